import fc from "fast-check";
import { expect, it } from "vitest";
import { acquisitionCost, acquisitionCostInterval } from "../../src/core/cac";
import { problemOf } from "./problem-of";

it("is spend per new customer", () => {
  expect(acquisitionCost(10_000 + 5000, 30)).toBe(500); // openmeter.io, glossary
  expect(acquisitionCost(0, 12)).toBe(0);
});

it("divides the spend by Garwood's limits of the count: 4.7954 and 18.3904 for 10", () => {
  const { value, low, high } = acquisitionCostInterval(1000, 10);
  expect(value).toBe(100);
  expect(low).toBeCloseTo(1000 / 18.390356, 4);
  expect(high).toBeCloseTo(1000 / 4.795389, 4);
});

it("contains the cost and narrows with more customers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
      const { value, low, high } = acquisitionCostInterval(100 * count, count);
      expect(value).toBeCloseTo(100, 10);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      const more = acquisitionCostInterval(200 * count, 2 * count);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

it("refuses what has no answer", () => {
  expect(problemOf(() => acquisitionCost(100, 0))).toBe("notPositive new_customers");
  expect(problemOf(() => acquisitionCost(-1, 5))).toBe("negative spend");
  expect(problemOf(() => acquisitionCostInterval(100, 2.5))).toBe("notWhole new_customers");
});
