/** Column arguments: how a range becomes a typed column. Columns of one table are read together. */

import { decideOrder, type EitherDay } from "../core/day-text";
import { customerKey } from "../core/ledger";
import { textBlock, textNumbers } from "../core/text-numbers";
import type { Text } from "../text/text";
import { type Cell, isBlank } from "./cell";
import type { CellErrorDetails, CellProblem } from "./cell-error";
import { type Reading, readFlag, readNumber, readText, type Sheet } from "./read-cell";
import { readDay } from "./read-day";
import { limitsOf, type NumberLimits, withinLimits } from "./scalars";
import { readWord, spellings } from "./words";

/** One argument of a table: what it means and how its cells are read. */
export interface Column<T> {
  readonly kind: "column";
  readonly meaning: Text;
  readonly type: "customers" | "dates" | "numbers" | "texts";
  readonly optional: boolean;
  /** Columns of one table are as long as each other; most formulas have one table, "rows". */
  readonly table: string;
  /** Whether the argument may have several columns. */
  readonly isWide: boolean;
  /** Whether its first row always holds headings. */
  readonly isHeaded: boolean;
  /** Whether a cell can be read; what cannot be, in a first row, is a heading. Null: anything can. */
  readonly fits: ((cell: Cell, sheet: Sheet) => boolean) | null;
  /** What a message about a cell should say besides. */
  details(sheet: Sheet): Partial<CellErrorDetails>;
  read(columns: readonly (readonly Cell[])[], context: ColumnContext): T;
}

export interface ColumnContext {
  readonly sheet: Sheet;
  /** The first row, where it holds headings. */
  readonly headings: readonly Cell[];
  /** Where each cell stands in the range as given, from 1. */
  rowOf(i: number): number;
  /** Notes that the i-th cell cannot be read. */
  report(i: number, problem: CellProblem): void;
}

type ReadCell<V> = (cell: Cell, sheet: Sheet) => Reading<V>;

/** Different values in order of first appearance, each as it was written then, and each row's value by number. */
export interface Keys {
  readonly keys: readonly string[];
  readonly number: Int32Array;
}

/** Customers as `customerKey` tells them apart. */
export function customersColumn(meaning: Text): Column<Keys> {
  return keysColumn("customers", meaning, customerKey);
}

/** Names of groups, as they stand. */
export function groupsColumn(meaning: Text): Column<Keys> {
  return keysColumn("texts", meaning, (name) => name);
}

function keysColumn(
  type: "customers" | "texts",
  meaning: Text,
  keyOf: (text: string) => string,
): Column<Keys> {
  return {
    ...column(type, meaning),
    fits: null,
    read([cells = []], context) {
      const numbers = textNumbers((text) => ("value" in readText(text) ? keyOf(text) : null));
      const number = new Int32Array(cells.length);
      const texts: string[] = [];
      for (let first = 0; first < cells.length; first += textBlock) {
        const count = Math.min(textBlock, cells.length - first);
        textsOf(cells, first, count, texts);
        numbers.add(texts, count, number, first);
      }
      for (let i = 0; i < number.length; i++) {
        if (number[i] !== -1) continue;
        const reading = readText(cells[i]);
        if ("problem" in reading) context.report(i, reading.problem);
      }
      return { keys: numbers.firsts.map((text) => text.trim()), number };
    },
  };
}

/** The texts of a block of cells; "" for a cell that has none. */
function textsOf(cells: readonly Cell[], first: number, count: number, texts: string[]): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[first + i];
    const reading = typeof cell === "string" ? { value: cell } : readText(cell);
    texts[i] = "value" in reading ? reading.value : "";
  }
}

/** Texts as they stand; a blank cell is "" where it may be. */
export function textsColumn(meaning: Text, mayBeBlank = false): Column<readonly string[]> {
  const readCell: ReadCell<string> = (cell) =>
    mayBeBlank && isBlank(cell) ? { value: "" } : readText(cell);
  return { ...listColumn(meaning, readCell), fits: null };
}

