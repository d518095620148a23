/** Customer acquisition cost. */

import { requireInnerShare, requireNotNegative, requirePositive, requireWhole } from "./check";
import { type Estimate, poissonLimits } from "./interval";

/**
 * Spend on winning customers per customer won, in the unit of the spend. Errors: negative (spend),
 * notPositive (new_customers).
 */
export function acquisitionCost(spend: number, newCustomers: number): number {
  requireNotNegative(spend, "spend");
  requirePositive(newCustomers, "new_customers");
  return spend / newCustomers;
}

/**
 * The cost with an interval: the spend is certain, the number it won is a count with exact Poisson limits
 * (Garwood 1936). Errors: those of `acquisitionCost`, notWhole, outOfRange (confidence).
 */
export function acquisitionCostInterval(
  spend: number,
  newCustomers: number,
  confidence = 0.95,
): Estimate {
  const value = acquisitionCost(spend, newCustomers);
  requireWhole(newCustomers, "new_customers");
  requireInnerShare(confidence, "confidence");
  const { low, high } = poissonLimits(newCustomers, confidence);
  return { value, low: spend / high, high: spend / low };
}
