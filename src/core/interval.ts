/** Confidence intervals: proportions, their difference, Poisson counts and means. */

import {
  requireAtMost,
  requireCount,
  requireInnerShare,
  requirePositive,
  requireWhole,
} from "./check";
import { betaQuantile, gammaQuantile, twoSidedT, twoSidedZ } from "./distributions";
import { MetricError } from "./problem";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Estimate extends Interval {
  readonly value: number;
}

/** A difference with its interval and the p value of "no difference". */
export interface Comparison extends Estimate {
  readonly p: number;
}

export const rateMethods = ["wilson", "exact", "jeffreys"] as const;
export type RateMethod = (typeof rateMethods)[number];

const intervalOf: Record<RateMethod, typeof wilson> = {
  wilson,
  exact: clopperPearson,
  jeffreys,
};

/**
 * A proportion with its interval, as fractions. Errors: notPositive, notWhole, negative, aboveOther
 * (more successes than trials), outOfRange (confidence).
 */
export function rateInterval(
  successes: number,
  trials: number,
  method: RateMethod = "wilson",
  confidence = 0.95,
): Estimate {
  requirePositive(trials, "trials");
  requireWhole(trials, "trials");
  requireCount(successes, "successes");
  requireAtMost(successes, "successes", trials, "trials");
  requireInnerShare(confidence, "confidence");
  return { value: successes / trials, ...intervalOf[method](successes, trials, confidence) };
}

/**
 * Score interval of a proportion, without continuity correction (Wilson 1927, JASA 22, 209-212). The
 * caller vouches for 0 ≤ successes ≤ trials and trials > 0.
 */
export function wilson(successes: number, trials: number, confidence = 0.95): Interval {
  const z = twoSidedZ(confidence);
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + (z / (2 * trials)) ** 2);
  const scale = 1 + (z * z) / trials;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/** Exact interval of a proportion by inverted binomial tests (Clopper & Pearson 1934, Biometrika 26). */
export function clopperPearson(successes: number, trials: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  };
}

/**
 * Quantiles of the posterior beta(successes + ½, failures + ½) under Jeffreys' prior, without a special
 * rule at no and at all successes (Brown, Cai & DasGupta 2001, Statistical Science 16, 101-133, add one).
 */
export function jeffreys(successes: number, trials: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: betaQuantile(tail, successes + 0.5, failures + 0.5),
    high: 1 - betaQuantile(tail, failures + 0.5, successes + 0.5),
  };
}

/**
 * Exact interval of the mean of a Poisson count, by gamma quantiles, which are half those of chi-squared
 * (Garwood 1936, Biometrika 28, 437-442). The caller vouches for a whole count of at least 0.
 */
export function poissonLimits(count: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  };
}

/**
 * Interval of the difference of two independent proportions, second less first: two Wilson intervals,
 * squared and added, without continuity correction (Newcombe 1998, Statistics in Medicine 17, 873-890,
 * method 10).
 */
export function newcombe(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
  confidence = 0.95,
): Estimate {
  const first = { share: successes1 / trials1, ...wilson(successes1, trials1, confidence) };
  const second = { share: successes2 / trials2, ...wilson(successes2, trials2, confidence) };
  const value = second.share - first.share;
  return {
    value,
    low: value - Math.hypot(second.share - second.low, first.high - first.share),
    high: value + Math.hypot(second.high - second.share, first.share - first.low),
  };
}

/**
 * Student's t interval of a mean, from the mean, the standard deviation (divisor n - 1) and n. Error:
 * tooFew below two values.
 */
export function meanInterval(
  mean: number,
  deviation: number,
  n: number,
  confidence: number,
  subject: string,
): Estimate {
  if (n < 2) throw new MetricError("tooFew", subject, { needed: 2, found: n });
  const half = (twoSidedT(confidence, n - 1) * deviation) / Math.sqrt(n);
  return { value: mean, low: mean - half, high: mean + half };
}
