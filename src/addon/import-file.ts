/** Takes the rows of a dropped file into a new sheet, block by block, every cell as the text it is. */

import { refusals } from "../text/addon";
import { inspectSheet } from "./inspect";
import { deleteOwn, insertOwnSheet, mark, ownSheets } from "./own-sheets";
import type { Inspection } from "./panel";
import { Refusal } from "./refusal";
import { sheetById } from "./source";

const mostRows = 5000;

export function beginImport(fileName: string): { sheetId: number; sheetName: string } {
  for (const left of ownSheets("importing")) deleteOwn(left); // of a broken import
  const name = String(fileName)
    .replace(/\.(csv|txt|tsv)$/i, "")
    .replace(/[[\]*?:/\\']/g, " ")
    .trim();
  const sheet = insertOwnSheet(name || "CSV", "importing", false);
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName() };
}

export function appendRows(
  sheetId: number,
  rows: readonly (readonly string[])[],
): { rows: number } {
  if (!isTextTable(rows)) throw new Refusal(refusals.badOptions);
  if (rows.length > mostRows) throw new Refusal(refusals.tooManyRows(String(mostRows)));
  const sheet = sheetById(sheetId);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const first = sheet.getLastRow() + 1;
  if (rows.length > 0) {
    makeRoom(sheet, first + rows.length - 1, width);
    const texts = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
    const range = sheet.getRange(first, 1, rows.length, width);
    range.setNumberFormat("@"); // text stays text: no date is made of 9.10, no number of 007
    if (texts.some((row) => row.some((text) => /^[=']/.test(text))))
      range.setRichTextValues(asRichText(texts));
    else range.setValues(texts);
  }
  return { rows: rows.length };
}

/** Anything at the top level can be called from the browser, so what comes in is checked. */
function isTextTable(rows: unknown): rows is readonly (readonly string[])[] {
  return (
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))
  );
}

/** Rich text is never parsed, so a leading "=" makes no formula. */
function asRichText(texts: readonly (readonly string[])[]) {
  return texts.map((row) =>
    row.map((text) => SpreadsheetApp.newRichTextValue().setText(text).build()),
  );
}

function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** From here on the sheet is the user's own. */
export function endImport(sheetId: number): Inspection {
  const sheet = sheetById(sheetId);
  sheet.setFrozenRows(1);
  mark(sheet, null);
  return inspectSheet(sheetId);
}

export function cancelImport(sheetId: number): null {
  const sheet = ownSheets("importing").find((one) => one.getSheetId() === sheetId);
  if (sheet) deleteOwn(sheet);
  return null;
}
