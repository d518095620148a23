/**
 * From the dashboard that stands to another of the same shape, in few calls: only what differs is written, each
 * property as a whole. Shape is everything but what a dashboard says.
 */

import { fnv1a } from "../../core/fnv";
import { type DataRows, formatsOf } from "./data-sheet";
import { rewriteValues } from "./rewrite-values";
import type { Area, CellPlan, SheetPlan } from "./sheet-plan";
import { rewriteLooks, wholeOf } from "./write-cells";
import { rewriteCharts } from "./write-charts";
import { writeNotes } from "./write-look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The values of a sheet, by row. */
type Shown = readonly (readonly unknown[])[];

export interface Plans {
  readonly dashboard: SheetPlan;
  readonly data: DataRows;
}

export const isAlike = (one: Plans, other: Plans): boolean => shapeOf(one) === shapeOf(other);

function shapeOf({ dashboard, data }: Plans): string {
  const { cells, notes, figures, formulas, charts, rowHeights, richTexts, ...rest } = dashboard;
  const places = richTexts.map(({ row, column }) => [row, column]);
  return JSON.stringify([rest, rowHeights.length, places, formatsOf(data)]);
}

/** Tells whether a plan that is made once more is the one that was drawn. */
export function markOf({ dashboard, data }: Plans): string {
  return (fnv1a(JSON.stringify([dashboard, data])) >>> 0).toString(16);
}

/** The values of a sheet that has the size of its plan, its charts, and its words where they were written; else null. */
export function valuesIfUntouched(sheet: Sheet, plan: SheetPlan): Shown | null {
  const { rowHeights, columnWidths, charts, formulas, dropdowns, merges, cells } = plan;
  if (sheet.getMaxRows() !== rowHeights.length || sheet.getMaxColumns() !== columnWidths.length)
    return null;
  if (sheet.getCharts().length !== charts.length) return null;
  const shown = wholeOf(sheet, plan).getValues();
  const changes = (row: number, column: number) =>
    [...formulas, ...dropdowns].some((one) => one.row === row && one.column === column);
  const isBehind = (row: number, column: number) =>
    merges.some((area) => holds(area, row, column) && (area.row < row || area.column < column));
  const isUntouched = rowHeights.every((_, r) =>
    columnWidths.every((__, c) => {
      const value = cells[r]?.[c]?.value ?? "";
      if (typeof value === "number" || (shown[r]?.[c] ?? "") === value) return true;
      return changes(r + 1, c + 1) || isBehind(r + 1, c + 1);
    }),
  );
  return isUntouched ? shown : null;
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The plan with what is chosen on the sheet in place of the first words. */
export function withChosen(plan: SheetPlan, shown: Shown): SheetPlan {
  const cells = plan.cells.map((row) => [...row]);
  for (const { row, column, words, follows } of plan.dropdowns) {
    const cell = cells[row - 1]?.[column - 1];
    const chosen = words.find((word) => word === shown[row - 1]?.[column - 1]);
    if (cell && follows && chosen)
      (cells[row - 1] as CellPlan[])[column - 1] = { ...cell, value: chosen };
  }
  return { ...plan, cells };
}

/** `before` stands on the sheet, and both are alike. */
export function applyChanges(sheet: Sheet, before: SheetPlan, plan: SheetPlan, data: Sheet): void {
  const range = wholeOf(sheet, plan);
  rewriteLooks(sheet, range, plan, before);
  rewriteValues(sheet, plan, before);
  if (JSON.stringify(plan.notes) !== JSON.stringify(before.notes)) writeNotes(range, plan);
  rewriteCharts(sheet, plan.charts, before.charts, data);
}
