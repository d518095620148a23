import { describe, expect, it } from "vitest";
import { customerBase } from "../../src/core/customer-base";
import {
  forecastCustomers,
  nextOrderDays,
  positiveInterval,
} from "../../src/core/customer-forecast";
import { historyOf, log } from "./small-log";

const typed = {
  model: "bg/nbd",
  unitDays: 7,
  parameters: [0.243, 4.414, 0.793, 2.426],
  covariance: null,
} as const;

// Customer a is as the one in Hardie's spreadsheet: x = 2, t_x = 30.43, T = 38.86, in weeks.
const base = customerBase(historyOf(log("a 0\na 50\na 213\nb 0\nb 12\nc 272"), 19_723 + 272));

describe("a forecast with typed parameters", () => {
  const { alive, expected, low, high, total } = forecastCustomers(typed, base, 39);

  it("is the published one", () => {
    expect(expected[0]).toBeCloseTo(1.226, 3);
    expect(alive[2]).toBe(1);
  });

  it("has no interval for a customer, but one for all: they still follow chance", () => {
    expect([...low]).toEqual([...expected]);
    expect([...high]).toEqual([...expected]);
    expect(total.value).toBeCloseTo(
      expected.reduce((sum, value) => sum + value, 0),
      12,
    );
    expect(total.low).toBeLessThan(total.value);
    expect(total.high).toBeGreaterThan(total.value);
  });
});

it("the next order is due by the day when it is as likely as not", () => {
  const [a, b, c] = nextOrderDays(typed, base);
  const { alive } = forecastCustomers(typed, base, 1);
  const weeks = ((a as number) - base.asOf) / 7;
  const ordered = (time: number) =>
    (alive[0] as number) * (1 - ((4.414 + 272 / 7) / (4.414 + 272 / 7 + time)) ** 2.243);
  expect(ordered(weeks)).toBeGreaterThanOrEqual(0.5);
  expect(ordered(weeks - 1 / 7)).toBeLessThan(0.5);
  expect(b).toBeNull(); // P(alive) is 0.21
  expect(c).toBeGreaterThan(base.asOf);
});

it("intervals of positive quantities stay positive, and narrow with the variance", () => {
  expect(positiveInterval(10, 0, 1.96)).toEqual({ value: 10, low: 10, high: 10 });
  expect(positiveInterval(0, 5, 1.96)).toEqual({ value: 0, low: 0, high: 0 });
  const { low, high } = positiveInterval(100, 25, 1.959964);
  expect(low).toBeCloseTo(100 * Math.exp(-1.959964 * Math.sqrt(Math.log(1.0025))), 10);
  expect(high * low).toBeCloseTo(100 ** 2, 6);
  expect(positiveInterval(1e-300, 1, 1.96).high).toBeLessThan(1e-296);
});
