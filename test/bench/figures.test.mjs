// Figures are summed up and written as a reader expects them.
import { afterEach, expect, test, vi } from "vitest";
import { count, milliseconds, percent, tableWith } from "../../scripts/bench/print.mjs";
import { spread } from "../../scripts/bench/spread.mjs";

afterEach(() => vi.restoreAllMocks());

test("the median is the middle one, or the mean of the two in the middle", () => {
  expect(spread([9, 1, 10])).toEqual({ median: 9, min: 1, max: 10, runs: 3 });
  expect(spread([4, 1, 10, 2])).toEqual({ median: 3, min: 1, max: 10, runs: 4 });
  expect(spread([7])).toEqual({ median: 7, min: 7, max: 7, runs: 1 });
});

test("numbers keep three digits that mean something", () => {
  expect([0.518, 9.67, 15.34, 99.94, 1226.6].map(milliseconds)).toEqual([
    "0.52",
    "9.67",
    "15.3",
    "99.9",
    "1,227",
  ]);
  expect([0.0005, 0.0123, 0.161, 1.2].map(percent)).toEqual(["< 0.1%", "1.2%", "16%", "120%"]);
  expect(count(1_200_006)).toBe("1,200,006");
});

test("rows stand under their heads, numbers to the right", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  tableWith({ formula: 8, rows: -7 })(["NPS", "200,000"]);
  expect(log.mock.calls.flat()).toEqual([
    "| formula  |    rows |",
    "| -------- | ------: |",
    "| NPS      | 200,000 |",
  ]);
});
