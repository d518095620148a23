// The draws have the moments of their distributions.
import { expect, test } from "vitest";
import { beta, early, exponential, gamma, normal } from "../../scripts/bench/draws.mjs";
import { randomNumbers } from "../../src/core/random";

/** Mean and variance of 40,000 draws. */
function moments(draw) {
  const random = randomNumbers(11);
  const values = Array.from({ length: 40_000 }, () => draw(random));
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

test.each([
  ["exponential", exponential, 1, 1],
  ["normal", normal, 0, 1],
  ["gamma of shape 0.62", (random) => gamma(random, 0.62), 0.62, 0.62],
  ["gamma of shape 6.25", (random) => gamma(random, 6.25), 6.25, 6.25],
  // a / (a + b), and a b / ((a + b)² (a + b + 1))
  ["beta of 0.55 and 3.2", (random) => beta(random, 0.55, 3.2), 0.14667, 0.026349],
])("%s", (_, draw, mean, variance) => {
  const found = moments(draw);
  const error = 4 * Math.sqrt(variance / 40_000);
  expect(Math.abs(found.mean - mean)).toBeLessThan(error);
  expect(found.variance / variance).toBeGreaterThan(0.93);
  expect(found.variance / variance).toBeLessThan(1.07);
});

test("early places are likelier, nearly as 1, 1/2, 1/3 …", () => {
  const random = randomNumbers(12);
  const found = new Array(1000).fill(0);
  for (let i = 0; i < 100_000; i++) found[early(random, 1000)]++;
  const total = Math.log(1001); // P(place) = ln((place + 2) / (place + 1)) / ln(count + 1)
  for (const place of [0, 1, 2, 9]) {
    const expected = (100_000 * Math.log((place + 2) / (place + 1))) / total;
    expect(Math.abs(found[place] / expected - 1)).toBeLessThan(0.06);
  }
  expect(found).toHaveLength(1000);
});
