import fc from "fast-check";
import { expect, it } from "vitest";
import { median, quantile, quantileOfSorted, sorted } from "../../src/core/quantile";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 80,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("is type 7: R's quantile(1:10) gives 3.25, 5.5, 7.75", () => {
  const tenNumbers = Object.freeze([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(tenNumbers, p))).toEqual([
    1, 3.25, 5.5, 7.75, 10,
  ]);
});

it("sorts as numbers, not as text", () => {
  expect(median([100, 20, 3])).toBe(20);
});

it("rises with the share and stays within the values", () => {
  fc.assert(
    fc.property(values, share, share, (xs, p, q) => {
      const ordered = sorted(Object.freeze(xs));
      const [low, high] = p < q ? [p, q] : [q, p];
      expect(quantileOfSorted(ordered, low)).toBeLessThanOrEqual(quantileOfSorted(ordered, high));
      expect(quantile(xs, 0)).toBe(Math.min(...xs) + 0);
      expect(quantile(xs, 1)).toBe(Math.max(...xs) + 0);
    }),
  );
});

it("mirrors: the quantile of the negatives is the negative of the other quantile", () => {
  fc.assert(
    fc.property(values, share, (xs, p) => {
      const negatives = xs.map((x) => -x);
      expect(quantile(negatives, 1 - p)).toBeCloseTo(-quantile(xs, p), 6);
    }),
  );
});
