/** Retention and churn from counts at the start and the end of a period. */

import {
  requireAtMost,
  requireBetween,
  requireCount,
  requireInnerShare,
  requireNotNegative,
  requirePositive,
  requireWhole,
} from "./check";
import { fisherExact } from "./fisher";
import { type Comparison, type Estimate, newcombe, rateInterval } from "./interval";
import type { PeriodKind } from "./period";
import { MetricError } from "./problem";

/**
 * Customer retention rate (end - won) / start, the textbook form for contracts, as a fraction. In a shop
 * `end` also holds customers who came back after a gap, so the rate can pass 1; it is returned all the
 * same. Errors: notPositive (start), negative, aboveOther (more won than there are at the end).
 */
export function retentionRate(start: number, end: number, won: number): number {
  requirePositive(start, "start");
  requireNotNegative(end, "end");
  requireNotNegative(won, "new");
  requireAtMost(won, "new", end, "end");
  return (end - won) / start;
}

/**
 * The same with its Wilson interval for end - won of start. Errors: those of `retentionRate`, notWhole,
 * and noInterval where the rate is above 1, because then it is no share of the customers at the start.
 */
export function retentionInterval(
  start: number,
  end: number,
  won: number,
  confidence = 0.95,
): Estimate {
  const rate = retentionRate(start, end, won);
  requireWhole(start, "start");
  requireWhole(end - won, "end");
  if (rate > 1) throw new MetricError("noInterval", "end");
  return rateInterval(end - won, start, "wilson", confidence);
}

/**
 * Churn rate: customers lost in a period per customer at its start, as a fraction. Errors: notPositive
 * (start), negative, aboveOther (more lost than there were).
 */
export function churnRate(start: number, lost: number): number {
  requirePositive(start, "start");
  requireNotNegative(lost, "lost");
  requireAtMost(lost, "lost", start, "start");
  return lost / start;
}

/** The same with its Wilson interval. Errors: those of `churnRate`, and notWhole. */
export function churnInterval(start: number, lost: number, confidence = 0.95): Estimate {
  churnRate(start, lost);
  requireWhole(start, "start");
  requireWhole(lost, "lost");
  return rateInterval(lost, start, "wilson", confidence);
}

/** The Gregorian year has 365.2425 days on average, which are 52.1775 weeks. */
const perYear: Record<PeriodKind, number> = {
  day: 365.2425,
  week: 52.1775,
  month: 12,
  quarter: 4,
  year: 1,
};

/**
 * A churn rate per period as one per longer or shorter period, at constant hazard: 1 - (1 - rate)^m, where
 * m is the ratio of the lengths. Error: outOfRange (rate).
 */
export function convertChurn(rate: number, from: PeriodKind, to: PeriodKind): number {
  requireBetween(rate, 0, 1, "rate");
  const periods = perYear[from] / perYear[to];
  return 0 - Math.expm1(periods * Math.log1p(-rate)); // a small rate keeps all its digits
}

/**
 * Change of a retention rate (after - before) between two independent groups of customers: Newcombe's
 * interval (1998, method 10) and the two-sided p value of Fisher's exact test. Errors: notPositive,
 * negative, notWhole, aboveOther, outOfRange (confidence).
 */
export function compareRetention(
  keptBefore: number,
  startBefore: number,
  keptAfter: number,
  startAfter: number,
  confidence = 0.95,
): Comparison {
  requireKept(keptBefore, "kept_before", startBefore, "start_before");
  requireKept(keptAfter, "kept_after", startAfter, "start_after");
  requireInnerShare(confidence, "confidence");
  return {
    ...newcombe(keptBefore, startBefore, keptAfter, startAfter, confidence),
    p: fisherExact(keptBefore, startBefore, keptAfter, startAfter),
  };
}

function requireKept(kept: number, keptName: string, start: number, startName: string): void {
  requirePositive(start, startName);
  requireWhole(start, startName);
  requireCount(kept, keptName);
  requireAtMost(kept, keptName, start, startName);
}
