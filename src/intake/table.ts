/**
 * What comes in: a rectangle of cells, as a spreadsheet or a CSV reader hands it over, and how to look at
 * a single cell.
 */

import type { Day } from "../core/day";
import { withoutDirectionMarks } from "../core/direction-marks";
import type { Locale } from "../text/text";

/** A date cell. Dates arrive from other realms, so what counts is what they can do. */
export interface Instant {
  getTime(): number;
}

export type Cell = string | number | boolean | null | undefined | Instant;

export type Row = readonly Cell[];

export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What varies with the spreadsheet the table lies in. */
export interface Context {
  readonly locale: Locale;
  readonly today: Day;
  /** The day an instant (milliseconds since 1970) falls on in the spreadsheet's zone. */
  dayOf(instantMs: number): Day;
}

export function isInstant(cell: Cell): cell is Instant {
  return (
    typeof cell === "object" &&
    cell !== null &&
    (cell instanceof Date || Object.prototype.toString.call(cell) === "[object Date]")
  );
}

/** How exports keep a spreadsheet from taking a text for a number. */
const marked = /^'(?=[\d+-])/;

/** Trimmed text of a cell, without marks of direction; a date cell has none. `trim` takes no-break spaces and a byte order mark too. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") {
    const text = withoutDirectionMarks(cell).trim();
    return text.startsWith("'") ? text.replace(marked, "") : text;
  }
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return "";
}

export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") return !beginsVisibly(cell) && cell.trim() === "";
  return cell === null || cell === undefined;
}

/** Most texts begin with a letter or a digit; then nothing has to be trimmed to see that they are not blank. */
const beginsVisibly = (text: string) => {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127;
};

const errors = new Set([
  "#ref!",
  "#n/a",
  "#div/0!",
  "#value!",
  "#name?",
  "#num!",
  "#null!",
  "#error!",
  "#bezug!",
  "#nv",
  "#wert!",
  "#zahl!",
  "#fehler!",
]);

/** Whether a cell shows a formula's error, in German or English. */
export function isError(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errors.has(cell.trim().toLowerCase());
}

/** Whether two rows read the same, whatever the type of their cells. */
export function sameCells(a: Row, b: Row): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const one = a[i];
    const two = b[i];
    if (one === two) continue;
    if (
      isInstant(one) && isInstant(two)
        ? one.getTime() !== two.getTime()
        : textOf(one) !== textOf(two)
    ) {
      return false;
    }
  }
  return true;
}
