/** Revenue of a span of days, and how much of it comes from customers won before the span. */

import type { Day } from "./day";
import { twoSidedZ } from "./distributions";
import { firstPurchase, type History } from "./history";
import type { Estimate } from "./interval";

export interface SpanRevenue {
  /** In hundredths, refunds deducted. */
  readonly cents: number;
  /** Of it, from customers whose first purchase lies before the span. */
  readonly existingCents: number;
  /** Standard error of `cents` with customers as the sampling units: √Σ y². */
  readonly standardError: number;
  /** Occasions in the span, and customers with at least one. */
  readonly orders: number;
  readonly buyers: number;
  /** existing / all with its interval; null where nothing was sold. */
  readonly existingShare: Estimate | null;
}

/**
 * Revenue in [from, to]. The share is a ratio of sums over customers; its interval is that of the ratio
 * estimator (Cochran 1977, Sampling Techniques, 6.4), cut to 0 … 1. Null where no amounts are known.
 */
export function spanRevenue(
  history: History,
  from: Day,
  to: Day,
  confidence = 0.95,
): SpanRevenue | null {
  const { customers, start, day, occasion, cents } = history;
  if (!cents) return null;
  let all = 0;
  let existing = 0;
  let orders = 0;
  let buyers = 0;
  let squaresOfNew = 0;
  let squaresOfExisting = 0;
  for (let c = 0; c < customers; c++) {
    let sum = 0;
    const ordersBefore = orders;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      const d = day[i] as number;
      if (d < from || d > to) continue;
      sum += cents[i] as number;
      orders += occasion[i] as number;
    }
    if (orders > ordersBefore) buyers++;
    if (sum === 0) continue;
    all += sum;
    const first = firstPurchase(history, c);
    if (first !== null && first < from) {
      existing += sum;
      squaresOfExisting += sum * sum;
    } else squaresOfNew += sum * sum;
  }
  const standardError = Math.sqrt(squaresOfNew + squaresOfExisting);
  const counts = { cents: all, existingCents: existing, standardError, orders, buyers };
  if (!(all > 0)) return { ...counts, existingShare: null };
  const value = existing / all;
  const residuals = (1 - value) ** 2 * squaresOfExisting + value ** 2 * squaresOfNew;
  const margin = (twoSidedZ(confidence) * Math.sqrt(residuals)) / all;
  return {
    ...counts,
    existingShare: {
      value,
      low: Math.max(0, value - margin),
      high: Math.min(1, value + margin),
    },
  };
}
