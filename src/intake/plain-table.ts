/** Tables of no known product: columns found by usual words, then by what their cells look like. */

import { type ColumnValues, columnValues } from "./column-values";
import {
  columnsOf,
  filledBelow,
  type Headings,
  headingsOf,
  headingsWritten,
  shareKnown,
} from "./headings";
import { type Guess, limitsOf, type Recognition } from "./recognition";
import type { Column, Columns, Role } from "./role";
import type { Source } from "./source";
import { plainTables } from "./sources/index";
import { isBlank, type Table } from "./table";
import { telling } from "./telling-words";

const deepestHeading = 15;

interface Fit {
  readonly source: Source;
  readonly headingRow: number | null;
  readonly columns: Columns;
  /** Roles that whole headings named; the more, the better the source fits. */
  readonly named: number;
  readonly score: number;
}

export function recognisePlain(table: Table, runnerUp: Guess | null): Recognition {
  const fits = plainTables.map((source) => fitOf(source, table));
  const complete = fits.filter(({ source, columns }) => isComplete(source, columns));
  const first = fits[0] as Fit;
  const best = complete.reduce((a, b) => (b.named > a.named ? b : a), complete[0] ?? first);
  const { source, headingRow, columns, score } = best;
  return {
    source: source.id,
    title: source.title,
    kind: Object.keys(columns).length > 0 ? source.kind : "unknown",
    score,
    headingRow,
    columns,
    cannot: limitsOf(source, columns),
    runnerUp,
  };
}

const isComplete = ({ needs = [] }: Source, columns: Columns) =>
  needs.every((group) => group.some((role) => columns[role] !== undefined));

function fitOf(source: Source, table: Table): Fit {
  const written = headingsWritten(source);
  const headingRow = headingRowOf(table, source, written);
  const headings = headingRow === null ? null : headingsOf(table.rows[headingRow] ?? []);
  const byWord = headings
    ? columnsOf(source, headings, filledBelow(table, headingRow as number))
    : {};
  const roles = Object.keys(source.headings) as Role[];
  const values = valuesBelow(table, headingRow);
  return {
    source,
    headingRow,
    columns: headings
      ? byLooks(roles, byWord, values, headings)
      : source.kind === "orders"
        ? withoutHeadings(values)
        : {},
    named: Object.keys(byWord).length,
    score: headings ? shareKnown(headings.keys, written) : 0,
  };
}

/**
 * The row with the most known headings, of those that name all the source needs where there are any: headings may stand
 * in two rows. Else the first filled row, if it reads like words over data.
 */
function headingRowOf(table: Table, source: Source, written: ReadonlySet<string>): number | null {
  const named = table.rows.slice(0, deepestHeading).flatMap((cells, row) => {
    const headings = headingsOf(cells);
    const known = headings.keys.filter((key) => written.has(key)).length;
    return known > 0
      ? { row, known, complete: isComplete(source, columnsOf(source, headings)) }
      : [];
  });
  const complete = named.filter((one) => one.complete);
  const [first, ...others] = complete.length > 0 ? complete : named;
  if (first) return others.reduce((a, b) => (b.known > a.known ? b : a), first).row;
  const filled = table.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return filled >= 0 && readsLikeHeadings(table, filled) ? filled : null;
}

function readsLikeHeadings(table: Table, row: number): boolean {
  const cells = table.rows[row] ?? [];
  const looksLikeData = ({ days, numbers, emails }: ColumnValues) =>
    days > 0.5 || numbers > 0.5 || emails > 0.5;
  const above = { name: table.name, rows: [cells] };
  return (
    !cells.some((_, i) => looksLikeData(columnValues(above, i, 0))) &&
    cells.some((_, i) => looksLikeData(columnValues(table, i, row + 1)))
  );
}

function valuesBelow(table: Table, headingRow: number | null): ColumnValues[] {
  const width = table.rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const firstRow = headingRow === null ? 0 : headingRow + 1;
  return Array.from({ length: width }, (_, index) => columnValues(table, index, firstRow));
}

/** Takes the only free column that fits, if there is exactly one. */
function taker(columns: Partial<Record<Role, Column>>, values: readonly ColumnValues[]) {
  return (
    role: Role,
    heading: (index: number) => string,
    fits: (values: ColumnValues, index: number) => boolean,
  ) => {
    const taken = new Set(Object.values(columns).map(({ index }) => index));
    const candidates = [...values.keys()].filter((index) => {
      const own = values[index] as ColumnValues;
      return !taken.has(index) && own.filled > 0 && fits(own, index);
    });
    const [index] = candidates;
    if (index !== undefined && candidates.length === 1) {
      columns[role] = { index, heading: heading(index) };
    }
  };
}

/** Dates in the life of a customer, of whom such a table has a row each: no orders. */
const ofPeople = /\b(?:letzte[rsn]?|last|erste[rsn]?|first|seit|since)\b|geburt|birth/;

/** Adds the roles that no whole heading named, by parts of headings together with the cells below. */
function byLooks(
  roles: readonly Role[],
  byWord: Columns,
  values: readonly ColumnValues[],
  headings: Headings,
): Columns {
  const columns: Partial<Record<Role, Column>> = { ...byWord };
  const take = taker(columns, values);
  const shown = (index: number) => headings.shown[index] ?? "";
  const key = (index: number) => headings.keys[index] ?? "";
  for (const { role, word, looksRight } of telling) {
    if (columns[role] || !roles.includes(role)) continue;
    if (role === "customerId" && (columns.email ?? columns.name ?? columns.lastName)) continue;
    const isOther = (index: number) => role === "date" && ofPeople.test(key(index));
    take(role, shown, (own, index) => looksRight(own) && word.test(key(index)) && !isOther(index));
  }
  if (!columns.date && roles.includes("date")) {
    take("date", shown, ({ days }, index) => days > 0.8 && !ofPeople.test(key(index)));
  }
  if (!columns.email && roles.includes("email")) take("email", shown, ({ emails }) => emails > 0.8);
  return columns;
}

/** A log of purchases without headings: customer, date, …, amount, as CDNOW's. */
function withoutHeadings(values: readonly ColumnValues[]): Columns {
  const columns: Partial<Record<Role, Column>> = {};
  const take = taker(columns, values);
  const none = () => "";
  take("date", none, ({ days }) => days > 0.8);
  take("email", none, ({ emails }) => emails > 0.8);
  take("amount", none, ({ numbers, fractions }) => numbers > 0.8 && fractions);
  // An order number would pass for a customer, were it not that customers come back.
  const date = columns.date?.index ?? 0;
  if (!columns.email) {
    take(
      "customerId",
      none,
      ({ distinct, filled }, index) => index < date && distinct <= 0.9 * filled,
    );
  }
  return columns;
}
