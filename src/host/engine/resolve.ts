/** From A1 notation to the area it means in a book; open sides reach to the edge of the grid. */
import { type Area, parseA1 } from "./area";
import type { Book } from "./book";
import { columnCount, rowCount } from "./grid";
import { sheetNamed } from "./sheets";

/** Null when the text is no reference or names no sheet; `home` is where cells without a sheet lie. */
export function resolveArea(book: Book, text: string, home: string | null): Area | null {
  const spelled = parseA1(text);
  const sheet = spelled?.sheetName == null ? home : sheetNamed(book, spelled.sheetName);
  if (!spelled || sheet === null) return null;
  const [top, left] = [spelled.top ?? 0, spelled.left ?? 0];
  return {
    sheet,
    row: top,
    column: left,
    rows: (spelled.bottom ?? rowCount(book, sheet) - 1) - top + 1,
    columns: (spelled.right ?? columnCount(book, sheet) - 1) - left + 1,
  };
}
