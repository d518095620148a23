/** What customers buy who were customers already when a period began: new ones are no matter of forecasts. */

import type { Day } from "./day";
import type { History } from "./history";

export interface Bought {
  /** Customers with a purchase before the period. */
  readonly customers: number;
  /** Their purchases in it. */
  readonly orders: number;
  /** What they paid in it in currency units, refunds deducted; null where no amounts are known. */
  readonly money: number | null;
}

/**
 * For each period between neighbouring `ends` (the first day after one up to and including the next), which
 * must rise. One walk over the history: O(entries + ends).
 */
export function boughtByKnown(history: History, ends: readonly Day[]): readonly Bought[] {
  const { customers, start, day, occasion, cents } = history;
  const periods = Math.max(0, ends.length - 1);
  const began = new Int32Array(periods + 1); // customers by the period in which they came first
  const orders = new Int32Array(periods);
  const paid = new Float64Array(periods);
  for (let c = 0; c < customers; c++) {
    let first = -1; // from this period on the customer is known
    let period = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      const d = day[i] as number;
      while (period < periods && d > (ends[period + 1] as number)) period++;
      if (period === periods) break;
      const isInside = d > (ends[0] as number);
      if (first >= 0 && period >= first && isInside) {
        if (occasion[i] === 1) orders[period] = (orders[period] as number) + 1;
        if (cents) paid[period] = (paid[period] as number) + (cents[i] as number);
      }
      if (first < 0 && occasion[i] === 1) {
        first = isInside ? period + 1 : 0;
        began[first] = (began[first] as number) + 1;
      }
    }
  }
  let known = 0;
  return Array.from(orders, (count, p) => {
    known += began[p] as number;
    return { customers: known, orders: count, money: cents && (paid[p] as number) / 100 };
  });
}