/** Yes and no: 1 and 0, TRUE and FALSE, ja and nein. */
export function flagsColumn(meaning: Text): Column<readonly boolean[]> {
  return listColumn(meaning, readFlag);
}

/** One of several words in each cell; see `readWord`. */
export function wordsColumn<K extends string>(
  words: Readonly<Record<K, Text>>,
  meaning: Text,
): Column<readonly K[]> {
  return {
    ...listColumn(meaning, (cell) => readWord(words, cell)),
    details: ({ locale }) => ({ words: spellings(words, locale) }),
  };
}

function listColumn<V>(meaning: Text, readCell: ReadCell<V>): Column<readonly V[]> {
  return {
    ...column("texts", meaning),
    fits: (cell, sheet) => "value" in readCell(cell, sheet),
    read([cells = []], context) {
      const values = new Array<V>(cells.length);
      readEach(cells, readCell, context, (i, value) => {
        values[i] = value;
      });
      return values;
    },
  };
}

export function numbersColumn(meaning: Text, limits: NumberLimits = {}): Column<Float64Array> {
  const check = withinLimits(limits);
  const readCell: ReadCell<number> = (cell, sheet) => {
    const reading = readNumber(cell, sheet);
    const problem = "value" in reading ? check(reading.value) : null;
    return problem ? { problem } : reading;
  };
  return {
    ...column("numbers", meaning),
    details: () => limitsOf(limits),
    fits: (cell, sheet) => "value" in readNumber(cell, sheet),
    read([cells = []], context) {
      const values = new Float64Array(cells.length);
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        // most cells are numbers within the limits: no object need be made for them
        if (typeof cell === "number" && Number.isFinite(cell) && check(cell) === null) {
          values[i] = cell;
          continue;
        }
        const reading = readCell(cell, context.sheet);
        if ("problem" in reading) context.report(i, reading.problem);
        else values[i] = reading.value;
      }
      return values;
    },
  };
}

export function daysColumn(meaning: Text): Column<Int32Array> {
  return {
    ...column("dates", meaning),
    fits: (cell, sheet) => "value" in readDay(cell, sheet),
    read([cells = []], context) {
      const days = new Int32Array(cells.length);
      const set = (i: number, day: number) => {
        days[i] = day;
      };
      readDated(cells, readDay, (day) => day, context, set);
      return days;
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

/** What most columns have in common. */
export function column<K extends Column<unknown>["type"]>(type: K, meaning: Text) {
  return {
    kind: "column",
    type,
    meaning,
    optional: false,
    table: "rows",
    isWide: false,
    isHeaded: false,
    details: () => ({}),
  } as const;
}

function readEach<V>(
  cells: readonly Cell[],
  readCell: ReadCell<V>,
  { sheet, report }: ColumnContext,
  set: (i: number, value: V) => void,
): void {
  for (let i = 0; i < cells.length; i++) {
    const reading = readCell(cells[i], sheet);
    if ("problem" in reading) report(i, reading.problem);
    else set(i, reading.value);
  }
}

/**
 * Reads cells that may be texts like 03/04/2025: the other cells of the column say whether the day or the
 * month comes first, and `settle` makes the value of the day that is meant.
 */
export function readDated(
  cells: readonly Cell[],
  readCell: ReadCell<number | EitherDay>,
  settle: (day: number, either: EitherDay) => number,
  context: ColumnContext,
  set: (i: number, value: number) => void,
): void {
  const open: [number, EitherDay][] = [];
  readEach(cells, readCell, context, (i, value) => {
    if (typeof value === "number") set(i, value);
    else open.push([i, value]);
  });
  if (open.length === 0) return;
  const orderOf = decideOrder(cells.filter((cell): cell is string => typeof cell === "string"));
  for (const [i, either] of open) {
    const order = orderOf(String(cells[i]));
    if (order === "dayFirst" || order === "monthFirst") set(i, settle(either[order], either));
    else context.report(i, order === "conflicting" ? "mixedDays" : "ambiguousDay");
  }
}
