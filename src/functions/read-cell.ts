/** Reads one cell as a number, a day or a text. Shared by single arguments and columns. */

import type { Day } from "../core/day";
import { isCivilDate } from "../core/day";
import { type EitherDay, readDayText } from "../core/day-text";
import { parseNumber } from "../core/number-text";
import type { Locale } from "../text/text";
import { type Cell, isBlank, isDateCell, isErrorCell } from "./cell";
import type { CellProblem } from "./cell-error";

/** What a formula knows of the spreadsheet it stands in. */
export interface Sheet {
  readonly locale: Locale;
  /** The day an instant falls on in the spreadsheet's time zone. */
  dayOf(instant: number): Day;
}

/** A value, or why there is none. */
export type Reading<T> = { readonly value: T } | { readonly problem: CellProblem };

const serialOfDay0 = 25_569; // 1970-01-01 counted from 1899-12-30
const lastSerial = 2_958_465; // 9999-12-31

export function readNumber(cell: Cell, sheet: Sheet): Reading<number> {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { value: cell } : { problem: "notNumber" };
  }
  if (isBlank(cell)) return { problem: "missing" };
  if (isErrorCell(cell)) return { problem: "errorCell" };
  if (typeof cell !== "string") return { problem: "notNumber" };
  const value = parseNumber(cell, sheet.locale === "de" ? "," : ".");
  return value === null ? { problem: "notNumber" } : { value };
}

/** A text that may be read two ways is handed back as such: its column must decide. */
export function readDay(cell: Cell, sheet: Sheet): Reading<Day | EitherDay> {
  if (isDateCell(cell)) {
    const instant = cell.getTime();
    return Number.isNaN(instant) ? { problem: "notDay" } : { value: sheet.dayOf(instant) };
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
  // 1900 … 2100 are years somebody typed, not the summer of 1905; 20251231 is no serial number either.
  const isYear = day === serial && isCivilDate(serial, 1, 1) && serial >= 1900 && serial <= 2100;
  if (!Number.isFinite(serial) || day < 1 || day > lastSerial || isYear)
    return { problem: "notDay" };
  return { value: day - serialOfDay0 };
}

/** Names and keys; numbers and yes/no count as the text they show. */
export function readText(cell: Cell): Reading<string> {
  if (isBlank(cell)) return { problem: "missing" };
  if (isErrorCell(cell)) return { problem: "errorCell" };
  if (typeof cell === "string") return { value: cell.trim() };
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: String(cell) };
  if (typeof cell === "boolean") return { value: String(cell) };
  return { problem: "notText" };
}

/** What the cell shows, for messages; long texts are cut. */
export function shown(cell: Cell): string {
  if (isBlank(cell)) return "";
  const text = isDateCell(cell) ? "Date" : String(cell);
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
