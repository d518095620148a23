/**
 * Purchase histories: for each customer the days on which something happened, in order. Made once from
 * the ledger by counting sorts; every table of this package is a walk over it.
 */

import { inBlocks } from "./blocks";
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
  inBlocks(day.length, (from, to) => {
    last = Math.max(last, highest(day, from, to));
  });
  return last;
}

function highest(values: Int32Array, from: number, to: number): number {
  let most = values[from] as number;
  for (let i = from; i < to; i++) if ((values[i] as number) > most) most = values[i] as number;
  return most;
}

/**
 * Histories up to and including `asOf` (default: the ledger's last day). One customer on one day is one
 * occasion and its amounts add up; a negative amount is a refund and makes no occasion, an amount of 0
 * does; without amounts every row does. Cost: O(rows + days + customers); rows that are in day order already
 * are put down once, others are sorted by day first. Error: empty where the ledger has no row.
 */
export function histories(ledger: Ledger, asOf: Day = lastDay(ledger)): History {
  if (ledger.day.length === 0) throw new MetricError("empty", "dates");
  const order = isInDayOrder(ledger.day) ? null : dayOrder(ledger.day);
  return mergeDays(byCustomer(ledger, order, asOf), ledger.customers.length, asOf);
}

/** Whether the days never fall. */
export function isInDayOrder(day: Int32Array): boolean {
  let falls = 0;
  inBlocks(day.length, (from, to) => {
    for (let i = Math.max(1, from); i < to; i++)
      if ((day[i] as number) < (day[i - 1] as number)) falls++;
  });
  return falls === 0;
}

/** Row numbers by rising day; rows of one day stay in their order. */
function dayOrder(day: Int32Array): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < day.length; i++) {
    const d = day[i] as number;
    if (d < first) first = d;
    if (d > last) last = d;
  }
  const span = last - first + 1;
  const rows = new Int32Array(day.length);
  // Days far apart (a typo in the year 20225) must not cost memory: then compare instead of count.
  if (span > 4 * day.length + 40_000) {
    for (let i = 0; i < rows.length; i++) rows[i] = i;
    return rows.sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  }
  const next = new Int32Array(span + 1);
  for (let i = 0; i < day.length; i++) count(next, (day[i] as number) - first + 1);
  accumulate(next);
  for (let i = 0; i < day.length; i++) rows[take(next, (day[i] as number) - first)] = i;
  return rows;
}

/** The columns of a history, still with one entry per row. */
type Entries = Pick<History, "start" | "day" | "occasion" | "cents">;

/** Rows up to `asOf`, put down customer by customer in the order given: a counting sort. */
function byCustomer(ledger: Ledger, order: Int32Array | null, asOf: Day): Entries {
  const { amount, customers } = ledger;
  const start = new Int32Array(customers.length + 1);
  inBlocks(ledger.day.length, (from, to) => countRows(ledger, from, to, asOf, start));
  accumulate(start);
  const entries = start[customers.length] as number;
  const next = start.slice();
  const day = new Int32Array(entries);
  const occasion = new Uint8Array(entries);
  const cents = amount ? new Float64Array(entries) : null;
  const sorted = { start, day, occasion, cents };
  inBlocks(ledger.day.length, (from, to) => putDown(ledger, order, from, to, asOf, next, sorted));
  return sorted;
}

/** Rows by customer, in the place behind the customer's own. */
function countRows(
  { day, customer }: Ledger,
  from: number,
  to: number,
  asOf: Day,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++)
    if ((day[i] as number) <= asOf) count(counts, (customer[i] as number) + 1);
}

function putDown(
  ledger: Ledger,
  order: Int32Array | null,
  from: number,
  to: number,
  asOf: Day,
  next: Int32Array,
  { day, occasion, cents }: Entries,
): void {
  const { customer, amount } = ledger;
  for (let i = from; i < to; i++) {
    const row = order ? (order[i] as number) : i;
    const d = ledger.day[row] as number;
    if (d > asOf) continue;
    const place = take(next, customer[row] as number);
    const paid = amount ? (amount[row] as number) : 0;
    day[place] = d;
    occasion[place] = paid >= 0 ? 1 : 0;
    if (cents) cents[place] = toCents(paid);
  }
}

