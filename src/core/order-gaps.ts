/** Days between one purchase and the next, as an owner watches them: those that ended in a span of days. */

import type { Day } from "./day";
import { twoSidedZ } from "./distributions";
import { type History, purchaseDays } from "./history";
import type { Estimate } from "./interval";
import { quantileOfSorted } from "./quantile";

/** Gaps whose second purchase lies in [from, to], sorted. */
export function gapsEndedBetween(history: History, from: Day, to: Day): Float64Array {
  const gaps: number[] = [];
  for (let c = 0; c < history.customers; c++) {
    const days = purchaseDays(history, c);
    for (let i = 1; i < days.length; i++) {
      const day = days[i] as number;
      if (day >= from && day <= to) gaps.push(day - (days[i - 1] as number));
    }
  }
  return Float64Array.from(gaps).sort();
}

/**
 * Median of sorted values with its distribution-free interval from order statistics, ranks by the normal
 * approximation of the binomial (Conover 1999, Practical Nonparametric Statistics, 3.2). The caller vouches
 * for at least one value.
 */
export function medianWithInterval(sorted: Float64Array, confidence = 0.95): Estimate {
  const n = sorted.length;
  const half = (twoSidedZ(confidence) * Math.sqrt(n)) / 2;
  const low = Math.max(0, Math.ceil(n / 2 - half) - 1);
  const high = Math.min(n - 1, Math.ceil(n / 2 + half) - 1);
  return {
    value: quantileOfSorted(sorted, 0.5),
    low: sorted[low] as number,
    high: sorted[high] as number,
  };
}
