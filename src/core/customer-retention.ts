/**
 * Retention by identity: who was active then and is active now. A customer is active at a day when an
 * occasion lies in the `window` days up to and including it, so it works for shops without contracts.
 */

import { boundaryTable } from "./boundary-table";
import type { Day } from "./day";
import type { History } from "./history";
import { MetricError } from "./problem";

/** What became of one customer between two days. */
export type Movement = "new" | "newLost" | "reactivated" | "kept" | "lost" | "away";

export interface CustomerMovement {
  readonly movement: Movement;
  /** Whether an occasion lies in the window up to `from`, and up to `to`. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Spend in the two windows, refunds deducted, in hundredths; 0 where no amounts are known. */
  readonly centsAtStart: number;
  readonly centsAtEnd: number;
}

/** Customers by what became of them between two days: start + new + reactivated − lost − newLost = end. */
export interface RetentionHeads {
  readonly start: number;
  readonly kept: number;
  readonly lost: number;
  /** First occasion ever in (from, to], those lost again included. */
  readonly new: number;
  readonly reactivated: number;
  readonly newLost: number;
  readonly end: number;
}

export interface RetentionCounts extends RetentionHeads {
  readonly window: number;
  /** kept / start */
  readonly retention: number;
  /** (end − new) / start, as the formula from three counts has it. */
  readonly seed: number;
}

/**
 * What became of customer c: null where the customer's first occasion lies after `to`, or there is none.
 */
export function movementOf(
  history: History,
  c: number,
  from: Day,
  to: Day,
  window: number,
): CustomerMovement | null {
  const { start, day, occasion, cents } = history;
  let first: Day | null = null;
  let atStart = false;
  let atEnd = false;
  let centsAtStart = 0;
  let centsAtEnd = 0;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const d = day[i] as number;
    if (d > to) break;
    const inStart = d > from - window && d <= from;
    const inEnd = d > to - window;
    if (occasion[i] === 1) {
      first ??= d;
      if (inStart) atStart = true;
      if (inEnd) atEnd = true;
    }
    if (cents && inStart) centsAtStart += cents[i] as number;
    if (cents && inEnd) centsAtEnd += cents[i] as number;
  }
  if (first === null) return null;
  const movement = movementBetween(first > from, atStart, atEnd);
  return { movement, atStart, atEnd, centsAtStart, centsAtEnd };
}

function movementBetween(isNew: boolean, atStart: boolean, atEnd: boolean): Movement {
  if (isNew) return atEnd ? "new" : "newLost";
  if (atStart) return atEnd ? "kept" : "lost";
  return atEnd ? "reactivated" : "away";
}

/**
 * Customers kept between two days: |A(from) ∩ A(to)| / |A(from)|, and every count around it. Errors: order (from after to), notPositive (window),
 * empty (nobody active at `from`).
 */
export function customerRetention(
  history: History,
  from: Day,
  to: Day,
  window: number,
): RetentionCounts {
  checkSpan(from, to, window);
  const count = noMovements();
  for (let c = 0; c < history.customers; c++) {
    const found = movementOf(history, c, from, to, window);
    if (found) count[found.movement]++;
  }
  const heads = headsOf(count);
  if (heads.start === 0) throw new MetricError("empty", "from");
  return {
    ...heads,
    window,
    retention: heads.kept / heads.start,
    seed: (heads.end - heads.new) / heads.start,
  };
}

const noMovements = (): Record<Movement, number> => ({
  new: 0,
  newLost: 0,
  reactivated: 0,
  kept: 0,
  lost: 0,
  away: 0,
});

function headsOf(count: Record<Movement, number>): RetentionHeads {
  return {
    start: count.kept + count.lost,
    kept: count.kept,
    lost: count.lost,
    new: count.new + count.newLost,
    reactivated: count.reactivated,
    newLost: count.newLost,
    end: count.kept + count.new + count.reactivated,
  };
}

export interface RetentionStep extends RetentionHeads {
  readonly from: Day;
  readonly to: Day;
  /** kept / start; null where nobody was active at `from`. */
  readonly retention: number | null;
}

