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
  const { offsets, at } = offsetTable(offsetAt);
  // looked up here, too: every further call would make an object of the instant, and there is one in every row
  return (instant) => {
    const known = offsets[Math.floor(instant / millisecondsPerDay) - firstDay] ?? unknown;
    const offset = known >= changing ? at(instant) : known;
    return Math.floor((instant + offset) / millisecondsPerDay);
  };
}

/**
 * The same offsets, asked for once a week; in weeks when the clocks change once a day, and on that day instant by
 * instant. No zone of 1995 to 2035 changes its clocks and changes them back within a week; Morocco and Egypt, which
 * interrupt their summer for Ramadan, take four.
 */
export function dailyOffset(offsetAt: OffsetAt): OffsetAt {
  return offsetTable(offsetAt).at;
}

/** `offsets`: by day from `firstDay` on, as far as they have been asked for. */
function offsetTable(offsetAt: OffsetAt): { offsets: Int32Array; at: OffsetAt } {
  const offsets = new Int32Array(lastDay - firstDay + 1).fill(unknown);
  const offsetAtStart = new Map<number, number>();
  const atStart = (utcDay: number): number => {
    let offset = offsetAtStart.get(utcDay);
    if (offset === undefined) {
      offset = offsetAt(utcDay * millisecondsPerDay);
      offsetAtStart.set(utcDay, offset);
    }
    return offset;
  };
  const at = (instant: number): number => {
    const utcDay = Math.floor(instant / millisecondsPerDay);
    const place = utcDay - firstDay;
    if (!(place >= 0 && place < offsets.length)) return offsetAt(instant);
    let offset = offsets[place] as number;
    if (offset === unknown) {
      const week = utcDay - (((utcDay % 7) + 7) % 7);
      const [from, to] =
        atStart(week) === atStart(week + 7) ? [week, week + 7] : [utcDay, utcDay + 1];
      offset = atStart(from) === atStart(to) ? atStart(from) : changing;
      offsets[place] = offset;
    }
    return offset === changing ? offsetAt(instant) : offset;
  };
  return { offsets, at };
}

/** The days whose offsets are kept: from 1900 to 2119. Few tables reach beyond. */
const firstDay = -25_567;
const lastDay = 54_786;
/** No zone is that far from UTC. */
const unknown = 0x7fffffff;
const changing = 0x7ffffffe;

/**
 * The instant at which a zone's clocks show a time, given as milliseconds since 1970-01-01 00:00 on those
 * clocks. In the hour that the clocks show twice it is one of the two.
 */
export function instantOf(clock: number, offsetAt: OffsetAt): number {
  return clock - offsetAt(clock - offsetAt(clock));
}
