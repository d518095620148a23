/**
 * Which civil day an instant falls on in a time zone. The zone's offset comes in as a function, because
 * only the platform knows zones; asking it is slow, so it is asked once per day, not once per instant.
 */

import type { Day } from "./day";

const millisecondsPerDay = 86_400_000;

/** Milliseconds that a zone's clocks are ahead of UTC at an instant (milliseconds since 1970). */
export type OffsetAt = (instant: number) => number;

/** Turns instants into days. Days on which the clocks change are asked about instant by instant. */
export function zoneDays(offsetAt: OffsetAt): (instant: number) => Day {
  const offsetOfDay = new Map<number, number>(); // NaN: the offset changes during that UTC day
  const offsetAtStart = new Map<number, number>();
  const atStart = (utcDay: number): number => {
    let offset = offsetAtStart.get(utcDay);
    if (offset === undefined) {
      offset = offsetAt(utcDay * millisecondsPerDay);
      offsetAtStart.set(utcDay, offset);
    }
    return offset;
  };
  return (instant) => {
    const utcDay = Math.floor(instant / millisecondsPerDay);
    let offset = offsetOfDay.get(utcDay);
    if (offset === undefined) {
      offset = atStart(utcDay) === atStart(utcDay + 1) ? atStart(utcDay) : Number.NaN;
      offsetOfDay.set(utcDay, offset);
    }
    if (Number.isNaN(offset)) offset = offsetAt(instant);
    return Math.floor((instant + offset) / millisecondsPerDay);
  };
}
