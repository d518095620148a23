import fc from "fast-check";
import { expect, it } from "vitest";
import {
  customerBase,
  customerGroups,
  everyGroup,
  repeatCustomers,
} from "../../src/core/customer-base";
import {
  centsOf,
  customersOf,
  historyOf,
  lastDayOf,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

it("counts repeat purchases from the second day on (lifetimes, test_utils.py)", () => {
  // 2015-01-01 is day 0 here; watched until 2015-02-07.
  const rows = log(`
    1 0 1
    1 36 2
    2 0 2
    3 0 3
    3 1 1
    3 4 5
    4 15 6
    4 32 3
    4 35 3
    5 15 3
    5 16 1
    5 17 8
    6 32 5`);
  const base = customerBase(historyOf(rows, 19_723 + 37));
  expect([...base.repeats]).toEqual([1, 0, 2, 2, 2, 0]);
  expect([...base.last]).toEqual([36, 0, 4, 20, 2, 0]);
  expect([...base.age]).toEqual([37, 37, 37, 22, 22, 5]);
  expect([...(base.meanSpend as Float64Array)]).toEqual([2, 0, 3, 3, 4.5, 0]);
  expect(repeatCustomers(base)).toBe(4);
});

it("agrees with looking everything up in the rows", () => {
  fc.assert(
    fc.property(paidLogWithPurchase, (rows) => {
      const base = customerBase(historyOf(rows));
      const names = customersOf(rows);
      const buyers = names.filter((who) => purchaseDaysOf(rows, who).length > 0);
      expect([...base.customer].map((c) => names[c])).toEqual(buyers);
      buyers.forEach((who, i) => {
        const days = purchaseDaysOf(rows, who);
        const [first = 0] = days;
        const last = days[days.length - 1] as number;
        expect(base.repeats[i]).toBe(days.length - 1);
        expect(base.last[i]).toBe(last - first);
        expect(base.age[i]).toBe(lastDayOf(rows) - first);
        const mean =
          days.length > 1 ? centsOf(rows, who, (day) => day > first) / 100 / (days.length - 1) : 0;
        expect(base.meanSpend?.[i]).toBeCloseTo(mean, 8);
      });
    }),
  );
});

it("groups customers without losing one, sorted by x, T and t_x", () => {
  fc.assert(
    fc.property(paidLogWithPurchase, fc.constantFrom(1, 7, 30.436875), (rows, unitDays) => {
      const base = customerBase(historyOf(rows));
      const groups = customerGroups(base, unitDays);
      expect(groups.count.reduce((sum, n) => sum + n, 0)).toBe(base.repeats.length);
      groups.groupOf.forEach((g, i) => {
        expect(groups.repeats[g]).toBe(base.repeats[i]);
        const time = (place: number | undefined) => groups.times[place as number];
        expect(time(groups.last[g])).toBe((base.last[i] as number) / unitDays);
        expect(time(groups.age[g])).toBe((base.age[i] as number) / unitDays);
      });
      const keys = Array.from(groups.repeats, (x, g) => [x, groups.age[g], groups.last[g]]);
      const inOrder = [...keys].sort((a, b) => {
        const at = a.findIndex((value, i) => value !== b[i]);
        return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
      });
      expect(keys).toEqual(inOrder);
      expect(new Set(keys.map(String)).size).toBe(keys.length);
      const half = everyGroup(groups, 2);
      expect(half.count.length).toBe(Math.ceil(keys.length / 2));
      expect(half.repeats[0]).toBe(groups.repeats[0]);
    }),
  );
});
