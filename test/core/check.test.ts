import { expect, it } from "vitest";
import {
  requireAtMost,
  requireBetween,
  requireCount,
  requireInnerShare,
  requireNotNegative,
  requirePositive,
  requireSome,
  requireWhole,
} from "../../src/core/check";
import { problemOf } from "./problem-of";

it("lets good values pass, limits included", () => {
  expect(
    problemOf(() => {
      requirePositive(0.1, "x");
      requireNotNegative(0, "x");
      requireWhole(-3, "x");
      requireCount(0, "x");
      requireBetween(1, 1, 2, "x");
      requireInnerShare(0.5, "x");
      requireAtMost(2, "x", 2, "y");
      requireSome([0], "x");
    }),
  ).toBe("no problem");
});

it("says what is wrong, and takes what is no number for wrong as well", () => {
  for (const value of [0, -1, Number.NaN])
    expect(problemOf(() => requirePositive(value, "x"))).toBe("notPositive x");
  for (const value of [-1, Number.NaN])
    expect(problemOf(() => requireNotNegative(value, "x"))).toBe("negative x");
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(problemOf(() => requireWhole(value, "x"))).toBe("notWhole x");
  for (const value of [0, 1, Number.NaN])
    expect(problemOf(() => requireInnerShare(value, "x"))).toBe("outOfRange x");
  for (const value of [0.9, 2.1, Number.NaN])
    expect(problemOf(() => requireBetween(value, 1, 2, "x"))).toBe("outOfRange x");
  expect(problemOf(() => requireCount(-1, "x"))).toBe("negative x");
  expect(problemOf(() => requireCount(1.5, "x"))).toBe("notWhole x");
  expect(problemOf(() => requireAtMost(Number.NaN, "x", 2, "y"))).toBe("aboveOther x");
  expect(problemOf(() => requireSome([], "x"))).toBe("empty x");
});

it("names the limits for the sentence", () => {
  expect(() => requireBetween(5, 1, 2, "x")).toThrow(
    expect.objectContaining({ details: { low: 1, high: 2 } }),
  );
  expect(() => requireAtMost(3, "x", 2, "y")).toThrow(
    expect.objectContaining({ details: { other: "y" } }),
  );
});
