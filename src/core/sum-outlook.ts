/** What a group will add up to, judged by what its like came to. */

import { twoSidedT } from "./distributions";
import type { Estimate } from "./interval";
import { mean, variance } from "./mean";

/**
 * The sum of n further values of the kind of `peers`: n times their mean, with the prediction interval for
 * a sum of normal values, whose variance is (n + n² / m) times that of the m peers: that of the n values
 * themselves, and that of the mean they are judged by. The caller vouches for at least two peers.
 */
export function sumOutlook(peers: readonly number[], n: number, confidence = 0.95): Estimate {
  const m = peers.length;
  const value = n * mean(peers);
  const deviation = Math.sqrt((n + (n * n) / m) * variance(peers));
  const margin = twoSidedT(confidence, m - 1) * deviation;
  return { value, low: value - margin, high: value + margin };
}
