/** The order ladder: of the customers who reached order n, how many go on to order n + 1, and how soon. */

import { type History, purchaseDays } from "./history";
import { survivalCurve } from "./kaplan-meier";
import { MetricError } from "./problem";
import { median } from "./quantile";

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
 * that long it is what has been seen so far. Errors: empty (no occasion), outOfRange (confidence).
 */
export function orderLadder(
  history: History,
  maxOrder: number,
  withinDays: number,
  confidence = 0.95,
): readonly LadderRung[] {
  if (history.firstDay === null) throw new MetricError("empty", "dates");
  const rungs: Waits[] = [];
  for (let c = 0; c < history.customers; c++) {
    const days = purchaseDays(history, c);
    for (let n = 0; n < Math.min(days.length, maxOrder); n++) {
      const next = days[n + 1];
      rungs[n] ??= { days: [], ended: [] };
      rungs[n]?.days.push((next ?? history.asOf) - (days[n] as number));
      rungs[n]?.ended.push(next === undefined ? 0 : 1);
    }
  }
  return rungs.map(({ days, ended }, n) => {
    const seen = days.filter((wait, i) => ended[i] === 1 && wait <= withinDays);
    const inTime = survivalCurve(days, ended, confidence).filter(({ time }) => time <= withinDays);
    const point = inTime[inTime.length - 1];
    return {
      order: n + 1,
      customers: days.length,
      next: seen.length,
      share: 1 - (point?.survival ?? 1),
      low: point?.high == null ? null : 1 - point.high,
      high: point?.low == null ? null : 1 - point.low,
      medianDays: seen.length === 0 ? null : median(seen),
    };
  });
}

/** Per customer on a rung: days to the next order, or without one (0) to the last day observed. */
interface Waits {
  readonly days: number[];
  readonly ended: (0 | 1)[];
}
