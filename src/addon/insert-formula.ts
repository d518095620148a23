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
 * dates or amounts, otherwise with its example's values. `setFormula` takes the English notation in every
 * locale; Sheets shows it in the file's.
 */
export function insertFormula(name: string): { cell: string; formula: string } {
  const formula = (functions as Readonly<Record<string, Formula>>)[String(name)];
  if (!formula) throw new Refusal(refusals.unknownFormula);
  const cell = SpreadsheetApp.getActive().getActiveSheet().getActiveCell();
  const columns = orderColumns();
  const { params, example } = formula.declaration;
  const args: string[] = [];
  Object.entries(params).forEach(([param, one], i) => {
    if (one.optional) return;
    const value = example.args[i];
    args.push(columns[param] ?? (typeof value === "number" ? String(value) : `"${param}"`));
  });
  const text = `=${name}(${args.join(",")})`;
  cell.setFormula(text);
  return { cell: cell.getA1Notation(), formula: text };
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
    ranges[param] = `'${table.name.replace(/'/g, "''")}'!${range.getA1Notation()}`;
  }
  return ranges;
}
