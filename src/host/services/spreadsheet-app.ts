/** SpreadsheetApp: the way in to the file, builders, enums, the user interface. */
import { flushWrites } from "../engine/cells";
import { select, selected } from "../engine/selection";
import { activateSheet, activeSheet } from "../engine/sheets";
import { formatRuleBuilder } from "./conditional-format";
import { validationBuilder } from "./data-validation";
import * as enums from "./enums";
import { richTextBuilder, textStyleBuilder } from "./rich-text";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import {
  type RangeTarget,
  rangeTarget,
  type SheetTarget,
  sheetTarget,
  theSpreadsheet,
} from "./targets";
import { theUi } from "./ui";

export const spreadsheetAppMembers = ({ book }: Script): Members<Target> => ({
  getActive: on("", () => theSpreadsheet),
  getActiveSpreadsheet: on("", () => theSpreadsheet),
  getActiveSheet: on("", () => sheetTarget(activeSheet(book))),
  setActiveSheet: on("Sheet boolean?", (_, sheet: SheetTarget) => {
    activateSheet(book, sheet.id);
    return sheetTarget(sheet.id);
  }),
  getActiveRange: on("", () => rangeTarget(selected(book, activeSheet(book)))),
  setActiveRange: on("Range", (_, { area }: RangeTarget) => {
    activateSheet(book, area.sheet);
    select(book, area);
    return rangeTarget(area);
  }),
  getSelection: on("", () => ({ [KIND]: "Selection" })),
  getUi: on("", () => theUi),
  flush: on("", () => flushWrites(book)),
  newConditionalFormatRule: on("", () => formatRuleBuilder()),
  newDataValidation: on("", () => validationBuilder()),
  newRichTextValue: on("", () => richTextBuilder()),
  newTextStyle: on("", () => textStyleBuilder()),
  BooleanCriteria: enums.BooleanCriteria,
  BorderStyle: enums.BorderStyle,
  DataValidationCriteria: enums.DataValidationCriteria,
  DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
  DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
  Dimension: enums.Dimension,
  InterpolationType: enums.InterpolationType,
  ProtectionType: enums.ProtectionType,
  WrapStrategy: enums.WrapStrategy,
});

export const selectionMembers = ({ book }: Script): Members<Target> => ({
  getActiveRange: on("", () => rangeTarget(selected(book, activeSheet(book)))),
  getActiveSheet: on("", () => sheetTarget(activeSheet(book))),
  getCurrentCell: on("", () =>
    rangeTarget({ ...selected(book, activeSheet(book)), rows: 1, columns: 1 }),
  ),
});

export const chartsMembers = (): Members<Target> => ({
  ChartHiddenDimensionStrategy: enums.ChartHiddenDimensionStrategy,
  ChartMergeStrategy: enums.ChartMergeStrategy,
  ChartType: enums.ChartType,
  CurveStyle: enums.CurveStyle,
  PointStyle: enums.PointStyle,
  Position: enums.ChartPosition,
});
