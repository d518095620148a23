/** Tables of no known product: columns found by usual words, then by what their cells look like. */

import { type ColumnValues, columnValues } from "./column-values";
import { columnsOf, type Headings, headingsOf, headingsWritten, shareKnown } from "./headings";
import { type Guess, limitsOf, type Recognition } from "./recognition";
import type { Column, Columns, Role } from "./role";
import type { Source } from "./source";
import { plainTables } from "./sources/index";
import { isBlank, isInstant, type Row, type Table } from "./table";

const deepestHeading = 15;

/** Parts of headings that give a role away where no whole heading did: "Datum der Bestellung". */
const telling: readonly (readonly [Role, RegExp, (values: ColumnValues) => boolean])[] = [
  ["email", /mail/, (values) => values.emails > 0.5],
  ["date", /date|datum|zeit|time|tag\b|day\b/, (values) => values.days > 0.5],
  ["customerId", /kunde|customer|client|käufer|buyer/, (values) => values.days < 0.5],
  [
    "amount",
    /betrag|umsatz|summe|amount|total|revenue|preis|price/,
    (values) => values.numbers > 0.5 && values.days < 0.5,
  ],
];

export function recognisePlain(table: Table, runnerUp: Guess | null): Recognition {
  const fits = plainTables.map((source) => fitOf(source, table));
  const best = fits.reduce((a, b) => (b.strength > a.strength ? b : a));
  return best.recognition(runnerUp);
}

function fitOf(source: Source, table: Table) {
  const written = headingsWritten(source);
  const row = headingRowOf(table, written);
  const headings = row === null ? null : headingsOf(table.rows[row] ?? []);
  const byWord = headings ? columnsOf(source, headings) : {};
  const columns = byValues(table, row, headings, byWord);
  const found = Object.keys(columns).length;
  return {
    strength: found,
    recognition: (runnerUp: Guess | null): Recognition => ({
      source: source.id,
      title: source.title,
      kind: columns.date || columns.customerId || columns.email ? source.kind : "unknown",
      score: headings ? shareKnown(headings.keys, written) : 0,
      headingRow: row,
      columns,
      cannot: limitsOf(source, columns),
      runnerUp,
    }),
  };
}

/** The row with the most known headings; else the first filled row, if it reads like words over data. */
function headingRowOf(table: Table, written: ReadonlySet<string>): number | null {
  let best: number | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(deepestHeading, table.rows.length); row++) {
    const known = headingsOf(table.rows[row] ?? []).keys.filter((key) => written.has(key)).length;
    if (known > most) {
      most = known;
      best = row;
    }
  }
  if (best !== null) return best;
  const first = table.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return first >= 0 && readsLikeHeadings(table, first) ? first : null;
}

function readsLikeHeadings(table: Table, row: number): boolean {
  const cells: Row = table.rows[row] ?? [];
  let overData = false;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || isInstant(cell)) return false;
    const own = columnValues({ name: "", rows: [[cell]] }, 0, 0);
    if (own.days + own.numbers + own.emails > 0) return false;
    const below = columnValues(table, i, row + 1);
    if (below.days > 0.5 || below.numbers > 0.5 || below.emails > 0.5) overData = true;
  }
  return overData;
}

/** Adds the date, customer and amount that words did not find, where only one column can be meant. */
function byValues(
  table: Table,
  headingRow: number | null,
  headings: Headings | null,
  byWord: Columns,
): Columns {
  const columns: Partial<Record<Role, Column>> = { ...byWord };
  const width = table.rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const firstRow = headingRow === null ? 0 : headingRow + 1;
  const taken = new Set(Object.values(byWord).map(({ index }) => index));
  const free = () =>
    Array.from({ length: width }, (_, index) => index).filter((index) => !taken.has(index));
  const values = Array.from({ length: width }, (_, index) => columnValues(table, index, firstRow));
  const take = (role: Role, fits: (index: number) => boolean) => {
    const candidates = free().filter((index) => (values[index]?.filled ?? 0) > 0 && fits(index));
    if (candidates.length !== 1) return;
    const index = candidates[0] as number;
    taken.add(index);
    columns[role] = { index, heading: headings?.shown[index] ?? "" };
  };
  const customer = () => columns.customerId ?? columns.email ?? columns.name ?? columns.lastName;
  for (const [role, word, looksRight] of telling) {
    if (columns[role] || (role === "customerId" && customer())) continue;
    take(role, (index) => {
      const own = values[index];
      return own !== undefined && looksRight(own) && word.test(headings?.keys[index] ?? "");
    });
  }
  if (!columns.date) take("date", (index) => (values[index]?.days ?? 0) > 0.8);
  if (!customer()) take("email", (index) => (values[index]?.emails ?? 0) > 0.8);
  // Without headings nothing names an amount: it must be the only column of numbers with decimals.
  if (headings === null && !columns.amount) {
    take(
      "amount",
      (index) => (values[index]?.numbers ?? 0) > 0.8 && values[index]?.fractions === true,
    );
  }
  // An order number would pass for a customer, were it not that customers come back.
  if (headings === null && !customer()) {
    take("customerId", (index) => {
      const { distinct, filled } = values[index] as ColumnValues;
      return index < (columns.date?.index ?? 0) && distinct <= 0.9 * filled;
    });
  }
  return columns;
}