/** Joins a customer's entries of one day, in place: what is written never overtakes what is read. */
function mergeDays(entries: Entries, customers: number, asOf: Day): History {
  const { start, day, occasion, cents } = entries;
  let firstDay: Day | null = null;
  let written = 0;
  for (let c = 0, read = 0; c < customers; c++) {
    const end = start[c + 1] as number;
    const first = written;
    start[c] = first;
    written = mergeCustomer(entries, read, end, first);
    read = end;
    const sale = firstSale(entries, first, written);
    if (sale !== null && (firstDay === null || sale < firstDay)) firstDay = sale;
  }
  start[customers] = written;
  return {
    customers,
    start,
    day: day.subarray(0, written),
    occasion: occasion.subarray(0, written),
    cents: cents?.subarray(0, written) ?? null,
    firstDay,
    asOf,
  };
}

/** Moves the entries from `read` to `end` to `first` and the places behind it; gives the place after the last. */
function mergeCustomer(
  { day, occasion, cents }: Entries,
  read: number,
  end: number,
  first: number,
): number {
  let written = first;
  for (let i = read; i < end; i++) {
    const d = day[i] as number;
    const isSale = occasion[i] as number;
    const paid = cents ? (cents[i] as number) : 0;
    if (written > first && day[written - 1] === d) {
      occasion[written - 1] = (occasion[written - 1] as number) | isSale;
      if (cents) cents[written - 1] = (cents[written - 1] as number) + paid;
    } else {
      day[written] = d;
      occasion[written] = isSale;
      if (cents) cents[written] = paid;
      written++;
    }
  }
  return written;
}

function firstSale({ day, occasion }: Entries, from: number, to: number): Day | null {
  for (let i = from; i < to; i++) if (occasion[i] === 1) return day[i] as number;
  return null;
}

/** What of a history had happened up to an earlier day. One walk, no sorting. */
export function historyUpTo(history: History, asOf: Day): History {
  const { customers, firstDay } = history;
  const start = new Int32Array(customers + 1);
  const day = new Int32Array(history.day.length);
  const occasion = new Uint8Array(day.length);
  const cents = history.cents ? new Float64Array(day.length) : null;
  let written = 0;
  for (let c = 0; c < customers; c++) {
    start[c] = written;
    for (let i = history.start[c] as number; i < (history.start[c + 1] as number); i++) {
      if ((history.day[i] as number) > asOf) break;
      day[written] = history.day[i] as number;
      occasion[written] = history.occasion[i] as number;
      if (cents) cents[written] = history.cents?.[i] as number;
      written++;
    }
  }
  start[customers] = written;
  return {
    customers,
    start,
    day: day.subarray(0, written),
    occasion: occasion.subarray(0, written),
    cents: cents?.subarray(0, written) ?? null,
    firstDay: firstDay !== null && firstDay <= asOf ? firstDay : null,
    asOf,
  };
}

// A counting sort in three steps: count the items of each key, turn the counts into where each key begins, take
// the next place of an item's key.

function count(counts: Int32Array, key: number): void {
  counts[key] = (counts[key] as number) + 1;
}

function accumulate(counts: Int32Array): void {
  inBlocks(counts.length, (from, to) => {
    for (let k = Math.max(1, from); k < to; k++)
      counts[k] = (counts[k] as number) + (counts[k - 1] as number);
  });
}

function take(next: Int32Array, key: number): number {
  const place = next[key] as number;
  next[key] = place + 1;
  return place;
}

/** The day of customer c's first purchase, or null. */
export function firstPurchase(history: History, c: number): Day | null {
  return firstSale(history, history.start[c] as number, history.start[c + 1] as number);
}

/** Days of customer c's purchases, in order. */
export function purchaseDays(history: History, c: number): Int32Array {
  const { start, day, occasion } = history;
  return day
    .subarray(start[c] as number, start[c + 1] as number)
    .filter((_, i) => occasion[(start[c] as number) + i] === 1);
}
