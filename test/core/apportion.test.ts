import fc from "fast-check";
import { expect, it } from "vitest";
import { apportion } from "../../src/core/apportion";

it("gives what rounding down leaves to the largest remainders", () => {
  expect(apportion(Object.freeze([1.4, 2.35, 3.25]), 7)).toEqual([2, 2, 3]);
  expect(apportion([-1.4, 2.4], 1)).toEqual([-1, 2]);
});

it("takes from the smallest remainders where the total is below", () => {
  expect(apportion([1, 2.9, 3], 5)).toEqual([1, 2, 2]);
});

it("adds up, stays within one of each value, and keeps whole values", () => {
  const values = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(values, (xs) => {
      const total = Math.round(xs.reduce((a, b) => a + b, 0)) + 0;
      const whole = apportion(xs, total);
      expect(whole.reduce((a, b) => a + b, 0)).toBe(total);
      whole.forEach((value, i) => {
        expect(Number.isInteger(value)).toBe(true);
        expect(Math.abs(value - (xs[i] as number))).toBeLessThanOrEqual(1);
      });
      const integers = xs.map((value) => Math.round(value) + 0); // no −0
      expect(
        apportion(
          integers,
          integers.reduce((a, b) => a + b, 0),
        ),
      ).toEqual(integers);
    }),
  );
});
