import { describe, expect, it } from "vitest";
import {
  type Attempt,
  attempts,
  type Forecaster,
  fewestMarks,
  schoolReport,
  widened,
} from "../../src/core/backtest";
import type { Estimate } from "../../src/core/interval";
import { boughtByKnown } from "../../src/core/known-customers";
import { historyOf, type LogRow } from "./small-log";

// One customer who buys on every third day, another who buys on every day of every fourth ten days.
const steady = Array.from({ length: 60 }, (_, i): LogRow => ({ customer: "a", day: 3 * i }));
const seasonal = Array.from({ length: 180 }, (_, day): LogRow => ({ customer: "b", day })).filter(
  ({ day }) => day < 1 || Math.floor(day / 10) % 4 === 3,
);
const history = historyOf([...steady, ...seasonal]);
const ends = Array.from({ length: 18 }, (_, i) => 10 * i - 1); // -1, 9, 19 … 169

const estimate = (value: number): Estimate => ({ value, low: value / 1.5, high: value * 1.5 });

describe("attempts", () => {
  it("let the forecaster see nothing of what it is to foresee", () => {
    const seen: [number, number, number][] = [];
    const watching: Forecaster = (known, days) => {
      seen.push([Math.max(...known.day), known.asOf, days]);
      return { orders: estimate(1), money: null };
    };
    const made = attempts(history, ends, 4, watching);
    expect(made.map(({ from }) => from)).toEqual([89, 99, 109, 119, 129, 139, 149, 159]);
    made.forEach(({ from, to }, i) => {
      const [last, asOf, days] = seen[i] as [number, number, number];
      expect(last).toBeLessThanOrEqual(from);
      expect([asOf, days]).toEqual([from, to - from]);
    });
  });

  it("put what came beside it, and what came one period and one year before", () => {
    const bought = boughtByKnown(history, ends);
    const made = attempts(history, ends, 4, () => ({ orders: estimate(1), money: null }));
    expect(made.map(({ came }) => came.orders)).toEqual(bought.slice(-8).map((b) => b.orders));
    expect(made[0]?.previous).toEqual(bought[8]);
    expect(made[0]?.lastYear).toEqual(bought[5]);
  });

  it("begin when there has been a period with customers, and skip what a forecaster cannot say", () => {
    const young = ends.slice(0, 6);
    const made = attempts(history, young, 4, ({ asOf }) =>
      asOf === 19 ? null : { orders: estimate(1), money: null },
    );
    expect(made.map(({ from }) => from)).toEqual([29, 39]);
  });
});

describe("the school report", () => {
  const attempt = (
    orders: Estimate,
    came: number,
    previous = came,
    lastYear: number | null = null,
  ): Attempt => {
    const bought = (n: number) => ({ customers: 9, orders: n, money: null });
    return {
      from: 0,
      to: 9,
      foreseen: { orders, money: null },
      came: bought(came),
      previous: bought(previous),
      lastYear: lastYear === null ? null : bought(lastYear),
    };
  };

  it("gives full marks to whoever foresees everything", () => {
    const report = schoolReport(
      [10, 20, 30].map((n) => attempt(estimate(n), n, 20)),
      "orders",
    );
    expect(report.held).toBe(3);
    expect(report.rival).toEqual({ kind: "previous", error: 20 / 60, ownError: 0 });
  });

  it("names the simple forecast that is harder to beat, over the periods that both can be tried on", () => {
    const made = [
      attempt(estimate(10), 14, 20, 14),
      attempt(estimate(10), 14, 20, 13),
      attempt(estimate(10), 10, 10, 10),
      attempt(estimate(11), 10, 10), // as last year cannot be tried here
    ];
    expect(schoolReport(made, "orders").rival).toEqual({
      kind: "lastYear",
      error: 1 / 38,
      ownError: 8 / 38,
    });
    expect(schoolReport(made.slice(1), "orders").rival?.kind).toBe("previous");
    expect(schoolReport(made.slice(2), "orders").rival).toBeNull();
  });

  it("widens the band after every surprise, and each band only by what came before", () => {
    const { marks, widening } = schoolReport(
      [100, 100, 100, 100].map((n) => attempt({ value: n, low: 95, high: 105 }, 160)),
      "orders",
    );
    const widths = marks.map(({ foreseen }) => foreseen.high / foreseen.low);
    expect(marks[0]?.held).toBe(false);
    expect(marks[3]?.held).toBe(true);
    expect(widths[1]).toBeGreaterThan(widths[0] as number);
    expect(widening).toBeGreaterThan(5);
  });

  it("asks of a band no more than Student's t where nothing surprises", () => {
    const calm = Array.from({ length: 40 }, () => attempt(estimate(50), 50));
    expect(schoolReport(calm, "orders").widening).toBeCloseTo(1, 1);
    expect(schoolReport([], "orders").widening).toBeCloseTo(3.0777 / 1.2816, 3); // t and z at 80 %
  });

  it("leaves out attempts that say nothing of money", () => {
    const { marks, rival } = schoolReport([attempt(estimate(1), 1)], "money");
    expect(marks).toEqual([]);
    expect(rival).toBeNull();
    expect(fewestMarks).toBe(3);
  });
});

it("widens limits by factors, and leaves a forecast of nothing alone", () => {
  const wide = widened({ value: 10, low: 5, high: 20 }, 2);
  expect(wide).toEqual({ value: 10, low: 2.5, high: 40 });
  expect(widened({ value: 0, low: 0, high: 0 }, 2)).toEqual({ value: 0, low: 0, high: 0 });
});
