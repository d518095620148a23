/** Finds formulas by name or meaning, in both languages. */

import type { FormulaHelp } from "../functions/help";

/** Every word of the query must occur; names come before meanings, otherwise the order stays. */
export function searchFormulas(
  formulas: readonly FormulaHelp[],
  query: string,
): readonly FormulaHelp[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = formulas.filter((formula) => {
    const text = plain(`${formula.name} ${formula.summary.de} ${formula.summary.en}`);
    return words.every((word) => text.includes(word));
  });
  const named = (formula: FormulaHelp) => words.some((word) => plain(formula.name).includes(word));
  return [...found.filter(named), ...found.filter((formula) => !named(formula))];
}

/** Case, accents and the underscores of names do not matter; "ß" is "ss". */
const plain = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/_/g, " ");
