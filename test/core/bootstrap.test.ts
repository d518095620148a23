import fc from "fast-check";
import { expect, it } from "vitest";
import { bootstrapMean } from "../../src/core/bootstrap";

/** Of values that differ. */
const limits = (values: readonly number[], confidence?: number) => {
  const found = bootstrapMean(values, confidence);
  if (!found) throw new Error("equal values");
  return found;
};

// Limits of scipy.stats.bootstrap(method="BCa") with 400,000 resamples; 2,000 come within a few per cent.
it("agrees with scipy on the survival days of seven mice (Efron & Tibshirani 1993, table 2.1)", () => {
  const { low, high } = limits(Object.freeze([94, 197, 16, 38, 99, 141, 23]));
  expect(Math.abs(low - 46.29)).toBeLessThan(4);
  expect(Math.abs(high - 138.29)).toBeLessThan(5);
});

it("agrees with scipy on skewed values, reaching further up than down", () => {
  const { low, high } = limits([1, 2, 2, 3, 3, 3, 4, 5, 6, 8, 12, 30]);
  expect(Math.abs(low - 3.75)).toBeLessThan(0.2);
  expect(Math.abs(high - 14.25)).toBeLessThan(0.8);
});

const values = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 30 })
  .filter((xs) => new Set(xs).size > 1);

it("gives the same limits every time, and moves with the values", () => {
  fc.assert(
    fc.property(values, (xs) => {
      const one = limits(xs);
      expect(limits(xs)).toEqual(one);
      const moved = limits(xs.map((x) => 2 * x + 100));
      expect(moved.low).toBeCloseTo(2 * one.low + 100, 6);
      expect(moved.high).toBeCloseTo(2 * one.high + 100, 6);
    }),
    { numRuns: 30 },
  );
});

it("stays within the values and in order", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(0.5, 0.9, 0.99), (xs, confidence) => {
      const { low, high } = limits(xs, confidence);
      expect(low).toBeGreaterThanOrEqual(Math.min(...xs));
      expect(high).toBeLessThanOrEqual(Math.max(...xs));
      expect(low).toBeLessThanOrEqual(high);
    }),
    { numRuns: 30 },
  );
});

it("gives no limits where all values are equal: they show nothing of chance", () => {
  expect(bootstrapMean([4, 4, 4])).toBeNull();
  expect(bootstrapMean([4])).toBeNull();
});
