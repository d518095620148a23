/** Repeat purchase: who came back, how soon, and how the chance grows from order to order. */

import { boundaryTable } from "./boundary-table";
import type { Day } from "./day";
import { type History, purchaseDays } from "./history";
import { MetricError } from "./problem";

export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * Customers with at least two occasions in the window, of those with at least one. Errors: order, empty
 * (nobody bought in the window).
 */
export function repeatPurchase(history: History, from: Day | null, to: Day | null): Share {
  if (from !== null && to !== null && from > to)
    throw new MetricError("order", "from", { other: "to" });
  const share = repeatBuyers(history, from ?? Number.NEGATIVE_INFINITY, to ?? history.asOf);
  if (share.of === 0) throw new MetricError("empty", "dates");
  return share;
}

function repeatBuyers(history: History, from: Day, to: Day): Share {
  let buyers = 0;
  let repeaters = 0;
  for (let c = 0; c < history.customers; c++) {
    const n = occasionsBetween(history, c, from, to);
    if (n >= 1) buyers++;
    if (n >= 2) repeaters++;
  }
  return { count: repeaters, of: buyers };
}

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/**
 * `repeatPurchase` in several windows whose beginnings and ends rise; 0 of 0 where nobody bought. One walk over
 * the histories: each occasion, and each pair of neighbouring ones, counts in the windows that hold it and do not
 * have the customer yet.
 */
export function repeatSeries(history: History, windows: readonly Window[]): readonly Share[] {
  const { customers, start, day, occasion, firstDay, asOf } = history;
  const begin = firstDay ?? asOf;
  const tos = windows.map(({ to }) => to);
  const froms = windows.map(({ from }) => from);
  const firstWith = boundaryTable(tos, begin, asOf); // the first window that has not ended
  const nextAfter = boundaryTable(froms, begin + 1, asOf + 1); // the first window that has not begun
  const buyers = new Int32Array(windows.length + 1); // changes from one window to the next
  const repeaters = new Int32Array(windows.length + 1);
  for (let c = 0; c < customers; c++) {
    let bought = 0; // windows before this one have the customer, or cannot any more
    let repeated = 0;
    let previous = -1;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (occasion[i] === 0) continue;
      const place = (day[i] as number) - begin;
      const first = firstWith[place] as number;
      bought = addRun(buyers, Math.max(bought, first), nextAfter[place] as number);
      if (previous >= 0)
        repeated = addRun(repeaters, Math.max(repeated, first), nextAfter[previous] as number);
      previous = place;
    }
  }
  let count = 0;
  let of = 0;
  return windows.map((_, w) => {
    count += repeaters[w] as number;
    of += buyers[w] as number;
    return { count, of };
  });
}

/** One more in the windows from `first` up to the one before `end`; gives where the next run may begin. */
function addRun(changes: Int32Array, first: number, end: number): number {
  if (first >= end) return first;
  changes[first] = (changes[first] as number) + 1;
  changes[end] = (changes[end] as number) - 1;
  return end;
}

export const returningDefinitions = ["strict", "shopify"] as const;
export type ReturningDefinition = (typeof returningDefinitions)[number];

/**
 * Buyers in the window who came back. "strict": they had bought before the window. "shopify": they have
 * more than one occasion up to the window's end (Shopify's returning customer rate). Errors: order, empty.
 */
export function returningCustomers(
  history: History,
  from: Day,
  to: Day,
  definition: ReturningDefinition,
): Share {
  if (from > to) throw new MetricError("order", "from", { other: "to" });
  let buyers = 0;
  let returning = 0;
  for (let c = 0; c < history.customers; c++) {
    const within = occasionsBetween(history, c, from, to);
    if (within === 0) continue;
    buyers++;
    const before = occasionsBetween(history, c, Number.NEGATIVE_INFINITY, from - 1);
    if (definition === "strict" ? before > 0 : before + within > 1) returning++;
  }
  if (buyers === 0) throw new MetricError("empty", "dates");
  return { count: returning, of: buyers };
}

function occasionsBetween(history: History, c: number, from: Day, to: Day): number {
  const { start, day, occasion } = history;
  let n = 0;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const d = day[i] as number;
    if (d > to) break;
    if (d >= from) n += occasion[i] as number;
  }
  return n;
}

export type NDayRule =
  | { readonly type: "on"; readonly day: number; readonly width: number }
  | { readonly type: "unbounded"; readonly day: number };

/**
 * Customers who came back on a given day after their first occasion (day n up to n + width − 1), or on
 * any day from n on, of those observed that long. Error: empty (nobody is observed that long).
 */
export function nDayRetention(history: History, rule: NDayRule): Share {
  if (!(rule.day > 0)) throw new MetricError("notPositive", "day");
  const width = rule.type === "on" ? rule.width : 1;
  if (!(width > 0)) throw new MetricError("notPositive", "width");
  const last = rule.type === "on" ? rule.day + width - 1 : Number.POSITIVE_INFINITY;
  let observed = 0;
  let back = 0;
  for (let c = 0; c < history.customers; c++) {
    const days = purchaseDays(history, c);
    const first = days[0];
    if (first === undefined || first + rule.day + width - 1 > history.asOf) continue;
    observed++;
    if (days.some((d) => d - first >= rule.day && d - first <= last)) back++;
  }
  if (observed === 0) throw new MetricError("empty", "day");
  return { count: back, of: observed };
}
