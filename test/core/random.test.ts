import fc from "fast-check";
import { expect, it } from "vitest";
import { randomNumbers, scramble } from "../../src/core/random";

/** The same steps on unlimited integers. */
function twin(seed: number, count: number): number[] {
  const word = (1n << 32n) - 1n;
  let counter = BigInt(seed) & word;
  return Array.from({ length: count }, () => {
    counter = (counter + 0x9e3779b9n) & word;
    let x = counter;
    x = ((x ^ (x >> 16n)) * 0x21f0aaadn) & word;
    x = ((x ^ (x >> 15n)) * 0x735a2d97n) & word;
    return Number(x ^ (x >> 15n)) / 2 ** 32;
  });
}

it("draws the same numbers for the same seed, whatever the machine", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const next = randomNumbers(seed);
      expect(Array.from({ length: 20 }, next)).toEqual(twin(seed, 20));
    }),
  );
});

it("spreads evenly: chi-squared of 100 bins below its 99.9 % point of 148.2", () => {
  const next = randomNumbers(2024);
  const bins = new Array<number>(100).fill(0);
  for (let i = 0; i < 100_000; i++) {
    const bin = Math.floor(next() * 100);
    bins[bin] = (bins[bin] as number) + 1;
  }
  expect(bins.reduce((total, n) => total + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(148.2);
});

it("scrambles neighbours apart, one to one", () => {
  const images = new Set(Array.from({ length: 10_000 }, (_, i) => scramble(i)));
  expect(images.size).toBe(10_000);
  const next = randomNumbers(1);
  const other = randomNumbers(2);
  const both = Array.from({ length: 2000 }, () => [next() - 0.5, other() - 0.5] as const);
  const correlation = both.reduce((total, [x, y]) => total + x * y, 0) / 2000 / (1 / 12);
  expect(Math.abs(correlation)).toBeLessThan(0.075); // 3.3 standard errors of 1/√2000
});
