/** Formulas as they are typed in this file. */

/**
 * From the English notation to the file's: where `;` separates arguments, the comma is the decimal mark.
 * Text in quotes and names of sheets stay as they are.
 */
export function formulaInFile(formula: string, separator: ";" | ","): string {
  if (separator === ",") return formula;
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/,/g, ";").replace(/(\d)\.(\d)/g, "$1,$2"),
    )
    .join("");
}
