import fc from "fast-check";
import { expect, it } from "vitest";
import { birthdaysDue } from "../../src/core/birthdays";
import { civilDate, type Day, dayOf, isoDay } from "../../src/core/day";
import { problemOf } from "./problem-of";

const due = (born: readonly Day[], from: Day, days: number) =>
  birthdaysDue(Object.freeze(born), from, days).map(({ row, birthday, turns }) => [
    row,
    isoDay(birthday),
    turns,
  ]);

it("lists the next birthdays by date, over the turn of the year", () => {
  const born = [dayOf(1980, 1, 2), dayOf(1990, 12, 31), dayOf(2000, 2, 1)];
  expect(due(born, dayOf(2024, 12, 28), 10)).toEqual([
    [1, "2024-12-31", 34],
    [0, "2025-01-02", 45],
  ]);
});

it("counts the first day and not the one after the last", () => {
  const born = [dayOf(1980, 5, 10), dayOf(1980, 5, 17)];
  expect(due(born, dayOf(2024, 5, 10), 7)).toEqual([[0, "2024-05-10", 44]]);
});

it("keeps 29 February on the 28th in common years", () => {
  const born = [dayOf(2000, 2, 29)];
  expect(due(born, dayOf(2023, 2, 1), 28)).toEqual([[0, "2023-02-28", 23]]);
  expect(due(born, dayOf(2024, 2, 1), 29)).toEqual([[0, "2024-02-29", 24]]);
  expect(due(born, dayOf(2023, 3, 1), 365)).toEqual([]);
});

it("does not congratulate on the day of birth or before", () => {
  const born = [dayOf(2024, 5, 10)];
  expect(due(born, dayOf(2024, 5, 1), 30)).toEqual([]);
  expect(due(born, dayOf(2024, 5, 10), 366)).toEqual([[0, "2025-05-10", 1]]);
});

it("equals looking at every day", () => {
  const day = fc.integer({ min: -20_000, max: 25_000 });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 365 }), (born, from, days) => {
      const { month, date, year } = civilDate(born);
      const found: unknown[] = [];
      for (let today = from; today < from + days; today++) {
        const now = civilDate(today);
        const leapling = month === 2 && date === 29 && civilDate(today + 1).month === 3;
        const same = now.month === month && (now.date === date || (leapling && now.date === 28));
        if (same && now.year > year) found.push([0, isoDay(today), now.year - year]);
      }
      expect(due([born], from, days)).toEqual(found);
    }),
  );
});

it("needs days to look at", () => {
  expect(problemOf(() => birthdaysDue([], 0, 0))).toBe("notPositive days");
  expect(problemOf(() => birthdaysDue([], 0, 1.5))).toBe("notWhole days");
});
