/** The clock on the wall of the spreadsheet's zone, from nothing but "which day is this instant". */

import type { Context } from "./table";

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const dayMs = 86_400_000;

/**
 * Minutes since 1970-01-01 00:00 as the clock shows them. Midnights are searched once per day, in quarters of
 * an hour, the finest step of any zone; on a day when the clock is set, the hours after that are an hour off.
 */
export function wallClock(context: Context): (instantMs: number) => number {
  const midnights = new Map<number, number>();
  const midnightOf = (day: number) => {
    // A zone's midnight lies between 15 hours before Greenwich's and 13 after.
    let before = (day * dayMs - 15 * 4 * quarterMs) / quarterMs;
    let after = (day * dayMs + 13 * 4 * quarterMs) / quarterMs;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (context.dayOf(middle * quarterMs) < day) before = middle;
      else after = middle;
    }
    return after * quarterMs;
  };
  return (instantMs) => {
    const day = context.dayOf(instantMs);
    let midnight = midnights.get(day);
    if (midnight === undefined) {
      midnight = midnightOf(day);
      midnights.set(day, midnight);
    }
    return day * 1440 + (instantMs - midnight) / minuteMs;
  };
}
