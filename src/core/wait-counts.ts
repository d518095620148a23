/** Waits for the next order in whole days, counted by their length: as good as a sorted list, and small. */

import { kaplanMeierFromCounts, type SurvivalStep } from "./kaplan-meier";

export interface WaitCounts {
  /** By length in days: all waits, and those that the next order ended. */
  readonly all: Int32Array;
  readonly ended: Int32Array;
}

/** For waits of 0 … `longest` days. */
export function waitCounts(longest: number): WaitCounts {
  return { all: new Int32Array(longest + 1), ended: new Int32Array(longest + 1) };
}

export function addWait({ all, ended }: WaitCounts, days: number, hasEnded: boolean): void {
  all[days] = (all[days] as number) + 1;
  if (hasEnded) ended[days] = (ended[days] as number) + 1;
}

/** The values that were counted, sorted. */
export function sortedFromCounts(counts: Int32Array): Float64Array {
  const sorted = new Float64Array(counts.reduce((sum, n) => sum + n, 0));
  let n = 0;
  counts.forEach((count, value) => {
    sorted.fill(value, n, n + count);
    n += count;
  });
  return sorted;
}

/** The Kaplan-Meier curve of the waits. */
export function waitCurve({ all, ended }: WaitCounts, confidence = 0.95): SurvivalStep[] {
  const days: number[] = [];
  all.forEach((count, length) => {
    if (count > 0) days.push(length);
  });
  return kaplanMeierFromCounts(
    days.map((time) => ({ time, leaving: all[time] as number, events: ended[time] as number })),
    confidence,
  );
}
