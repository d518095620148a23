import fc from "fast-check";
import { expect, it } from "vitest";
import { boughtByKnown } from "../../src/core/known-customers";
import {
  centsOf,
  customersOf,
  historyOf,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

it("counts only those who were customers before the period", () => {
  const history = historyOf(
    log(`
      a 5 10
      a 12 20
      a 25 7.5
      b 15 99
      b 18 50
      b 25 -5
      c 31 1`),
  );
  expect(boughtByKnown(history, [19_723 + 10, 19_723 + 20, 19_723 + 30])).toEqual([
    { customers: 1, orders: 1, money: 20 },
    { customers: 2, orders: 1, money: 2.5 }, // b's refund is no order
  ]);
});

it("agrees with looking everything up in the rows", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(paidLogWithPurchase, steps, (rows, lengths) => {
      const ends = [19_690];
      for (const days of lengths) ends.push((ends[ends.length - 1] as number) + days);
      const found = boughtByKnown(historyOf(rows), ends);
      expect(found).toHaveLength(lengths.length);
      found.forEach((bought, p) => {
        const [from, to] = [ends[p] as number, ends[p + 1] as number];
        const known = customersOf(rows).filter((who) =>
          purchaseDaysOf(rows, who).some((day) => day <= from),
        );
        const isIn = (day: number) => day > from && day <= to;
        const orders = known.flatMap((who) => purchaseDaysOf(rows, who).filter(isIn));
        const cents = known.reduce((sum, who) => sum + centsOf(rows, who, isIn), 0);
        expect(bought.customers).toBe(known.length);
        expect(bought.orders).toBe(orders.length);
        expect(bought.money).toBeCloseTo(cents / 100, 9);
      });
    }),
  );
});

it("knows nothing of money where no amounts are known", () => {
  const history = historyOf([
    { customer: "a", day: 1 },
    { customer: "a", day: 5 },
  ]);
  expect(boughtByKnown(history, [2, 6])).toEqual([{ customers: 1, orders: 1, money: null }]);
  expect(boughtByKnown(history, [2])).toEqual([]);
});
