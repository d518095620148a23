import { expect, it } from "vitest";
import { handlingTime, meanHandling } from "../../src/core/handling-time";
import { problemOf } from "./problem-of";

it("has mean, median and 90th percentile (type 7), with limits around the mean", () => {
  const durations = Object.freeze([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
  const time = handlingTime(durations);
  expect(time).toMatchObject({ n: 10, mean: 5.5, median: 5.5 });
  expect(time.p90).toBeCloseTo(9.1, 12);
  expect(time.low).toBeLessThan(5.5);
  expect(time.high).toBeGreaterThan(5.5);
  expect(meanHandling(durations)).toBe(5.5);
});

it("knows no limits for a single duration, nor for equal ones", () => {
  const equal = { mean: 7, low: null, high: null, median: 7, p90: 7 };
  expect(handlingTime([7])).toEqual({ n: 1, ...equal });
  expect(handlingTime([7, 7, 7])).toEqual({ n: 3, ...equal });
});

it("refuses what is no duration", () => {
  expect(problemOf(() => handlingTime([]))).toBe("empty durations");
  expect(problemOf(() => meanHandling([3, -1]))).toBe("negative durations");
});
