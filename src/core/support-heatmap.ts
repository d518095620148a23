/** When customers get in touch: the usual number of contacts for each weekday and hour. */

import { requireSome } from "./check";
import { type Day, weekday } from "./day";

/**
 * Seven rows, Monday to Sunday, of 24 hours: the sum of `values` (1 for each contact where there are none)
 * over the number of such weekdays from the first contact's day to the last's, so that quiet hours count as
 * 0. Rows of weekdays that do not lie in between are null. `hours` are whole hours since 1970-01-01 00:00,
 * local time. Error: empty.
 */
export function supportHeatmap(
  hours: ArrayLike<number>,
  values?: ArrayLike<number>,
): (number | null)[][] {
  requireSome(hours, "datetimes");
  const sums = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < hours.length; i++) {
    const day = Math.floor((hours[i] as number) / 24);
    const hour = (hours[i] as number) - day * 24;
    first = Math.min(first, day);
    last = Math.max(last, day);
    const row = sums[weekday(day)] as number[];
    row[hour] = (row[hour] as number) + (values ? (values[i] as number) : 1);
  }
  return sums.map((row, dayOfWeek) => {
    const days = weekdaysBetween(dayOfWeek, first, last);
    return row.map((sum) => (days === 0 ? null : sum / days));
  });
}

/** How often a weekday, from Monday as 0, occurs from `first` to `last`. */
export function weekdaysBetween(dayOfWeek: number, first: Day, last: Day): number {
  const until = (dayOfWeek - weekday(first) + 7) % 7; // days to the first such day
  return Math.max(0, Math.floor((last - first - until) / 7) + 1);
}
