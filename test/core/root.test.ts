import { expect, it } from "vitest";
import { findRoot } from "../../src/core/root";

it("finds roots to the last bits, with either sign first", () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(findRoot((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(findRoot((x) => Math.cos(x) - x, 0, 1)).toBeCloseTo(0.739_085_133_215_160_6, 15); // Dottie's number
});

it("keeps relative precision for roots near 0", () => {
  expect(findRoot((x) => x ** 3 - 1e-60, 0, 1) / 1e-20).toBeCloseTo(1, 12);
});

it("takes a root at either end", () => {
  expect(findRoot((x) => x, 0, 1)).toBe(0);
  expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
});

it("needs few looks at a smooth function", () => {
  let looks = 0;
  findRoot(
    (x) => {
      looks++;
      return Math.exp(x) - 5;
    },
    0,
    10,
  );
  expect(looks).toBeLessThan(20); // bisection would need 53
});
