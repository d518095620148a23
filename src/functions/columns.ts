/** Column arguments: how a range becomes a typed column. Columns of one table are read together. */

import type { DayOrder, EitherDay } from "../core/day-text";
import { dayOrder } from "../core/day-text";
import { customerIndex, customerKey } from "../core/ledger";
import type { Text } from "../text/text";
import { type Cell, isBlank, isErrorCell } from "./cell";
import type { CellProblem } from "./cell-error";
import { readDay, readNumber, readText, type Sheet } from "./read-cell";
import { limitsOf, type NumberLimits, withinLimits } from "./scalars";

/** Notes that the i-th cell cannot be read. */
export type Report = (i: number, problem: CellProblem) => void;

/** One column of a table: what it means and how its cells are read. */
export interface Column<T> {
  readonly kind: "column";
  readonly meaning: Text;
  readonly type: string;
  readonly optional: boolean;
  /** Columns of one table are as long as each other; most formulas have one table, "rows". */
  readonly table: string;
  /** Whether a cell can be read; what cannot be, in a first row, is a heading. Null: anything can. */
  readonly fits: ((cell: Cell, sheet: Sheet) => boolean) | null;
  readonly limits: { readonly low?: number; readonly high?: number };
  read(cells: readonly Cell[], sheet: Sheet, report: Report): T;
}

/** Customers in order of first appearance, and each row's customer by number. */
export interface Customers {
  readonly keys: readonly string[];
  readonly number: Int32Array;
}

export function customersColumn(meaning: Text): Column<Customers> {
  return {
    ...column("customers", meaning),
    fits: null,
    read(cells, _sheet, report) {
      const index = customerIndex();
      const number = new Int32Array(cells.length);
      for (let i = 0; i < cells.length; i++) {
        const reading = readText(cells[i]);
        if ("problem" in reading) report(i, reading.problem);
        else number[i] = index.numberOf(customerKey(reading.value));
      }
      return { keys: index.keys, number };
    },
  };
}

export function daysColumn(meaning: Text): Column<Int32Array> {
  return {
    ...column("dates", meaning),
    fits: (cell, sheet) => "value" in readDay(cell, sheet),
    read(cells, sheet, report) {
      const days = new Int32Array(cells.length);
      const open: [number, EitherDay][] = [];
      for (let i = 0; i < cells.length; i++) {
        const reading = readDay(cells[i], sheet);
        if ("problem" in reading) report(i, reading.problem);
        else if (typeof reading.value === "number") days[i] = reading.value;
        else open.push([i, reading.value]);
      }
      const order = open.length === 0 ? "settled" : orderOf(cells);
      for (const [i, either] of open) {
        if (order === "dayFirst" || order === "monthFirst") days[i] = either[order];
        else report(i, order === "conflicting" ? "mixedDays" : "ambiguousDay");
      }
      return days;
    },
  };
}

function orderOf(cells: readonly Cell[]): DayOrder | "settled" | "undecided" | "conflicting" {
  return dayOrder(cells.filter((cell): cell is string => typeof cell === "string"));
}

export function numbersColumn(meaning: Text, limits: NumberLimits = {}): Column<Float64Array> {
  const check = withinLimits(limits);
  return {
    ...column("numbers", meaning),
    limits: limitsOf(limits),
    fits: (cell, sheet) => "value" in readNumber(cell, sheet),
    read(cells, sheet, report) {
      const values = new Float64Array(cells.length);
      for (let i = 0; i < cells.length; i++) {
        const reading = readNumber(cells[i], sheet);
        const problem = "value" in reading ? check(reading.value) : reading.problem;
        if (problem) report(i, problem);
        else if ("value" in reading) values[i] = reading.value;
      }
      return values;
    },
  };
}

/** Texts as they stand; a blank cell is null where it `mayBeBlank`. */
export function textsColumn(meaning: Text, mayBeBlank = false): Column<readonly (string | null)[]> {
  return {
    ...column("texts", meaning),
    fits: null,
    read(cells, _sheet, report) {
      return cells.map((cell, i) => {
        const reading = readText(cell);
        if ("value" in reading) return reading.value;
        if (!(mayBeBlank && isBlank(cell))) report(i, reading.problem);
        return null;
      });
    },
  };
}

/** The same column, which may be left out altogether. */
export function optionalColumn<T>(param: Column<T>): Column<T | null> {
  return { ...param, optional: true };
}

/** The same column, in a table of its own: not parallel to the others. */
export function inTable<T>(table: string, param: Column<T>): Column<T> {
  return { ...param, table };
}

function column(type: string, meaning: Text) {
  return { kind: "column", type, meaning, optional: false, table: "rows", limits: {} } as const;
}

const threeLetters = /\p{L}.*\p{L}.*\p{L}/u;

/**
 * Whether a first row holds headings: a column that needs numbers or days has a word there instead, and
 * no such column has a value.
 */
export function isHeadingRow(
  cells: readonly (readonly [Column<unknown>, Cell])[],
  sheet: Sheet,
): boolean {
  let words = false;
  for (const [param, cell] of cells) {
    if (!param.fits || isBlank(cell)) continue;
    if (isErrorCell(cell) || typeof cell !== "string" || param.fits(cell, sheet)) return false;
    if (/\d/.test(cell) && !threeLetters.test(cell)) return false; // "32.13.2024" is a slip, no heading
    words = true;
  }
  return words;
}
