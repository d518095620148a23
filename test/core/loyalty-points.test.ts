import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths, type Day, dayOf } from "../../src/core/day";
import { loyaltyPoints } from "../../src/core/loyalty-points";
import { problemOf } from "./problem-of";

type Entry = readonly [customer: number, day: Day, points: number];
const entries = (rows: readonly Entry[]) => ({
  customer: Object.freeze(rows.map(([customer]) => customer)),
  day: Object.freeze(rows.map(([, day]) => day)),
  points: Object.freeze(rows.map(([, , points]) => points)),
});
const only = (rows: readonly Entry[], months: number | null, asOf: Day) =>
  loyaltyPoints(entries(rows), months, asOf)[0];

it("uses the oldest points first, so that the younger ones are left when the older expire", () => {
  const rows: Entry[] = [
    [0, dayOf(2024, 1, 10), 100],
    [0, dayOf(2024, 3, 10), 50],
    [0, dayOf(2024, 4, 1), -70],
  ];
  expect(only(rows, 12, dayOf(2025, 1, 9))).toEqual({
    customer: 0,
    earned: 150,
    redeemed: 70,
    expired: 0,
    balance: 80,
  });
  expect(only(rows, 12, dayOf(2025, 1, 10))).toMatchObject({ expired: 30, balance: 50 });
  expect(only(rows, 12, dayOf(2025, 3, 10))).toMatchObject({ expired: 80, balance: 0 });
  expect(only(rows, null, dayOf(2035, 1, 1))).toMatchObject({ expired: 0, balance: 80 });
});

it("cuts the expiry to the month's last day: 31 August and six months are 28 or 29 February", () => {
  const rows: Entry[] = [[0, dayOf(2023, 8, 31), 10]];
  expect(only(rows, 6, dayOf(2024, 2, 28))?.balance).toBe(10);
  expect(only(rows, 6, dayOf(2024, 2, 29))?.balance).toBe(0);
});

it("cannot use points that have expired, nor save itself by the order of rows on a day", () => {
  const earned = dayOf(2024, 1, 1);
  const late: Entry[] = [
    [0, addMonths(earned, 12), -10],
    [0, earned, 10],
  ];
  expect(only(late, 12, addMonths(earned, 13))).toMatchObject({ expired: 10, balance: -10 });
  const sameDay: Entry[] = [
    [0, earned, -10],
    [0, earned, 10],
  ];
  expect(only(sameDay, 12, addMonths(earned, 13))).toMatchObject({ expired: 0, balance: 0 });
});

it("settles a debt from the next points", () => {
  const rows: Entry[] = [
    [0, 100, -30],
    [0, 200, 50],
  ];
  expect(only(rows, 1, 210)).toMatchObject({ earned: 50, redeemed: 30, balance: 20 });
  expect(only(rows, 1, 300)).toMatchObject({ expired: 20, balance: 0 });
});

it("leaves out what came after the last day, and customers with nothing before", () => {
  const rows: Entry[] = [
    [0, 100, 10],
    [0, 200, 5],
    [1, 200, 5],
  ];
  expect(loyaltyPoints(entries(rows), null, 150)).toHaveLength(1);
  expect(only(rows, null, 150)?.balance).toBe(10);
});

const log = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 19_000, max: 20_500 }),
    fc.integer({ min: -60, max: 60 }),
  ),
  { minLength: 1, maxLength: 50 },
);

it("equals a day-by-day count of every single point", () => {
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 24 }), (rows, months) => {
      const asOf = 20_400;
      const accounts = loyaltyPoints(entries(rows), months, asOf);
      for (const { customer, earned, redeemed, expired, balance } of accounts) {
        const own = rows.filter(([c, day]) => c === customer && day <= asOf);
        const ordered = [...own].sort((a, b) => a[1] - b[1] || b[2] - a[2]);
        let single: Day[] = []; // the expiry of each point, oldest first
        let debt = 0;
        let lost = 0;
        const lose = (today: Day) => {
          const kept = single.filter((expiry) => expiry > today);
          lost += single.length - kept.length;
          single = kept;
        };
        for (const [, day, points] of ordered) {
          lose(day);
          for (let i = 0; i < points; i++)
            if (debt > 0) debt--;
            else single.push(addMonths(day, months));
          for (let i = 0; i < -points; i++) if (single.shift() === undefined) debt++;
        }
        lose(asOf);
        expect(expired).toBe(lost);
        expect(balance).toBe(single.length - debt);
        expect(balance).toBe(earned - redeemed - expired);
      }
      expect(accounts.length).toBe(
        new Set(rows.filter((row) => row[1] <= asOf).map(([c]) => c)).size,
      );
    }),
  );
});

it("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(log, (rows) => {
      expect(loyaltyPoints(entries([...rows].reverse()), 12, 20_400)).toEqual(
        loyaltyPoints(entries(rows), 12, 20_400),
      );
    }),
  );
});

it("refuses what has no answer", () => {
  expect(problemOf(() => only([], 12, 0))).toBe("empty customers");
  expect(problemOf(() => only([[0, 1, 1]], 0, 1))).toBe("notPositive expiry_months");
  expect(problemOf(() => only([[0, 1, 1]], 1.5, 1))).toBe("notWhole expiry_months");
});
