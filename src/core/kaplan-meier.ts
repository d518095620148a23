/** The Kaplan-Meier curve: how many are still there after so much time, when some are still being watched. */

import { requireInnerShare, requireNotNegative, requireSome } from "./check";
import { twoSidedZ } from "./distributions";
import { MetricError } from "./problem";
import { sorted } from "./quantile";

export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share still there just after this time. */
  readonly survival: number;
  /** Limits and standard error are null where the curve is 0 or 1: there they say nothing. */
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number | null;
}

/**
 * Product-limit estimate (Kaplan & Meier 1958, JASA 53, 457-481), one step for each distinct duration. An
 * event of 1 ended the duration, 0 means it was still running when last seen; at the same time events come
 * before censorings. Standard error after Greenwood (1926); limits on the log(-log) scale (Kalbfleisch &
 * Prentice 1980), which stay within 0 … 1. O(n log n). The caller vouches for the values.
 */
export function kaplanMeier(
  durations: ArrayLike<number>,
  events: ArrayLike<number>,
  confidence = 0.95,
): SurvivalStep[] {
  const all = sorted(durations);
  const ended = sorted(Float64Array.from(durations).filter((_, i) => events[i] === 1));
  const counts: LeavingCount[] = [];
  let event = 0;
  for (let i = 0; i < all.length; ) {
    const time = all[i] as number;
    let leaving = 0;
    let lost = 0;
    for (; all[i] === time; i++) leaving++;
    for (; ended[event] === time; event++) lost++;
    counts.push({ time, leaving, events: lost });
  }
  return kaplanMeierFromCounts(counts, confidence);
}

/** Durations of one length: how many there are, and how many of them an event ended. */
export interface LeavingCount {
  readonly time: number;
  readonly leaving: number;
  readonly events: number;
}

/** The same estimate from counts by rising time. */
export function kaplanMeierFromCounts(
  counts: readonly LeavingCount[],
  confidence = 0.95,
): SurvivalStep[] {
  const z = twoSidedZ(confidence);
  let atRisk = counts.reduce((sum, { leaving }) => sum + leaving, 0);
  let survival = 1;
  let greenwood = 0;
  return counts.map(({ time, leaving, events }) => {
    survival *= (atRisk - events) / atRisk;
    if (events > 0) greenwood += events / (atRisk * (atRisk - events)); // infinite once nobody is left
    const step = {
      time,
      atRisk,
      events,
      censored: leaving - events,
      survival,
      ...limits(survival, greenwood, z),
    };
    atRisk -= leaving;
    return step;
  });
}

/** `kaplanMeier` on data as they come. Errors: empty, negative, outOfRange (events, confidence). */
export function survivalCurve(
  durations: ArrayLike<number>,
  events: ArrayLike<number>,
  confidence = 0.95,
): SurvivalStep[] {
  requireInnerShare(confidence, "confidence");
  requireSurvivalData(durations, events);
  return kaplanMeier(durations, events, confidence);
}

/** Errors: empty, negative (durations), outOfRange (an event other than 0 and 1). */
export function requireSurvivalData(durations: ArrayLike<number>, events: ArrayLike<number>): void {
  requireSome(durations, "durations");
  for (let i = 0; i < durations.length; i++) {
    requireNotNegative(durations[i] as number, "durations");
    if (events[i] !== 0 && events[i] !== 1)
      throw new MetricError("outOfRange", "events", { low: 0, high: 1 });
  }
}

function limits(
  survival: number,
  greenwood: number,
  z: number,
): Pick<SurvivalStep, "low" | "high" | "standardError"> {
  if (survival === 0 || survival === 1) return { low: null, high: null, standardError: null };
  const deviation = Math.sqrt(greenwood);
  const shrink = Math.exp((z * deviation) / Math.log(survival)); // below 1: the logarithm is negative
  return {
    low: survival ** (1 / shrink),
    high: survival ** shrink,
    standardError: survival * deviation,
  };
}
