import { expect, it } from "vitest";
import { simpleLifetimeValue } from "../../src/core/clv-simple";
import { ltvCac } from "../../src/core/ltv-cac";
import { problemOf } from "./problem-of";

it("compares value and cost: 366.67 to 100", () => {
  const { ltv, cac, ratio, paybackPeriods, breakEvenRetention } = ltvCac(
    100,
    0.8,
    0.1,
    25_000,
    100,
  );
  expect([ltv, cac]).toEqual([simpleLifetimeValue(100, 0.8, 0.1, "immediate"), 250]);
  expect(ratio).toBeCloseTo(366.666_667 / 250, 8);
  expect(paybackPeriods).toBe(2.5);
  const atBreakEven = simpleLifetimeValue(100, breakEvenRetention as number, 0.1, "immediate");
  expect(atBreakEven).toBeCloseTo(250, 9);
});

it("has no payback without a margin", () => {
  expect(ltvCac(-5, 0.8, 0.1, 1000, 10)).toMatchObject({
    paybackPeriods: null,
    breakEvenRetention: null,
  });
});

it("needs a cost to compare with", () => {
  expect(problemOf(() => ltvCac(100, 0.8, 0.1, 0, 10))).toBe("notPositive spend");
  expect(problemOf(() => ltvCac(100, 0.8, 0.1, 10, 0))).toBe("notPositive new_customers");
  expect(problemOf(() => ltvCac(100, 1, 0, 10, 10))).toBe("notPositive discount");
});
