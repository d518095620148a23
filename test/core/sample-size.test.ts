import fc from "fast-check";
import { expect, it } from "vitest";
import { fisherExact } from "../../src/core/fisher";
import { sampleSize } from "../../src/core/sample-size";
import { logFactorial } from "../../src/core/special-functions";
import { problemOf } from "./problem-of";

it("has the size that Stata's manual prints for sampsi 0.25 0.4 (power 0.9): 216 per group", () => {
  expect(sampleSize(0.25, 0.15, 0.9)).toBe(216);
});

it("has the size of Fleiss's example (1981), .60 against .70 at 1 % and power .95: 827", () => {
  expect(sampleSize(0.6, 0.1, 0.95, 0.99)).toBe(827);
});

it("reaches its power with Fisher's exact test, which a tenth fewer customers do not", () => {
  const size = sampleSize(0.3, 0.25); // 70 per group
  const binomial = (n: number, k: number, p: number) =>
    Math.exp(
      logFactorial(n) -
        logFactorial(k) -
        logFactorial(n - k) +
        k * Math.log(p) +
        (n - k) * Math.log(1 - p),
    );
  const powerOf = (n: number) => {
    let power = 0;
    for (let before = 0; before <= n; before++)
      for (let after = 0; after <= n; after++)
        if (fisherExact(before, n, after, n) <= 0.05)
          power += binomial(n, before, 0.3) * binomial(n, after, 0.55);
    return power;
  };
  expect(powerOf(size)).toBeGreaterThan(0.795);
  expect(powerOf(Math.floor(0.9 * size))).toBeLessThan(0.78);
});

it("does not care about the direction, and grows with power, confidence and a smaller lift", () => {
  const rate = fc.double({ min: 0.05, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(rate, fc.double({ min: 0.02, max: 0.3, noNaN: true }), (base, lift) => {
      const size = sampleSize(base, lift);
      expect(Math.abs(sampleSize(base + lift, -lift) - size)).toBeLessThanOrEqual(1);
      expect(sampleSize(base, lift, 0.9)).toBeGreaterThan(size);
      expect(sampleSize(base, lift, 0.8, 0.99)).toBeGreaterThan(size);
      expect(sampleSize(base, lift / 2)).toBeGreaterThan(size);
    }),
  );
});

it("stays a number at the edges", () => {
  expect(sampleSize(0.5, 0.1, 0.01, 0.5)).toBe(10); // 1 / lift
  expect(sampleSize(0.5, 0.499_999)).toBeGreaterThan(1);
});

it("refuses what has no answer", () => {
  expect(problemOf(() => sampleSize(0.2, 0))).toBe("tooSmall lift");
  expect(problemOf(() => sampleSize(0.2, 0.8))).toBe("outOfRange lift");
  expect(problemOf(() => sampleSize(0, 0.1))).toBe("outOfRange base_rate");
  expect(problemOf(() => sampleSize(0.2, 0.1, 1))).toBe("outOfRange power");
  expect(problemOf(() => sampleSize(0.2, 0.1, 0.8, 95))).toBe("outOfRange confidence");
});
