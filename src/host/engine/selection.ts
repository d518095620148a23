/** What the user has selected on each sheet. */
import { type Area, fromCorners, toCorners } from "./area";
import type { Book } from "./book";

/** `reveal` scrolls to it. */
export function select(book: Book, area: Area, reveal = false): void {
  const range = toCorners(area);
  book.execute(book.packages.sheets.SetSelectionsOperation.id, {
    unitId: book.id,
    subUnitId: area.sheet,
    reveal,
    selections: [
      {
        range,
        primary: {
          ...range,
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}

/** The last selected range of a sheet; A1 until something has been selected. */
export function selected(book: Book, sheet: string): Area {
  const selections = book.injector.get(book.packages.sheets.SheetsSelectionsService);
  const last = selections.getWorkbookSelections(book.id).getSelectionsOfWorksheet(sheet).at(-1);
  if (!last) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return fromCorners(sheet, last.range);
}
