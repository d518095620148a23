import { expect, it } from "vitest";
import { randomNumbers } from "../../src/core/random";
import { randomBinomial } from "../../src/core/random-counts";
import { sbgChurn, sbgSurvival } from "../../src/core/sbg";
import { retentionForecast } from "../../src/core/sbg-forecast";
import { problemOf } from "./problem-of";

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491]; // Fader & Hardie (2007), seven years

it("goes on from the start of the cohort to the horizon", () => {
  const rows = retentionForecast(Object.freeze(highEnd), 5);
  expect(rows.map(({ period }) => period)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rows[11]?.survival).toBeCloseTo(0.378, 4);
  expect(rows[11]?.retention).toBeCloseTo(0.956826, 5);
});

it("holds the five years that came (0.468 … 0.394) within its limits, which widen", () => {
  const rows = retentionForecast(highEnd, 5).slice(7);
  [0.468, 0.445, 0.427, 0.409, 0.394].forEach((there, i) => {
    const { low, high } = rows[i] as (typeof rows)[number];
    expect(low).toBeLessThan(there);
    expect(high).toBeGreaterThan(there);
  });
  const width = (i: number) => (rows[i]?.high as number) - (rows[i]?.low as number);
  expect(width(4)).toBeGreaterThan(width(0));
});

it("gives the same limits every time, wider for more confidence and fewer customers", () => {
  const width = (active: readonly number[], confidence: number) => {
    const last = retentionForecast(active, 3, confidence).at(-1);
    return (last?.high as number) - (last?.low as number);
  };
  expect(retentionForecast(highEnd, 3)).toEqual(retentionForecast(highEnd, 3));
  expect(width(highEnd, 0.95)).toBeGreaterThan(width(highEnd, 0.8));
  const tenth = highEnd.map((count) => Math.round(count / 10));
  expect(width(tenth, 0.8) / width(highEnd, 0.8)).toBeCloseTo(Math.sqrt(10), 0);
});

// In 4,000 cohorts of five kinds it were 79.6 to 80.6 %; these are few, so that the test is quick.
it("covers the true curve in about 80 of 100 cohorts, and the shares that come at least as often", () => {
  const model = { first: 0.27, fading: 0.18 };
  const [observed, horizon, size, cohorts] = [5, 6, 300, 120];
  const truth = sbgSurvival(model, observed + horizon);
  const random = randomNumbers(1);
  const covered = { truth: 0, shares: 0 };
  for (let cohort = 0; cohort < cohorts; cohort++) {
    const active = [size];
    for (let t = 1; t <= observed + horizon; t++) {
      const before = active[t - 1] as number;
      active.push(before - randomBinomial(before, sbgChurn(model, t), random));
    }
    for (const { period, low, high } of retentionForecast(
      active.slice(0, observed + 1),
      horizon,
      0.8,
    ).slice(observed)) {
      const real = truth[period - 1] as number;
      const share = (active[period] as number) / size;
      covered.truth += Number(low <= real && real <= high);
      covered.shares += Number(low <= share && share <= high);
    }
  }
  const share = (count: number) => count / (cohorts * horizon);
  expect(share(covered.truth)).toBeGreaterThan(0.75);
  expect(share(covered.truth)).toBeLessThan(0.85);
  expect(share(covered.shares)).toBeGreaterThan(0.75);
});

it("refuses what cannot be asked", () => {
  expect(problemOf(() => retentionForecast(highEnd, -1))).toBe("negative horizon");
  expect(problemOf(() => retentionForecast(highEnd, 1.5))).toBe("notWhole horizon");
  expect(problemOf(() => retentionForecast(highEnd, 1, 1))).toBe("outOfRange confidence");
  expect(problemOf(() => retentionForecast([100, 90], 1))).toBe("tooFew active");
});
