/** Time between purchases: the gaps customers leave, and after how long a gap a customer counts as lapsed. */

import type { Day } from "./day";
import type { History } from "./history";
import type { SurvivalStep } from "./kaplan-meier";
import { mean } from "./mean";
import { MetricError } from "./problem";
import { quantileOfSorted } from "./quantile";
import { addWait, sortedFromCounts, type WaitCounts, waitCounts, waitCurve } from "./wait-counts";

export interface GapSummary {
  readonly gaps: number;
  /** In days; median and P90 are quantiles of type 7. */
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/**
 * The gaps between consecutive purchases of a customer, pooled over all customers. The gap still open at
 * `history.asOf` is left out, so customers who buy rarely are under-represented: for "how long until a
 * customer is gone" see `lapseTime`. Error: tooFew (nobody bought twice).
 */
export function gapSummary(history: History): GapSummary {
  const gaps = sortedFromCounts(waits(history).ended);
  if (gaps.length === 0) throw noGaps();
  return {
    gaps: gaps.length,
    mean: mean(gaps),
    median: quantileOfSorted(gaps, 0.5),
    p90: quantileOfSorted(gaps, 0.9),
  };
}

/**
 * The lapse time in whole days: by then `share` of those who ever come back have come back, the smallest
 * t with F(t) ≥ share · F(t_max), where F = 1 − Kaplan-Meier of the time to the next purchase and the gap
 * open at `history.asOf` is censored (Kaplan & Meier 1958). Errors: outOfRange (share), tooFew (nobody
 * bought twice).
 */
export function lapseTime(history: History, share = 0.9): Day {
  if (!(share > 0 && share <= 1)) throw new MetricError("outOfRange", "share", { low: 0, high: 1 });
  const curve = waitCurve(waits(history));
  const target = share * (1 - (curve[curve.length - 1]?.survival ?? 1));
  if (target === 0) throw noGaps();
  // The tolerance keeps rounding from pushing the answer one step on where F meets the target exactly.
  const reached = curve.find(({ survival }) => 1 - survival >= target - 1e-12);
  return (reached as SurvivalStep).time;
}

const noGaps = () =>
  new MetricError("tooFew", "dates", { needed: 1, found: 0, of: "repeatCustomers" });

/** After each purchase: the days to the customer's next one, or without one to `asOf`. One walk. */
function waits(history: History): WaitCounts {
  const { customers, firstDay, asOf } = history;
  const counts = waitCounts(firstDay === null ? 0 : asOf - firstDay);
  for (let c = 0; c < customers; c++) addWaits(history, c, counts);
  return counts;
}

function addWaits({ start, day, occasion, asOf }: History, c: number, counts: WaitCounts): void {
  let previous: Day | null = null;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    if (occasion[i] === 0) continue;
    if (previous !== null) addWait(counts, (day[i] as number) - previous, true);
    previous = day[i] as number;
  }
  if (previous !== null) addWait(counts, asOf - previous, false);
}
