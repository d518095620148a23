/** What an export writes from and to. */
import { spellA1 } from "../engine/area";
import type { Book } from "../engine/book";
import type { Aside } from "./aside";
import type { ExcelFile, Excelize } from "./excelize";

export interface Target {
  readonly book: Book;
  readonly excelize: Excelize;
  readonly file: ExcelFile;
  /** How the file names a sheet, by the sheet's id. */
  readonly names: ReadonlyMap<string, string>;
  readonly aside: Aside;
}

export function nameIn({ names }: Target, sheet: string): string {
  const name = names.get(sheet);
  if (name === undefined) throw new Error(`xlsx: there is no sheet ${sheet}`);
  return name;
}

export const cellName = (row: number, column: number): string =>
  spellA1({ row, column, rows: 1, columns: 1 });
