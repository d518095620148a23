import { expect, it } from "vitest";
import { randomNumbers } from "../../src/core/random";
import { randomBinomial } from "../../src/core/random-counts";

it.each([
  [10, 0.3],
  [40, 0.9],
  [1000, 0.002],
  [1_000_000, 0.4], // by the normal curve
])("draws %d cases of probability %d with their mean and variance", (n, p) => {
  const random = randomNumbers(3);
  const draws = Array.from({ length: 20_000 }, () => randomBinomial(n, p, random));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  const spread = n * p * (1 - p);
  expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt(spread / draws.length));
  expect(Math.abs(variance / spread - 1)).toBeLessThan(0.05);
  expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw <= n)).toBe(true);
});

it("meets the probabilities of two coins", () => {
  const random = randomNumbers(5);
  const seen = [0, 0, 0];
  for (let i = 0; i < 40_000; i++) {
    const heads = randomBinomial(2, 0.5, random);
    seen[heads] = (seen[heads] as number) + 1;
  }
  expect((seen[0] as number) / 40_000).toBeCloseTo(0.25, 2);
  expect((seen[1] as number) / 40_000).toBeCloseTo(0.5, 2);
});

it("knows what is certain", () => {
  const random = randomNumbers(1);
  expect([randomBinomial(5, 0, random), randomBinomial(5, 1, random)]).toEqual([0, 5]);
  expect(randomBinomial(0, 0.4, random)).toBe(0);
});
