/** Reads one of the user's sheets: one call for the cells, then the intake. */

import {
  type Context,
  type OrdersReading,
  type Recognition,
  readOrders,
  recognise,
  type Table,
} from "../intake";
import { refusals } from "../text/addon";
import type { Locale } from "../text/text";
import { decisionsOf } from "./mapping";
import { roleOf } from "./own-sheets";
import { Refusal } from "./refusal";
import { fileLocale, readMapping } from "./settings";
import { daysInZone } from "./zone";

export interface Source {
  readonly sheetId: number;
  readonly table: Table;
  readonly recognition: Recognition;
  readonly headings: readonly string[];
  /** Null where the table is not about orders. */
  readonly reading: OrdersReading | null;
}

export function sheetById(id: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActive()
    .getSheets()
    .find((one) => one.getSheetId() === id);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  const role = roleOf(sheet);
  if (role !== null && role !== "sample" && role !== "importing")
    throw new Refusal(refusals.ownSheet);
  return sheet;
}

export function readSource(sheetId: number): Source {
  const sheet = sheetById(sheetId);
  const name = sheet.getName();
  const rows = sheet.getDataRange().getValues() as Table["rows"];
  if (rows.length < 2 && rows.every((row) => row.every((cell) => cell === "")))
    throw new Refusal(refusals.empty(name));
  const context = contextOf(fileLocale());
  const table: Table = { name, rows };
  const recognition = recognise(table);
  const headings = headingsOf(table, recognition);
  const reading = isOrders(recognition)
    ? readOrders(table, recognition, decisionsOf(readMapping(sheetId), headings), context)
    : null;
  return { sheetId, table, recognition, headings, reading };
}

/** Tables of orders and of payments both say who bought when. Unknown ones are asked about. */
export function isOrders({ kind }: Recognition): boolean {
  return kind === "orders" || kind === "payments" || kind === "unknown";
}

function contextOf(locale: Locale): Context {
  return { locale, dayOf: daysInZone(SpreadsheetApp.getActive().getSpreadsheetTimeZone()) };
}

function headingsOf({ rows }: Table, { headingRow }: Recognition): readonly string[] {
  const row = rows[headingRow ?? 0] ?? [];
  return row.map((cell, i) => (headingRow === null ? `#${i + 1}` : String(cell ?? "").trim()));
}
