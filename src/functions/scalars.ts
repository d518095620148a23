/** Single arguments: how one cell becomes a number, a day or an option word. */

import type { Day } from "../core/day";
import { decideOrder } from "../core/day-text";
import type { Text } from "../text/text";
import { type Cell, type Input, isBlank, rowsOf } from "./cell";
import { CellError, type CellErrorDetails, type CellProblem } from "./cell-error";
import { type Reading, readNumber, type Sheet, shown } from "./read-cell";
import { readDay } from "./read-day";
import { readWord, spellings } from "./words";

/** One single argument: what it means and how it is read. */
export interface Scalar<T> {
  readonly kind: "scalar";
  readonly meaning: Text;
  readonly type: "number" | "date" | "string";
  readonly optional: boolean;
  /** The words that may be typed, where it takes no others. */
  readonly words?: readonly Text[];
  read(input: Input, name: string, sheet: Sheet): T;
}

type Check<T> = (value: T) => CellProblem | null;

function scalar<T>(
  type: Scalar<T>["type"],
  meaning: Text,
  readCell: (cell: Cell, sheet: Sheet) => Reading<T>,
  details: (sheet: Sheet) => Partial<CellErrorDetails> = () => ({}),
): Scalar<T> {
  return {
    kind: "scalar",
    type,
    meaning,
    optional: false,
    read(input, name, sheet) {
      const rows = rowsOf(input);
      const fail = (problem: CellProblem) =>
        new CellError(problem, name, {
          row: null,
          rows: 1,
          shown: shown(rows[0]?.[0], sheet),
          ...details(sheet),
        });
      if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw fail("notOneCell");
      const reading = readCell(rows[0]?.[0], sheet);
      if ("problem" in reading) throw fail(reading.problem);
      return reading.value;
    },
  };
}

export interface NumberLimits {
  readonly low?: number;
  readonly high?: number;
  readonly whole?: boolean;
}

export function number(meaning: Text, limits: NumberLimits = {}): Scalar<number> {
  const check = withinLimits(limits);
  return scalar(
    "number",
    meaning,
    (cell, sheet) => {
      const reading = readNumber(cell, sheet);
      const problem = "value" in reading ? check(reading.value) : null;
      return problem ? { problem } : reading;
    },
    () => limitsOf(limits),
  );
}

export function withinLimits({ low, high, whole }: NumberLimits): Check<number> {
  return (value) => {
    if (whole && !Number.isInteger(value)) return "notWhole";
    return (low !== undefined && value < low) || (high !== undefined && value > high)
      ? "outOfRange"
      : null;
  };
}

export function limitsOf({ low, high }: NumberLimits): { low?: number; high?: number } {
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

/** A text stands alone here, so that its order must be unmistakable. */
export function day(meaning: Text): Scalar<Day> {
  return scalar("date", meaning, (cell, sheet) => {
    const reading = readDay(cell, sheet);
    if ("problem" in reading) return reading;
    if (typeof reading.value === "number") return { value: reading.value };
    return decideOrder([])(String(cell)) === "dayFirst"
      ? { value: reading.value.dayFirst }
      : { problem: "ambiguousDay" };
  });
}

/** One of several words; each may be written in German or English, in any case. */
export function word<K extends string>(words: Readonly<Record<K, Text>>, meaning: Text): Scalar<K> {
  return {
    ...scalar(
      "string",
      meaning,
      (cell) => readWord(words, cell),
      ({ locale }) => ({ words: spellings(words, locale) }),
    ),
    words: Object.values(words),
  };
}

/** The same argument, with a value for when it is left out or blank. */
export function optional<T, O>(param: Scalar<T>, otherwise: O): Scalar<T | O> {
  return {
    ...param,
    optional: true,
    read(input, name, sheet) {
      const rows = rowsOf(input);
      const isLeftOut = rows.length === 0 || (rows.length === 1 && (rows[0] ?? []).every(isBlank));
      return isLeftOut ? otherwise : param.read(input, name, sheet);
    },
  };
}
