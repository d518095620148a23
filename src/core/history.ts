/**
 * Purchase histories: for each customer the days on which something happened, in order. Made once from
 * the ledger by two counting sorts; every table of this package is a walk over it.
 */

import type { Day } from "./day";
import type { Ledger } from "./ledger";
import { MetricError } from "./problem";

export interface History {
  /** Number of customers, with or without a purchase. */
  readonly customers: number;
  /** Customer c's entries are `start[c]` … `start[c + 1] - 1`, by rising day, one per day. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** 1: a purchase occasion. 0: only refunds on that day. */
  readonly occasion: Uint8Array;
  /** Sum of the day's amounts in hundredths (refunds are negative); null where no amounts are known. */
  readonly cents: Float64Array | null;
  /** The day of the earliest occasion; null where there is none. */
  readonly firstDay: Day | null;
  /** The last day that counts. */
  readonly asOf: Day;
}

/**
 * Hundredths of a currency unit. Amounts with at most two decimals become whole numbers, so that sums are
 * exact and do not depend on the order of the rows; finer amounts stay fractions.
 */
export function toCents(amount: number): number {
  const cents = amount * 100;
  const whole = Math.round(cents);
  return Math.abs(cents - whole) < 1e-6 ? whole : cents;
}

/** The last day in the ledger, refunds included. Error: empty. */
export function lastDay({ day }: Pick<Ledger, "day">): Day {
  if (day.length === 0) throw new MetricError("empty", "dates");
  let last = day[0] as number;
  for (let i = 1; i < day.length; i++) if ((day[i] as number) > last) last = day[i] as number;
  return last;
}

/**
 * Histories up to and including `asOf` (default: the ledger's last day). One customer on one day is one
 * occasion and its amounts add up; a negative amount is a refund and makes no occasion, an amount of 0
 * does; without amounts every row does. Cost: two passes over the rows, O(rows + days + customers).
 * Error: empty where the ledger has no row.
 */
export function histories(ledger: Ledger, asOf: Day = lastDay(ledger)): History {
  if (ledger.day.length === 0) throw new MetricError("empty", "dates");
  const rows = rowsByCustomerAndDay(ledger, asOf);
  return mergeDays(ledger, rows, asOf);
}

/** Row numbers up to `asOf`, sorted by customer, then day. */
function rowsByCustomerAndDay(ledger: Ledger, asOf: Day): Int32Array {
  const { customer, day, customers } = ledger;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const kept = new Int32Array(day.length);
  let n = 0;
  for (let i = 0; i < day.length; i++) {
    const d = day[i] as number;
    if (d > asOf) continue;
    kept[n++] = i;
    if (d < first) first = d;
    if (d > last) last = d;
  }
  const rows = kept.subarray(0, n);
  if (n === 0) return rows;
  const span = last - first + 1;
  // Days far apart (a typo in the year 20225) must not cost memory: then compare instead of count.
  const byDay =
    span <= 4 * n + 40_000
      ? countingSort(rows, span, (row) => (day[row] as number) - first)
      : rows.slice().sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  return countingSort(byDay, customers.length, (row) => customer[row] as number);
}

/** Stable sort of `items` by a small whole-number key. */
function countingSort(
  items: Int32Array,
  keys: number,
  keyOf: (item: number) => number,
): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < items.length; i++) {
    const after = keyOf(items[i] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let k = 1; k <= keys; k++) next[k] = (next[k] as number) + (next[k - 1] as number);
  const sorted = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as number;
    const key = keyOf(item);
    const place = next[key] as number;
    sorted[place] = item;
    next[key] = place + 1;
  }
  return sorted;
}

/** Joins sorted rows of one customer on one day into one entry. */
function mergeDays(ledger: Ledger, rows: Int32Array, asOf: Day): History {
  const { customer, amount, customers } = ledger;
  const start = new Int32Array(customers.length + 1);
  const day = new Int32Array(rows.length);
  const occasion = new Uint8Array(rows.length);
  const cents = amount ? new Float64Array(rows.length) : null;
  let firstDay: Day | null = null;
  let entries = 0;
  let current = -1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const c = customer[row] as number;
    const d = ledger.day[row] as number;
    if (c !== current) {
      while (current < c) start[++current] = entries;
    }
    if (entries === start[c] || day[entries - 1] !== d) day[entries++] = d;
    const paid = amount ? (amount[row] as number) : 0;
    if (cents) cents[entries - 1] = (cents[entries - 1] as number) + toCents(paid);
    if (paid >= 0) {
      occasion[entries - 1] = 1;
      if (firstDay === null || d < firstDay) firstDay = d;
    }
  }
  while (current < customers.length) start[++current] = entries;
  return {
    customers: customers.length,
    start,
    day: day.subarray(0, entries),
    occasion: occasion.subarray(0, entries),
    cents: cents?.subarray(0, entries) ?? null,
    firstDay,
    asOf,
  };
}

/** The day of customer c's first purchase, or null. */
export function firstPurchase(history: History, c: number): Day | null {
  const { start, day, occasion } = history;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++)
    if (occasion[i] === 1) return day[i] as number;
  return null;
}

/** Days of customer c's purchases, in order. */
export function purchaseDays(history: History, c: number): Int32Array {
  const { start, day, occasion } = history;
  return day
    .subarray(start[c] as number, start[c + 1] as number)
    .filter((_, i) => occasion[(start[c] as number) + i] === 1);
}
