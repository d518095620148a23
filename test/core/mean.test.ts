import fc from "fast-check";
import { expect, it } from "vitest";
import { mean, standardDeviation, sum, variance } from "../../src/core/mean";

it("knows the textbook deviation: 2 4 4 4 5 5 7 9 has squares 32 around 5", () => {
  const values = Object.freeze([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(mean(values)).toBe(5);
  expect(variance(values)).toBeCloseTo(32 / 7, 14);
  expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 14);
});

it("keeps the low bits that plain addition loses", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2); // Neumaier's own example
  expect(sum(new Array(10).fill(0.1))).toBe(1);
});

it("finds no deviation where all values are equal", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 99 }),
      (x, n) => {
        expect(standardDeviation(new Array(n).fill(x))).toBe(0);
      },
    ),
  );
});
