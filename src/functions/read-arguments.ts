/**
 * Reads a call's arguments. Columns of one table are cut, filtered and checked together, so that they
 * never slip against each other: a heading row is left out, blank rows are skipped, and one message names
 * the first row that cannot be read and how many there are.
 */

import { type Cell, type Input, isBlank, rowsOf } from "./cell";
import { CellError, type CellProblem } from "./cell-error";
import { type Column, isHeadingRow } from "./columns";
import type { Params } from "./formula";
import { type Sheet, shown } from "./read-cell";
import type { Scalar } from "./scalars";

export type ReadParams<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Scalar<infer T>
    ? T
    : P[K] extends Column<infer C>
      ? C
      : never;
};

interface Given {
  readonly name: string;
  readonly param: Column<unknown>;
  readonly cells: readonly Cell[];
}

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
    const cells = columnOf(inputs[i], name);
    if (param.optional && cells.every(isBlank)) {
      args[name] = null;
      return;
    }
    const table = tables.get(param.table) ?? [];
    table.push({ name, param, cells });
    tables.set(param.table, table);
  });
  for (const columns of tables.values()) Object.assign(args, readTable(columns, sheet));
  return args as ReadParams<P>;
}

/** One column of cells; a single row counts as one. */
function columnOf(input: Input, name: string): readonly Cell[] {
  const rows = rowsOf(input);
  if (rows.length === 1) return rows[0] as readonly Cell[];
  if (rows.some((row) => row.length > 1))
    throw new CellError("notOneColumn", name, { row: null, rows: rows.length, shown: "" });
  return rows.map((row) => row[0]);
}

function readTable(columns: readonly Given[], sheet: Sheet): Record<string, unknown> {
  const length = Math.max(...columns.map(({ cells }) => cells.length));
  const first = columns.map(({ param, cells }) => [param, cells[0]] as const);
  const kept: number[] = [];
  for (let row = isHeadingRow(first, sheet) ? 1 : 0; row < length; row++)
    if (!columns.every(({ cells }) => isBlank(cells[row]))) kept.push(row);

  const problems: { row: number; name: string; problem: CellProblem; given: Given }[] = [];
  const values: Record<string, unknown> = {};
  for (const given of columns) {
    const cells = kept.map((row) => given.cells[row]);
    values[given.name] = given.param.read(cells, sheet, (i, problem) =>
      problems.push({ row: kept[i] as number, name: given.name, problem, given }),
    );
  }
  if (problems.length > 0) {
    const worst = problems.reduce((a, b) => (b.row < a.row ? b : a));
    throw new CellError(worst.problem, worst.name, {
      row: worst.row + 1,
      rows: new Set(problems.map(({ row }) => row)).size,
      shown: shown(worst.given.cells[worst.row]),
      ...worst.given.param.limits,
    });
  }
  return values;
}
