/** How much of the revenue hangs on few customers. */

import { requireBetween, requirePositive, requireSome } from "./check";
import { sum } from "./mean";
import { sorted } from "./quantile";

export interface Concentration {
  /** Revenue shares of the largest tenth and fifth of the customers. */
  readonly top10: number;
  readonly top20: number;
  /** Smallest share of the customers that holds 80 % of the revenue. */
  readonly customersFor80: number;
  /** 0: all equal … near 1: one has all. Population form, area under the Lorenz curve. */
  readonly gini: number;
  /** Herfindahl-Hirschman index, the sum of squared shares: 1/n … 1. */
  readonly hhi: number;
}

/**
 * Revenue share of the ⌈share · n⌉ largest of n customers; a customer whose amounts add up to less than 0
 * counts with 0. Errors: empty, outOfRange (share), notPositive (no revenue at all).
 */
export function topShare(revenues: ArrayLike<number>, share = 0.2): number {
  requireBetween(share, 0, 1, "share");
  return shareOfLargest(largestFirst(revenues), share);
}

/** Errors: empty, notPositive (no revenue at all). */
export function concentration(revenues: ArrayLike<number>): Concentration {
  const ordered = largestFirst(revenues);
  const n = ordered.length;
  const total = sum(ordered);
  let ranked = 0;
  let squares = 0;
  ordered.forEach((revenue, i) => {
    ranked += (n - 1 - 2 * i) * revenue;
    squares += (revenue / total) ** 2;
  });
  return {
    top10: shareOfLargest(ordered, 0.1),
    top20: shareOfLargest(ordered, 0.2),
    customersFor80: customersFor(ordered, 0.8 * total) / n,
    gini: ranked / (n * total),
    hhi: squares,
  };
}

function largestFirst(revenues: ArrayLike<number>): Float64Array {
  requireSome(revenues, "customers");
  const ordered = sorted(revenues)
    .map((revenue) => Math.max(0, revenue))
    .reverse();
  requirePositive(ordered[0] as number, "amounts");
  return ordered;
}

function shareOfLargest(ordered: Float64Array, share: number): number {
  const count = Math.ceil(share * ordered.length - 1e-9); // 0.07 · 100 is a little more than 7 in binary
  return sum(ordered.subarray(0, count)) / sum(ordered);
}

/** How many of the largest it takes to hold this revenue. */
function customersFor(ordered: Float64Array, revenue: number): number {
  let held = 0;
  return (
    ordered.findIndex((amount) => {
      held += amount;
      return held >= revenue * (1 - 1e-12);
    }) + 1
  );
}
