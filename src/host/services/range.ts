/** SpreadsheetApp.Range: where it lies, and everything the other range files add. */
import { spellA1 } from "../engine/area";
import { select } from "../engine/selection";
import { activateSheet } from "../engine/sheets";
import { areaAt, inGrid } from "./locate";
import { rangeClearing } from "./range-clearing";
import { rangeFormat } from "./range-format";
import { rangeMerging } from "./range-merging";
import { rangeNotes } from "./range-notes";
import { rangeObjects } from "./range-objects";
import { rangeRichText } from "./range-rich-text";
import { rangeValidation } from "./range-validation";
import { rangeValues } from "./range-values";
import type { Members, Script } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget, sheetTarget } from "./targets";

export const rangeMembers = (script: Script): Members<RangeTarget> => ({
  ...rangePlace(script),
  ...rangeValues(script),
  ...rangeFormat(script),
  ...rangeMerging(script),
  ...rangeNotes(script),
  ...rangeRichText(script),
  ...rangeValidation(script),
  ...rangeClearing(script),
  ...rangeObjects(script),
});

const rangePlace = (script: Script): Members<RangeTarget> => ({
  getRow: on("", ({ area }) => area.row + 1),
  getRowIndex: on("", ({ area }) => area.row + 1),
  getColumn: on("", ({ area }) => area.column + 1),
  getNumRows: on("", ({ area }) => area.rows),
  getNumColumns: on("", ({ area }) => area.columns),
  getLastRow: on("", ({ area }) => area.row + area.rows),
  getLastColumn: on("", ({ area }) => area.column + area.columns),
  getHeight: on("", ({ area }) => area.rows),
  getWidth: on("", ({ area }) => area.columns),
  getGridId: on("", ({ area }) => Number(area.sheet)),
  getSheet: on("", ({ area }) => sheetTarget(area.sheet)),
  getA1Notation: on("", ({ area }) => spellA1(area)),
  getCell: on("int int", ({ area }, row: number, column: number) => {
    const cell = areaAt(script.book, area.sheet, area.row + row, area.column + column);
    return rangeTarget(cell);
  }),
  offset: on(
    "int int int? int?",
    ({ area }, rows: number, columns: number, height?: number, width?: number) => {
      const moved = areaAt(
        script.book,
        area.sheet,
        area.row + rows + 1,
        area.column + columns + 1,
        height ?? area.rows,
        width ?? area.columns,
      );
      return rangeTarget(inGrid(script.book, moved));
    },
  ),
  activate: on("", (range) => {
    activateSheet(script.book, range.area.sheet);
    select(script.book, range.area);
    return range;
  }),
});
