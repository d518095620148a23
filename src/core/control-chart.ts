/** Control charts: which points of a series are more than its usual ups and downs. */

import { requireAtMost, requireNotNegative } from "./check";
import { mean } from "./mean";
import { MetricError } from "./problem";

export type Signal = "above" | "below" | "";

export interface ChartPoint {
  /** Null where there was nothing to count. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: Signal;
}

export interface ControlChart {
  /** Null where no point has a value. */
  readonly centre: number | null;
  readonly points: readonly ChartPoint[];
}

/** Limits as a multiple of the mean moving range: 3 / 1.128, printed as 2.66 (Shewhart 1931; Wheeler 2000). */
const RANGES_TO_LIMIT = 2.66;
/** Expected range of two standard normal values, 2/√π. */
const RANGE_OF_TWO = 1.128;

/**
 * XmR chart of single values: mean ± 2.66 mean moving ranges (Wheeler 2000, Understanding Variation).
 * Error: tooFew below two values.
 */
export function individualsChart(values: readonly number[]): ControlChart {
  requireTwo(values.length);
  const centre = mean(values);
  const half = RANGES_TO_LIMIT * meanMovingRange(values);
  return {
    centre,
    points: values.map((value) => point(value, centre, centre - half, centre + half)),
  };
}

/**
 * Laney's p′ chart of shares: limits centre ± 3 σ σ_z, where σ is the binomial deviation of the point and
 * σ_z the spread of the z scores from their moving ranges (Laney 2002, Quality Engineering 14, 531-537).
 * Limits are cut to 0 … 1; points without trials are left out. Errors: tooFew below two points, negative,
 * aboveOther (more successes than trials).
 */
export function laneyChart(successes: readonly number[], trials: readonly number[]): ControlChart {
  requireTwo(trials.filter((n) => n > 0).length);
  return shareChart(successes, trials, (spread) => spread);
}

/**
 * The p chart, whose limits are binomial (Shewhart 1931), and Laney's p′ where the points spread wider than
 * that (σ_z > 1). One point alone has no limits. Errors: negative, aboveOther.
 */
export function attributesChart(
  successes: readonly number[],
  trials: readonly number[],
): ControlChart {
  return shareChart(successes, trials, (spread) => Math.max(1, spread));
}

function shareChart(
  successes: readonly number[],
  trials: readonly number[],
  widthOf: (spread: number) => number,
): ControlChart {
  const counted: { share: number; n: number }[] = [];
  let allSuccesses = 0;
  let allTrials = 0;
  trials.forEach((n, i) => {
    const k = successes[i] as number;
    requireNotNegative(k, "values");
    requireAtMost(k, "values", n, "denominators");
    if (n === 0) return;
    counted.push({ share: k / n, n });
    allSuccesses += k;
    allTrials += n;
  });
  if (counted.length === 0) return { centre: null, points: trials.map(() => emptyPoint) };

  const centre = allSuccesses / allTrials;
  const deviation = (n: number) => Math.sqrt((centre * (1 - centre)) / n);
  const scores = counted.map(({ share, n }) =>
    share === centre ? 0 : (share - centre) / deviation(n),
  );
  const width = widthOf(meanMovingRange(scores) / RANGE_OF_TWO);
  const points = trials.map((n, i) => {
    if (n === 0) return emptyPoint;
    const value = (successes[i] as number) / n;
    if (counted.length < 2) return { ...emptyPoint, value };
    const half = 3 * deviation(n) * width;
    return point(value, centre, Math.max(0, centre - half), Math.min(1, centre + half));
  });
  return { centre, points };
}

const emptyPoint: ChartPoint = { value: null, low: null, high: null, signal: "" };

function point(value: number, centre: number, low: number, high: number): ChartPoint {
  const rounding = 1e-12 * Math.max(Math.abs(value), Math.abs(centre)); // equal values are no signal
  const signal = value > high + rounding ? "above" : value < low - rounding ? "below" : "";
  return { value, low, high, signal };
}

function meanMovingRange(values: readonly number[]): number {
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)));
  return ranges.length === 0 ? 0 : mean(ranges);
}

function requireTwo(found: number): void {
  if (found < 2) throw new MetricError("tooFew", "values", { needed: 2, found });
}
