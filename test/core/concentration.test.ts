import fc from "fast-check";
import { expect, it } from "vitest";
import { concentration, topShare } from "../../src/core/concentration";
import { problemOf } from "./problem-of";

it("is 0 where all are equal and (n - 1)/n where one has all", () => {
  expect(concentration([5, 5, 5, 5])).toMatchObject({ gini: 0, hhi: 0.25, customersFor80: 1 });
  expect(concentration([0, 0, 0, 8])).toMatchObject({ gini: 0.75, hhi: 1, customersFor80: 0.25 });
  expect(concentration([3]).gini).toBe(0);
});

it("counts whole customers, the next one up: a fifth of six is two", () => {
  expect(topShare([1, 1, 1, 1, 2, 4])).toBe(0.6);
  expect(topShare(new Array(100).fill(1), 0.07)).toBeCloseTo(0.07, 14); // not eight, 0.07 · 100 = 7.000000000000001
  expect(topShare([1, 2, 3], 1)).toBe(1);
});

it("counts a negative sum as 0", () => {
  expect(topShare([-50, 0, 0, 0, 10], 0.2)).toBe(1);
  expect(concentration([-50, 10])).toEqual(concentration([0, 10]));
});

const revenues = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));

it("has a Gini coefficient of half the mean difference over the mean", () => {
  fc.assert(
    fc.property(revenues, (values) => {
      let differences = 0;
      for (const x of values) for (const y of values) differences += Math.abs(x - y);
      const n = values.length;
      const mean = values.reduce((sum, x) => sum + x, 0) / n;
      expect(concentration(Object.freeze(values)).gini).toBeCloseTo(
        differences / (2 * n * n * mean),
        12,
      );
    }),
  );
});

it("grows with the share asked for, and holds 80 % with the customers it names", () => {
  fc.assert(
    fc.property(revenues, (values) => {
      const { top10, top20, customersFor80, hhi } = concentration(values);
      expect(top20).toBeGreaterThanOrEqual(top10);
      expect(topShare(values, customersFor80)).toBeGreaterThanOrEqual(0.8 - 1e-11);
      const oneLess = customersFor80 - 1 / values.length;
      if (oneLess > 0) expect(topShare(values, oneLess)).toBeLessThan(0.8 + 1e-11);
      expect(hhi).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
      expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it("does not depend on the currency", () => {
  fc.assert(
    fc.property(revenues, (values) => {
      const other = concentration(values.map((value) => value * 1.17));
      expect(other.gini).toBeCloseTo(concentration(values).gini, 12);
    }),
  );
});

it("refuses what has no answer", () => {
  expect(problemOf(() => topShare([]))).toBe("empty customers");
  expect(problemOf(() => concentration([0, -3]))).toBe("notPositive amounts");
  expect(problemOf(() => topShare([1], 20))).toBe("outOfRange share");
});
