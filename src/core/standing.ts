/** Where a customer stood on a day, what it spent between two days, and how soon it came back. */

import type { Day } from "./day";
import type { History } from "./history";

export interface Standing {
  /** Occasions up to and including the day. */
  readonly orders: number;
  readonly first: Day;
  readonly last: Day;
  /** Spent until then in hundredths, refunds deducted; 0 where no amounts are known. */
  readonly cents: number;
}

/** Null before the first occasion. */
export function standingOn(history: History, c: number, on: Day): Standing | null {
  const { start, day, occasion, cents } = history;
  let orders = 0;
  let first = 0;
  let last = 0;
  let spent = 0;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const d = day[i] as number;
    if (d > on) break;
    if (cents) spent += cents[i] as number;
    if (occasion[i] === 0) continue;
    if (orders++ === 0) first = d;
    last = d;
  }
  return orders === 0 ? null : { orders, first, last, cents: spent };
}

/** Spent in [from, to] in hundredths, refunds deducted; 0 where no amounts are known. */
export function centsBetween(history: History, c: number, from: Day, to: Day): number {
  const { start, day, cents } = history;
  let spent = 0;
  if (!cents) return spent;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const d = day[i] as number;
    if (d >= from && d <= to) spent += cents[i] as number;
  }
  return spent;
}

/** Days from the first to the second occasion, of everyone who has had both. */
export function firstGaps(history: History): readonly number[] {
  const { customers, start, day, occasion } = history;
  const gaps: number[] = [];
  for (let c = 0; c < customers; c++) {
    let first: Day | null = null;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      if (occasion[i] === 0) continue;
      if (first !== null) {
        gaps.push((day[i] as number) - first);
        break;
      }
      first = day[i] as number;
    }
  }
  return gaps;
}
