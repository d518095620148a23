import fc from "fast-check";
import { expect, it } from "vitest";
import { retentionProfit } from "../../src/core/retention-profit";
import { problemOf } from "./problem-of";

it("gains 20 % by five points at 80 % and a discount of 10 %, 15.4 % by four", () => {
  expect(retentionProfit(1000, 50, 0.8, 0.85, 0.1).gainShare).toBeCloseTo(0.2, 12); // .30/.25 - 1
  expect(retentionProfit(1000, 50, 0.8, 0.84, 0.1).gainShare).toBeCloseTo(0.3 / 0.26 - 1, 12);
});

it("adds up, and breaks even where it says", () => {
  const rate = fc.double({ min: 0, max: 0.99, noNaN: true });
  const money = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(rate, rate, money, money, (now, then, margin, cost) => {
      const { valueNow, valueAfter, gain, net, breakEvenRetention } = retentionProfit(
        100,
        margin,
        now,
        then,
        0.1,
        cost,
      );
      expect(valueNow + gain).toBeCloseTo(valueAfter, 6);
      expect(net).toBeCloseTo(gain - cost, 6);
      if (breakEvenRetention === null) return;
      expect(retentionProfit(100, margin, now, breakEvenRetention, 0.1, cost).net).toBeCloseTo(
        0,
        5,
      );
    }),
  );
});

it("has no percentage of nothing, and no break-even beyond 1", () => {
  expect(retentionProfit(0, 50, 0.8, 0.85, 0.1)).toMatchObject({
    gainShare: null,
    breakEvenRetention: null,
  });
  expect(retentionProfit(10, 50, 0.8, 0.85, 0.1, 1e6).breakEvenRetention).toBe(null);
});

it("refuses what cannot be", () => {
  expect(problemOf(() => retentionProfit(-1, 50, 0.8, 0.9, 0.1))).toBe("negative customers");
  expect(problemOf(() => retentionProfit(10, 50, 0.8, 1.1, 0.1))).toBe("outOfRange new_retention");
  expect(problemOf(() => retentionProfit(10, 50, 0.8, 1, 0))).toBe("notPositive discount");
  expect(problemOf(() => retentionProfit(10, 50, 0.8, 0.9, 0.1, -5))).toBe("negative cost");
});
