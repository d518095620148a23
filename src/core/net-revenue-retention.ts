/** Revenue retention: what became of the revenue that was there at the start of a period. */

import { requireAtMost, requireNotNegative, requirePositive } from "./check";

export interface RevenueRetention {
  /** (start + expansion - contraction - churned) / start */
  readonly net: number;
  /** (start - contraction - churned) / start */
  readonly gross: number;
  /** net - 1: by what share the starting customers' revenue grew or shrank. */
  readonly change: number;
}

/**
 * Net and gross revenue retention of the customers at the start, as fractions; new and returning customers
 * are in neither (the cohort form, as SaaS companies report it). Errors: notPositive (start), negative,
 * aboveOther (more lost than there was).
 */
export function revenueRetention(
  start: number,
  expansion: number,
  contraction: number,
  churned: number,
): RevenueRetention {
  requirePositive(start, "start");
  requireNotNegative(expansion, "expansion");
  requireNotNegative(contraction, "contraction");
  requireNotNegative(churned, "churned");
  requireAtMost(contraction + churned, "churned", start, "start");
  const kept = start - contraction - churned;
  return {
    net: (kept + expansion) / start,
    gross: kept / start,
    change: (expansion - contraction - churned) / start,
  };
}
