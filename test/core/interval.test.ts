import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tTwoSided } from "../../src/core/distributions";
import {
  clopperPearson,
  type Interval,
  jeffreys,
  meanInterval,
  newcombe,
  poissonLimits,
  rateInterval,
  rateMethods,
  wilson,
} from "../../src/core/interval";
import { gammaUpper, incompleteBeta } from "../../src/core/special-functions";
import { problemOf } from "./problem-of";

const expectLimits = ({ low, high }: Interval, expected: readonly [number, number], digits = 4) => {
  expect(low).toBeCloseTo(expected[0], digits);
  expect(high).toBeCloseTo(expected[1], digits);
};

/** k of n, for n up to 2,000 */
const proportion = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe("interval of a proportion", () => {
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I: methods 3 (Wilson) and 5 (Clopper-Pearson)
  it.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ] as const)("gives %i of %i the published limits", (k, n, byWilson, exact) => {
    expectLimits(wilson(k, n), byWilson);
    expectLimits(clopperPearson(k, n), exact);
  });

  it("has Jeffreys' limits as plain beta quantiles, also at 0 (R: qbeta(c(.025, .975), .5, 20.5))", () => {
    expectLimits(jeffreys(0, 20), [2.424_647_845_92e-5, 0.116_638_982_905], 11);
  });

  it("contains the share (Wilson, exact) and lies within 0 … 1", () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([k, n], level) => {
        for (const method of rateMethods) {
          const { value, low, high } = rateInterval(k, n, method, level);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThan(high);
          if (method === "jeffreys") continue;
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it("mirrors when successes and failures change places", () => {
    fc.assert(
      fc.property(proportion, ([k, n]) => {
        for (const method of rateMethods) {
          const one = rateInterval(k, n, method);
          const other = rateInterval(n - k, n, method);
          expect(other.low).toBeCloseTo(1 - one.high, 11);
          expect(other.high).toBeCloseTo(1 - one.low, 11);
        }
      }),
    );
  });

  it("narrows with more trials and widens with more confidence", () => {
    fc.assert(
      fc.property(proportion, ([k, n]) => {
        for (const method of rateMethods) {
          const width = ({ low, high }: Interval) => high - low;
          const one = width(rateInterval(k, n, method));
          expect(width(rateInterval(4 * k, 4 * n, method))).toBeLessThan(one);
          expect(width(rateInterval(k, n, method, 0.99))).toBeGreaterThan(one);
        }
      }),
    );
  });

  it("is what it inverts: Wilson the score test, Clopper-Pearson the binomial tails", () => {
    fc.assert(
      fc.property(proportion, ([k, n]) => {
        const z2 = 1.959_963_984_540_054 ** 2;
        const { low, high } = wilson(k, n);
        for (const limit of k === 0 ? [high] : k === n ? [low] : [low, high])
          expect((k / n - limit) ** 2 / ((limit * (1 - limit)) / n)).toBeCloseTo(z2, 7);
        const exact = clopperPearson(k, n);
        if (k > 0) expect(incompleteBeta(k, n - k + 1, exact.low)).toBeCloseTo(0.025, 10);
        if (k < n) expect(incompleteBeta(k + 1, n - k, exact.high)).toBeCloseTo(0.975, 10);
      }),
    );
  });

  it("refuses what is no proportion", () => {
    expect(problemOf(() => rateInterval(1, 0))).toBe("notPositive trials");
    expect(problemOf(() => rateInterval(1, 2.5))).toBe("notWhole trials");
    expect(problemOf(() => rateInterval(1.5, 3))).toBe("notWhole successes");
    expect(problemOf(() => rateInterval(-1, 3))).toBe("negative successes");
    expect(problemOf(() => rateInterval(4, 3))).toBe("aboveOther successes");
    expect(problemOf(() => rateInterval(1, 3, "wilson", 95))).toBe("outOfRange confidence");
    expect(problemOf(() => rateInterval(Number.NaN, 3))).toBe("negative successes");
  });
});

describe("difference of two proportions", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10: first less second
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("gives %i/%i less %i/%i the published limits", (k1, n1, k2, n2, low, high) => {
    expectLimits(newcombe(k2, n2, k1, n1), [low, high]);
  });

  it("contains the difference, stays within -1 … 1, and turns its sign with the order", () => {
    fc.assert(
      fc.property(proportion, proportion, ([k1, n1], [k2, n2]) => {
        const { value, low, high } = newcombe(k1, n1, k2, n2);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        const back = newcombe(k2, n2, k1, n1);
        expect(back.low).toBeCloseTo(-high, 12);
        expect(back.high).toBeCloseTo(-low, 12);
      }),
    );
  });
});

describe("exact limits of a Poisson count", () => {
  // Ulm (1990), American Journal of Epidemiology 131, 373-375, and R's poisson.test
  it.each([
    [0, 0, 3.6889],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
  ])("are the published ones for %i", (count, low, high) => {
    expectLimits(poissonLimits(count), [low, high]);
  });

  it("leave 2.5 % in each tail and contain the count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const { low, high } = poissonLimits(count);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
        expect(gammaUpper(count + 1, high)).toBeCloseTo(0.025, 9); // P(at most count | high)
        if (count > 0) expect(gammaUpper(count, low)).toBeCloseTo(0.975, 9);
      }),
    );
  });

  it("hold a million", () => {
    const { low, high } = poissonLimits(1_000_000);
    expect(low).toBeCloseTo(998_040.983, 2); // scipy.stats.gamma.ppf(.025, 1e6)
    expect(high).toBeCloseTo(1_001_961.912, 2); // scipy.stats.gamma.ppf(.975, 1e6 + 1)
  });
});

describe("t interval of a mean", () => {
  it("is the sleep example of Student (1908), Biometrika 6, 20: extra sleep 0.7 … 2.46 (R: t.test)", () => {
    const differences = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const average = 1.58;
    const squares = differences.reduce((total, x) => total + (x - average) ** 2, 0);
    const deviation = Math.sqrt(squares / 9);
    const { low, high } = meanInterval(average, deviation, 10, 0.95, "scores");
    expect(low).toBeCloseTo(0.7001142, 7);
    expect(high).toBeCloseTo(2.4598858, 7);
    expect(tTwoSided((average - low) / (deviation / Math.sqrt(10)), 9)).toBeCloseTo(0.05, 12);
  });

  it("needs two values", () => {
    expect(problemOf(() => meanInterval(3, 0, 1, 0.95, "scores"))).toBe("tooFew scores");
  });
});
