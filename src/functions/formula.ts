/**
 * One declaration per formula. The stubs that Sheets reads, the README table, the reference pages, the
 * sidebar's help and the example tests are all made from it.
 */

import { MetricError } from "../core/problem";
import type { Text } from "../text/text";
import type { formulaGroups } from "../text/words";
import type { Cell, Input, Output, OutputCell } from "./cell";
import type { Column } from "./columns";
import { type ReadParams, readArguments } from "./read-arguments";
import type { Sheet } from "./read-cell";
import type { Scalar } from "./scalars";

// biome-ignore lint/suspicious/noExplicitAny: parameters of every type stand in one record
export type Params = Readonly<Record<string, Scalar<any> | Column<any>>>;

/** A value, or columns of the example's table by their letters, from the row below the headings on. */
export type ExampleArgument =
  | number
  | string
  | { readonly column: string; readonly to?: string; readonly withHeadings?: true };

export interface Example {
  /** Rows of a table that starts in A1 with one row of headings. */
  readonly table?: readonly (readonly Cell[])[];
  readonly args: readonly ExampleArgument[];
  /** Numbers are compared to six digits. */
  readonly gives: Output;
}

export type FormulaGroup = keyof typeof formulaGroups;

export interface Declaration<P extends Params> {
  readonly group: FormulaGroup;
  readonly summary: Text;
  /** In the order in which they are typed. */
  readonly params: P;
  /** What the result is, in words. */
  readonly result: Text;
  readonly example: Example;
  /** Where the definition comes from: author, year. */
  readonly source: string;
  /** When another formula fits better. */
  readonly notFor?: Text;
  compute(args: ReadParams<P>, sheet: Sheet): Output;
}

export interface Formula {
  readonly declaration: Omit<Declaration<Params>, "compute">;
  /** What a cell gets for these arguments. Throws CellError and MetricError. */
  call(inputs: readonly Input[], sheet: Sheet): Output;
}

/** More cells than this in one result would stall a spreadsheet. */
export const mostResultCells = 100_000;

export function formula<P extends Params>(declaration: Declaration<P>): Formula {
  return {
    declaration,
    call(inputs, sheet) {
      const result = declaration.compute(readArguments(declaration.params, inputs, sheet), sheet);
      const rows = Array.isArray(result) ? result : [[result]];
      const cells = rows.length * (rows[0]?.length ?? 0);
      if (cells > mostResultCells)
        throw new MetricError("tooManyCells", "", { cells, most: mostResultCells });
      if (!rows.every((row) => row.every(isShowable)))
        throw new Error("The result is no finite number.");
      return result;
    },
  };
}

/** Arguments at the edge of what a computer counts with can lead beyond it. */
const isShowable = (cell: OutputCell) => typeof cell !== "number" || Number.isFinite(cell);
