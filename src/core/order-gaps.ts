/** Days between one purchase and the next, as an owner watches them: those that ended in a span of days. */

import type { Day } from "./day";
import { twoSidedZ } from "./distributions";
import type { History } from "./history";
import type { Estimate } from "./interval";
import { quantileOfSorted } from "./quantile";
import { sortedFromCounts } from "./wait-counts";

/** All gaps, by the day of their second purchase. */
export interface OrderGaps {
  /** The gaps that ended on day `first + i` are `start[i]` … `start[i + 1] - 1`. */
  readonly first: Day;
  readonly start: Int32Array;
  readonly days: Int32Array;
}

/** Two walks over the histories: a counting sort by the day on which a gap ended. */
export function orderGaps(history: History): OrderGaps {
  const first = history.firstDay ?? history.asOf;
  const start = new Int32Array(history.asOf - first + 2);
  forEachGap(history, (ended) => {
    start[ended - first + 1] = (start[ended - first + 1] as number) + 1;
  });
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const next = start.slice();
  const days = new Int32Array(start[start.length - 1] as number);
  forEachGap(history, (ended, gap) => {
    const place = next[ended - first] as number;
    next[ended - first] = place + 1;
    days[place] = gap;
  });
  return { first, start, days };
}

function forEachGap(
  { customers, start, day, occasion }: History,
  see: (ended: Day, days: number) => void,
): void {
  for (let c = 0; c < customers; c++) {
    let previous: Day | null = null;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (occasion[i] === 0) continue;
      const d = day[i] as number;
      if (previous !== null) see(d, d - previous);
      previous = d;
    }
  }
}

/** Gaps whose second purchase lies in [from, to], sorted. */
export function gapsEndedBetween(
  { first, start, days }: OrderGaps,
  from: Day,
  to: Day,
): Float64Array {
  const last = start.length - 1;
  const place = (day: Day) => start[Math.min(last, Math.max(0, day - first))] as number;
  const chosen = days.subarray(place(from), place(to + 1));
  const counts = new Int32Array(last + 1);
  for (let i = 0; i < chosen.length; i++) {
    const gap = chosen[i] as number;
    counts[gap] = (counts[gap] as number) + 1;
  }
  return sortedFromCounts(counts);
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
