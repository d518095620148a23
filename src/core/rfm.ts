/**
 * RFM: recency, frequency and money of each customer as scores, and the groups they form (Hughes 1994).
 * Equal values always share a score, so a score may stay empty where many values are equal.
 */

import type { History } from "./history";
import { MetricError } from "./problem";

export interface CustomerSummary {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly recencyDays: number;
  /** Occasions. */
  readonly orders: number;
  /** In hundredths, refunds deducted; 0 where no amounts are known. */
  readonly cents: number;
}

/** Everyone with an occasion up to `history.asOf`: days since the last one, occasions, spend. */
export function customerSummaries(history: History): readonly CustomerSummary[] {
  const { customers, start, day, occasion, cents, asOf } = history;
  const summaries: CustomerSummary[] = [];
  for (let c = 0; c < customers; c++) {
    let orders = 0;
    let last = 0;
    let spend = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (cents) spend += cents[i] as number;
      if (occasion[i] === 0) continue;
      orders++;
      last = day[i] as number;
    }
    if (orders > 0) summaries.push({ customer: c, recencyDays: asOf - last, orders, cents: spend });
  }
  return summaries;
}

/**
 * Score of each value: 1 + the number of inner quantile borders (type 7, as R and numpy) strictly below
 * it. In whole numbers: with B values strictly below among n, max(1, min(bins, ⌈bins · B / (n − 1)⌉)).
 * O(n log n).
 */
export function quantileScores(values: ArrayLike<number>, bins: number): Int32Array {
  const n = values.length;
  const scores = new Int32Array(n).fill(1);
  if (n < 2) return scores;
  const order = Float64Array.from(values).sort();
  const scoreOf = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const value = order[i] as number;
    if (i > 0 && value === order[i - 1]) continue;
    scoreOf.set(value, Math.max(1, Math.min(bins, Math.ceil((bins * i) / (n - 1)))));
  }
  for (let i = 0; i < n; i++) scores[i] = scoreOf.get(values[i] as number) as number;
  return scores;
}

/** The groups, from the best customers to those who are gone. */
export const rfmGroups = [
  "champions",
  "loyal",
  "active",
  "new",
  "promising",
  "attention",
  "atRisk",
  "almostLost",
  "dormant",
  "formerlyLoyal",
  "lost",
] as const;
export type RfmGroup = (typeof rfmGroups)[number];

/**
 * The group from R and FM = (F + M) / 2, both on the scale 1 … 5: first the row by R, then the first
 * border that FM reaches.
 */
const groupsByRecency: Readonly<
  Record<1 | 2 | 3 | 4 | 5, readonly (readonly [number, RfmGroup])[]>
> = {
  5: [
    [4, "champions"],
    [3, "loyal"],
    [2, "active"],
    [0, "new"],
  ],
  4: [
    [4, "champions"],
    [3, "loyal"],
    [2, "active"],
    [0, "promising"],
  ],
  3: [
    [4, "loyal"],
    [2, "attention"],
    [0, "almostLost"],
  ],
  2: [
    [2.5, "atRisk"],
    [0, "dormant"],
  ],
  1: [
    [4, "formerlyLoyal"],
    [2.5, "atRisk"],
    [0, "lost"],
  ],
};

/** Scores of other than 5 bins are brought to the scale 1 … 5 first. */
export function rfmGroup(r: number, f: number, m: number, bins = 5): RfmGroup {
  const row = Math.ceil((5 * r) / bins) as 1 | 2 | 3 | 4 | 5;
  const fm = (5 * (f + m)) / (2 * bins);
  const found = groupsByRecency[row].find(([border]) => fm >= border);
  return (found as readonly [number, RfmGroup])[1];
}

export interface RfmRow extends CustomerSummary {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly group: RfmGroup;
}

/**
 * Scores and group of every customer with an occasion, in order of first appearance. Errors: empty;
 * notWhole, outOfRange (bins 2 … 10).
 */
export function rfmScores(history: History, bins = 5): readonly RfmRow[] {
  return scoreSummaries(customerSummaries(history), bins);
}

/**
 * The same for chosen customers, who are scored among themselves. The highest score is the best, so
 * R = bins + 1 − the score of the days since the last order.
 */
export function scoreSummaries(summaries: readonly CustomerSummary[], bins = 5): readonly RfmRow[] {
  if (!Number.isInteger(bins)) throw new MetricError("notWhole", "bins");
  if (bins < 2 || bins > 10) throw new MetricError("outOfRange", "bins", { low: 2, high: 10 });
  if (summaries.length === 0) throw new MetricError("empty", "customers");
  const score = (value: (summary: CustomerSummary) => number) =>
    quantileScores(summaries.map(value), bins);
  const days = score((s) => s.recencyDays);
  const orders = score((s) => s.orders);
  const money = score((s) => s.cents);
  return summaries.map((summary, i) => {
    const r = bins + 1 - (days[i] as number);
    const f = orders[i] as number;
    const m = money[i] as number;
    return { ...summary, r, f, m, group: rfmGroup(r, f, m, bins) };
  });
}
