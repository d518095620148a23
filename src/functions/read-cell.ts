/** Reads one cell as a number, a text or yes and no. Shared by single arguments and columns. */

import type { Day } from "../core/day";
import { parseNumber } from "../core/number-text";
import type { OffsetAt } from "../core/zone";
import type { Locale } from "../text/text";
import { type Cell, isBlank, isErrorCell } from "./cell";
import type { CellProblem } from "./cell-error";

/** What a formula knows of the spreadsheet it stands in. */
export interface Sheet {
  readonly locale: Locale;
  /** The day an instant falls on in the spreadsheet's time zone. */
  dayOf(instant: number): Day;
  /** How far its clocks are ahead of UTC, in milliseconds. */
  readonly offsetAt: OffsetAt;
}

/** A value, or why there is none. */
export type Reading<T> = { readonly value: T } | { readonly problem: CellProblem };

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

/** Names and keys; numbers and yes/no count as the text they show. */
export function readText(cell: Cell): Reading<string> {
  if (isBlank(cell)) return { problem: "missing" };
  if (isErrorCell(cell)) return { problem: "errorCell" };
  if (typeof cell === "string") return { value: cell.trim() };
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: String(cell) };
  if (typeof cell === "boolean") return { value: String(cell) };
  return { problem: "notText" };
}

const yes = ["1", "true", "wahr", "yes", "ja", "y", "j"];
const no = ["0", "false", "falsch", "no", "nein", "n"];

export function readFlag(cell: Cell): Reading<boolean> {
  if (isBlank(cell)) return { problem: "missing" };
  if (isErrorCell(cell)) return { problem: "errorCell" };
  const text = String(cell).trim().toLowerCase();
  if (yes.includes(text)) return { value: true };
  return no.includes(text) ? { value: false } : { problem: "notFlag" };
}

/** What the cell shows, for messages; long texts are cut. */
export function shown(cell: Cell, { locale }: Sheet): string {
  if (isBlank(cell) || typeof cell === "object") return "";
  if (typeof cell !== "number") return cut(String(cell));
  if (!Number.isFinite(cell)) return "";
  return locale === "de" ? String(cell).replace(".", ",") : String(cell);
}

const cut = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
