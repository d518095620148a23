/** Puts a formula into the selected cell. */

import * as functions from "../functions";
import type { Formula } from "../functions/formula";
import { refusals } from "../text/addon";
import { headingOf } from "./mapping";
import { Refusal } from "./refusal";
import { readSettings } from "./settings";
import { readSource, sheetById } from "./source";

/**
 * Writes a formula into the selected cell: with the columns of the mapped orders where it takes customers,
 * dates or amounts, otherwise with the values given. `setFormula` takes the English notation in every locale;
 * Sheets shows it in the file's.
 */
export function insertFormula(
  name: string,
  values: readonly (number | string | null)[],
): { cell: string; formula: string } {
  const formula = Object.entries<Formula>(functions).find(([known]) => known === name)?.[1];
  if (!formula) throw new Refusal(refusals.unknownFormula);
  const cell = SpreadsheetApp.getActive().getActiveSheet().getActiveCell();
  if (cell.getValue() !== "" || cell.getFormula() !== "") throw new Refusal(refusals.cellFilled);
  const columns = orderColumns();
  const args = Object.entries(formula.declaration.params)
    .map(([param, { optional }], i) =>
      optional ? null : (columns[param] ?? literal(values?.[i], param)),
    )
    .filter((arg) => arg !== null);
  const text = `=${name}(${args.join(",")})`;
  cell.setFormula(text);
  return { cell: cell.getA1Notation(), formula: text };
}

/** A number or a quoted text; what comes from the page can be nothing else. */
function literal(value: unknown, param: string): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = typeof value === "string" && value.length <= 100 ? value : param;
  return `"${text.replace(/"/g, '""')}"`;
}

/** Ranges of the orders' columns by the formulas' parameter names; empty without a mapped sheet. */
function orderColumns(): Record<string, string> {
  const { sourceSheetId } = readSettings();
  if (sourceSheetId === null) return {};
  const { recognition, headings, table } = readSource(sourceSheetId);
  const sheet = sheetById(sourceSheetId);
  const first = (recognition.headingRow ?? -1) + 2;
  const ranges: Record<string, string> = {};
  for (const [param, role] of [
    ["customers", "customer"],
    ["dates", "date"],
    ["amounts", "amount"],
  ] as const) {
    const heading = headingOf(recognition, role);
    const column = heading === null ? -1 : headings.indexOf(heading);
    if (column < 0) continue;
    const range = sheet.getRange(first, column + 1, table.rows.length - first + 1, 1);
    ranges[param] = `'${sheet.getName().replace(/'/g, "''")}'!${range.getA1Notation()}`;
  }
  return ranges;
}
