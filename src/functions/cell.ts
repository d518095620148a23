/** What Sheets hands to a formula and takes back. */

/** A date cell; it may come from another realm, so `instanceof Date` does not know it. */
export interface DateCell {
  getTime(): number;
}
export type Cell = number | string | boolean | DateCell | null | undefined;
/** A single cell arrives as its value, a range as rows of values, a left-out argument as undefined. */
export type Input = Cell | readonly Cell[] | readonly (readonly Cell[])[];
export type OutputCell = number | string | boolean | DateCell;
export type Output = OutputCell | OutputCell[][];

export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") return !beginsVisibly(cell) && cell.trim() === "";
  return cell === null || cell === undefined;
}

/** Most texts begin with a letter or a digit; then nothing has to be trimmed to see that they are not blank. */
const beginsVisibly = (text: string) => {
  const code = text.charCodeAt(0);
  return code > 32 && code < 127;
};

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === "object" && cell !== null && typeof cell.getTime === "function";
}

const errorCell =
  /^#(?:N\/A|NV|DIV\/0!|REF!|BEZUG!|VALUE!|WERT!|NAME\?|NUM!|ZAHL!|NULL!|ERROR!|FEHLER!|SPILL!|LOADING…?)/i;

/** Error cells arrive as the text they show. */
export function isErrorCell(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("#") && errorCell.test(cell);
}

/** The rows of an input: a scalar is one cell, a flat array is taken as one column. */
export function rowsOf(input: Input): readonly (readonly Cell[])[] {
  if (!Array.isArray(input)) return isBlank(input as Cell) ? [] : [[input as Cell]];
  if (input.every(Array.isArray)) return input; // a range, and nothing is copied
  return input.map((row: unknown) => (Array.isArray(row) ? row : [row as Cell]));
}
