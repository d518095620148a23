/** What was found in a sheet, for the panel's mapping step. */

import { withoutDirectionMarks } from "../core/direction-marks";
import { histories } from "../core/history";
import { type AccountLine, agreedOn, decidedColumns, type Finding } from "../intake";
import { accountBlock } from "../report/account";
import { shownHistory } from "../report/calendar";
import { lapseOf } from "../report/lapse";
import { wordsIn } from "../report/words";
import { columnChanges, refusals, roleLabels } from "../text/addon";
import type { Locale, Text } from "../text/text";
import { choicesOf, questionsOf } from "./asked";
import { fileCurrency } from "./file-currency";
import { foundTables } from "./found-tables";
import { assignedRoles, headingOf } from "./mapping";
import { roleOf } from "./own-sheets";
import type { Inspection, PanelAccount, PanelIdentity, SheetMapping } from "./panel";
import { panelLocale, readMapping, readSettings, writeMapping } from "./settings";
import { isOrders, readSource, type Source, sheetById } from "./source";

const previewRows = 3;

export function inspectSheet(sheetId: number): Inspection {
  return inspectionOf(readSource(sheetId));
}

export function inspectionOf(source: Source): Inspection {
  const locale = panelLocale();
  const { sheetId, recognition, table, headings } = source;
  const mapping = readMapping(sheetId);
  const columns = assignedRoles.map((role) => {
    const chosen = mapping.columns[role];
    const heading =
      chosen === "" || (chosen !== undefined && headings.includes(chosen))
        ? chosen
        : headingOf(recognition, role);
    return {
      role,
      label: roleLabels[role][locale],
      required: role === "customer" || role === "date",
      heading: heading || null,
    };
  });
  const refusal = refusalFor(source);
  if (!refusal) remember(source, mapping);
  return {
    sheetId,
    shop: shopFor(sheetId),
    kind: recognition.kind,
    sourceName: recognition.title[locale],
    rows: table.rows.length - (recognition.headingRow === null ? 0 : recognition.headingRow + 1),
    columns,
    headings: headings.filter((heading) => heading !== ""),
    preview: preview(
      source,
      columns.map(({ heading }) => heading),
    ),
    counts: countsOf(source),
    account: accountFor(source, locale),
    identity: identityOf(source),
    questions: questionsOf(source, mapping),
    choices: choicesOf(source),
    lapseDays: lapseFound(source),
    others: foundTables(sheetId),
    limits: recognition.cannot,
    notes: notesOf(source, locale),
    refusal: refusal?.[locale] ?? null,
  };
}

/** Keeps what the columns are called, so that a later export is read by the same ones. */
function remember({ sheetId, table, recognition, decisions }: Source, mapping: SheetMapping): void {
  const agreed = agreedOn(table, recognition, decidedColumns(table, recognition, decisions));
  if (JSON.stringify(agreed) !== JSON.stringify(mapping.agreed))
    writeMapping(sheetId, { ...mapping, agreed });
}

/** The sample has its own name; it must not end up above the user's figures. */
function shopFor(sheetId: number): string {
  const { shop, sampleShop } = readSettings();
  if (roleOf(sheetById(sheetId)) === "sample") return sampleShop;
  return shop === sampleShop ? "" : shop;
}

/** Why no dashboard can be made from this source; null where it can. */
export function refusalFor({ table, recognition, reading, gone }: Source): Text | null {
  const [first] = gone;
  if (first) return refusals.columnGone(first.heading, first.likely);
  if (recognition.cannot.includes("noCustomer")) return refusals.noCustomers(table.name);
  if (!isOrders(recognition) || !reading) return refusals.notOrders(table.name, recognition.title);
  const below = table.rows.slice((recognition.headingRow ?? -1) + 1);
  if (below.every((row) => row.every((cell) => cell === "")))
    return refusals.headingsOnly(table.name);
  if (reading.questions.some(({ code, chosen }) => code === "columnDate" && chosen === null)) {
    return refusals.noDates(table.name);
  }
  return reading.ledger.day.length > 0
    ? null
    : refusals.noOrders(table.name, mostRows(reading.account.lines).text);
}

/** The line of an account with the most rows of data. */
function mostRows(lines: readonly AccountLine[]): AccountLine {
  return lines.filter(({ use }) => use !== "layout").reduce((a, b) => (b.rows > a.rows ? b : a));
}

/** First data rows of the mapped columns, as the sheet shows them; one small call. */
function preview(
  { sheetId, recognition, headings, table }: Source,
  columns: readonly (string | null)[],
): string[][] {
  const first = (recognition.headingRow ?? -1) + 2; // rows of a sheet count from 1
  const rows = Math.min(previewRows, table.rows.length - first + 1);
  if (rows < 1) return [];
  const width = (table.rows[0] ?? []).length;
  const shown = sheetById(sheetId).getRange(first, 1, rows, width).getDisplayValues();
  return shown.map((row) =>
    columns.map((heading) =>
      heading === null ? "" : withoutDirectionMarks(row[headings.indexOf(heading)] ?? ""),
    ),
  );
}

function countsOf({ reading }: Source): Inspection["counts"] {
  if (!reading) return null;
  const { ledger, orders, account } = reading;
  const rows = (use: AccountLine["use"]) =>
    account.lines.reduce((sum, line) => sum + (line.use === use ? line.rows : 0), 0);
  return {
    customers: ledger.customers.length,
    orders,
    used: rows("used"),
    merged: rows("merged"),
    excluded: rows("excluded"),
    inDoubt: rows("inDoubt"),
  };
}

/** As the dashboard would say it, with the period kept. */
function lapseFound({ reading }: Source): number | null {
  if (!reading || reading.ledger.day.length === 0) return null;
  const shown = shownHistory(histories(reading.ledger), readSettings().period, null);
  const { days, found } = lapseOf(shown, null);
  return found ? days : null;
}

/** The account as the dashboard has it. */
function accountFor({ reading, table }: Source, locale: Locale): PanelAccount | null {
  if (!reading) return null;
  const { ledger, account, orders } = reading;
  const currency = reading.currency ?? fileCurrency();
  const input = { ledger, account, orders, currency, sheetName: table.name, findings: [] };
  return { currency, rows: accountBlock(input, wordsIn(locale, currency)).rows };
}

function identityOf({ reading }: Source): PanelIdentity | null {
  if (!reading || reading.orders === 0) return null;
  const { matched, persons } = reading.identity;
  const byKey = Object.entries(matched) as [PanelIdentity["matched"][number]["key"], number][];
  return {
    matched: byKey.map(([key, orders]) => ({ key, orders })).sort((a, b) => b.orders - a.orders),
    persons: persons.length,
  };
}

function notesOf({ reading, renamed }: Source, locale: Locale): string[] {
  return [
    ...renamed.map(({ from, to }) => columnChanges.renamed(from, to)[locale]),
    ...findingSentences(reading?.findings ?? [], locale),
  ];
}

/** "Status: Spalten verschoben (12 Zeilen, zuerst Zeile 17)." */
export function findingSentences(findings: readonly Finding[], locale: Locale): string[] {
  return findings.map(({ text, column, count, firstRow }) => {
    const where = column ? `${column}: ` : "";
    const rows = firstRow + 1;
    return locale === "de"
      ? `${where}${text.de} (${count} ${count === 1 ? "Zeile" : "Zeilen"}, zuerst Zeile ${rows}).`
      : `${where}${text.en} (${count} ${count === 1 ? "row" : "rows"}, first in row ${rows}).`;
  });
}
