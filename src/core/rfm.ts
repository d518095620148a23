/**
 * RFM: recency, frequency and money of each customer as scores, and the groups they form (Hughes 1994).
 * Equal values always share a score, so a score may stay empty where many values are equal.
 */

import { inBlocks } from "./blocks";
import type { History } from "./history";
import { MetricError } from "./problem";
import { valuesAtRanks } from "./select";

export interface CustomerSummary {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly recencyDays: number;
  /** Occasions. */
  readonly orders: number;
  /** In hundredths, refunds deducted; 0 where no amounts are known. */
  readonly cents: number;
}

/** The summaries of many customers as columns. */
export interface CustomerColumns {
  readonly customer: Int32Array;
  readonly recencyDays: Int32Array;
  readonly orders: Int32Array;
  readonly cents: Float64Array;
}

/**
 * Everyone with an occasion up to `history.asOf`, and the last one less than `withinDays` ago: days since the
 * last one, occasions, spend. One walk over the histories.
 */
export function customerColumns(
  history: History,
  withinDays = Number.POSITIVE_INFINITY,
): CustomerColumns {
  const { customers, start, day, occasion, cents, asOf } = history;
  const customer = new Int32Array(customers);
  const recencyDays = new Int32Array(customers);
  const orders = new Int32Array(customers);
  const spend = new Float64Array(customers);
  let n = 0;
  for (let c = 0; c < customers; c++) {
    let occasions = 0;
    let last = 0;
    let sum = 0;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (cents) sum += cents[i] as number;
      if (occasion[i] === 0) continue;
      occasions++;
      last = day[i] as number;
    }
    if (occasions === 0 || asOf - last >= withinDays) continue;
    customer[n] = c;
    recencyDays[n] = asOf - last;
    orders[n] = occasions;
    spend[n++] = sum;
  }
  return {
    customer: customer.subarray(0, n),
    recencyDays: recencyDays.subarray(0, n),
    orders: orders.subarray(0, n),
    cents: spend.subarray(0, n),
  };
}

/** The same customer by customer. */
export function customerSummaries(history: History): readonly CustomerSummary[] {
  const { customer, recencyDays, orders, cents } = customerColumns(history);
  return Array.from(customer, (number, i) => ({
    customer: number,
    recencyDays: recencyDays[i] as number,
    orders: orders[i] as number,
    cents: cents[i] as number,
  }));
}

/**
 * Score of each value: 1 + the number of inner quantile borders (type 7, as R and numpy) strictly below
 * it. In whole numbers: with B values strictly below among n, max(1, min(bins, ⌈bins · B / (n − 1)⌉)), so a score
 * above s needs more than s · (n − 1) / bins values below: the value of that rank is the border. O(n) on average.
 */
export function quantileScores(values: ArrayLike<number>, bins: number): Uint8Array {
  const n = values.length;
  const scores = new Uint8Array(n).fill(1);
  if (n < 2) return scores;
  const ranks = Array.from({ length: bins - 1 }, (_, s) => Math.floor(((s + 1) * (n - 1)) / bins));
  const borders = Float64Array.from(valuesAtRanks(values, ranks));
  inBlocks(n, (from, to) => scoreBlock(values, borders, scores, from, to));
  return scores;
}

function scoreBlock(
  values: ArrayLike<number>,
  borders: Float64Array,
  scores: Uint8Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    let below = 0;
    for (let b = 0; b < borders.length; b++) if (value > (borders[b] as number)) below++;
    scores[i] = 1 + below;
  }
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

/** Scores and groups beside the customers' columns; `group` is the place in `rfmGroups`. */
export interface RfmColumns extends CustomerColumns {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly group: Uint8Array;
}

/**
 * The customers scored among themselves. The highest score is the best, so R = bins + 1 − the score of the days
 * since the last order. Errors: empty; notWhole, outOfRange (bins 2 … 10).
 */
export function rfmColumns(columns: CustomerColumns, bins = 5): RfmColumns {
  if (!Number.isInteger(bins)) throw new MetricError("notWhole", "bins");
  if (bins < 2 || bins > 10) throw new MetricError("outOfRange", "bins", { low: 2, high: 10 });
  if (columns.customer.length === 0) throw new MetricError("empty", "customers");
  const r = quantileScores(columns.recencyDays, bins);
  const f = quantileScores(columns.orders, bins);
  const m = quantileScores(columns.cents, bins);
  const group = new Uint8Array(r.length);
  const places = groupPlaces(bins);
  const width = 2 * bins + 1;
  for (let i = 0; i < r.length; i++) {
    const recent = bins + 1 - (r[i] as number);
    r[i] = recent;
    group[i] = places[recent * width + (f[i] as number) + (m[i] as number)] as number;
  }
  return { ...columns, r, f, m, group };
}

/** The group's place by R and F + M, so that it is looked up once for each pair and not for each customer. */
function groupPlaces(bins: number): Uint8Array {
  const width = 2 * bins + 1;
  const places = new Uint8Array((bins + 1) * width);
  for (let r = 1; r <= bins; r++)
    for (let fm = 2; fm <= 2 * bins; fm++)
      places[r * width + fm] = rfmGroups.indexOf(rfmGroup(r, fm - 1, 1, bins));
  return places;
}

/** Scores and group of every customer with an occasion, in order of first appearance; errors as `rfmColumns`. */
export function rfmScores(history: History, bins = 5): readonly RfmRow[] {
  const { r, f, m, group } = rfmColumns(customerColumns(history), bins);
  return customerSummaries(history).map((summary, i) => ({
    ...summary,
    r: r[i] as number,
    f: f[i] as number,
    m: m[i] as number,
    group: rfmGroups[group[i] as number] as RfmGroup,
  }));
}
