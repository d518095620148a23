/** Texts that must stand in cells, but in none of the book's: on a sheet of their own that nobody sees. */
import { columnLetters } from "../engine/area";
import { quotedSheet } from "./sheet-names";
import type { Target } from "./target";

/** A column of texts; every one is written once. */
export interface Aside {
  readonly sheetName: string;
  readonly columns: (readonly string[])[];
}

/** Where the texts will stand, as formulas name it. */
export function putAside({ aside }: Target, texts: readonly string[]): string {
  const same = (one: readonly string[]) => JSON.stringify(one) === JSON.stringify(texts);
  let index = aside.columns.findIndex(same);
  if (index < 0) index = aside.columns.push(texts) - 1;
  const column = columnLetters(index);
  const range = `$${column}$1${texts.length > 1 ? `:$${column}$${texts.length}` : ""}`;
  return `${quotedSheet(aside.sheetName)}!${range}`;
}

export function writeAside({ file, aside }: Target): void {
  if (aside.columns.length === 0) return;
  file.NewSheet(aside.sheetName);
  aside.columns.forEach((texts, index) => {
    file.SetSheetCol(aside.sheetName, `${columnLetters(index)}1`, [...texts]);
  });
  file.SetSheetVisible(aside.sheetName, false);
}
