import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitSbg,
  likeliest,
  sbgChurn,
  sbgLogLikelihood,
  sbgParameters,
  sbgSurvival,
} from "../../src/core/sbg";
import { problemOf } from "./problem-of";

// Fader & Hardie (2007): customers of a subscription still there after 0 … 12 years, per 1,000 at the start.
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const sevenYears = (counts: readonly number[]) => counts.slice(0, 8);

const modelOf = (alpha: number, beta: number) => ({
  first: alpha / (alpha + beta),
  fading: 1 / (alpha + beta),
});

describe("the published fits (seven years)", () => {
  it.each([
    ["High End", highEnd, 0.668, 3.806, -1611.158],
    ["Regular", regular, 0.704, 1.182, -1680.265],
  ] as const)("%s", (_, counts, alpha, beta, logLikelihood) => {
    const fit = fitSbg(Object.freeze(sevenYears(counts)));
    const found = sbgParameters(fit);
    expect(found.alpha).toBeCloseTo(alpha, 3);
    expect(found.beta).toBeCloseTo(beta, 3);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 3);
  });

  it("foresee the five years that follow to within two points", () => {
    for (const counts of [highEnd, regular]) {
      const survival = sbgSurvival(fitSbg(sevenYears(counts)), 12);
      for (let year = 8; year <= 12; year++) {
        const there = (counts[year] as number) / 1000;
        expect(Math.abs((survival[year - 1] as number) - there)).toBeLessThan(0.02);
      }
    }
  });
});

it("has the curve of the paper's formulas at its parameters", () => {
  // S(t) = B(alpha, beta + t) / B(alpha, beta), computed with mpmath
  const survival = sbgSurvival(modelOf(0.668, 3.806), 15);
  expect(survival[0]).toBeCloseTo(0.850692892266, 11);
  expect(survival[6]).toBeCloseTo(0.488944620894, 11);
  expect(survival[14]).toBeCloseTo(0.33623166464, 11);
  expect(1 - sbgChurn(modelOf(0.668, 3.806), 15)).toBeCloseTo(0.963841073942, 11);
});

it("has the likelihood of another implementation at alpha = beta = 1", () => {
  expect(sbgLogLikelihood(sevenYears(highEnd), modelOf(1, 1))).toBeCloseTo(-2115.54550665, 8);
});

const counts = fc
  .tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
  )
  .map(([size, shares]) => {
    const active = [size];
    for (const share of shares)
      active.push(Math.round((active[active.length - 1] as number) * share));
    return active;
  });

it("finds no worse a fit than a search over the whole plane", () => {
  const plane: [number, number][] = [];
  for (let a = 1; a < 40; a++) for (let b = -12; b <= 12; b++) plane.push([a / 40, 2 ** b]);
  fc.assert(
    fc.property(counts, (active) => {
      const best = likeliest(active).logLikelihood;
      for (const [first, fading] of [...plane, ...plane.map(([f]) => [f, 0] as const)])
        expect(sbgLogLikelihood(active, { first, fading })).toBeLessThanOrEqual(best + 1e-6);
    }),
    { numRuns: 60 },
  );
});

it("finds the parameters again in a cohort that follows them", () => {
  const shapes = fc.double({ min: 0.2, max: 20, noNaN: true });
  fc.assert(
    fc.property(shapes, shapes, (alpha, beta) => {
      const survival = sbgSurvival(modelOf(alpha, beta), 10);
      const active = [1e9, ...Array.from(survival, (share) => Math.round(1e9 * share))];
      fc.pre((active[10] as number) > 1e5);
      const found = sbgParameters(fitSbg(active));
      expect(found.alpha / alpha).toBeCloseTo(1, 2);
      expect(found.beta / beta).toBeCloseTo(1, 2);
    }),
  );
});

describe("data without a curve of its own", () => {
  it("gives constant churn where churn does not ease off", () => {
    const fit = fitSbg([100, 99, 90, 50]);
    expect(fit.fading).toBe(0);
    expect(fit.first).toBeCloseTo(50 / 289, 9); // all losses over all who could leave
    expect(problemOf(() => sbgParameters(fit))).toBe("constantChurn active");
  });

  it("can end at nobody", () => {
    expect(Array.from(sbgSurvival(fitSbg([6, 2, 0, 0]), 2)).every(Number.isFinite)).toBe(true);
  });

  it("is refused with what is wrong", () => {
    expect(problemOf(() => fitSbg([]))).toBe("tooFew active");
    expect(problemOf(() => fitSbg([100, 80]))).toBe("tooFew active");
    expect(problemOf(() => fitSbg([100, 100, 100]))).toBe("tooFew active");
    expect(problemOf(() => fitSbg([100, 60, 60, 60]))).toBe("tooFew active");
    expect(problemOf(() => fitSbg([100, 80, 81]))).toBe("rising active");
    expect(problemOf(() => fitSbg([100, 80.5, 70]))).toBe("notWhole active");
    expect(problemOf(() => fitSbg([100, 80, -1]))).toBe("negative active");
    expect(problemOf(() => fitSbg(Array.from({ length: 1002 }, (_, i) => 2000 - i)))).toBe(
      "tooMany active",
    );
  });
});
