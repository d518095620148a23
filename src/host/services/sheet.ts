/** SpreadsheetApp.Sheet: its name and place, its contents, and what the other sheet files add. */
import type { Area } from "../engine/area";
import { clearContent, clearFormat } from "../engine/clearing";
import { contentExtent, insertRows, wholeSheet } from "../engine/grid";
import { clearNotes } from "../engine/notes";
import { selected } from "../engine/selection";
import * as sheets from "../engine/sheets";
import { writeValues } from "../engine/values";
import { ScriptError } from "../failures";
import { areaAt, areaNamed } from "./locate";
import type { ClearOptions } from "./range-clearing";
import type { Members, Script } from "./script";
import { sheetGrid } from "./sheet-grid";
import { checkSheetName } from "./sheet-names";
import { sheetObjects } from "./sheet-objects";
import { on } from "./strict";
import { rangeListTarget, rangeTarget, type SheetTarget, theSpreadsheet } from "./targets";

export const sheetMembers = (script: Script): Members<SheetTarget> => ({
  ...sheetIdentity(script),
  ...sheetContent(script),
  ...sheetGrid(script),
  ...sheetObjects(script),
});

const sheetIdentity = ({ book }: Script): Members<SheetTarget> => ({
  getName: on("", ({ id }) => sheets.nameOf(book, id)),
  getSheetName: on("", ({ id }) => sheets.nameOf(book, id)),
  getSheetId: on("", ({ id }) => Number(id)),
  getIndex: on("", ({ id }) => sheets.sheetIds(book).indexOf(id) + 1),
  getParent: on("", () => theSpreadsheet),
  setName: on("string", (sheet, name: string) => {
    if (sheets.nameOf(book, sheet.id) !== name) {
      checkSheetName(book, name, sheet.id);
      sheets.renameSheet(book, sheet.id, name);
    }
    return sheet;
  }),
  activate: on("", (sheet) => {
    sheets.activateSheet(book, sheet.id);
    return sheet;
  }),
  hideSheet: on("", (sheet) => {
    const others = sheets.sheetIds(book).filter((id) => id !== sheet.id);
    if (others.every((id) => sheets.isHidden(book, id)))
      throw new ScriptError("You can't hide all the sheets in a document.");
    sheets.setHidden(book, sheet.id, true);
    return sheet;
  }),
  showSheet: on("", (sheet) => {
    sheets.setHidden(book, sheet.id, false);
    return sheet;
  }),
  isSheetHidden: on("", ({ id }) => sheets.isHidden(book, id)),
  setTabColor: on("string/null", (sheet, color?: string) => {
    sheets.setTabColor(book, sheet.id, color ?? null);
    return sheet;
  }),
  getTabColor: on("", ({ id }) => sheets.tabColor(book, id)),
});

function sheetContent(script: Script): Members<SheetTarget> {
  const { book } = script;

  const dataRange = (id: string): Area => {
    const { rows, columns } = contentExtent(book, id);
    return { ...wholeSheet(book, id), rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
  };

  return {
    getRange: on(
      "string | int int int? int?",
      ({ id }, first: string | number, column = 1, rows = 1, columns = 1) =>
        rangeTarget(
          typeof first === "string"
            ? areaNamed(book, first, id)
            : areaAt(book, id, first, column, rows, columns),
        ),
    ),
    getRangeList: on("string[]", ({ id }, names: string[]) =>
      rangeListTarget(names.map((name) => areaNamed(book, name, id))),
    ),
    getDataRange: on("", ({ id }) => rangeTarget(dataRange(id))),
    getLastRow: on("", ({ id }) => contentExtent(book, id).rows),
    getLastColumn: on("", ({ id }) => contentExtent(book, id).columns),
    getActiveRange: on("", ({ id }) => rangeTarget(selected(book, id))),
    getActiveCell: on("", ({ id }) => rangeTarget({ ...selected(book, id), rows: 1, columns: 1 })),
    appendRow: on("any[]", (sheet, values: unknown[]) => {
      const row = contentExtent(book, sheet.id).rows;
      const grid = wholeSheet(book, sheet.id);
      if (row >= grid.rows) insertRows(book, sheet.id, row, 1);
      const area = areaAt(book, sheet.id, row + 1, 1, 1, values.length);
      writeValues(book, area, (_, j) => values[j], script.host.clock.now);
      return sheet;
    }),
    clear: on("object?", (sheet, options: ClearOptions = {}) => {
      const all = wholeSheet(book, sheet.id);
      if (!options.formatOnly) clearContent(book, all);
      if (!options.contentsOnly) clearFormat(book, all);
      return sheet;
    }),
    clearContents: on("", (sheet) => {
      clearContent(book, wholeSheet(book, sheet.id));
      return sheet;
    }),
    clearFormats: on("", (sheet) => {
      clearFormat(book, wholeSheet(book, sheet.id));
      return sheet;
    }),
    clearNotes: on("", (sheet) => {
      clearNotes(book, sheet.id);
      return sheet;
    }),
  };
}
