import { expect, test } from "vitest";
import { periodOf } from "../../src/core/period";
import { periodAxis } from "../../src/core/period-axis";
import { problemOf } from "./problem-of";
import { historyOf, log } from "./small-log";

const jan1 = 19_723;

test("the axis runs from the period of the first purchase to that of the last day", () => {
  const axis = periodAxis(historyOf(log("a 40 5\na 20 -1\nb 70 2"), jan1 + 100), "month");
  expect(axis.first).toBe(periodOf("month", jan1 + 40));
  expect(axis.count).toBe(3); // February to April
  expect([20, 30, 31, 59, 60, 100].map((day) => axis.indexOf(jan1 + day))).toEqual([
    -1, -1, 0, 0, 1, 2,
  ]);
});

test("needs a purchase, and no more periods than a shop can have", () => {
  expect(problemOf(() => periodAxis(historyOf(log("a 0 -5")), "month"))).toBe("empty dates");
  const slip = historyOf(log("a -200000\na 0"));
  expect(problemOf(() => periodAxis(slip, "day"))).toBe("tooManyCells dates");
  // 2024 begins with a Monday.
  expect(periodAxis(slip, "week").count).toBe(Math.ceil(200_000 / 7) + 1);
});
