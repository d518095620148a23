import fc from "fast-check";
import { expect, it } from "vitest";
import { customerEffort, easyShare, effortInterval } from "../../src/core/ces";
import { problemOf } from "./problem-of";

it("is a mean with Student's t interval", () => {
  const answers = Object.freeze([7, 6, 5, 6, 7, 2, 6, 5]);
  expect(customerEffort(answers)).toBe(5.5);
  // squares around 5.5 sum to 18, so s = √(18/7); t(7) = 2.364624 (Abramowitz & Stegun, table 26.10)
  const half = (2.364624 * Math.sqrt(18 / 7)) / Math.sqrt(8);
  const { value, low, high } = effortInterval(answers);
  expect(value).toBe(5.5);
  expect(low).toBeCloseTo(5.5 - half, 5);
  expect(high).toBeCloseTo(5.5 + half, 5);
});

it("calls 5 to 7 of 7 easy, 4 and 5 of 5, 8 to 10 of 10", () => {
  expect(easyShare([1, 2, 3, 4, 5, 6, 7])).toBe(3 / 7);
  expect(easyShare([1, 2, 3, 4, 5], 5)).toBe(2 / 5);
  expect(easyShare([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10)).toBe(3 / 10);
});

it("keeps its mean within the interval and narrows with more answers", () => {
  const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(answers, (scores) => {
      const { value, low, high } = effortInterval(scores);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      const many = effortInterval([...scores, ...scores, ...scores, ...scores]);
      expect(many.high - many.low).toBeLessThanOrEqual(high - low);
    }),
  );
});

it("refuses what is no answer", () => {
  expect(problemOf(() => customerEffort([]))).toBe("empty scores");
  expect(problemOf(() => customerEffort([0]))).toBe("outOfRange scores");
  expect(problemOf(() => customerEffort([6], 5))).toBe("outOfRange scores");
  expect(problemOf(() => customerEffort([1], 1))).toBe("tooSmall scale");
  expect(problemOf(() => easyShare([1], 6.5))).toBe("notWhole scale");
  expect(problemOf(() => effortInterval([4]))).toBe("tooFew scores");
  expect(problemOf(() => effortInterval([4, 5], 7, 0))).toBe("outOfRange confidence");
});
