/** Takes the rows of a dropped file into a new sheet, block by block, every cell as the text it is. */

import { withoutDirectionMarks } from "../core/direction-marks";
import { refusals } from "../text/addon";
import { appendImport } from "./append-import";
import { convertColumns } from "./convert-columns";
import { fitColumns } from "./fit-columns";
import { inspectionOf } from "./inspect";
import { deleteOwn, insertOwnSheet, mark, ownSheets, sinceOf } from "./own-sheets";
import type { Inspection } from "./panel";
import { Refusal } from "./refusal";
import { readOwnImport, writeOwnImport } from "./settings";
import { readSource, sheetById } from "./source";
import { writeCells } from "./write-cells";

const mostRows = 5000;

/** An import that nobody has gone on with for so long is over, whoever began it. */
const abandonedAfter = 3_600_000;

export function beginImport(fileName: string): { sheetId: number; sheetName: string } {
  const mine = readOwnImport();
  for (const left of ownSheets("importing")) {
    const abandoned = Date.now() - sinceOf(left) > abandonedAfter;
    if (abandoned || sinceOf(left) === mine) deleteOwn(left);
  }
  const name = withoutDirectionMarks(String(fileName))
    .replace(/\.(csv|txt|tsv)$/i, "")
    .replace(/[[\]*?:/\\']/g, " ")
    .trim();
  const since = Date.now();
  writeOwnImport(since);
  const sheet = insertOwnSheet(name || "CSV", "importing", false, since);
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName() };
}

export function appendRows(
  sheetId: number,
  rows: readonly (readonly string[])[],
): { rows: number } {
  if (!isTextTable(rows)) throw new Refusal(refusals.badOptions);
  if (rows.length > mostRows) throw new Refusal(refusals.tooManyRows(String(mostRows)));
  const sheet = importingSheet(sheetId);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  if (rows.length > 0) writeCells(sheet, sheet.getLastRow() + 1, 1, texts);
  return { rows: rows.length };
}

/** Only what an import has begun takes rows: every other sheet is somebody's to keep. */
function importingSheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = ownSheets("importing").find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Refusal(refusals.importGone);
  return sheet;
}

/** Anything at the top level can be called from the browser, so what comes in is checked. */
export function isTextTable(rows: unknown): rows is readonly (readonly string[])[] {
  return (
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))
  );
}

/** From here on the rows are the user's to keep, and to see: in a sheet of their own, or in that of an earlier file. */
export function endImport(sheetId: number, appendTo: number | null): Inspection {
  const sheet = importingSheet(sheetId);
  sheetById(appendTo ?? sheetId).activate();
  if (appendTo !== null) return appendImport(sheet, appendTo);
  sheet.setFrozenRows(1);
  const source = readSource(sheetId);
  convertColumns(source);
  fitColumns(sheet, source.table.rows);
  const inspection = inspectionOf(source);
  mark(sheet, "imported", sinceOf(sheet));
  return inspection;
}

export function cancelImport(sheetId: number): null {
  const sheet = ownSheets("importing").find((one) => one.getSheetId() === sheetId);
  if (sheet) deleteOwn(sheet);
  return null;
}
