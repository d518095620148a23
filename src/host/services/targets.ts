/** What stands behind the objects of a spreadsheet: just enough to find the thing again. */
import type { Area } from "../engine/area";
import { KIND, type Target } from "./script";

export interface SpreadsheetTarget extends Target {
  readonly [KIND]: "Spreadsheet";
}

export interface SheetTarget extends Target {
  readonly [KIND]: "Sheet";
  readonly id: string;
}

export interface RangeTarget extends Target {
  readonly [KIND]: "Range";
  readonly area: Area;
}

export interface RangeListTarget extends Target {
  readonly [KIND]: "RangeList";
  readonly areas: readonly Area[];
}

export const theSpreadsheet: SpreadsheetTarget = { [KIND]: "Spreadsheet" };
export const sheetTarget = (id: string): SheetTarget => ({ [KIND]: "Sheet", id });
export const rangeTarget = (area: Area): RangeTarget => ({ [KIND]: "Range", area });
export const rangeListTarget = (areas: readonly Area[]): RangeListTarget => ({
  [KIND]: "RangeList",
  areas,
});
