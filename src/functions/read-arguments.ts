/**
 * Reads a call's arguments. Columns of one table are cut, filtered and checked together, so that they
 * never slip against each other: a heading row is left out, blank rows are skipped, and one message names
 * the first row that cannot be read and how many there are.
 */

import { type Cell, type Input, isBlank, rowsOf } from "./cell";
import { CellError, type CellProblem } from "./cell-error";
import type { Column } from "./columns";
import type { Params } from "./formula";
import { isHeadingRow } from "./headings";
import { type Sheet, shown } from "./read-cell";
import type { Scalar } from "./scalars";

export type ReadParams<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Scalar<infer T>
    ? T
    : P[K] extends Column<infer C>
      ? C
      : never;
};

export function readArguments<P extends Params>(
  params: P,
  inputs: readonly Input[],
  sheet: Sheet,
): ReadParams<P> {
  const args: Record<string, unknown> = {};
  const tables = new Map<string, Given[]>();
  Object.entries(params).forEach(([name, param], i) => {
    if (param.kind === "scalar") {
      args[name] = param.read(inputs[i], name, sheet);
      return;
    }
    const columns = columnsOf(inputs[i], name, param);
    if (param.optional && columns.every((cells) => cells.every(isBlank))) {
      args[name] = null;
      return;
    }
    const table = tables.get(param.table) ?? [];
    table.push({ name, param, columns });
    tables.set(param.table, table);
  });
  for (const table of tables.values()) Object.assign(args, readTable(table, sheet));
  return args as ReadParams<P>;
}

/** An argument's columns as they were given; most arguments have one. */
interface Given {
  readonly name: string;
  readonly param: Column<unknown>;
  readonly columns: readonly (readonly Cell[])[];
}

/** Where one column belongs, a single row counts as one. */
function columnsOf(
  input: Input,
  name: string,
  { isWide }: Column<unknown>,
): readonly (readonly Cell[])[] {
  const rows = rowsOf(input);
  const width = Math.max(1, ...rows.slice(0, 1).map((row) => row.length));
  if (isWide || width === 1)
    return Array.from({ length: width }, (_, i) => rows.map((row) => row[i]));
  if (rows.length === 1) return [rows[0] as readonly Cell[]];
  throw new CellError("notOneColumn", name, { row: null, rows: rows.length, shown: "" });
}

/** A column without its heading. */
interface Body extends Given {
  readonly headings: readonly Cell[];
}

function readTable(table: readonly Given[], sheet: Sheet): Record<string, unknown> {
  const bodies = withoutHeadings(table, sheet);
  const length = Math.max(...bodies.map(({ columns }) => columns[0]?.length ?? 0));
  const kept = filledRows(bodies, length);

  const problems: { row: number; problem: CellProblem; body: Body }[] = [];
  const values: Record<string, unknown> = {};
  for (const body of bodies) {
    const offset = 1 + Math.min(1, body.headings.length);
    values[body.name] = body.param.read(
      body.columns.map((cells) => chosen(cells, kept)),
      {
        sheet,
        headings: body.headings,
        rowOf: (i) => (kept[i] as number) + offset,
        report: (i, problem) => problems.push({ row: kept[i] as number, problem, body }),
      },
    );
  }
  if (problems.length > 0) {
    const { row, problem, body } = problems.reduce((a, b) => (b.row < a.row ? b : a));
    throw new CellError(problem, body.name, {
      row: row + 1 + Math.min(1, body.headings.length),
      rows: new Set(problems.map((one) => one.row)).size,
      shown: shown(body.columns[0]?.[row], sheet),
      ...body.param.details(sheet),
    });
  }
  return values;
}

/** Rows with something in any column. */
function filledRows(bodies: readonly Body[], length: number): Int32Array {
  const columns = bodies.flatMap((body) => body.columns);
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    for (let c = 0; c < columns.length; c++) {
      if (isBlank(columns[c]?.[row])) continue;
      rows[count++] = row;
      break;
    }
  }
  return rows.subarray(0, count);
}

/** The cells of these rows; most tables have no blank rows, and then nothing is copied. */
function chosen(cells: readonly Cell[], rows: Int32Array): readonly Cell[] {
  return rows.length === cells.length ? cells : Array.from(rows, (row) => cells[row]);
}

function withoutHeadings(table: readonly Given[], sheet: Sheet): readonly Body[] {
  const first = table.map(({ param, columns }) => [param, columns[0]?.[0]] as const);
  const isHeaded = isHeadingRow(first, sheet);
  return table.map((given) => {
    const { name, param, columns } = given;
    if (!isHeaded && !param.isHeaded) return { ...given, headings: [] };
    if (!isHeaded && !standsOneRowHigher(given, table))
      throw new CellError("noHeading", name, {
        row: 1,
        rows: 1,
        shown: shown(columns[0]?.[0], sheet),
      });
    return {
      ...given,
      headings: columns.map(([heading]) => heading),
      columns: columns.map((cells) => cells.slice(1)),
    };
  });
}

/** Whether a range with headings begins one row above those without: B1:D9 beside A2:A9. */
function standsOneRowHigher(given: Given, table: readonly Given[]): boolean {
  const others = table.filter((other) => !other.param.isHeaded);
  const rows = ({ columns }: Given) => columns[0]?.length ?? 0;
  const filled = ({ columns }: Given) => {
    let n = 0;
    for (const cells of columns)
      cells.forEach((cell, i) => {
        if (!isBlank(cell)) n = Math.max(n, i + 1);
      });
    return n;
  };
  return others.every(
    (other) => rows(given) - rows(other) === 1 || filled(given) - filled(other) === 1,
  );
}
