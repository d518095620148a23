/** Whether a table's first row holds headings. */

import { type Cell, isBlank, isErrorCell } from "./cell";
import type { Column } from "./columns";
import type { Sheet } from "./read-cell";

const beginsAsName = /^\s*\p{L}/u;
const threeLetters = /\p{L}.*\p{L}.*\p{L}/u;

/**
 * A column that needs numbers, days or yes and no has a word there instead, and no such column has a
 * value. "n1" and "2. Datum" are headings, "32.13.2024" is a slip.
 */
export function isHeadingRow(
  cells: readonly (readonly [Column<unknown>, Cell])[],
  sheet: Sheet,
): boolean {
  let words = false;
  for (const [param, cell] of cells) {
    if (!param.fits || isBlank(cell)) continue;
    if (isErrorCell(cell) || typeof cell !== "string" || param.fits(cell, sheet)) return false;
    if (/\d/.test(cell) && !beginsAsName.test(cell) && !threeLetters.test(cell)) return false;
    words = true;
  }
  return words;
}
