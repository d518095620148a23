/** Customer effort score (CES): how easy customers found it to get their problem solved. */

import { requireBetween, requireInnerShare, requireSome, requireWhole } from "./check";
import { type Estimate, meanInterval } from "./interval";
import { mean, standardDeviation } from "./mean";
import { MetricError } from "./problem";

/**
 * Mean of the answers from 1 (hard) to `scale` (easy), as in CES 2.0 (Dixon, Toman & DeLisi 2013, The
 * Effortless Experience). Errors: empty, outOfRange (an answer off the scale), notWhole and tooSmall (scale).
 */
export function customerEffort(scores: readonly number[], scale = 7): number {
  requireAnswers(scores, scale);
  return mean(scores);
}

/** The mean with its t interval. Errors: those of `customerEffort`, tooFew below two answers. */
export function effortInterval(scores: readonly number[], scale = 7, confidence = 0.95): Estimate {
  requireInnerShare(confidence, "confidence");
  const n = scores.length;
  const value = customerEffort(scores, scale);
  const deviation = n > 1 ? standardDeviation(scores) : 0;
  return meanInterval(value, deviation, n, confidence, "scores");
}

/**
 * Share of easy answers: 5 to 7 of 7, 4 and 5 of 5, in general at or above ⌈5 · scale / 7⌉. Errors: those
 * of `customerEffort`.
 */
export function easyShare(scores: readonly number[], scale = 7): number {
  requireAnswers(scores, scale);
  const easyFrom = Math.ceil((5 * scale) / 7);
  return scores.filter((score) => score >= easyFrom).length / scores.length;
}

function requireAnswers(scores: readonly number[], scale: number): void {
  requireWhole(scale, "scale");
  if (scale < 2) throw new MetricError("tooSmall", "scale", { limit: 2 });
  requireSome(scores, "scores");
  for (const score of scores) requireBetween(score, 1, scale, "scores");
}
