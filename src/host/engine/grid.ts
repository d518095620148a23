/** Rows and columns of a sheet: how many, how large, inserting and deleting them. */
import type { ICellData, Nullable } from "@univerjs/core";
import { type Area, toCorners } from "./area";
import { type Book, worksheet } from "./book";
import { flushWrites } from "./cells";
import { select, selected } from "./selection";
import { activateSheet, activeSheet, frozenPart, sheetIds, target } from "./sheets";

export type Axis = "rows" | "columns";

export const rowCount = (book: Book, sheet: string): number => worksheet(book, sheet).getRowCount();
export const columnCount = (book: Book, sheet: string): number =>
  worksheet(book, sheet).getColumnCount();

export const wholeSheet = (book: Book, sheet: string): Area => ({
  sheet,
  row: 0,
  column: 0,
  rows: rowCount(book, sheet),
  columns: columnCount(book, sheet),
});

/** Cells of all sheets together, which Google limits to ten million. */
export const cellCount = (book: Book): number =>
  sheetIds(book).reduce(
    (cells, sheet) => cells + rowCount(book, sheet) * columnCount(book, sheet),
    0,
  );

/** How far down and right there is content; a formula counts even when it shows nothing. */
export function contentExtent(book: Book, sheet: string): { rows: number; columns: number } {
  flushWrites(book);
  let [rows, columns] = [0, 0];
  const reach = (row: number, column: number, cell: Nullable<ICellData>) => {
    const filled = cell?.f || cell?.si || (cell?.v ?? "") !== "";
    if (!filled) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  worksheet(book, sheet).getCellMatrix().forValue(reach);
  const spilled = book.formulas.getArrayFormulaCellData()?.[book.id]?.[sheet] ?? {};
  for (const [row, cells] of Object.entries(spilled))
    for (const [column, cell] of Object.entries(cells ?? {}))
      reach(Number(row), Number(column), cell as Nullable<ICellData>);
  return { rows, columns };
}

function band(book: Book, sheet: string, axis: Axis, at: number, count: number) {
  const all = wholeSheet(book, sheet);
  return toCorners(
    axis === "rows" ? { ...all, row: at, rows: count } : { ...all, column: at, columns: count },
  );
}

/**
 * Univer tells those who move merges, formulas and notes along only which rows changed, not of which sheet, and they
 * take the active one.
 */
function reshape(book: Book, sheet: string, command: string, params: object): void {
  flushWrites(book);
  const active = activeSheet(book);
  const before = selected(book, sheet);
  activateSheet(book, sheet);
  book.execute(command, { ...target(book, sheet), ...params });
  select(book, before, true); // Univer has selected the rows, and scrolled to them
  activateSheet(book, active);
}

export function insertRows(book: Book, sheet: string, at: number, count: number): void {
  const { DOWN, UP } = book.packages.core.Direction;
  reshape(book, sheet, book.packages.sheets.InsertRowByRangeCommand.id, {
    range: band(book, sheet, "rows", at, count),
    direction: at > 0 ? DOWN : UP,
  });
}

export function insertColumns(book: Book, sheet: string, at: number, count: number): void {
  const { RIGHT, LEFT } = book.packages.core.Direction;
  reshape(book, sheet, book.packages.sheets.InsertColByRangeCommand.id, {
    range: band(book, sheet, "columns", at, count),
    direction: at > 0 ? RIGHT : LEFT,
  });
}

export function deleteRows(book: Book, sheet: string, at: number, count: number): void {
  const range = band(book, sheet, "rows", at, count);
  reshape(book, sheet, book.packages.sheets.RemoveRowByRangeCommand.id, { range });
}

export function deleteColumns(book: Book, sheet: string, at: number, count: number): void {
  const range = band(book, sheet, "columns", at, count);
  reshape(book, sheet, book.packages.sheets.RemoveColByRangeCommand.id, { range });
}

/** Why rows (or columns) cannot go: a sheet keeps at least one that is not frozen. */
export function deletionProblem(
  book: Book,
  sheet: string,
  axis: Axis,
  count: number,
): string | null {
  const total = axis === "rows" ? rowCount(book, sheet) : columnCount(book, sheet);
  if (count >= total) return `You can't delete all the ${axis} on the sheet.`;
  if (count >= total - frozenPart(book, sheet)[axis])
    return `It is not possible to delete all non-frozen ${axis}.`;
  return null;
}

export function setRowHeights(
  book: Book,
  sheet: string,
  at: number,
  count: number,
  height: number,
): void {
  const ranges = [band(book, sheet, "rows", at, count)];
  const { SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation } =
    book.packages.sheets;
  book.execute(SetWorksheetRowHeightMutation.id, {
    ...target(book, sheet),
    ranges,
    rowHeight: height,
  });
  book.execute(SetWorksheetRowIsAutoHeightMutation.id, {
    ...target(book, sheet),
    ranges,
    autoHeightInfo: 0,
  });
}

export function setColumnWidths(
  book: Book,
  sheet: string,
  at: number,
  count: number,
  width: number,
): void {
  book.execute(book.packages.sheets.SetWorksheetColWidthMutation.id, {
    ...target(book, sheet),
    ranges: [band(book, sheet, "columns", at, count)],
    colWidth: width,
  });
}

export const rowHeight = (book: Book, sheet: string, row: number): number =>
  worksheet(book, sheet).getRowHeight(row);
export const columnWidth = (book: Book, sheet: string, column: number): number =>
  worksheet(book, sheet).getColumnWidth(column);

export function setRowsHidden(book: Book, area: Area, hidden: boolean): void {
  const { SetRowHiddenMutation, SetRowVisibleMutation } = book.packages.sheets;
  book.execute((hidden ? SetRowHiddenMutation : SetRowVisibleMutation).id, {
    ...target(book, area.sheet),
    ranges: [toCorners(area)],
  });
}

export function setColumnsHidden(book: Book, area: Area, hidden: boolean): void {
  const { SetColHiddenMutation, SetColVisibleMutation } = book.packages.sheets;
  book.execute((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, {
    ...target(book, area.sheet),
    ranges: [toCorners(area)],
  });
}
