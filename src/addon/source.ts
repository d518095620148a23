/** Reads one of the user's sheets: one call for the cells, then the intake. */

import { withoutDirectionMarks } from "../core/direction-marks";
import {
  type Context,
  columnNames,
  type Decisions,
  type OrdersReading,
  type Recall,
  type Recognition,
  type Role,
  readOrders,
  readSoldUnits,
  recall,
  recognise,
  type SoldUnits,
  type Table,
} from "../intake";
import { refusals } from "../text/addon";
import { file, fileZone } from "./file";
import { assignedColumns, decisionsOf } from "./mapping";
import { roleOfId } from "./own-sheets";
import { Refusal } from "./refusal";
import { fileLocale, readMapping } from "./settings";
import { daysInZone } from "./zone";

export interface Source {
  readonly sheetId: number;
  readonly table: Table;
  readonly recognition: Recognition;
  readonly headings: readonly string[];
  /** What became of columns that were agreed on before. */
  readonly renamed: Recall["renamed"];
  readonly gone: Recall["gone"];
  readonly decisions: Decisions;
  /** Null where the table is not about orders, or a column of it is gone. */
  readonly reading: OrdersReading | null;
}

export function sheetById(id: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = Number.isInteger(id) ? file().getSheetById(id) : null;
  if (!sheet) throw new Refusal(refusals.sheetGone);
  const role = roleOfId(id);
  if (role !== null && role !== "sample" && role !== "imported" && role !== "importing")
    throw new Refusal(refusals.ownSheet);
  return sheet;
}

/** So many are read and forecast well within the six minutes that Google gives a step. */
const mostRows = 500_000;

export function readSource(sheetId: number): Source {
  const sheet = sheetById(sheetId);
  const name = withoutDirectionMarks(sheet.getName());
  const range = sheet.getDataRange();
  if (range.getNumRows() > mostRows + 1) throw new Refusal(refusals.sheetTooLong(name));
  const rows = range.getValues() as Table["rows"];
  if (rows.length < 2 && rows.every((row) => row.every((cell) => cell === "")))
    throw new Refusal(refusals.empty(name));
  return sourceOf(sheetId, { name, rows });
}

/** What a table is, by the columns and answers kept with its sheet. */
export function sourceOf(sheetId: number, table: Table): Source {
  const found = recognise(table);
  const headings = columnNames(table, found.headingRow);
  const mapping = readMapping(sheetId);
  const assigned = assignedColumns(mapping, found, headings);
  const { recognition, renamed, gone } = mapping.agreed
    ? recall(table, found, mapping.agreed, new Set(Object.keys(assigned) as Role[]))
    : { recognition: found, renamed: [], gone: [] };
  const decisions = decisionsOf(mapping, assigned);
  const reading =
    isOrders(recognition) && gone.length === 0
      ? readOrders(table, recognition, decisions, fileContext())
      : null;
  return { sheetId, table, recognition, headings, renamed, gone, decisions, reading };
}

/** What an orders table says of products; null where it names none. */
export function soldIn({ table, recognition, decisions, reading }: Source): SoldUnits | null {
  return reading && readSoldUnits(table, recognition, decisions, fileContext(), reading.account);
}

/** Tables of orders and of payments both say who bought when. Unknown ones are asked about. */
export function isOrders({ kind }: Recognition): boolean {
  return kind === "orders" || kind === "payments" || kind === "unknown";
}

export function fileContext(): Context {
  const dayOf = daysInZone(fileZone());
  return { locale: fileLocale(), today: dayOf(Date.now()), dayOf };
}
