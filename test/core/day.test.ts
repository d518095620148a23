import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addMonths,
  civilDate,
  dayOf,
  daysInMonth,
  isCivilDate,
  isLeapYear,
  isoDay,
  weekday,
} from "../../src/core/day";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }); // years 53 to 9900

describe("day numbers", () => {
  it("count from 1970-01-01 (date -u -d DATE +%s, divided by 86400)", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 2, 29)).toBe(11_016);
    expect(dayOf(2024, 2, 29)).toBe(19_782);
    expect(dayOf(1900, 3, 1)).toBe(-25_508);
    expect(dayOf(1899, 12, 30)).toBe(-25_569); // day 0 of a spreadsheet
  });

  it("are the calendar of JavaScript's UTC dates", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          date: date.getUTCDate(),
        });
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("come back from their dates", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilDate(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(isCivilDate(year, month, date)).toBe(true);
      }),
    );
  });
});

test("leap years: every fourth, not every hundredth, but every four-hundredth", () => {
  expect([2023, 2024, 2100, 2000].map(isLeapYear)).toEqual([false, true, false, true]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2100, 2)).toBe(28);
  expect(isCivilDate(2023, 2, 29)).toBe(false);
  expect(isCivilDate(2024, 0, 1)).toBe(false);
  expect(isCivilDate(2024, 4, 31)).toBe(false);
  expect(isCivilDate(2024, 4, 1.5)).toBe(false);
});

describe("adding months", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-10-31", 4, "2024-02-29"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2000-02-29", 1200, "2100-02-28"],
  ])("%s and %i months is %s", (from, months, to) => {
    const [year, month, date] = from.split("-").map(Number) as [number, number, number];
    expect(isoDay(addMonths(dayOf(year, month, date), months))).toBe(to);
  });

  it("moves by calendar months and never past the end of one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const from = civilDate(day);
        const to = civilDate(addMonths(day, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.date).toBe(Math.min(from.date, daysInMonth(to.year, to.month)));
      }),
    );
  });
});
