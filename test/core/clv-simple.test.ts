import fc from "fast-check";
import { expect, it } from "vitest";
import { retentionFor, simpleLifetimeValue } from "../../src/core/clv-simple";
import { problemOf } from "./problem-of";

it("has both textbook forms: margin multiples 2.67 and 3.67 at 80 % and 10 %", () => {
  expect(simpleLifetimeValue(100, 0.8, 0.1)).toBeCloseTo(266.666_667, 6); // Gupta & Lehmann (2003)
  expect(simpleLifetimeValue(100, 0.8, 0.1, "immediate")).toBeCloseTo(366.666_667, 6);
});

it("has the Net-4-You exercise's answer, 67.26 (margin 18.95, 78.8 % a month, 1 %)", () => {
  expect(simpleLifetimeValue(18.95, 0.788, 0.01)).toBeCloseTo(67.263_964, 6);
});

const terms = fc.tuple(
  fc.double({ min: 0, max: 0.95, noNaN: true }),
  fc.double({ min: 0.01, max: 0.5, noNaN: true }),
);

it("is the sum of the discounted margins, and the forms differ by the first one", () => {
  fc.assert(
    fc.property(terms, ([retention, discount]) => {
      const end = simpleLifetimeValue(1, retention, discount);
      let sum = 0;
      for (let t = 1; t < 2000; t++) sum += (retention / (1 + discount)) ** t;
      expect(end).toBeCloseTo(sum, 9);
      expect(simpleLifetimeValue(1, retention, discount, "immediate") - end).toBeCloseTo(1, 9);
    }),
  );
});

it("finds the retention that gives a value", () => {
  fc.assert(
    fc.property(terms, ([retention, discount]) => {
      const value = simpleLifetimeValue(70, retention, discount, "immediate");
      expect(retentionFor(value, 70, discount)).toBeCloseTo(retention, 10);
    }),
  );
  expect(retentionFor(50, 70, 0.1)).toBe(0); // the first margin is more
  expect(retentionFor(5000, 70, 0.1)).toBe(null); // 770 is all a customer for ever brings
  expect(retentionFor(50, 0, 0.1)).toBe(null);
});

it("refuses what has no end", () => {
  expect(problemOf(() => simpleLifetimeValue(100, 1.2, 0.1))).toBe("outOfRange retention");
  expect(problemOf(() => simpleLifetimeValue(100, 0.8, -0.1))).toBe("negative discount");
  expect(problemOf(() => simpleLifetimeValue(100, 1, 0))).toBe("notPositive discount");
  expect(simpleLifetimeValue(100, 1, 0.1)).toBeCloseTo(1000, 9); // a perpetuity
});
