/** Which names a sheet can have. */
import type { Book } from "../engine/book";
import { sheetNamed } from "../engine/sheets";
import { ScriptError } from "../failures";

const LONGEST = 100;

/** Refuses names that are empty, too long or taken by another sheet. */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  if (name === "") throw new ScriptError("A sheet name cannot be empty.");
  if (name.length > LONGEST)
    throw new ScriptError(`A sheet name must not be longer than ${LONGEST} characters.`);
  const taken = sheetNamed(book, name);
  if (taken !== null && taken !== own)
    throw new ScriptError(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
}

const MAXIMUM_CELLS = 10_000_000;

/** Refuses what would make the book larger than Google allows. */
export function checkCells(before: number, added: number): void {
  if (before + added > MAXIMUM_CELLS)
    throw new ScriptError(
      `This action would increase the number of cells in the workbook above the limit of ${MAXIMUM_CELLS} cells.`,
    );
}
