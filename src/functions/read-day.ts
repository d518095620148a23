/** Reads one cell as a day: a date, a serial number or a text. */

import type { Day } from "../core/day";
import { type EitherDay, readDayText } from "../core/day-text";
import { type Cell, isBlank, isDateCell, isErrorCell } from "./cell";
import type { Reading, Sheet } from "./read-cell";

/** 1970-01-01, counted from 1899-12-30 as spreadsheets do. */
export const serialOfDay0 = 25_569;
const lastSerial = 2_958_465; // 9999-12-31
const instants = { first: -30_610_224_000_000, last: 253_402_300_800_000 }; // years 1000 to 9999

/** A text that may be read two ways is handed back as such: its column must decide. */
export function readDay(cell: Cell, sheet: Sheet): Reading<Day | EitherDay> {
  if (isDateCell(cell)) {
    const instant = cell.getTime();
    const isInCalendar = instant >= instants.first && instant < instants.last;
    return isInCalendar ? { value: sheet.dayOf(instant) } : { problem: "notDay" };
  }
  if (typeof cell === "number") return readSerial(cell);
  if (isBlank(cell)) return { problem: "missing" };
  if (isErrorCell(cell)) return { problem: "errorCell" };
  if (typeof cell !== "string") return { problem: "notDay" };
  const read = readDayText(cell);
  if (!read) return { problem: "notDay" };
  if (read.kind === "either") return { value: read };
  if (read.offsetMinutes === undefined) return { value: read.day };
  const local = read.day * 86_400_000 + (read.seconds ?? 0) * 1000;
  return { value: sheet.dayOf(local - read.offsetMinutes * 60_000) };
}

function readSerial(serial: number): Reading<Day> {
  const day = Math.floor(serial);
  // A whole number from 1900 to 2100 is a year somebody typed, not a day in the summer of 1905.
  const isYear = day === serial && day >= 1900 && day <= 2100;
  if (!Number.isFinite(serial) || day < 1 || day > lastSerial || isYear)
    return { problem: "notDay" };
  return { value: day - serialOfDay0 };
}
