/** Handling time: how long a request keeps somebody busy. */

import { bootstrapMean } from "./bootstrap";
import { requireNotNegative, requireSome } from "./check";
import { mean } from "./mean";
import { quantileOfSorted, sorted } from "./quantile";

/** All in the unit of the durations. */
export interface HandlingTime {
  readonly n: number;
  readonly mean: number;
  /** Bootstrap limits of the mean (BCa, fixed seed); null where all durations are equal. */
  readonly low: number | null;
  readonly high: number | null;
  readonly median: number;
  readonly p90: number;
}

/** Errors: empty, negative. */
export function handlingTime(durations: readonly number[], confidence = 0.95): HandlingTime {
  const average = meanHandling(durations);
  const limits = bootstrapMean(durations, confidence) ?? { low: null, high: null };
  const ordered = sorted(durations);
  return {
    n: durations.length,
    mean: average,
    ...limits,
    median: quantileOfSorted(ordered, 0.5),
    p90: quantileOfSorted(ordered, 0.9),
  };
}

/** The mean alone. Errors: empty, negative. */
export function meanHandling(durations: readonly number[]): number {
  requireSome(durations, "durations");
  for (const duration of durations) requireNotNegative(duration, "durations");
  return mean(durations);
}
