/** Verdicts: a change counts only when the 95 % interval of the difference leaves out zero. */

import { twoSidedZ } from "../core/distributions";
import { type Estimate, newcombe } from "../core/interval";
import type { Verdict } from "./report";

export type Direction = "up" | "down" | "none";

/** The verdict on a difference with its interval; `good` is the direction that is better. */
export function verdictOf(low: number, high: number, good: Direction): Verdict {
  if (low <= 0 && high >= 0) return "unclear";
  const rising = low > 0;
  if (good === "none") return rising ? "higher" : "lower";
  return rising === (good === "up") ? "better" : "worse";
}

export interface Change {
  readonly value: number;
  readonly verdict: Verdict;
}

/** Change of a rate between two groups of customers (Newcombe 1998, method 10). */
export function rateChange(
  before: { readonly count: number; readonly of: number },
  after: { readonly count: number; readonly of: number },
  good: Direction,
): Change {
  const { value, low, high } = newcombe(before.count, before.of, after.count, after.of, 0.95);
  return { value, verdict: verdictOf(low, high, good) };
}

/** Change of a figure known with its standard error; the two are taken as independent. */
export function figureChange(
  before: { readonly value: number; readonly error: number },
  after: { readonly value: number; readonly error: number },
  good: Direction,
): Change {
  const value = after.value - before.value;
  const margin = twoSidedZ(0.95) * Math.hypot(before.error, after.error);
  return { value, verdict: verdictOf(value - margin, value + margin, good) };
}

/** The standard error behind an interval, taken as symmetric. */
export function errorOf({ low, high }: Estimate): number {
  return (high - low) / (2 * twoSidedZ(0.95));
}
