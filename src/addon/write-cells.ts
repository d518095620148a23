/** Writes cells so that each arrives as what it is: no text becomes a date, a number or a formula. */

import type { Cell } from "../intake";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** What Sheets would take for a formula, or for the mark of a text, and so not keep. */
const parsed = /^[=']/;

const isText = (cell: Cell): cell is string => typeof cell === "string" && cell !== "";

/** `formats`: number format by column, for cells that are no text. All rows are equally long. */
export function writeCells(
  sheet: Sheet,
  firstRow: number,
  firstColumn: number,
  rows: Rows,
  formats: readonly string[] = [],
): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  makeRoom(sheet, firstRow + rows.length - 1, firstColumn + width - 1);
  const range = sheet.getRange(firstRow, firstColumn, rows.length, width);
  if (formats.length === 0) range.setNumberFormat("@");
  else
    range.setNumberFormats(
      rows.map((row) => row.map((cell, i) => (isText(cell) ? "@" : (formats[i] ?? "General")))),
    );
  const isParsed = (cell: Cell) => isText(cell) && parsed.test(cell);
  range.setValues(rows.map((row) => row.map((cell) => (isParsed(cell) ? "" : (cell ?? "")))));
  for (let i = 0; i < width; i++) {
    for (const [start, end] of runs(rows, (row) => isParsed(row[i])))
      sheet
        .getRange(firstRow + start, firstColumn + i, end - start, 1)
        .setRichTextValues(rows.slice(start, end).map((row) => [asRichText(String(row[i]))]));
  }
}

/** Rich text is never parsed. */
const asRichText = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).build();

/** Stretches of rows that fit: first row, and the one after the last. */
function runs(rows: Rows, fits: (row: Rows[number]) => boolean): [number, number][] {
  const found: [number, number][] = [];
  rows.forEach((row, i) => {
    if (!fits(row)) return;
    const last = found[found.length - 1];
    if (last?.[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  });
  return found;
}

export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}
