/** Revenue of a span of days, and how much of it comes from customers won before the span. */

import { boundaryTable } from "./boundary-table";
import type { Day } from "./day";
import { twoSidedZ } from "./distributions";
import type { History } from "./history";
import type { Interval } from "./interval";

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
  /** existing / all; null where nothing was sold. */
  readonly existingShare: RevenueShare | null;
}

export interface RevenueShare {
  readonly value: number;
  readonly standardError: number;
  /** Null where all revenue comes from one side: then the error is 0, which says nothing about chance. */
  readonly interval: Interval | null;
}

/**
 * Revenue between neighbouring boundaries, span i from the day after `boundaries[i]` to `boundaries[i + 1]`. The
 * share is a ratio of sums over customers; its interval is that of the ratio estimator (Cochran 1977, Sampling
 * Techniques, 6.4), cut to 0 … 1. The boundaries rise. One walk over the histories. Null where no amounts are known.
 */
export function revenueSeries(
  history: History,
  boundaries: readonly Day[],
  confidence = 0.95,
): readonly SpanRevenue[] | null {
  const { customers, start, day, occasion, cents } = history;
  if (!cents) return null;
  const [before, ...ends] = boundaries as [Day, ...Day[]];
  const spanOf = boundaryTable(ends, before + 1, ends[ends.length - 1] ?? before);
  const sums = ends.map(() => ({ ...nothing }));
  for (let c = 0; c < customers; c++) {
    let first: Day | null = null;
    let span = -1;
    let spent = 0;
    let orders = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      const d = day[i] as number;
      if (occasion[i] === 1) first ??= d;
      const own = spanOf[d - before - 1] ?? -1;
      if (own !== span) {
        if (span >= 0) addCustomer(span, first, spent, orders);
        span = own;
        spent = 0;
        orders = 0;
      }
      spent += cents[i] as number;
      orders += occasion[i] as number;
    }
    if (span >= 0) addCustomer(span, first, spent, orders);
  }
  return sums.map((span) => spanRevenue(span, confidence));

  function addCustomer(span: number, first: Day | null, spent: number, orders: number): void {
    const all = sums[span] as Sums;
    all.cents += spent;
    all.orders += orders;
    if (orders > 0) all.buyers++;
    if (first !== null && first <= (boundaries[span] as Day)) {
      all.existing += spent;
      all.squaresOfExisting += spent * spent;
    } else all.squaresOfNew += spent * spent;
  }
}

const nothing = {
  cents: 0,
  existing: 0,
  orders: 0,
  buyers: 0,
  squaresOfNew: 0,
  squaresOfExisting: 0,
};
type Sums = typeof nothing;

function spanRevenue(sums: Sums, confidence: number): SpanRevenue {
  const { cents, existing, orders, buyers, squaresOfNew, squaresOfExisting } = sums;
  const standardError = Math.sqrt(squaresOfNew + squaresOfExisting);
  const counts = { cents, existingCents: existing, standardError, orders, buyers };
  if (!(cents > 0)) return { ...counts, existingShare: null };
  const value = existing / cents;
  const residuals = (1 - value) ** 2 * squaresOfExisting + value ** 2 * squaresOfNew;
  const shareError = Math.sqrt(residuals) / cents;
  const margin = twoSidedZ(confidence) * shareError;
  const interval =
    margin > 0 ? { low: Math.max(0, value - margin), high: Math.min(1, value + margin) } : null;
  return { ...counts, existingShare: { value, standardError: shareError, interval } };
}
