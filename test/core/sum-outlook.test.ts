import { expect, it } from "vitest";
import { randomNumbers } from "../../src/core/random";
import { sumOutlook } from "../../src/core/sum-outlook";

it("is, for one further value, Student's prediction interval", () => {
  // mean 3, s² 2.5, t(0.975, 4) = 2.776445 (R: qt): 3 ± 2.776445 · √(2.5 · 1.2)
  const { value, low, high } = sumOutlook(Object.freeze([1, 2, 3, 4, 5]), 1);
  expect(value).toBe(3);
  expect(high - 3).toBeCloseTo(2.776445 * Math.sqrt(3), 5);
  expect(3 - low).toBeCloseTo(high - 3, 12);
});

it("has no width where all peers are equal, and grows with n", () => {
  expect(sumOutlook([4, 4, 4], 10)).toEqual({ value: 40, low: 40, high: 40 });
  const width = (n: number) => {
    const { low, high } = sumOutlook([1, 2, 3, 4, 5], n);
    return high - low;
  };
  expect(width(20)).toBeGreaterThan(2 * width(5));
});

it("holds the sum of skewed values about as often as it says", () => {
  const random = randomNumbers(7);
  const spend = () => (random() < 0.4 ? 0 : -80 * Math.log(1 - random())); // many nothing, some a lot
  const values = (n: number) => Array.from({ length: n }, spend);
  const trials = 2000;
  let held = 0;
  for (let i = 0; i < trials; i++) {
    const { low, high } = sumOutlook(values(30), 40);
    const sum = values(40).reduce((a, b) => a + b, 0);
    if (sum >= low && sum <= high) held++;
  }
  expect(held / trials).toBeGreaterThan(0.92);
  expect(held / trials).toBeLessThan(0.97);
});
