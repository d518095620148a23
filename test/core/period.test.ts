import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dayOf } from "../../src/core/day";
import {
  periodEnd,
  periodKinds,
  periodLabel,
  periodOf,
  periodStart,
  periodTable,
} from "../../src/core/period";

const dayFrom = (iso: string) => dayOf(...(iso.split("-").map(Number) as [number, number, number]));
const label = (kind: (typeof periodKinds)[number], iso: string) =>
  periodLabel(kind, periodOf(kind, dayFrom(iso)));

// Python: date.fromisoformat(d).isocalendar()
test.each([
  ["1997-01-01", "1997-W01"],
  ["2005-01-01", "2004-W53"],
  ["2008-12-29", "2009-W01"],
  ["2009-12-31", "2009-W53"],
  ["2010-01-03", "2009-W53"],
  ["2018-12-31", "2019-W01"],
  ["2021-01-03", "2020-W53"],
  ["2024-02-29", "2024-W09"],
  ["2027-01-03", "2026-W53"],
  ["2100-02-28", "2100-W08"],
])("%s lies in ISO week %s", (iso, week) => {
  expect(label("week", iso)).toBe(week);
});

test("labels of the other periods", () => {
  expect(label("day", "2024-02-29")).toBe("2024-02-29");
  expect(label("month", "2024-02-29")).toBe("2024-02");
  expect(["2024-03-31", "2024-04-01", "2024-12-31"].map((iso) => label("quarter", iso))).toEqual([
    "2024-Q1",
    "2024-Q2",
    "2024-Q4",
  ]);
  expect(label("year", "2024-12-31")).toBe("2024");
});

describe("periods of every kind", () => {
  const kind = fc.constantFrom(...periodKinds);
  const anyDay = fc.integer({ min: -200_000, max: 200_000 });

  it("hold their days, one period after the other without a gap", () => {
    fc.assert(
      fc.property(kind, anyDay, (k, day) => {
        const period = periodOf(k, day);
        expect(periodStart(k, period)).toBeLessThanOrEqual(day);
        expect(periodEnd(k, period)).toBeGreaterThanOrEqual(day);
        expect(periodOf(k, periodStart(k, period))).toBe(period);
        expect(periodStart(k, period + 1)).toBe(periodEnd(k, period) + 1);
      }),
    );
  });

  it("have labels that sort as the periods do", () => {
    const dayOfOurEra = fc.integer({ min: -200_000, max: 200_000 }); // years 1422 to 2517
    fc.assert(
      fc.property(kind, dayOfOurEra, (k, day) => {
        const period = periodOf(k, day);
        expect(periodLabel(k, period) < periodLabel(k, period + 1)).toBe(true);
      }),
    );
  });

  it("stand in the table as day by day", () => {
    fc.assert(
      fc.property(kind, anyDay, fc.integer({ min: 0, max: 800 }), (k, first, length) => {
        const table = periodTable(k, first, first + length);
        const expected = Array.from(
          { length: length + 1 },
          (_, i) => periodOf(k, first + i) - periodOf(k, first),
        );
        expect(Array.from(table)).toEqual(expected);
      }),
    );
  });

  it("weeks begin on Monday", () => {
    expect(periodStart("week", periodOf("week", dayFrom("2024-02-29")))).toBe(
      dayFrom("2024-02-26"),
    );
  });
});
