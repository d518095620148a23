/** Time to the first reply, counting tickets that still wait. */

import { kaplanMeier } from "./kaplan-meier";
import { mean } from "./mean";
import { MetricError } from "./problem";
import { timeAtLevel } from "./survival-time";
import { type Ticket, waits } from "./tickets";

export interface ResponseTime {
  readonly n: number;
  readonly open: number;
  /** In hours, from the Kaplan-Meier curve; null where not half of the tickets are answered yet. */
  readonly median: number | null;
  /** Hours by which 90 % are answered; null where that is not reached. */
  readonly p90: number | null;
  /** Mean hours of the answered tickets alone: flatters as long as tickets are open. */
  readonly meanAnswered: number | null;
}

/**
 * Median and 90th percentile of the time to the first reply, with open tickets censored where watching ends
 * (Kaplan & Meier 1958). Errors: empty, order.
 */
export function responseTime(tickets: readonly Ticket[]): ResponseTime {
  const known = waits(tickets);
  const hours = known.map(({ minutes }) => minutes / 60);
  const curve = kaplanMeier(
    hours,
    known.map(({ answered }) => (answered ? 1 : 0)),
  );
  const times = curve.map(({ time }) => time);
  const waiting = curve.map(({ survival }) => survival);
  const answered = hours.filter((_, i) => known[i]?.answered);
  return {
    n: known.length,
    open: known.length - answered.length,
    median: timeAtLevel(times, waiting, 0.5),
    p90: timeAtLevel(times, waiting, 0.1),
    meanAnswered: answered.length === 0 ? null : mean(answered),
  };
}

/** The median alone, in hours. Errors: empty, order, notReached. */
export function medianResponse(tickets: readonly Ticket[]): number {
  const { median } = responseTime(tickets);
  if (median === null) throw new MetricError("notReached", "replied");
  return median;
}
