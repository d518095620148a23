/** One click from the account to the rows: a sheet with exactly the source's rows that have one reason. */

import type { OrdersReading } from "../intake";
import { refusals, rowsSheet } from "../text/addon";
import type { Text } from "../text/text";
import { Refusal } from "./refusal";
import { writeRowsSheet } from "./rows-sheet";
import { panelLocale } from "./settings";
import { readSource } from "./source";

/** In place of a reason: a row for each key of the people who appear under several. */
const samePerson = "samePerson";

export function showRows(sheetId: number, reason: string): { rows: number; shown: number } {
  const source = readSource(sheetId);
  const found = source.reading && rowsWith(source.reading, reason);
  if (!found) throw new Refusal(refusals.badOptions);
  return writeRowsSheet({
    name: rowsSheet.name(found.text)[panelLocale()],
    head: [],
    columns: [],
    tables: [{ source, rows: found.rows.map((row) => ({ row, cells: [] })) }],
  });
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
