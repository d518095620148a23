/** What a user at the screen does with the book, and sees in it: for tests, the page and exports. */
import type { Area } from "./engine/area";
import { type Book, newSheet } from "./engine/book";
import {
  blank,
  booleanContent,
  formulaContent,
  numberContent,
  readArea,
  textContent,
  writeContent,
  writeStyle,
} from "./engine/cells";
import { displayText } from "./engine/display";
import { resolveArea } from "./engine/resolve";
import { activeSheet, insertSheet, nameOf, sheetIds, sheetNamed } from "./engine/sheets";
import { readSheet, type SheetSnapshot } from "./engine/snapshot";
import { scriptValue, writeValues } from "./engine/values";

export interface Desk {
  /** Adds a sheet that holds the given values as they are: texts stay texts, `=…` is a formula. */
  addSheet(name: string, values: readonly (readonly unknown[])[]): Promise<void>;
  /** Types a text into a cell (`Orders!B2`), as a user would. */
  type(cell: string, text: string): Promise<void>;
  /** What `getValues` would give, after calculation: `Orders!A1:C3`. */
  values(range: string): (string | number | boolean | Date)[][];
  /** The texts that are shown. */
  display(range: string): string[][];
  formulas(range: string): string[][];
  /** Everything about a sheet as plain data. */
  sheet(name: string): SheetSnapshot;
  sheetNames(): string[];
}

export function deskOf(book: Book, now: () => number, settle: () => Promise<void>): Desk {
  const area = (range: string): Area => {
    const found = resolveArea(book, range, activeSheet(book));
    if (!found) throw new Error(`local host: there is no range ${range}`);
    return found;
  };
  const sheetId = (name: string): string => {
    const id = sheetNamed(book, name);
    if (id === null) throw new Error(`local host: there is no sheet ${name}`);
    return id;
  };
  return {
    async addSheet(name, values) {
      addSheet(book, name, values);
      await settle();
    },
    async type(cell, text) {
      writeValues(book, area(cell), () => text, now());
      await settle();
    },
    values: (range) => readArea(book, area(range), (cell) => scriptValue(book, cell)),
    display: (range) =>
      readArea(book, area(range), ({ value, pattern }) =>
        displayText(book.packages, book.rules, value, pattern),
      ),
    formulas: (range) => readArea(book, area(range), ({ formula }) => formula),
    sheet: (name) => readSheet(book, sheetId(name)),
    sheetNames: () => sheetIds(book).map((id) => nameOf(book, id)),
  };
}

function addSheet(book: Book, name: string, values: readonly (readonly unknown[])[]): void {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = insertSheet(book, {
    name,
    index: sheetIds(book).length,
    rows: Math.max(newSheet.rowCount, values.length),
    columns: Math.max(newSheet.columnCount, columns),
  });
  if (values.length === 0 || columns === 0) return;
  const area = { sheet, row: 0, column: 0, rows: values.length, columns };
  writeContent(book, area, (i, j) => asIs(book, values[i]?.[j]));
  const day = { n: { pattern: book.rules.datePattern } };
  writeStyle(book, area, (i, j) => (values[i]?.[j] instanceof Date ? day : undefined));
}

function asIs(book: Book, value: unknown) {
  if (value === null || value === undefined || value === "") return blank;
  if (typeof value === "number") return numberContent(value);
  if (typeof value === "boolean") return booleanContent(value);
  if (value instanceof Date) return numberContent(book.zone.toSerial(value.getTime()));
  const text = String(value);
  return text.startsWith("=") ? formulaContent(text) : textContent(text);
}
