/** Grid, values and looks of every cell: one matrix and one call for each property. */

import { fitGrid } from "./grid-size";
import type { CellPlan, RichText, SheetPlan } from "./sheet-plan";
import { fontFamily, rowHeight, styles, textFormat } from "./tokens";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  writeGrid(sheet, plan);
  const { rowHeights, columnWidths, cells } = plan;
  const matrix = <T>(of: (cell: CellPlan | undefined) => T): T[][] =>
    rowHeights.map((_, row) => columnWidths.map((__, column) => of(cells[row]?.[column])));
  const style = (cell: CellPlan | undefined) => styles[cell?.style ?? "cell"];
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  sheet
    .getRange(1, 1, rowHeights.length, columnWidths.length)
    .setFontFamily(fontFamily)
    .setNumberFormats(matrix((cell) => cell?.format ?? "General"))
    .setFontSizes(matrix((cell) => style(cell).size))
    .setFontWeights(matrix((cell) => ("bold" in style(cell) ? "bold" : "normal")))
    .setFontColors(matrix((cell) => style(cell).color))
    .setHorizontalAlignments(matrix((cell) => cell?.align ?? "left"))
    .setVerticalAlignments(matrix((cell) => cell?.vertical ?? "middle"))
    .setWrapStrategies(matrix((cell) => (cell?.wrap ? WRAP : OVERFLOW)))
    .setValues(matrix((cell) => (cell && !isTricky(cell) ? cell.value : "")));
  writeTrickyTexts(sheet, plan);
  for (const text of plan.richTexts) writeRichText(sheet, text);
}

function writeGrid(sheet: Sheet, { rowHeights, columnWidths, frozenRows }: SheetPlan): void {
  fitGrid(sheet, rowHeights.length, columnWidths.length);
  for (const { first, count, value } of runs(columnWidths))
    sheet.setColumnWidths(first, count, value);
  sheet.setRowHeightsForced(1, rowHeights.length, rowHeight);
  for (const { first, count, value } of runs(rowHeights))
    if (value !== rowHeight) sheet.setRowHeightsForced(first, count, value);
  sheet.setHiddenGridlines(true).setFrozenRows(frozenRows);
}

/** Equal neighbours as one: first (from 1), how many, what. */
export function runs(values: readonly number[]): { first: number; count: number; value: number }[] {
  const found: { first: number; count: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ first: i + 1, count: 1, value });
  });
  return found;
}

/** What `setValues` would still take for a formula, or for a mark that it is none. */
const isTricky = ({ value, format }: CellPlan): boolean =>
  typeof value === "string" && format === textFormat && /^[=']/.test(value);

/** Rich text is never parsed: a shop called "=1+1" keeps its name. */
function writeTrickyTexts(sheet: Sheet, { cells, richTexts }: SheetPlan): void {
  const isRich = (row: number, column: number) =>
    richTexts.some((text) => text.row === row && text.column === column);
  cells.forEach((cellsOfRow, r) => {
    cellsOfRow.forEach((cell, c) => {
      if (!cell || !isTricky(cell) || isRich(r + 1, c + 1)) return;
      const text = SpreadsheetApp.newRichTextValue().setText(String(cell.value)).build();
      sheet.getRange(r + 1, c + 1).setRichTextValue(text);
    });
  });
}

function writeRichText(sheet: Sheet, { row, column, text, parts, style }: RichText): void {
  const { size, color, ...rest } = styles[style];
  const look = SpreadsheetApp.newTextStyle()
    .setBold("bold" in rest)
    .setFontSize(size)
    .setForegroundColor(color)
    .build();
  const rich = SpreadsheetApp.newRichTextValue().setText(text);
  for (const { start, end } of parts) rich.setTextStyle(start, end, look);
  sheet.getRange(row, column).setRichTextValue(rich.build());
}
