/** Values between scripts and cells: what a script sets becomes contents, and the way back. */
import { ScriptError } from "../failures";
import type { Area } from "./area";
import { type Book, worksheet } from "./book";
import {
  blank,
  booleanContent,
  type CellState,
  type Content,
  formulaContent,
  numberContent,
  textContent,
  writeContent,
  writeStyle,
} from "./cells";
import { isDatePattern } from "./display";

const MAXIMUM_TEXT = 50_000;

/** Writes what `valueAt` gives as if it were typed: `=…` becomes a formula, `1/2` may become a date. */
export function writeValues(
  book: Book,
  area: Area,
  valueAt: (row: number, column: number) => unknown,
  now: number,
): void {
  const thisYear = new Date(now).getUTCFullYear();
  const patterns: { row: number; column: number; pattern: string }[] = [];
  writeContent(book, area, (i, j) => {
    const value = valueAt(i, j);
    if (typeof value === "number") return numberContent(value);
    const [row, column] = [area.row + i, area.column + j];
    const set = contentOf(book, value, () => patternAt(book, area.sheet, row, column), thisYear);
    if (set.pattern) patterns.push({ row, column, pattern: set.pattern });
    return set.content;
  });
  for (const { row, column, pattern } of patterns)
    writeStyle(book, { sheet: area.sheet, row, column, rows: 1, columns: 1 }, () => ({
      n: { pattern },
    }));
}

interface Set {
  readonly content: Content;
  /** The number format the value brings along, for a cell that has none. */
  readonly pattern?: string;
}

function contentOf(book: Book, value: unknown, pattern: () => string, thisYear: number): Set {
  if (value === null || value === undefined || value === "") return { content: blank };
  if (typeof value === "boolean") return { content: booleanContent(value) };
  if (typeof value === "string") return textOf(book, value, pattern(), thisYear);
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const serial = book.zone.toSerial((value as Date).getTime());
    const time = Number.isInteger(serial) ? "" : " hh:mm:ss";
    const own = pattern();
    const content = numberContent(serial);
    return own ? { content } : { content, pattern: book.rules.datePattern + time };
  }
  // Google writes the object's own text, "[object Object]"; nobody has ever wanted that.
  throw new ScriptError(`Cannot set a cell to ${String(value)}.`);
}

function textOf(book: Book, text: string, pattern: string, thisYear: number): Set {
  if (text.length > MAXIMUM_TEXT)
    throw new ScriptError(
      `Your input contains more than the maximum of ${MAXIMUM_TEXT} characters in a single cell.`,
    );
  if (pattern === "@") return { content: textContent(text, true) };
  if (text.startsWith("=") && text.length > 1) return { content: formulaContent(text) };
  const typed = book.readTyped(text, thisYear);
  const content =
    typeof typed.value === "number"
      ? numberContent(typed.value)
      : typeof typed.value === "boolean"
        ? booleanContent(typed.value)
        : textContent(typed.value, typed.forced);
  return typed.pattern && !pattern ? { content, pattern: typed.pattern } : { content };
}

/** The number format a cell has, or will have once pending writes are through; empty for none. */
function patternAt(book: Book, sheet: string, row: number, column: number): string {
  const pending = book.pending.style.get(sheet)?.[row]?.[column]?.s;
  if (typeof pending === "object" && pending && "n" in pending) return pending.n?.pattern ?? "";
  const cell = worksheet(book, sheet).getCellMatrix().getValue(row, column);
  return cell?.s ? (book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "") : "";
}

/** What `getValues` gives: blanks as "", errors as their name, dates in the file's zone. */
export function scriptValue(book: Book, cell: CellState): string | number | boolean | Date {
  if (cell.value === null) return "";
  if (typeof cell.value === "number" && isDatePattern(book.packages, cell.pattern))
    return new Date(book.zone.toInstant(cell.value));
  return cell.value;
}

/** Lets a formula stand in cells, given with or without its equals sign. */
export function writeFormulas(
  book: Book,
  area: Area,
  formulaAt: (row: number, column: number) => string,
): void {
  writeContent(book, area, (i, j) => {
    const formula = formulaAt(i, j);
    if (formula === "") return blank;
    return formulaContent(formula.startsWith("=") ? formula : `=${formula}`);
  });
}
