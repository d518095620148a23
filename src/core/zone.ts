/**
 * Which civil day an instant falls on in a time zone. The zone's offset comes in as a function, because
 * only the platform knows zones; asking it is slow, so it is asked once per day, not once per instant.
 */

import type { Day } from "./day";

const millisecondsPerDay = 86_400_000;

/** Milliseconds that a zone's clocks are ahead of UTC at an instant (milliseconds since 1970). */
export type OffsetAt = (instant: number) => number;

/** Turns instants into days. */
export function zoneDays(offsetAt: OffsetAt): (instant: number) => Day {
  const offset = dailyOffset(offsetAt);
  return (instant) => Math.floor((instant + offset(instant)) / millisecondsPerDay);
}

/** The same offsets, asked for once per day; on days when the clocks change, instant by instant. */
export function dailyOffset(offsetAt: OffsetAt): OffsetAt {
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
    return Number.isNaN(offset) ? offsetAt(instant) : offset;
  };
}

/**
 * The instant at which a zone's clocks show a time, given as milliseconds since 1970-01-01 00:00 on those
 * clocks. In the hour that the clocks show twice it is one of the two.
 */
export function instantOf(clock: number, offsetAt: OffsetAt): number {
  return clock - offsetAt(clock - offsetAt(clock));
}
