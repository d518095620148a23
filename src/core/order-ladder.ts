/** The order ladder: of the customers who reached order n, how many go on to order n + 1, and how soon. */

import { requireInnerShare } from "./check";
import type { History } from "./history";
import { MetricError } from "./problem";
import { quantileOfSorted } from "./quantile";
import { addWait, sortedFromCounts, type WaitCounts, waitCounts, waitCurve } from "./wait-counts";

export interface LadderRung {
  /** n: the order reached. */
  readonly order: number;
  /** Customers who placed order n. */
  readonly customers: number;
  /** Of them, those seen to place order n + 1 within the days allowed. */
  readonly next: number;
  /** Probability of order n + 1 within the days allowed. */
  readonly share: number;
  /** Log-log limits of the curve; null where the share is 0 or 1. */
  readonly low: number | null;
  readonly high: number | null;
  /** Days to order n + 1 of those who placed it within the days allowed; null where nobody did. */
  readonly medianDays: number | null;
}

/**
 * Rungs 1 … `maxOrder`, as far as anybody came. The share is 1 − Kaplan-Meier (1958), which uses
 * customers observed for less than `withinDays` as long as they were observed; where nobody was observed
 * that long it is what has been seen so far. One walk over the histories. Errors: empty (no occasion), outOfRange (confidence).
 */
export function orderLadder(
  history: History,
  maxOrder: number,
  withinDays: number,
  confidence = 0.95,
): readonly LadderRung[] {
  requireInnerShare(confidence, "confidence");
  const { customers, start, day, occasion, firstDay, asOf } = history;
  if (firstDay === null) throw new MetricError("empty", "dates");
  // Longer waits than allowed count as one more day: they are at risk all the time and end too late.
  const longest = Math.min(asOf - firstDay, Math.floor(withinDays) + 1);
  const rungs: WaitCounts[] = [];
  const waited = (order: number, days: number, hasEnded: boolean) => {
    if (order > maxOrder) return;
    rungs[order - 1] ??= waitCounts(longest);
    addWait(rungs[order - 1] as WaitCounts, Math.min(days, longest), hasEnded);
  };
  for (let c = 0; c < customers; c++) {
    let order = 0;
    let previous = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (occasion[i] === 0) continue;
      if (order > 0) waited(order, (day[i] as number) - previous, true);
      previous = day[i] as number;
      order++;
    }
    if (order > 0) waited(order, asOf - previous, false);
  }
  return rungs.map((counts, n) => {
    const inTime = waitCurve(counts, confidence).filter(({ time }) => time <= withinDays);
    const point = inTime[inTime.length - 1];
    const seen = sortedFromCounts(counts.ended.subarray(0, Math.floor(withinDays) + 1));
    return {
      order: n + 1,
      customers: counts.all.reduce((sum, count) => sum + count, 0),
      next: seen.length,
      share: 1 - (point?.survival ?? 1),
      low: point?.high == null ? null : 1 - point.high,
      high: point?.low == null ? null : 1 - point.low,
      medianDays: seen.length === 0 ? null : quantileOfSorted(seen, 0.5),
    };
  });
}
