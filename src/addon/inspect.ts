/** What was found in a sheet, for the panel's mapping step. */

import type { AccountLine, Finding, OrdersReading, Question } from "../intake";
import { refusals, roleLabels } from "../text/addon";
import type { Locale, Text } from "../text/text";
import { assignedRoles, headingOf, questionId } from "./mapping";
import type { InspectedQuestion, Inspection } from "./panel";
import { panelLocale, readMapping } from "./settings";
import { isOrders, readSource, type Source, sheetById } from "./source";

const previewRows = 3;

export function inspectSheet(sheetId: number): Inspection {
  const locale = panelLocale();
  const source = readSource(sheetId);
  const { recognition, reading, table, headings } = source;
  const saved = readMapping(sheetId).columns;
  const columns = assignedRoles.map((role) => {
    const chosen = saved[role];
    return {
      role,
      label: roleLabels[role][locale],
      required: role === "customer" || role === "date",
      heading: chosen && headings.includes(chosen) ? chosen : headingOf(recognition, role),
    };
  });
  return {
    sheetId,
    kind: recognition.kind,
    sourceName: recognition.title[locale],
    rows: table.rows.length - (recognition.headingRow === null ? 0 : recognition.headingRow + 1),
    columns,
    headings: headings.filter((heading) => heading !== ""),
    preview: preview(
      source,
      columns.map(({ heading }) => heading),
    ),
    counts: reading && countsOf(reading),
    questions: (reading?.questions ?? []).map((question) => asked(question, locale)),
    notes: notesOf(source, locale),
    refusal: refusalFor(source)?.[locale] ?? null,
  };
}

/** Why no dashboard can be made from this source; null where it can. */
export function refusalFor({ table, recognition, reading }: Source): Text | null {
  if (recognition.cannot.some(({ code }) => code === "noCustomer"))
    return refusals.noCustomers(table.name);
  if (!isOrders(recognition)) {
    return refusals.notOrders(table.name, recognition.title);
  }
  if (reading?.questions.some(({ code, chosen }) => code === "columnDate" && chosen === null)) {
    return refusals.noDates(table.name);
  }
  if (!reading || reading.ledger.day.length === 0) return refusals.noOrders(table.name);
  return null;
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
    columns.map((heading) => (heading === null ? "" : (row[headings.indexOf(heading)] ?? ""))),
  );
}

function countsOf({ ledger, orders, account }: OrdersReading): Inspection["counts"] {
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

function asked(question: Question, locale: Locale): InspectedQuestion {
  const { text, subject, example, options, chosen, rows } = question;
  const about = [subject, example].filter((part) => part !== "").join(": ");
  return {
    id: questionId(question),
    text: about ? `${text[locale]} (${about})` : text[locale],
    options: options.map(({ value, text: label }) => ({ id: value, label: label[locale] })),
    chosen,
    rows,
  };
}

function notesOf({ recognition, reading }: Source, locale: Locale): string[] {
  return [
    ...recognition.cannot.map(({ text }) => text[locale]),
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
