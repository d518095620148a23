/** Ticking a box on the screen writes 1 or 0 in Univer, TRUE or FALSE in Google's: made the same here. */
import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import type { Book } from "./book";
import { booleanContent, writeContent } from "./cells";
import { isCheckbox } from "./data-validation";

interface Change {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

/** Watches the cells of a book for as long as it is open. */
export function keepCheckboxesBoolean(book: Book): void {
  const { core, sheets } = book.packages;
  book.injector.get(core.ICommandService).onCommandExecuted(({ id, params }: ICommandInfo) => {
    if (id !== sheets.SetRangeValuesMutation.id) return;
    const { subUnitId: sheet, cellValue = {} } = params as Change;
    const box = isCheckbox(book, sheet);
    if (!box) return;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells)) {
        const ticked = cell?.t !== 3 && (cell?.v === 1 || cell?.v === 0);
        if (!ticked || !box(Number(row), Number(column))) continue;
        const area = { sheet, row: Number(row), column: Number(column), rows: 1, columns: 1 };
        writeContent(book, area, () => booleanContent(cell.v === 1));
      }
  });
}