/**
 * Retention from each boundary to the next, all steps in one walk over the histories. The boundaries rise;
 * each step equals `customerRetention` between its two days. Cost: O(entries + customers · boundaries).
 * Errors: order, notPositive and notWhole (window).
 */
export function retentionSeries(
  history: History,
  boundaries: readonly Day[],
  window: number,
): readonly RetentionStep[] {
  const { customers, start, day, occasion, firstDay, asOf } = history;
  const counts = boundaries.slice(1).map((to, i) => {
    checkSpan(boundaries[i] as Day, to, window);
    return noMovements();
  });
  const firstBoundary = boundaryTable(boundaries, firstDay ?? asOf, asOf);
  for (let c = 0; c < customers; c++) {
    let entry = start[c] as number;
    const end = start[c + 1] as number;
    while (entry < end && occasion[entry] === 0) entry++;
    if (entry === end) continue;
    let last = day[entry] as number;
    const joined = firstBoundary[last - (firstDay as Day)] as number;
    let atStart = false;
    for (let b = joined; b < boundaries.length; b++) {
      const boundary = boundaries[b] as Day;
      for (; entry < end && (day[entry] as number) <= boundary; entry++)
        if (occasion[entry] === 1) last = day[entry] as number;
      const atEnd = last > boundary - window;
      const count = counts[b - 1];
      if (count) count[movementBetween(b === joined, atStart, atEnd)]++;
      if (entry === end && !atStart && !atEnd) break; // away for good
      atStart = atEnd;
    }
  }
  return counts.map((count, i) => {
    const heads = headsOf(count);
    return {
      from: boundaries[i] as Day,
      to: boundaries[i + 1] as Day,
      ...heads,
      retention: heads.start === 0 ? null : heads.kept / heads.start,
    };
  });
}

export interface BridgeLine {
  readonly line: "start" | "new" | "reactivated" | "kept" | "lost" | "newLost" | "end";
  readonly customers: number;
  /** In hundredths; null where no amounts are known. */
  readonly cents: number | null;
}

/**
 * From the active customers at `from` to those at `to`, in heads and in money; the lines between `start`
 * and `end` add up to the difference exactly. Money: what the active spent in their own window. Errors as
 * `customerRetention`, but nobody at the start is a bridge from 0.
 */
export function retentionBridge(
  history: History,
  from: Day,
  to: Day,
  window: number,
): readonly BridgeLine[] {
  checkSpan(from, to, window);
  const heads = { start: 0, new: 0, reactivated: 0, kept: 0, lost: 0, newLost: 0, end: 0 };
  const cents = { start: 0, new: 0, reactivated: 0, kept: 0, lost: 0, newLost: 0, end: 0 };
  for (let c = 0; c < history.customers; c++) {
    const found = movementOf(history, c, from, to, window);
    if (!found || found.movement === "away") continue;
    const { movement, atStart, atEnd, centsAtStart, centsAtEnd } = found;
    if (atStart) {
      heads.start++;
      cents.start += centsAtStart;
    }
    if (atEnd) {
      heads.end++;
      cents.end += centsAtEnd;
    }
    if (movement === "new" || movement === "newLost") heads.new++;
    if (movement === "newLost") heads.newLost--;
    if (movement === "reactivated") heads.reactivated++;
    if (movement === "lost") heads.lost--;
    if (movement === "new" || movement === "reactivated") cents[movement] += centsAtEnd;
    if (movement === "lost") cents.lost -= centsAtStart;
    if (movement === "kept") cents.kept += centsAtEnd - centsAtStart;
  }
  const lines = ["start", "new", "reactivated", "kept", "lost", "newLost", "end"] as const;
  return lines.map((line) => ({
    line,
    customers: heads[line],
    cents: history.cents ? cents[line] : null,
  }));
}

function checkSpan(from: Day, to: Day, window: number): void {
  if (from > to) throw new MetricError("order", "from", { other: "to" });
  if (!(window > 0)) throw new MetricError("notPositive", "window");
  if (!Number.isInteger(window)) throw new MetricError("notWhole", "window");
}
