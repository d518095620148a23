/** Finding ranges as scripts name them, and refusing those that lie outside the grid. */
import type { Area } from "../engine/area";
import type { Book } from "../engine/book";
import { columnCount, rowCount } from "../engine/grid";
import { namedArea } from "../engine/names";
import { resolveArea } from "../engine/resolve";
import { ScriptError } from "../failures";

/** Rows and columns as scripts count them, from 1. */
export function areaAt(
  book: Book,
  sheet: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Area {
  if (row < 1) throw new ScriptError("The starting row of the range is too small.");
  if (column < 1) throw new ScriptError("The starting column of the range is too small.");
  if (rows < 1) throw new ScriptError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ScriptError("The number of columns in the range must be at least 1.");
  return inGrid(book, { sheet, row: row - 1, column: column - 1, rows, columns });
}

export function inGrid(book: Book, area: Area): Area {
  const fits =
    area.rows > 0 &&
    area.columns > 0 &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= rowCount(book, area.sheet) &&
    area.column + area.columns <= columnCount(book, area.sheet);
  if (fits) return area;
  throw new ScriptError("The coordinates of the range are outside the dimensions of the sheet.");
}

/** Reads A1 notation or the name of a named range; `home` is where cells without a sheet lie. */
export function areaNamed(book: Book, text: string, home: string): Area {
  const named = namedArea(book, text);
  if (named) return named;
  const area = resolveArea(book, text, home);
  if (!area) throw new ScriptError("Range not found");
  return inGrid(book, area);
}

/** Data for a range must have exactly its size. */
export function checkSize(area: Area, data: readonly (readonly unknown[])[]): void {
  const mismatch = (what: string, has: number, wanted: number) =>
    new ScriptError(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wanted}.`,
    );
  if (data.length !== area.rows) throw mismatch("rows", data.length, area.rows);
  for (const row of data)
    if (row.length !== area.columns) throw mismatch("columns", row.length, area.columns);
}
