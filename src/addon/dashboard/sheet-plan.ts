/**
 * A sheet on paper: what stands where and how it looks, before anything is written. Blocks draw on it;
 * `apply-plan.ts` writes it with few calls.
 */

import type { StyleName } from "./tokens";

/** Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Align = "left" | "center" | "right";
export type VerticalAlign = "top" | "middle" | "bottom";

export interface CellPlan {
  readonly value: string | number;
  readonly style: StyleName;
  readonly format: string;
  readonly align: Align;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
}

/** A line along the bottom of cells. */
export interface Rule {
  readonly area: Area;
  readonly color: string;
  readonly thick: boolean;
}

export interface RichText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** These characters look different from the rest of the cell. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly style: StyleName;
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface ChartPlan {
  readonly kind: "combo" | "column";
  /** On the data sheet. */
  readonly data: Area;
  readonly row: number;
  readonly column: number;
  readonly stacked: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A cell that offers words to choose from. */
export interface Dropdown {
  /** Of the cell, in the whole file. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
  readonly help: string;
  /** On the data sheet: the same words below each other, and the cell that says which of them is chosen. */
  readonly follows?: { readonly names: Area; readonly chosen: Area };
}

/** Its own colour scale from the lowest to the highest number, over the middle one: a percentile of them. */
export interface HeatMap extends Area {
  readonly middle: number;
}

/** Where a figure stands: its cell, and how far it reaches to the right. */
export interface FigurePlace {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** First and last column of the area one may select. */
  readonly from: number;
  readonly to: number;
  /** It stands there only while a dropdown says so. */
  readonly when?: { readonly dropdown: string; readonly word: string };
}

/** A part of a sheet; its rows count from its own first one. */
export interface Block {
  /** Pixels. */
  readonly rowHeights: readonly number[];
  /** By row, then column, both from 0; holes are empty cells. */
  readonly cells: readonly (readonly (CellPlan | undefined)[])[];
  readonly merges: readonly Area[];
  readonly rules: readonly Rule[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly richTexts: readonly RichText[];
  readonly heatMaps: readonly HeatMap[];
  readonly formulas: readonly CellFormula[];
  /** On the data sheet. */
  readonly dataFormulas: readonly CellFormula[];
  readonly dropdowns: readonly Dropdown[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly figures: readonly FigurePlace[];
}

export interface SheetPlan extends Block {
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
}

export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** `A1:C3`, or `A1` for a single cell. */
export function a1({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}
