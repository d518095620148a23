/**
 * Formulas as they are written where the comma is the decimal mark: `=ROUND(A1*1,5;2)`. The local
 * spreadsheet knows only the English spelling, so that one goes in.
 */

/** A text in quotes (or a quoted sheet name), an array in braces, or any other single character. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[\s\S]/g;

/** A formula without semicolons between its arguments is taken for an English one and kept. */
export function toEnglishSpelling(formula: string): string {
  const found: string[] = formula.match(parts) ?? [];
  if (!found.includes(";")) return formula;
  return found.map((part) => ({ ";": ",", ",": "." })[part] ?? part).join("");
}
