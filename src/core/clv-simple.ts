/** Customer lifetime value at constant retention, margin and discount rate. */

import { requireBetween, requireNotNegative, requirePositive } from "./check";

/**
 * When the first margin counts: "immediate" now, with the customer just won; "end" after one period, if
 * the customer is still there. The textbooks have both; Fader & Hardie (2012), "Reconciling and Clarifying
 * CLV Formulas", show that this is all they differ in.
 */
export type FirstPayment = "end" | "immediate";

/**
 * Expected discounted margin of a customer without end: margin · retention / (1 + discount - retention) for
 * "end" (Gupta & Lehmann 2003), margin · (1 + discount) / (1 + discount - retention) for "immediate".
 * Retention and discount are fractions per period. Errors: outOfRange (retention), negative (discount),
 * notPositive (a discount of 0 with customers who never leave has no end).
 */
export function simpleLifetimeValue(
  margin: number,
  retention: number,
  discount: number,
  timing: FirstPayment = "end",
): number {
  requireTerms(retention, "retention", discount);
  const first = timing === "end" ? retention : 1 + discount;
  return (margin * first) / (1 + discount - retention);
}

/**
 * The retention at which a customer's lifetime value, first margin now, comes to `value`; null without a
 * positive margin and where none up to 1 reaches it. 0 where the first margin alone does.
 */
export function retentionFor(value: number, margin: number, discount: number): number | null {
  if (margin <= 0) return null;
  const retention = (1 + discount) * (1 - margin / value);
  return retention > 1 ? null : Math.max(0, retention);
}

/** Errors: outOfRange, negative, notPositive. */
export function requireTerms(retention: number, retentionName: string, discount: number): void {
  requireBetween(retention, 0, 1, retentionName);
  requireNotNegative(discount, "discount");
  if (retention === 1) requirePositive(discount, "discount");
}
