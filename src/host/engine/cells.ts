/**
 * Cells of a book: writes are collected and handed to Univer in one piece, because Univer rescans
 * the whole book for formulas at every mutation; reading hands them over first.
 */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "./area";
import { type Book, worksheet } from "./book";
import type { CellsByPosition } from "./pending";

export type Scalar = string | number | boolean | null;

/** What a cell holds: `v`, its type `t`, or a formula `f`. */
export type Content = Pick<ICellData, "v" | "t" | "f" | "si" | "p" | "custom">;

export interface CellState {
  readonly value: Scalar;
  readonly formula: string;
  readonly style: IStyleData;
  readonly pattern: string;
  /** What the host keeps beside the value: the rich text it was set from. */
  readonly custom: ICellData["custom"];
}

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Text even when it looks like a number, as after a leading apostrophe. */
const FORCED_STRING = 4;

/** Univer takes a property away where it finds null. */
export const blank: Content = {
  v: null,
  t: null,
  f: null,
  si: null,
  p: null,
  custom: null as never,
};

export const numberContent = (value: number): Content => ({ ...blank, v: value, t: NUMBER });
export const booleanContent = (value: boolean): Content => ({
  ...blank,
  v: value ? 1 : 0,
  t: BOOLEAN,
});
export const textContent = (value: string, forced = false): Content => ({
  ...blank,
  v: value,
  t: forced ? FORCED_STRING : STRING,
});
export const formulaContent = (formula: string): Content => ({ ...blank, f: formula });

function positions(writes: Map<string, CellsByPosition>, sheet: string): CellsByPosition {
  let found = writes.get(sheet);
  if (!found) {
    found = {};
    writes.set(sheet, found);
  }
  return found;
}

/** Collects contents for an area; undefined leaves a cell as it is. */
export function writeContent(
  book: Book,
  area: Area,
  contentAt: (row: number, column: number) => Content | undefined,
): void {
  const cells = positions(book.pending.content, area.sheet);
  for (let i = 0; i < area.rows; i += 1) {
    const row = cells[area.row + i] ?? {};
    cells[area.row + i] = row;
    for (let j = 0; j < area.columns; j += 1) {
      const content = contentAt(i, j);
      if (content) row[area.column + j] = content;
    }
  }
}

/** Collects style changes for an area; a null property resets it, undefined leaves the cell alone. */
export function writeStyle(
  book: Book,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | undefined,
): void {
  const cells = positions(book.pending.style, area.sheet);
  for (let i = 0; i < area.rows; i += 1) {
    const row = cells[area.row + i] ?? {};
    cells[area.row + i] = row;
    for (let j = 0; j < area.columns; j += 1) {
      const style = styleAt(i, j);
      if (!style) continue;
      const before = row[area.column + j]?.s as IStyleData | undefined;
      row[area.column + j] = { s: before ? mergedStyle(before, style) : style };
    }
  }
}

/** What a cell looks like, with the changes that are still to be handed over. */
export function styleAt(book: Book, sheet: string, row: number, column: number): IStyleData {
  const own = worksheet(book, sheet).getCellMatrix().getValue(row, column);
  const kept = (own?.s && book.workbook.getStyles().getStyleByCell(own)) || noStyle;
  const pending = book.pending.style.get(sheet)?.[row]?.[column]?.s as IStyleData | undefined;
  return pending ? mergedStyle(kept, pending) : kept;
}

function mergedStyle(before: IStyleData, after: IStyleData): IStyleData {
  const merged = { ...before, ...after };
  if (before.bd && after.bd) merged.bd = { ...before.bd, ...after.bd };
  return merged;
}

/** Hands all collected writes to Univer. */
export function flushWrites(book: Book): void {
  const { content, style } = book.pending;
  const setValues = (sheet: string, cellValue: CellsByPosition, trigger?: string) =>
    book.execute(book.packages.sheets.SetRangeValuesMutation.id, {
      unitId: book.id,
      subUnitId: sheet,
      cellValue,
      ...(trigger && { trigger }),
    });
  const contents = [...content];
  const styles = [...style];
  content.clear();
  style.clear();
  // Without this trigger Univer takes a cell that names no formula for one whose formula was deleted.
  const trigger = book.packages.sheets.SetStyleCommand.id;
  // Looks first: Univer spreads those of a cell over all parts of a rich text in it.
  for (const [sheet, cells] of styles) setValues(sheet, cells, trigger);
  for (const [sheet, cells] of contents) setValues(sheet, cells);
  // Whoever watches the cells may have answered with a write of their own.
  if (content.size > 0) flushWrites(book);
}

/** Drops what has been collected for a sheet, before the sheet goes. */
export function forgetWrites(book: Book, sheet: string): void {
  book.pending.content.delete(sheet);
  book.pending.style.delete(sheet);
}

/** Reads every cell of an area, spilled values included. */
export function readArea<T>(book: Book, area: Area, each: (cell: CellState) => T): T[][] {
  flushWrites(book);
  const matrix = worksheet(book, area.sheet).getCellMatrix().getMatrix();
  const styles = book.workbook.getStyles();
  const spilled = book.formulas.getArrayFormulaCellData()?.[book.id]?.[area.sheet];
  const rows = new Array<T[]>(area.rows);
  for (let i = 0; i < area.rows; i += 1) {
    const r = area.row + i;
    const row = new Array<T>(area.columns);
    for (let j = 0; j < area.columns; j += 1) {
      const c = area.column + j;
      const own = matrix[r]?.[c];
      const style = (own?.s && styles.getStyleByCell(own)) || noStyle;
      row[j] = each({
        value: shownValue(hasValue(own) ? own : (spilled?.[r]?.[c] ?? own)),
        formula: own?.f ?? (own?.si ? sharedFormula(book, area.sheet, r, c) : ""),
        style,
        pattern: style.n?.pattern ?? "",
        custom: own?.custom,
      });
    }
    rows[i] = row;
  }
  return rows;
}

const noStyle: IStyleData = {};

const hasValue = (cell: Nullable<ICellData>): cell is ICellData =>
  cell != null && ((cell.v !== undefined && cell.v !== null) || Boolean(cell.f));

const sharedFormula = (book: Book, sheet: string, row: number, column: number): string =>
  book.formulas.getFormulaStringByCell(row, column, sheet, book.id) ?? "";

/** Errors that Google names differently. */
const errorNames: Readonly<Record<string, string>> = {
  "#SPILL!": "#REF!",
  "#CALC!": "#ERROR!",
  "#CYCLE!": "#REF!",
};

function shownValue(cell: Nullable<ICellData>): Scalar {
  const raw = cell?.v;
  if (raw === undefined || raw === null || raw === "") return null;
  if (cell?.t === BOOLEAN) return Boolean(Number(raw));
  return (typeof raw === "string" && errorNames[raw]) || raw;
}
