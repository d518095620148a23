import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributesChart, individualsChart, laneyChart } from "../../src/core/control-chart";
import { problemOf } from "./problem-of";

describe("XmR chart", () => {
  it("has limits at 2.66 mean moving ranges: ranges 2, 3, 1, 18 of 10, 12, 9, 10, 28", () => {
    const { centre, points } = individualsChart(Object.freeze([10, 12, 9, 10, 28]));
    expect(centre).toBeCloseTo(13.8, 13);
    expect(points[0]?.high).toBeCloseTo(13.8 + 2.66 * 6, 12);
    expect(points[0]?.low).toBeCloseTo(13.8 - 2.66 * 6, 12);
    expect(points.map(({ signal }) => signal)).toEqual(["", "", "", "", ""]);
  });

  it("signals a jump out of steady values", () => {
    const steady = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6];
    expect(individualsChart([...steady, 20, ...steady]).points[10]?.signal).toBe("above");
    expect(individualsChart([...steady, -9, ...steady]).points[10]?.signal).toBe("below");
  });

  it("shifts and scales with the values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer(), (xs, scale, shift) => {
        const one = individualsChart(xs);
        const other = individualsChart(xs.map((x) => scale * x + shift));
        expect(other.points.map(({ signal }) => signal)).toEqual(
          one.points.map(({ signal }) => signal),
        );
      }),
    );
  });

  it("finds no signal in equal values", () => {
    expect(individualsChart([0.1, 0.1, 0.1]).points.map(({ signal }) => signal)).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("needs two values", () => {
    expect(problemOf(() => individualsChart([3]))).toBe("tooFew values");
  });
});

describe("charts of shares", () => {
  const counts = fc.array(
    fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
    { minLength: 2, maxLength: 30 },
  );
  const split = (pairs: readonly (readonly [number, number])[]) =>
    [pairs.map(([k]) => k), pairs.map(([, n]) => n)] as const;

  it("equal an XmR chart with 3/1.128 where all denominators are equal (Laney 2002)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2 }), (kept) => {
        const shares = kept.map((k) => k / 400);
        const { centre, points } = laneyChart(
          Object.freeze(kept),
          kept.map(() => 400),
        );
        const ranges = shares.slice(1).map((x, i) => Math.abs(x - (shares[i] as number)));
        const half = (3 / 1.128) * (ranges.reduce((sum, x) => sum + x, 0) / ranges.length);
        const mean = shares.reduce((sum, x) => sum + x, 0) / shares.length;
        expect(centre).toBeCloseTo(mean, 12);
        expect(points[0]?.high).toBeCloseTo(Math.min(1, mean + half), 10);
        expect(points[0]?.low).toBeCloseTo(Math.max(0, mean - half), 10);
      }),
    );
  });

  it("have binomial limits without over-dispersion, and Laney's with it", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const [kept, start] = split(pairs);
        const { centre, points } = attributesChart(kept, start);
        const laney = laneyChart(kept, start).points;
        points.forEach(({ high }, i) => {
          const p = centre as number;
          const half = 3 * Math.sqrt((p * (1 - p)) / (start[i] as number));
          const wider = Math.max(Math.min(1, p + half), laney[i]?.high ?? 0);
          expect(high).toBeCloseTo(wider, 12);
        });
      }),
    );
  });

  it("stay within 0 … 1 and hold their centre", () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        for (const chart of [attributesChart(...split(pairs)), laneyChart(...split(pairs))])
          for (const { low, high } of chart.points) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
            expect(low).toBeLessThanOrEqual((chart.centre as number) + 1e-12);
            expect(high).toBeGreaterThanOrEqual((chart.centre as number) - 1e-12);
          }
      }),
    );
  });

  it("signal one bad month", () => {
    const start = [200, 210, 190, 205, 200, 195, 200, 205];
    const kept = [160, 170, 150, 164, 110, 157, 159, 165];
    const { points } = attributesChart(kept, start);
    expect(points.map(({ signal }) => signal)).toEqual(["", "", "", "", "below", "", "", ""]);
  });

  it("leave out points without trials, and know no limits for a single one", () => {
    const empty = { value: null, low: null, high: null, signal: "" };
    expect(laneyChart([8, 0, 9], [10, 0, 10]).points[1]).toEqual(empty);
    expect(attributesChart([0, 8], [0, 10])).toEqual({
      centre: 0.8,
      points: [empty, { ...empty, value: 0.8 }],
    });
    expect(attributesChart([0], [0])).toEqual({ centre: null, points: [empty] });
  });

  it("refuse what is no share", () => {
    expect(problemOf(() => laneyChart([3, 0], [5, 0]))).toBe("tooFew values");
    expect(problemOf(() => laneyChart([6, 1], [5, 5]))).toBe("aboveOther values");
    expect(problemOf(() => laneyChart([-1, 1], [5, 5]))).toBe("negative values");
  });
});
