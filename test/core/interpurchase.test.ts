import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapSummary, lapseTime } from "../../src/core/interpurchase";
import { problemOf } from "./problem-of";
import { customersOf, historyOf, type LogRow, lastDayOf, log, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;
const shop = log(`
  a 0
  a 10
  a 40
  b 5
  b 25
  c 50`);

describe("gaps between purchases", () => {
  it("pools those of all customers", () => {
    expect(gapSummary(historyOf(shop))).toEqual({ gaps: 3, mean: 20, median: 20, p90: 28 });
  });

  it("needs a customer who came back", () => {
    expect(problemOf(() => gapSummary(historyOf(log("a 1\nb 2"))))).toBe("tooFew dates");
    expect(problemOf(() => lapseTime(historyOf(log("a 1\nb 2"))))).toBe("tooFew dates");
  });
});

describe("lapse time", () => {
  it("weighs the gaps still open", () => {
    // Waits 10, 20, 30 ended; 0, 10, 25 are open. S(10) = 4/5, S(20) = 4/5 · 2/3, S(30) = 0.
    const history = historyOf(shop);
    expect(lapseTime(history)).toBe(30);
    expect(lapseTime(history, 0.4)).toBe(20); // F(20) = 7/15
    expect(lapseTime(history, 0.2)).toBe(10); // F(10) = 1/5 exactly
    expect(lapseTime(history, 1)).toBe(30);
  });

  it("compares with those who ever come back, not with everybody", () => {
    // Nine of ten never return: F ends at 1/10 or so, and 90 % of that is reached at the first gap.
    const many = log("a 0\na 7\nb 0\nc 0\nd 0\ne 0");
    expect(lapseTime(historyOf(many, jan1 + 100))).toBe(7);
  });

  it("refuses a share that is none", () => {
    const history = historyOf(shop);
    expect(problemOf(() => lapseTime(history, 0))).toBe("outOfRange share");
    expect(problemOf(() => lapseTime(history, 1.1))).toBe("outOfRange share");
    expect(problemOf(() => lapseTime(history, Number.NaN))).toBe("outOfRange share");
  });
});

/** The Kaplan-Meier product, factor by factor from the definition. */
function slowLapse(rows: readonly LogRow[], share: number): number | null {
  const waits = customersOf(rows).flatMap((who) => {
    const days = purchaseDaysOf(rows, who);
    return days.map((day, i) => ({
      time: (days[i + 1] ?? lastDayOf(rows)) - day,
      ended: days[i + 1] !== undefined,
    }));
  });
  const times = [...new Set(waits.filter((w) => w.ended).map((w) => w.time))].sort((a, b) => a - b);
  const survival = times.map((t) =>
    times
      .filter((u) => u <= t)
      .reduce((product, u) => {
        const atRisk = waits.filter((w) => w.time >= u).length;
        const ended = waits.filter((w) => w.ended && w.time === u).length;
        return product * (1 - ended / atRisk);
      }, 1),
  );
  const target = share * (1 - (survival[survival.length - 1] ?? 1));
  return times[survival.findIndex((s) => 1 - s >= target - 1e-9)] ?? null;
}

it("is the smallest time at which the curve has covered the share, on any log", () => {
  const rows = fc.array(
    fc.record({
      customer: fc.constantFrom("a", "b", "c", "d"),
      day: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(0.25, 0.5, 0.9, 1), (all, share) => {
      const expected = slowLapse(all, share);
      if (expected === null)
        expect(problemOf(() => lapseTime(historyOf(all), share))).toBe("tooFew dates");
      else expect(lapseTime(historyOf(all), share)).toBe(expected);
    }),
  );
});
