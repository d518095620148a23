/** The sheets of a book: finding, adding, removing, ordering and showing them. */
import type { IWorksheetData, Worksheet } from "@univerjs/core";
import { type Book, newSheet, worksheet } from "./book";
import { flushWrites, forgetWrites } from "./cells";

export const sheetIds = (book: Book): string[] =>
  book.workbook.getSheets().map((sheet: Worksheet) => sheet.getSheetId());

/** Names are told apart without regard to case, as in Google's. */
export const sheetNamed = (book: Book, name: string): string | null =>
  sheetIds(book).find((id) => nameOf(book, id).toLowerCase() === name.toLowerCase()) ?? null;

export const nameOf = (book: Book, sheet: string): string => worksheet(book, sheet).getName();

export const exists = (book: Book, sheet: string): boolean =>
  book.workbook.getSheetBySheetId(sheet) != null;

export const activeSheet = (book: Book): string =>
  book.workbook.getActiveSheet()?.getSheetId() ?? sheetIds(book)[0] ?? "";

export function activateSheet(book: Book, sheet: string): void {
  book.execute(book.packages.sheets.SetWorksheetActiveOperation.id, target(book, sheet));
}

export interface NewSheet {
  readonly name: string;
  readonly index: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** `grid`: where it is not to be like any new sheet. */
export function insertSheet(
  book: Book,
  wanted: NewSheet,
  grid: Partial<IWorksheetData> = {},
): string {
  flushWrites(book);
  const id = book.newSheetId();
  book.execute(book.packages.sheets.InsertSheetCommand.id, {
    unitId: book.id,
    index: wanted.index,
    sheet: {
      ...newSheet,
      id,
      name: wanted.name,
      rowCount: wanted.rows ?? newSheet.rowCount,
      columnCount: wanted.columns ?? newSheet.columnCount,
      ...grid,
    },
  });
  return id;
}

export function deleteSheet(book: Book, sheet: string): void {
  forgetWrites(book, sheet);
  flushWrites(book);
  book.charts.removeSheet(sheet);
  removeWhere(book.protections, (one) => one.sheet === sheet);
  removeWhere(book.metadata, (one) => one.sheet === sheet);
  book.execute(book.packages.sheets.RemoveSheetCommand.id, target(book, sheet));
}

export function renameSheet(book: Book, sheet: string, name: string): void {
  flushWrites(book);
  book.execute(book.packages.sheets.SetWorksheetNameCommand.id, { ...target(book, sheet), name });
}

export function moveSheet(book: Book, sheet: string, index: number): void {
  book.execute(book.packages.sheets.SetWorksheetOrderMutation.id, {
    ...target(book, sheet),
    fromOrder: sheetIds(book).indexOf(sheet),
    toOrder: index,
  });
}

export function setHidden(book: Book, sheet: string, hidden: boolean): void {
  book.execute(book.packages.sheets.SetWorksheetHideMutation.id, {
    ...target(book, sheet),
    hidden: hidden ? 1 : 0,
  });
}

export const isHidden = (book: Book, sheet: string): boolean =>
  Boolean(worksheet(book, sheet).getConfig().hidden);

export function setTabColor(book: Book, sheet: string, color: string | null): void {
  book.execute(book.packages.sheets.SetTabColorMutation.id, {
    ...target(book, sheet),
    color: color ?? "",
  });
}

export const tabColor = (book: Book, sheet: string): string | null =>
  worksheet(book, sheet).getConfig().tabColor || null;

export function showGridlines(book: Book, sheet: string, shown: boolean): void {
  book.execute(book.packages.sheets.ToggleGridlinesMutation.id, {
    ...target(book, sheet),
    showGridlines: shown ? 1 : 0,
  });
}

export const hasGridlines = (book: Book, sheet: string): boolean =>
  Boolean(worksheet(book, sheet).getConfig().showGridlines);

/** How many rows and columns stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function freeze(book: Book, sheet: string, frozen: Frozen): void {
  book.execute(book.packages.sheets.SetFrozenMutation.id, {
    ...target(book, sheet),
    ySplit: frozen.rows,
    xSplit: frozen.columns,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  });
}

export function frozenPart(book: Book, sheet: string): Frozen {
  const { ySplit, xSplit } = worksheet(book, sheet).getConfig().freeze;
  return { rows: ySplit, columns: xSplit };
}

export const target = (book: Book, sheet: string) => ({ unitId: book.id, subUnitId: sheet });

function removeWhere<T>(list: T[], goes: (one: T) => boolean): void {
  for (let index = list.length - 1; index >= 0; index -= 1)
    if (goes(list[index] as T)) list.splice(index, 1);
}
