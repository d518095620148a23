/** A column of moments to the minute, and a column of durations. */

import { readDayText } from "../core/day-text";
import { wallClock } from "./clock";
import { type Context, isInstant, type Table, textOf } from "./table";

const minutesPerDay = 1440;

/**
 * Minutes since 1970-01-01 00:00 on the table's own clock; NaN where no moment can be read or the day is in
 * doubt. `days` are the days of the same column, already read. `timeIndex`: a column of its own for the time.
 */
export function readMinutes(
  table: Table,
  index: number,
  timeIndex: number | undefined,
  rows: Int32Array,
  days: { readonly day: Int32Array; readonly isRead: (row: number) => boolean },
  context: Context,
): Float64Array {
  const minutes = new Float64Array(table.rows.length).fill(Number.NaN);
  const wall = wallClock(context);
  for (const row of rows) {
    if (!days.isRead(row)) continue;
    const cell = table.rows[row]?.[index];
    const midnight = (days.day[row] as number) * minutesPerDay;
    // A time alone reads like any moment once a day stands before it.
    const time =
      timeIndex === undefined
        ? undefined
        : readDayText(`2000-01-01 ${textOf(table.rows[row]?.[timeIndex])}`)?.seconds;
    if (time !== undefined) minutes[row] = midnight + time / 60;
    else if (isInstant(cell)) minutes[row] = wall(cell.getTime());
    else if (typeof cell === "number") minutes[row] = midnight + (cell % 1) * minutesPerDay;
    else {
      const read = readDayText(textOf(cell));
      if (read?.seconds === undefined) continue;
      const offset = read.kind === "day" ? read.offsetMinutes : undefined;
      minutes[row] =
        read.kind === "either" || offset === undefined
          ? midnight + read.seconds / 60
          : wall((read.day * minutesPerDay - offset) * 60_000 + read.seconds * 1000);
    }
  }
  return minutes;
}

const clockText = /^(\d+):(\d{2})(?::(\d{2}))?$/;

/** Minutes from seconds (`217`) or hours, minutes and seconds (`00:03:37`); NaN where there are none. */
export function readDurations(table: Table, index: number, rows: Int32Array): Float64Array {
  const minutes = new Float64Array(table.rows.length).fill(Number.NaN);
  for (const row of rows) {
    const text = textOf(table.rows[row]?.[index]);
    const parts = clockText.exec(text);
    if (parts) {
      const [, hours, mins, seconds] = parts;
      minutes[row] = Number(hours) * 60 + Number(mins) + Number(seconds ?? 0) / 60;
    } else if (/^\d+(?:\.\d+)?$/.test(text)) minutes[row] = Number(text) / 60;
  }
  return minutes;
}
