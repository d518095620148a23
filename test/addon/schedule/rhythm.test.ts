/** When a refresh is due, on the file's clock. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rhythm } from "../../../src/addon/panel";
import { dueAgain, isDue, isMissed, nextRun } from "../../../src/addon/rhythm";
import { clockIn } from "../../../src/addon/zone";
import { civilDate, isoDay, weekday } from "../../../src/core/day";
import { day } from "../../report/shop";

const daily: readonly Rhythm[] = ["daily", "weekly", "monthly"];
const rhythms = fc.constantFrom(...daily);
const days = fc.integer({ min: 0, max: 40_000 });

describe("due again", () => {
  test.each([
    ["daily", "2026-12-31", "2027-01-01"],
    ["weekly", "2026-10-01", "2026-10-05"], // Thursday to Monday
    ["weekly", "2026-10-05", "2026-10-12"],
    ["monthly", "2026-01-31", "2026-02-01"],
    ["monthly", "2028-02-29", "2028-03-01"],
    ["monthly", "2026-12-01", "2027-01-01"],
  ] as const)("%s after %s: %s", (rhythm, last, next) => {
    expect(isoDay(dueAgain(rhythm, day(last)))).toBe(next);
  });

  test("is always later, at most a month, and on the right day", () => {
    fc.assert(
      fc.property(rhythms, days, (rhythm, last) => {
        const next = dueAgain(rhythm, last);
        expect(next).toBeGreaterThan(last);
        expect(next - last).toBeLessThanOrEqual(31);
        if (rhythm === "weekly") expect(weekday(next)).toBe(weekday(day("2026-10-05")));
        if (rhythm === "monthly") expect(civilDate(next).date).toBe(1);
      }),
    );
  });

  test("what was left out is due on any later day", () => {
    fc.assert(
      fc.property(rhythms, days, fc.integer({ min: 0, max: 90 }), (rhythm, last, late) => {
        expect(isDue(rhythm, last, dueAgain(rhythm, last) + late)).toBe(true);
        expect(isDue(rhythm, last, dueAgain(rhythm, last) - 1)).toBe(false);
      }),
    );
  });

  test("an hourly clock brings a refresh whenever it strikes", () => {
    expect(isDue("hourly", 20_000, 20_000)).toBe(true);
  });
});

describe("the next run", () => {
  const past = (fresh: string, tried = fresh) => ({ fresh: day(fresh), tried: day(tried) });

  test("is today while its hour is to come, otherwise tomorrow", () => {
    const before = past("2026-10-01");
    expect(nextRun("daily", 7, before, { day: day("2026-10-02"), hour: 6 })).toBe(
      day("2026-10-02"),
    );
    expect(nextRun("daily", 7, before, { day: day("2026-10-02"), hour: 8 })).toBe(
      day("2026-10-03"),
    );
  });

  test("waits for its Monday, and comes the day after one that failed", () => {
    const wednesday = { day: day("2026-10-07"), hour: 12 };
    expect(nextRun("weekly", 7, past("2026-10-05"), wednesday)).toBe(day("2026-10-12"));
    expect(nextRun("weekly", 7, past("2026-09-28", "2026-10-07"), wednesday)).toBe(
      day("2026-10-08"),
    );
  });

  test("is missed once its day has passed without a try", () => {
    expect(isMissed("weekly", past("2026-09-28"), day("2026-10-05"))).toBe(false);
    expect(isMissed("weekly", past("2026-09-28"), day("2026-10-06"))).toBe(true);
    expect(isMissed("weekly", past("2026-09-28", "2026-10-05"), day("2026-10-06"))).toBe(false);
  });
});

test("the file's clock keeps its hour through both changes of the clocks", () => {
  const berlin = clockIn("Europe/Berlin");
  const at = (iso: string) => berlin(Date.parse(iso));
  expect(at("2026-03-29T00:59:59Z")).toEqual({ day: day("2026-03-29"), hour: 1 });
  expect(at("2026-03-29T01:00:00Z")).toEqual({ day: day("2026-03-29"), hour: 3 });
  expect(at("2026-10-25T00:30:00Z")).toEqual({ day: day("2026-10-25"), hour: 2 });
  expect(at("2026-10-25T01:30:00Z")).toEqual({ day: day("2026-10-25"), hour: 2 });
  expect(clockIn("America/St_Johns")(Date.parse("2026-01-01T03:29:00Z"))).toEqual({
    day: day("2025-12-31"),
    hour: 23,
  });
});
