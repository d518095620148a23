/** How many customers a comparison of two rates needs. */

import { requireInnerShare } from "./check";
import { normalQuantile, twoSidedZ } from "./distributions";
import { MetricError } from "./problem";

/** Below that no shop on earth has the customers. */
const SMALLEST_LIFT = 1e-6;

/**
 * Customers per group, so that a change of a rate from `baseRate` to `baseRate + lift` (a difference of
 * fractions, not a percentage of the base) is found with probability `power` by a two-sided test. With
 * continuity correction, as the tables of Fleiss, Levin & Paik (2003), Statistical Methods for Rates and
 * Proportions, section 4.2, because the comparison itself uses Fisher's exact test; without it about
 * 1 / lift customers fewer are asked for, and the power is not reached. Errors: outOfRange, tooSmall (a
 * lift of next to nothing).
 */
export function sampleSize(baseRate: number, lift: number, power = 0.8, confidence = 0.95): number {
  requireInnerShare(baseRate, "base_rate");
  const difference = Math.abs(lift);
  if (!(difference >= SMALLEST_LIFT))
    throw new MetricError("tooSmall", "lift", { limit: SMALLEST_LIFT });
  const newRate = baseRate + lift;
  if (!(newRate > 0 && newRate < 1))
    throw new MetricError("outOfRange", "lift", { low: -baseRate, high: 1 - baseRate });
  requireInnerShare(power, "power");
  requireInnerShare(confidence, "confidence");

  const mean = (baseRate + newRate) / 2;
  const underNoChange = Math.sqrt(2 * mean * (1 - mean));
  const underChange = Math.sqrt(baseRate * (1 - baseRate) + newRate * (1 - newRate));
  const distance = twoSidedZ(confidence) * underNoChange + normalQuantile(power) * underChange;
  const root = Math.max(0, distance) / difference; // of the size without correction
  const corrected = ((root + Math.sqrt(root ** 2 + 4 / difference)) / 2) ** 2;
  return Math.ceil(corrected - 1e-9);
}
