/** Grid, values and looks of every cell: one matrix and one call for each property. */

import { fitGrid } from "./grid-size";
import type { CellPlan, RichText, SheetPlan } from "./sheet-plan";
import { fontFamily, rowHeight, styles, textFormat } from "./tokens";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function writeCells(sheet: Sheet, plan: SheetPlan): void {
  writeGrid(sheet, plan);
  const range = wholeOf(sheet, plan).setFontFamily(fontFamily);
  for (const write of looks) write(range, plan, null);
  writeValues(sheet, plan, 1, plan.rowHeights.length);
}

/** The looks that have changed; the sheet has the size and the fonts of the plan. */
export function rewriteLooks(sheet: Sheet, range: Range, plan: SheetPlan, before: SheetPlan): void {
  writeHeights(sheet, plan.rowHeights, before.rowHeights);
  for (const write of looks) write(range, plan, before);
}

export const wholeOf = (sheet: Sheet, { rowHeights, columnWidths }: SheetPlan): Range =>
  sheet.getRange(1, 1, rowHeights.length, columnWidths.length);

const matrixOf = <T>(
  { rowHeights, columnWidths, cells }: SheetPlan,
  of: (cell: CellPlan | undefined) => T,
): T[][] => rowHeights.map((_, row) => columnWidths.map((__, column) => of(cells[row]?.[column])));

/** Writes one property of all cells, but not where it looked the same before. */
const look =
  <T>(of: (cell: CellPlan | undefined) => T, write: (range: Range, values: T[][]) => unknown) =>
  (range: Range, plan: SheetPlan, before: SheetPlan | null): void => {
    const values = matrixOf(plan, of);
    const isSame = before && JSON.stringify(matrixOf(before, of)) === JSON.stringify(values);
    if (!isSame) write(range, values);
  };

const style = (cell: CellPlan | undefined) => styles[cell?.style ?? "cell"];

const looks = [
  look(
    (cell) => cell?.format ?? "General",
    (range, formats) => range.setNumberFormats(formats),
  ),
  look(
    (cell) => style(cell).size,
    (range, sizes) => range.setFontSizes(sizes),
  ),
  look(
    (cell) => ("bold" in style(cell) ? "bold" : "normal"),
    (range, weights) => range.setFontWeights(weights),
  ),
  look(
    (cell) => style(cell).color as string,
    (range, colors) => range.setFontColors(colors),
  ),
  look(
    (cell) => cell?.align ?? "left",
    (range, alignments) => range.setHorizontalAlignments(alignments),
  ),
  look(
    (cell) => cell?.vertical ?? "middle",
    (range, alignments) => range.setVerticalAlignments(alignments),
  ),
  look(
    (cell) => cell?.wrap ?? false,
    (range, wraps) => {
      const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      range.setWrapStrategies(wraps.map((row) => row.map((wrap) => (wrap ? WRAP : OVERFLOW))));
    },
  ),
];

/** Of `count` rows; where formulas stand in them, they are written afterwards. */
export function writeValues(sheet: Sheet, plan: SheetPlan, first: number, count: number): void {
  const values = matrixOf(plan, (cell) => (cell && !isTricky(cell) ? cell.value : ""));
  const isInside = ({ row }: { readonly row: number }) => row >= first && row < first + count;
  sheet
    .getRange(first, 1, count, plan.columnWidths.length)
    .setValues(values.slice(first - 1, first - 1 + count));
  for (const one of trickyTexts(plan).filter(isInside))
    sheet.getRange(one.row, one.column).setRichTextValue(richTextOf(one));
  for (const block of columnsOf(plan.richTexts.filter(isInside))) writeRichTexts(sheet, block);
}

function writeGrid(sheet: Sheet, { rowHeights, columnWidths, frozenRows }: SheetPlan): void {
  fitGrid(sheet, rowHeights.length, columnWidths.length);
  for (const { first, count, value } of runs(columnWidths))
    sheet.setColumnWidths(first, count, value);
  sheet.setRowHeightsForced(1, rowHeights.length, rowHeight);
  writeHeights(
    sheet,
    rowHeights,
    rowHeights.map(() => rowHeight),
  );
  sheet.setHiddenGridlines(true).setFrozenRows(frozenRows);
}

function writeHeights(sheet: Sheet, heights: readonly number[], before: readonly number[]): void {
  const changed = heights.map((height, i) => (height === before[i] ? null : height));
  for (const { first, count, value } of runs(changed))
    if (value !== null) sheet.setRowHeightsForced(first, count, value);
}

/** Equal neighbours as one: first (from 1), how many, what. */
export function runs<T>(values: readonly T[]): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
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
function trickyTexts({ cells, richTexts }: SheetPlan): RichText[] {
  const isRich = (row: number, column: number) =>
    richTexts.some((text) => text.row === row && text.column === column);
  return cells.flatMap((cellsOfRow, r) =>
    cellsOfRow.flatMap((cell, c) =>
      cell && isTricky(cell) && !isRich(r + 1, c + 1)
        ? [{ row: r + 1, column: c + 1, text: String(cell.value), parts: [], style: cell.style }]
        : [],
    ),
  );
}

/** Those below each other go together. */
function columnsOf(texts: readonly RichText[]): RichText[][] {
  const blocks: RichText[][] = [];
  for (const text of texts) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block && last?.column === text.column && last.row + 1 === text.row) block.push(text);
    else blocks.push([text]);
  }
  return blocks;
}

function writeRichTexts(sheet: Sheet, texts: readonly RichText[]): void {
  const { row, column } = texts[0] as RichText;
  sheet
    .getRange(row, column, texts.length, 1)
    .setRichTextValues(texts.map((text) => [richTextOf(text)]));
}

function richTextOf({
  text,
  parts,
  style: name,
}: RichText): GoogleAppsScript.Spreadsheet.RichTextValue {
  const { size, color, ...rest } = styles[name];
  const rich = SpreadsheetApp.newRichTextValue().setText(text);
  if (parts.length === 0) return rich.build();
  const look = SpreadsheetApp.newTextStyle()
    .setBold("bold" in rest)
    .setFontSize(size)
    .setForegroundColor(color)
    .build();
  for (const { start, end } of parts) rich.setTextStyle(start, end, look);
  return rich.build();
}
