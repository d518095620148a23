/** How many best reviews lift an average to a target. */

import { requireBetween, requireCount, requirePositive } from "./check";
import { MetricError } from "./problem";

/**
 * Reviews of `stars` stars needed so that `count` reviews with this average reach the target:
 * ⌈count (target - average) / (stars - target)⌉, 0 where they have reached it. Errors: notPositive (stars),
 * outOfRange (average), negative and notWhole (count), tooLarge (a target of all stars or more, which no
 * number of reviews reaches from below).
 */
export function reviewOffset(average: number, count: number, target: number, stars = 5): number {
  requirePositive(stars, "stars");
  requireBetween(average, 0, stars, "average");
  requireCount(count, "count");
  if (target <= average) return 0;
  if (!(target < stars)) throw new MetricError("tooLarge", "target", { limit: stars });
  const needed = (count * (target - average)) / (stars - target);
  return Math.max(0, Math.ceil(needed - 1e-9)); // 4.8 - 4.6 over 5 - 4.8 is a little more than 1 in binary
}
