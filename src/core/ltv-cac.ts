/** What a customer is worth against what it costs to win one. */

import { acquisitionCost } from "./cac";
import { requirePositive } from "./check";
import { retentionFor, simpleLifetimeValue } from "./clv-simple";

export interface LtvCac {
  readonly ltv: number;
  readonly cac: number;
  readonly ratio: number;
  /** Periods until the margins, not discounted, have paid the acquisition; null without a positive margin. */
  readonly paybackPeriods: number | null;
  /** Retention at which a customer just pays for its acquisition; null where none up to 1 does. */
  readonly breakEvenRetention: number | null;
}

/**
 * Lifetime value, first margin now, over acquisition cost. Errors: outOfRange (retention), negative and
 * notPositive (discount), notPositive (spend, new_customers).
 */
export function ltvCac(
  margin: number,
  retention: number,
  discount: number,
  spend: number,
  newCustomers: number,
): LtvCac {
  requirePositive(spend, "spend");
  const cac = acquisitionCost(spend, newCustomers);
  const ltv = simpleLifetimeValue(margin, retention, discount, "immediate");
  return {
    ltv,
    cac,
    ratio: ltv / cac,
    paybackPeriods: margin > 0 ? cac / margin : null,
    breakEvenRetention: retentionFor(cac, margin, discount),
  };
}
