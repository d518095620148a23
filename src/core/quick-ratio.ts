/** Quick ratio of recurring revenue: gained per unit lost. */

import { requireNotNegative } from "./check";
import { MetricError } from "./problem";

/**
 * (new + expansion + reactivation) / (contraction + churned); 4 is the customary mark for fast growth
 * (Hamid 2015). Some vendors leave reactivation out: pass 0 for theirs. Errors: negative, noLosses.
 */
export function quickRatio(
  won: number,
  expansion: number,
  reactivation: number,
  contraction: number,
  churned: number,
): number {
  requireNotNegative(won, "new");
  requireNotNegative(expansion, "expansion");
  requireNotNegative(reactivation, "reactivation");
  requireNotNegative(contraction, "contraction");
  requireNotNegative(churned, "churned");
  const losses = contraction + churned;
  if (losses === 0) throw new MetricError("noLosses", "churned");
  return (won + expansion + reactivation) / losses;
}
