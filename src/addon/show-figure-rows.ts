/** From a figure of the dashboard to its rows: a sheet with exactly the customers and orders behind it. */

import { civilDate } from "../core/day";
import { toCents } from "../core/history";
import type { OrdersReading } from "../intake";
import { type Member, membersOf } from "../report/members";
import { countsByPart, type RowBehind, rowsBehind } from "../report/rows-behind";
import { isBesideOrders } from "../report/selection";
import { type Words, wordsIn } from "../report/words";
import { refusals, rowsSheet } from "../text/addon";
import { behind, customersBehind, partWords } from "../text/figures";
import { dayName } from "../text/periods";
import type { Text } from "../text/text";
import { Refusal } from "./refusal";
import { writeRowsSheet } from "./rows-sheet";
import { figureById, selectedFigure } from "./selected-figure";
import { showCompanionRows } from "./show-companion-rows";
import { showRows } from "./show-rows";
import { sourceBehind } from "./source-behind";

export function showFigureRows(id: string): { rows: number; shown: number } {
  const found = figureById(String(id));
  const { figure, report, shown } = found;
  const { selection } = figure;
  if (!selection) throw new Refusal(refusals.noRows);
  if (isBesideOrders(selection)) return showCompanionRows(found, selection);
  const { source, reading, basis } = sourceBehind(report, selection);
  if (selection.by === "reason") return showRows(source.sheetId, selection.reason);
  const words = wordsIn(report.locale, report.currency);
  const members = membersOf(selection, basis);
  const behindIt = rowsBehind(members, basis);
  const hasMoney = basis.ledger.amount !== null && behindIt.some(({ sign }) => sign !== 0);
  const rows = bySourceRow(behindIt, reading);
  const label = { de: figure.label, en: figure.label };
  const column = (heading: Text, format = "@") => ({ heading: words.say(heading), format });
  return writeRowsSheet({
    name: words.say(rowsSheet.name(label)),
    head: [
      `${figure.label}: ${shown}`,
      figure.definition,
      countLine(members, rows, hasMoney, words),
    ],
    columns: [
      column(behind.customer),
      column(behind.part),
      ...(hasMoney ? [column(behind.amount, "#,##0.00")] : []),
    ],
    tables: [
      {
        source,
        rows: rows.map(({ row, customer, part, cents }) => ({
          row,
          cells: [
            basis.ledger.customers[customer] as string,
            words.say(partWords[part]),
            ...(hasMoney ? [cents / 100] : []),
          ],
        })),
      },
    ],
  });
}

/** For the menu. */
export function showRowsOfSelected(): void {
  const figure = selectedFigure();
  if (!figure) throw new Refusal(refusals.noFigure);
  showFigureRows(figure.id);
}

interface SourceRow extends Pick<RowBehind, "customer" | "part"> {
  readonly row: number;
  readonly day: number;
  readonly cents: number;
}

/** A row of the source that was booked twice, as an order and as its refund, is one row. */
function bySourceRow(rows: readonly RowBehind[], { ledger, rowOf }: OrdersReading): SourceRow[] {
  const found = new Map<string, SourceRow>();
  for (const { row: booking, customer, part, sign } of rows) {
    const row = rowOf(booking);
    const key = `${row} ${part}`;
    const cents = sign * toCents(ledger.amount?.[booking] ?? 0) + (found.get(key)?.cents ?? 0);
    found.set(key, { row, customer, part, day: ledger.day[booking] as number, cents });
  }
  return [...found.values()];
}

/** "150 Kunden · 120 gehalten, 30 verloren · 412 Zeilen · Bestellungen vom 02.05.2026 bis 29.09.2026" */
function countLine(
  members: readonly Member[],
  rows: readonly SourceRow[],
  hasMoney: boolean,
  { say, count, locale }: Words,
): string {
  const parts = [...countsByPart(members)].map(
    ([part, n]) => `${count(n)} ${say(partWords[part])}`,
  );
  const days = rows.map(({ day }) => day).sort((a, b) => a - b);
  const day = (at = 0) => say(dayName(civilDate(at)));
  const sum = rows.reduce((all, { cents }) => all + cents, 0) / 100;
  const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return [
    say(customersBehind(count(members.length))),
    parts.length > 1 ? parts.join(", ") : "",
    say(behind.rows(rows.length, count(rows.length))),
    rows.length > 0 ? say(behind.days(day(days[0]), day(days[days.length - 1]))) : "",
    hasMoney ? say(behind.sum(sum.toLocaleString(locale, twoDigits).replace("-", "−"))) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
