import fc from "fast-check";
import { expect, it } from "vitest";
import { reviewOffset } from "../../src/core/review-offset";
import { problemOf } from "./problem-of";

it("lifts ten reviews of 4.0 to 4.5 with ten of five stars", () => {
  expect(reviewOffset(4, 10, 4.5)).toBe(10);
});

it("is not fooled by binary fractions: seven reviews of 4.6 to 4.8 need seven", () => {
  expect(reviewOffset(4.6, 7, 4.8)).toBe(7);
});

it("needs none where the target is reached, or nothing was ever reviewed", () => {
  expect(reviewOffset(4.5, 10, 4)).toBe(0);
  expect(reviewOffset(5, 10, 5)).toBe(0);
  expect(reviewOffset(0, 0, 4)).toBe(0);
});

it("is the smallest number that reaches the target", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 49 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 10, max: 49 }),
      (tenths, count, target) => {
        const needed = reviewOffset(tenths / 10, count, target / 10);
        const averageWith = (more: number) => (tenths * count + 50 * more) / (count + more);
        expect(averageWith(needed)).toBeGreaterThanOrEqual(target - 1e-9);
        if (needed > 0) expect(averageWith(needed - 1)).toBeLessThan(target);
      },
    ),
  );
});

it("refuses what has no answer", () => {
  expect(problemOf(() => reviewOffset(4, 10, 5))).toBe("tooLarge target");
  expect(problemOf(() => reviewOffset(5.5, 10, 4))).toBe("outOfRange average");
  expect(problemOf(() => reviewOffset(4, 2.5, 4.5))).toBe("notWhole count");
  expect(problemOf(() => reviewOffset(4, 10, 4.5, 0))).toBe("notPositive stars");
  expect(reviewOffset(8, 10, 9, 10)).toBe(10);
});
