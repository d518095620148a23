/**
 * Customers by period: who was active, came, stayed, returned and left. Active in a period means an
 * occasion in it; the period before is what a period is compared with.
 */

import type { History } from "./history";
import type { Period, PeriodKind } from "./period";
import { type PeriodAxis, periodAxis } from "./period-axis";

export interface PeriodRow {
  readonly period: Period;
  /** Active in the period before. */
  readonly start: number;
  /** Active in both. */
  readonly kept: number;
  /** Active in the period before, not in this one. */
  readonly lost: number;
  /** First occasion ever in this period. */
  readonly new: number;
  /** Active now and earlier, but not in the period before. */
  readonly reactivated: number;
  /** Active in this period: kept + new + reactivated. */
  readonly end: number;
  readonly orders: number;
  /** Refunds deducted, in hundredths, of all customers; null where no amounts are known. */
  readonly cents: number | null;
}

/** By period. */
interface Counts {
  readonly fresh: Int32Array;
  readonly kept: Int32Array;
  readonly back: Int32Array;
  readonly orders: Int32Array;
  readonly money: Float64Array;
}

/**
 * One row per period from that of the first occasion to that of `history.asOf`, empty ones included.
 * The first row has start, kept and lost 0. One walk over the histories. Errors: empty (no
 * occasion), tooManyCells.
 */
export function periodRows(history: History, kind: PeriodKind): readonly PeriodRow[] {
  const { customers, cents } = history;
  const axis = periodAxis(history, kind);
  const { first, count: n } = axis;
  const counts: Counts = {
    fresh: new Int32Array(n),
    kept: new Int32Array(n),
    back: new Int32Array(n),
    orders: new Int32Array(n),
    money: new Float64Array(n),
  };
  for (let c = 0; c < customers; c++) countCustomer(history, c, axis, counts);
  const { fresh, kept, back, orders, money } = counts;
  const rows: PeriodRow[] = [];
  for (let p = 0; p < n; p++) {
    const before = rows[p - 1]?.end ?? 0;
    const stayed = kept[p] as number;
    rows.push({
      period: first + p,
      start: before,
      kept: stayed,
      lost: before - stayed,
      new: fresh[p] as number,
      reactivated: back[p] as number,
      end: stayed + (fresh[p] as number) + (back[p] as number),
      orders: orders[p] as number,
      cents: cents ? (money[p] as number) : null,
    });
  }
  return rows;
}

function countCustomer(
  { start, day, occasion, cents }: History,
  c: number,
  axis: PeriodAxis,
  { fresh, kept, back, orders, money }: Counts,
): void {
  let previous = -1; // the last period with an occasion
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const sinceStart = (day[i] as number) - axis.start;
    if (sinceStart < 0) continue; // a refund before the first period
    const p = axis.table[sinceStart] as number;
    if (cents) money[p] = (money[p] as number) + (cents[i] as number);
    if (occasion[i] === 0) continue;
    orders[p] = (orders[p] as number) + 1;
    if (p === previous) continue;
    const column = previous < 0 ? fresh : previous === p - 1 ? kept : back;
    column[p] = (column[p] as number) + 1;
    previous = p;
  }
}
