/** Clearing areas, which are often whole sheets: only cells that hold something are touched. */
import type { Area } from "./area";
import { type Book, worksheet } from "./book";
import { blank, flushWrites, writeContent, writeStyle } from "./cells";
import { contentExtent, wholeSheet } from "./grid";
import { plainStyle } from "./styles";

export function clearContent(book: Book, area: Area): void {
  for (const cell of usedCells(book, area)) writeContent(book, cell, () => blank);
}

export function clearFormat(book: Book, area: Area): void {
  for (const cell of usedCells(book, area)) writeStyle(book, cell, () => plainStyle);
}

/** The smallest area from A1 that contains every cell which holds or looks like something. */
export function usedArea(book: Book, sheet: string): Area {
  const extent = contentExtent(book, sheet);
  let [rows, columns] = [Math.max(extent.rows, 1), Math.max(extent.columns, 1)];
  for (const { row, column } of usedCells(book, wholeSheet(book, sheet))) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { sheet, row: 0, column: 0, rows, columns };
}

function usedCells(book: Book, area: Area): Area[] {
  flushWrites(book);
  const cells: Area[] = [];
  worksheet(book, area.sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      const inside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside) cells.push({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
    });
  return cells;
}
