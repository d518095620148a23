/** How long until a given share has left, and how long customers stay on average, from a survival curve. */

import { requireInnerShare } from "./check";
import { kaplanMeier, requireSurvivalData, survivalCurve } from "./kaplan-meier";
import { MetricError } from "./problem";

/** Levels this close are the same, as in R's `quantile.survfit`. */
const SAME_LEVEL = 1.5e-8;

export interface SurvivalTime {
  readonly value: number;
  /** Null where that limit of the curve never falls to the level. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Time by which `share` have left, with the times at which the log-log limits of the curve cross the same
 * level (Brookmeyer & Crowley 1982, Biometrics 38, 29-41). Where a curve runs exactly on the level, the
 * middle of that flat piece counts, as in R: 1, 2, 3, 4 have the median 2.5. Errors: those of
 * `survivalCurve`, outOfRange (share), notReached.
 */
export function survivalTime(
  durations: ArrayLike<number>,
  events: ArrayLike<number>,
  share = 0.5,
  confidence = 0.95,
): SurvivalTime {
  requireInnerShare(share, "share");
  const curve = survivalCurve(durations, events, confidence);
  const times = curve.map(({ time }) => time);
  const value = timeAtLevel(
    times,
    curve.map(({ survival }) => survival),
    1 - share,
  );
  if (value === null) throw new MetricError("notReached", "share");
  return {
    value,
    low: timeAtLevel(
      times,
      curve.map(({ low }) => low),
      1 - share,
    ),
    high: timeAtLevel(
      times,
      curve.map(({ high }) => high),
      1 - share,
    ),
  };
}

/**
 * Mean time until leaving, counted only up to the longest duration (restricted mean): the area under the
 * curve. Errors: empty, negative, outOfRange (events).
 */
export function restrictedMean(durations: ArrayLike<number>, events: ArrayLike<number>): number {
  requireSurvivalData(durations, events);
  let area = 0;
  let since = 0;
  let survival = 1;
  for (const step of kaplanMeier(durations, events)) {
    area += survival * (step.time - since);
    since = step.time;
    survival = step.survival;
  }
  return area;
}

/** Where a falling curve reaches a level; nulls are points without a value. */
export function timeAtLevel(
  times: readonly number[],
  curve: readonly (number | null)[],
  level: number,
): number | null {
  const reached = curve.findIndex((value) => value !== null && value < level + SAME_LEVEL);
  if (reached === -1) return null;
  const start = times[reached] as number;
  if ((curve[reached] as number) < level - SAME_LEVEL) return start;
  const left = curve.findIndex((value) => value !== null && value < level - SAME_LEVEL);
  const end = left === -1 ? times[times.length - 1] : times[left];
  return (start + (end as number)) / 2;
}
