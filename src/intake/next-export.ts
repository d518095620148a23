/**
 * What a later export of the same kind adds to a table: orders it does not have, and newer versions of those it has.
 * Nothing that is there already is added again, and nothing goes but what a newer version replaces.
 */

import { wallClock } from "./clock";
import { decidedColumns, identityKinds } from "./decided-columns";
import type { Decisions } from "./decisions";
import { headingKey } from "./heading";
import { columnNames } from "./headings";
import { layoutOf } from "./layout";
import { idKey, keyReader } from "./person-keys";
import { type Recognition, sourceOf } from "./recognition";
import type { Columns } from "./role";
import { type Cell, type Context, isBlank, isInstant, type Row, type Table, textOf } from "./table";
import { typedColumns } from "./typed-columns";

export interface NextExport {
  /** Rows of the table whose cells change, by place; all cells blank where an order has fewer rows now. */
  readonly changed: ReadonlyMap<number, Row>;
  /** Rows to stand below, in the table's order of columns; dates as days since 30 December 1899. */
  readonly added: readonly Row[];
  /** Rows of the export that were there already. */
  readonly known: number;
}

export interface Recognised {
  readonly table: Table;
  readonly recognition: Recognition;
}

/** Whether two tables have the same headings, in whatever order. */
export function sameHeadings(a: Recognised, b: Recognised): boolean {
  const [one, two] = [a, b].map(({ table, recognition }) =>
    columnNames(table, recognition.headingRow).map(headingKey).sort().join("\n"),
  );
  return a.recognition.headingRow !== null && b.recognition.headingRow !== null && one === two;
}

/** Both tables have the same headings; `decisions` are those about the table that is there. */
export function nextExport(
  here: Recognised,
  next: Recognised,
  decisions: Decisions,
  context: Context,
): NextExport {
  const columns = decidedColumns(here.table, here.recognition, decisions);
  const hereRows = layoutOf(here.table, here.recognition.headingRow, columns).rows;
  const aligned = alignedTo(here, next, decisions, context);
  const nextRows = layoutOf(aligned, next.recognition.headingRow, columns).rows;
  const textFor = comparable(context);
  const rules = sourceOf(here.recognition)?.orders;
  const kinds = identityKinds(rules?.identity ?? [], columns, decisions);
  const byOrder = rules !== undefined && rules.rowIs !== "event";
  const groupsOf = (table: Table, rows: Int32Array) =>
    grouped(table, rows, byOrder ? orderKeys(columns, kinds, textFor) : () => null, textFor);
  const before = groupsOf(here.table, hereRows);
  const after = groupsOf(aligned, nextRows);

  const changed = new Map<number, Row>();
  const added: Row[] = [];
  let known = 0;
  const blank = Array<Cell>(columnNames(here.table, here.recognition.headingRow).length).fill("");
  for (const [key, { rows, cells, isOrder }] of after) {
    const old = before.get(key);
    const same = old !== undefined && sorted(old.cells) === sorted(cells);
    const fresh = rows.map((row) => aligned.rows[row] as Row);
    if (!isOrder) {
      // The same row as often as the fuller of the two tables has it.
      const there = Math.min(old?.rows.length ?? 0, rows.length);
      known += there;
      added.push(...fresh.slice(there));
    } else if (same) known += rows.length;
    else {
      const places = old?.rows ?? [];
      for (const [i, place] of places.entries()) changed.set(place, fresh[i] ?? blank);
      added.push(...fresh.slice(places.length));
    }
  }
  return { changed, added, known };
}

interface Group {
  readonly isOrder: boolean;
  readonly rows: number[];
  /** What each row says. */
  readonly cells: string[];
}

const sorted = (cells: readonly string[]) => [...cells].sort().join("\n");

/** Rows of one order together; a row that belongs to none with its equals. */
function grouped(
  table: Table,
  rows: Int32Array,
  orderOf: (row: Row) => string | null,
  textFor: (cell: Cell) => string,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const said = cells.map(textFor).join("\t").trimEnd();
    const order = orderOf(cells);
    const key = order ?? `row\t${said}`;
    const group = groups.get(key) ?? { isOrder: order !== null, rows: [], cells: [] };
    groups.set(key, group);
    group.rows.push(row);
    group.cells.push(said);
  }
  return groups;
}

/**
 * An order by number, day and customer: a number alone may be used again, and a refund on another day is no newer
 * version of its sale. Further items that leave day and customer out are their order's.
 */
function orderKeys(
  columns: Columns,
  kinds: ReturnType<typeof identityKinds>,
  textFor: (cell: Cell) => string,
): (row: Row) => string | null {
  const { orderId, date } = columns;
  if (!orderId || !date) return () => null;
  const readers = kinds.flatMap((kind) => keyReader(kind, columns) ?? []);
  const latest = new Map<string, string>();
  return (row) => {
    const id = idKey(row[orderId.index]);
    if (id === null) return null;
    const before = latest.get(id);
    if (before !== undefined && isBlank(row[date.index])) return before;
    const customer =
      readers.map(({ text, key }) => key(text(row))).find((key) => key !== null) ?? "";
    const key = ["order", id, textFor(row[date.index]), customer].join("\t");
    latest.set(id, key);
    return key;
  };
}

/** Cells as they compare: a real date as its days in a spreadsheet. */
function comparable(context: Context): (cell: Cell) => string {
  const wall = wallClock(context);
  return (cell) => {
    const days = isInstant(cell) ? 25_569 + wall(cell.getTime()) / 1440 : cell;
    return typeof days === "number" ? String(Math.round(days * 86_400) / 86_400) : textOf(cell);
  };
}

/** The export with the table's order of columns, and real dates and amounts where the table has them. */
function alignedTo(
  here: Recognised,
  next: Recognised,
  decisions: Decisions,
  context: Context,
): Table {
  const { rows } = next.table;
  const { columns } = typedColumns(next.table, next.recognition, decisions, context);
  const free = columnNames(next.table, next.recognition.headingRow).map(headingKey);
  const places = columnNames(here.table, here.recognition.headingRow).map((name) => {
    const index = free.indexOf(headingKey(name));
    free[index] = "\0"; // headings may repeat
    return index;
  });
  const data = here.table.rows.slice((here.recognition.headingRow ?? -1) + 1);
  const typed = places.map((index, place) => {
    const isTyped = data.some((row) => typeof row[place] === "number" || isInstant(row[place]));
    return isTyped ? columns.find((column) => column.index === index)?.value : undefined;
  });
  return {
    name: next.table.name,
    rows: rows.map((cells, row) =>
      places.map((index, place) => {
        const value = typed[place]?.[row] ?? Number.NaN;
        return Number.isNaN(value) ? cells[index] : value;
      }),
    ),
  };
}
