/** Repeat purchase: who came back, how soon, and how the chance grows from order to order. */

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

/** The same counts, 0 of 0 where nobody bought in the window. */
export function repeatBuyers(history: History, from: Day, to: Day): Share {
  let buyers = 0;
  let repeaters = 0;
  for (let c = 0; c < history.customers; c++) {
    const n = occasionsBetween(history, c, from, to);
    if (n >= 1) buyers++;
    if (n >= 2) repeaters++;
  }
  return { count: repeaters, of: buyers };
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
