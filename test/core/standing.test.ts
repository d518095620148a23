import fc from "fast-check";
import { expect, it } from "vitest";
import { centsBetween, firstGaps, standingOn } from "../../src/core/standing";
import { centsOf, customersOf, historyOf, log, paidLog, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;

it("knows orders, first and last day and spend up to a day, refunds deducted", () => {
  const history = historyOf(log("a 0 10\na 5 20\na 7 -5\na 9 40"));
  expect(standingOn(history, 0, jan1 + 7)).toEqual({
    orders: 2,
    first: jan1,
    last: jan1 + 5,
    cents: 2500,
  });
  expect(standingOn(history, 0, jan1 - 1)).toBeNull();
  expect(centsBetween(history, 0, jan1 + 5, jan1 + 8)).toBe(1500);
});

it("knows no spend without amounts", () => {
  const history = historyOf(log("a 0\na 5"));
  expect(standingOn(history, 0, jan1 + 9)).toMatchObject({ orders: 2, cents: 0 });
  expect(centsBetween(history, 0, jan1, jan1 + 9)).toBe(0);
});

it("counts as looking it up in the rows does", () => {
  fc.assert(
    fc.property(paidLog, fc.integer({ min: 19_690, max: 19_910 }), (rows, on) => {
      const history = historyOf(rows);
      const people = customersOf(rows);
      people.forEach((who, c) => {
        const days = purchaseDaysOf(rows, who).filter((day) => day <= on);
        const known = {
          orders: days.length,
          first: days[0],
          last: days.at(-1),
          cents: centsOf(rows, who, (day) => day <= on),
        };
        expect(standingOn(history, c, on)).toEqual(days.length === 0 ? null : known);
        const within = (day: number) => day > on && day <= on + 30;
        expect(centsBetween(history, c, on + 1, on + 30)).toBe(centsOf(rows, who, within));
      });
      const gaps = people.flatMap((who) => {
        const [first, second] = purchaseDaysOf(rows, who);
        return first === undefined || second === undefined ? [] : [second - first];
      });
      expect(firstGaps(history)).toEqual(gaps);
    }),
  );
});
