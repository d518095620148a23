/** One click from the account to the rows: a sheet with exactly the source's rows that have one reason. */

import type { Cell, OrdersReading } from "../intake";
import { refusals, rowsSheet } from "../text/addon";
import type { Text } from "../text/text";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import { Refusal } from "./refusal";
import { panelLocale } from "./settings";
import { readSource, sheetById } from "./source";
import { writeCells } from "./write-cells";

const mostRows = 20_000;
/** In place of a reason: a row for each key of the people who appear under several. */
const samePerson = "samePerson";

export function showRows(sheetId: number, reason: string): { rows: number; shown: number } {
  const { table, recognition, reading } = readSource(sheetId);
  const found = reading && rowsWith(reading, reason);
  if (!found) throw new Refusal(refusals.badOptions);
  const locale = panelLocale();
  const left = ownSheets("rows");
  const name = rowsSheet.name(found.text)[locale];
  const sheet = insertOwnSheet(name, "rows", false);
  replaceOwn(left, [{ sheet, name }]);

  const { headingRow } = recognition;
  const headings = headingRow === null ? [] : (table.rows[headingRow] ?? []);
  const width = (table.rows[0] ?? []).length;
  const shown = found.rows.slice(0, mostRows);
  const heading: Cell[] = [rowsSheet.number[locale]];
  for (let i = 0; i < width; i++) heading.push(String(headings[i] ?? ""));
  writeCells(sheet, 1, 1, [heading]);
  if (shown.length > 0) {
    const formats = sheetById(sheetId)
      .getRange((shown[0] as number) + 1, 1, 1, width)
      .getNumberFormats()[0] as string[];
    const cells = shown.map((row) => [row + 1, ...(table.rows[row] ?? [])]);
    writeCells(sheet, 2, 1, cells, ["0", ...formats]);
  }
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, width + 1).setFontWeight("bold");
  const grouped = (count: number) => count.toLocaleString(locale);
  const counts = { rows: found.rows.length, shown: shown.length };
  if (counts.shown < counts.rows)
    sheet
      .getRange(1, 1)
      .setNote(rowsSheet.cut(grouped(counts.shown), grouped(counts.rows))[locale]);
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  return counts;
}

/** Rows by place in the table; null for a reason that does not occur. */
function rowsWith(
  { account, identity }: OrdersReading,
  reason: string,
): { rows: readonly number[]; text: Text } | null {
  if (reason === samePerson)
    return identity.persons.length > 0
      ? { rows: identity.persons.flat(), text: rowsSheet.persons }
      : null;
  const line = account.lines.find((one) => one.reason === reason);
  return line ? { rows: account.rowsOf(line.reason), text: line.text } : null;
}
