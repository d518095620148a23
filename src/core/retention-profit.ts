/** What better retention is worth. */

import { requireNotNegative } from "./check";
import { requireTerms, retentionFor, simpleLifetimeValue } from "./clv-simple";

export interface RetentionProfit {
  readonly valueNow: number;
  readonly valueAfter: number;
  readonly gain: number;
  /** gain / valueNow, as a fraction; null where the value now is not above 0. */
  readonly gainShare: number | null;
  readonly cost: number;
  readonly net: number;
  /** Retention at which the gain just pays the cost; null where none up to 1 does. */
  readonly breakEvenRetention: number | null;
}

/**
 * Lifetime value of all customers, first margin now, at today's and at another retention rate (Reichheld &
 * Sasser 1990 popularised the question). Money in the unit of the margin. Errors: negative (customers,
 * cost, discount), outOfRange (retention, new_retention), notPositive (discount).
 */
export function retentionProfit(
  customers: number,
  margin: number,
  retention: number,
  newRetention: number,
  discount: number,
  cost = 0,
): RetentionProfit {
  requireNotNegative(customers, "customers");
  requireNotNegative(cost, "cost");
  requireTerms(retention, "retention", discount);
  requireTerms(newRetention, "new_retention", discount);
  const valueAt = (rate: number) =>
    customers * simpleLifetimeValue(margin, rate, discount, "immediate");
  const valueNow = valueAt(retention);
  const valueAfter = valueAt(newRetention);
  const gain = valueAfter - valueNow;
  return {
    valueNow,
    valueAfter,
    gain,
    gainShare: valueNow > 0 ? gain / valueNow : null,
    cost,
    net: gain - cost,
    breakEvenRetention: retentionFor(valueNow + cost, customers * margin, discount),
  };
}
