/** Customer satisfaction score (CSAT): the share of satisfied answers. */

import { requireSome } from "./check";
import { rateInterval } from "./interval";
import { mean } from "./mean";

export interface CsatDetail {
  readonly n: number;
  readonly satisfied: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
}

export type CsatBand = "excellent" | "good" | "low";

/**
 * Share of the answers at or above `satisfiedFrom` ("top two box" for 4 on a scale to 5), with its Wilson
 * interval, and their mean. Errors: empty, outOfRange (confidence).
 */
export function csatDetail(
  scores: readonly number[],
  satisfiedFrom = 4,
  confidence = 0.95,
): CsatDetail {
  requireSome(scores, "scores");
  const n = scores.length;
  const satisfied = scores.filter((score) => score >= satisfiedFrom).length;
  const { value, low, high } = rateInterval(satisfied, n, "wilson", confidence);
  return { n, satisfied, share: value, low, high, mean: mean(scores) };
}

/** The customary reading of a share: above 90 % excellent, from 70 % good, below that low. */
export function csatBand(share: number): CsatBand {
  if (share > 0.9) return "excellent";
  return share >= 0.7 ? "good" : "low";
}
