import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodKinds } from "../../src/core/period";
import {
  churnInterval,
  churnRate,
  compareRetention,
  convertChurn,
  retentionInterval,
  retentionRate,
} from "../../src/core/retention";
import { problemOf } from "./problem-of";

describe("retention rate", () => {
  it("is (end - won) / start", () => {
    expect(retentionRate(150, 200, 80)).toBe(0.8);
    expect(retentionRate(20, 24, 5)).toBe(0.95);
    expect(retentionRate(10, 14, 2)).toBe(1.2); // two came back
    expect(retentionRate(0.5, 0.4, 0.1)).toBeCloseTo(0.6, 15);
  });

  it("has Wilson's interval (R: prop.test(120, 150, correct = FALSE) and 19 of 20)", () => {
    const { value, low, high } = retentionInterval(150, 200, 80);
    expect(value).toBe(0.8);
    expect(low).toBeCloseTo(0.7289, 4);
    expect(high).toBeCloseTo(0.8562, 4);
    expect(retentionInterval(20, 24, 5).low).toBeCloseTo(0.7639, 4);
    expect(retentionInterval(20, 24, 5).high).toBeCloseTo(0.9911, 4);
  });

  it("refuses what cannot be", () => {
    expect(problemOf(() => retentionRate(0, 10, 10))).toBe("notPositive start");
    expect(problemOf(() => retentionRate(10, 5, 6))).toBe("aboveOther new");
    expect(problemOf(() => retentionRate(10, -1, 0))).toBe("negative end");
    expect(problemOf(() => retentionRate(10, 5, -1))).toBe("negative new");
    expect(problemOf(() => retentionInterval(10, 14, 2))).toBe("noInterval end");
    expect(problemOf(() => retentionInterval(10, 9.5, 1))).toBe("notWhole end");
    expect(problemOf(() => retentionInterval(10.5, 9, 1))).toBe("notWhole start");
    expect(problemOf(() => retentionInterval(10, 9, 1, 1))).toBe("outOfRange confidence");
  });
});

describe("churn rate", () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 0, max: start })));

  it("completes the retention rate to 1, and so do the intervals", () => {
    fc.assert(
      fc.property(counts, ([start, lost]) => {
        const kept = start - lost;
        expect(churnRate(start, lost) + retentionRate(start, kept, 0)).toBeCloseTo(1, 14);
        const churn = churnInterval(start, lost);
        expect(churn.low).toBeCloseTo(1 - retentionInterval(start, kept, 0).high, 12);
      }),
    );
  });

  it("refuses what cannot be", () => {
    expect(problemOf(() => churnRate(0, 0))).toBe("notPositive start");
    expect(problemOf(() => churnRate(10, 11))).toBe("aboveOther lost");
    expect(problemOf(() => churnInterval(10, 2.5))).toBe("notWhole lost");
  });
});

describe("churn over another length of time", () => {
  it("compounds: 5 % a month leave 0.95^12 after a year", () => {
    expect(convertChurn(0.05, "month", "year")).toBeCloseTo(1 - 0.95 ** 12, 14); // 0.459640
    expect(convertChurn(0.3, "year", "month")).toBeCloseTo(0.0292855303768, 13); // 1 - 0.7^(1/12)
  });

  it("uses the lengths of the Gregorian year", () => {
    expect(convertChurn(0.01, "day", "year")).toBeCloseTo(1 - 0.99 ** 365.2425, 13);
    expect(convertChurn(0.01, "week", "quarter")).toBeCloseTo(1 - 0.99 ** (52.1775 / 4), 13);
  });

  it("comes back where it went, keeps its place and keeps 0 and 1", () => {
    const kind = fc.constantFrom(...periodKinds);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.02, noNaN: true }), kind, kind, (rate, from, to) => {
        const there = convertChurn(rate, from, to);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        if (there < 0.999) expect(convertChurn(there, to, from)).toBeCloseTo(rate, 10);
        expect(convertChurn(0, from, to)).toBe(0);
        expect(convertChurn(1, from, to)).toBe(1);
      }),
    );
  });

  it("refuses what is no rate", () => {
    expect(problemOf(() => convertChurn(1.1, "month", "year"))).toBe("outOfRange rate");
    expect(problemOf(() => convertChurn(-0.1, "month", "year"))).toBe("outOfRange rate");
  });
});

describe("comparing two retention rates", () => {
  it("is after less before, with Newcombe's limits and Fisher's p", () => {
    // Newcombe (1998), table II, 56/70 less 48/80: 0.0524 … 0.3339; p from R's fisher.test
    const { value, low, high, p } = compareRetention(48, 80, 56, 70);
    expect(value).toBeCloseTo(0.2, 14);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
    expect(p).toBeCloseTo(0.0125211, 7);
  });

  it("refuses what cannot be", () => {
    expect(problemOf(() => compareRetention(1, 0, 1, 2))).toBe("notPositive start_before");
    expect(problemOf(() => compareRetention(1, 2, 3, 2))).toBe("aboveOther kept_after");
    expect(problemOf(() => compareRetention(1.5, 2, 1, 2))).toBe("notWhole kept_before");
    expect(problemOf(() => compareRetention(1, 2, 1, 2, 0))).toBe("outOfRange confidence");
  });
});
