/** The formulas' help, which the build puts into the page as data: the add-on itself does not carry it. */

import type { FormulaHelp } from "../functions/help";

export function formulaHelp(): readonly FormulaHelp[] {
  return JSON.parse(document.getElementById("formulas")?.textContent ?? "[]") as FormulaHelp[];
}
