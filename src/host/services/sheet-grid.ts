/** Rows and columns of a sheet: inserting, deleting, sizing, hiding, freezing. */
import type { Area } from "../engine/area";
import * as grid from "../engine/grid";
import * as sheets from "../engine/sheets";
import { ScriptError } from "../failures";
import type { Member, Members, Script } from "./script";
import { checkCells } from "./sheet-names";
import { on } from "./strict";
import type { RangeTarget, SheetTarget } from "./targets";

export function sheetGrid({ book }: Script): Members<SheetTarget> {
  const count = (id: string, axis: grid.Axis) =>
    axis === "rows" ? grid.rowCount(book, id) : grid.columnCount(book, id);

  /** Positions count from 1 and must lie on the grid. */
  const check = (id: string, axis: grid.Axis, position: number, howMany: number) => {
    const total = count(id, axis);
    if (position < 1 || howMany < 1 || position + howMany - 1 > total)
      throw new ScriptError(`Those ${axis} are out of bounds.`);
  };

  const insert = (axis: grid.Axis, id: string, at: number, howMany: number) => {
    const across = count(id, axis === "rows" ? "columns" : "rows");
    if (howMany < 1 || at < 0 || at > count(id, axis))
      throw new ScriptError(`Those ${axis} are out of bounds.`);
    checkCells(grid.cellCount(book), howMany * across);
    const run = axis === "rows" ? grid.insertRows : grid.insertColumns;
    run(book, id, at, howMany);
  };

  const inserting = (axis: grid.Axis, shift: number, signature = "int"): Member<SheetTarget> =>
    on(signature, (sheet, position: number, howMany = 1) => {
      insert(axis, sheet.id, position + shift, howMany);
      return sheet;
    });

  const deleting = (axis: grid.Axis, signature = "int"): Member<SheetTarget> =>
    on(signature, (sheet, position: number, howMany = 1) => {
      check(sheet.id, axis, position, howMany);
      const problem = grid.deletionProblem(book, sheet.id, axis, howMany);
      if (problem) throw new ScriptError(problem);
      const run = axis === "rows" ? grid.deleteRows : grid.deleteColumns;
      run(book, sheet.id, position - 1, howMany);
      return sheet;
    });

  const sizing = (axis: grid.Axis, single: boolean): Member<SheetTarget> =>
    on(single ? "int int" : "int int int", (sheet, ...given: number[]) => {
      const [position = 0, second = 0, third = 0] = given;
      const [howMany, size] = single ? [1, second] : [second, third];
      check(sheet.id, axis, position, howMany);
      const run = axis === "rows" ? grid.setRowHeights : grid.setColumnWidths;
      run(book, sheet.id, position - 1, howMany, size);
      return sheet;
    });

  const hiding = (axis: grid.Axis, hidden: boolean): Member<SheetTarget> =>
    on("int int?", (sheet, position: number, howMany = 1) => {
      check(sheet.id, axis, position, howMany);
      setHidden(axis, band(sheet.id, axis, position, howMany), hidden);
    });

  const hidingRange = (axis: grid.Axis, hidden: boolean): Member<SheetTarget> =>
    on("Range", (_, range: RangeTarget) => {
      setHidden(axis, range.area, hidden);
    });

  const band = (id: string, axis: grid.Axis, position: number, howMany: number): Area => {
    const all = grid.wholeSheet(book, id);
    return axis === "rows"
      ? { ...all, row: position - 1, rows: howMany }
      : { ...all, column: position - 1, columns: howMany };
  };

  const setHidden = (axis: grid.Axis, area: Area, hidden: boolean) => {
    const run = axis === "rows" ? grid.setRowsHidden : grid.setColumnsHidden;
    run(book, area, hidden);
  };

  const freezing = (axis: grid.Axis): Member<SheetTarget> =>
    on("int", ({ id }, howMany: number) => {
      const what = `frozen ${axis}`;
      if (howMany < 0) throw new ScriptError(`The number of ${what} must not be negative.`);
      if (howMany >= count(id, axis))
        throw new ScriptError(`You can't freeze all visible ${axis} on the sheet.`);
      sheets.freeze(book, id, { ...sheets.frozenPart(book, id), [axis]: howMany });
    });

  return {
    getMaxRows: on("", ({ id }) => grid.rowCount(book, id)),
    getMaxColumns: on("", ({ id }) => grid.columnCount(book, id)),
    insertRowBefore: inserting("rows", -1),
    insertRowsBefore: inserting("rows", -1, "int int"),
    insertRowAfter: inserting("rows", 0),
    insertRowsAfter: inserting("rows", 0, "int int"),
    insertRows: inserting("rows", -1, "int int?"),
    insertColumnBefore: inserting("columns", -1),
    insertColumnsBefore: inserting("columns", -1, "int int"),
    insertColumnAfter: inserting("columns", 0),
    insertColumnsAfter: inserting("columns", 0, "int int"),
    insertColumns: inserting("columns", -1, "int int?"),
    deleteRow: deleting("rows"),
    deleteRows: deleting("rows", "int int"),
    deleteColumn: deleting("columns"),
    deleteColumns: deleting("columns", "int int"),
    setRowHeight: sizing("rows", true),
    setRowHeights: sizing("rows", false),
    setRowHeightsForced: sizing("rows", false),
    setColumnWidth: sizing("columns", true),
    setColumnWidths: sizing("columns", false),
    getRowHeight: on("int", ({ id }, row: number) => grid.rowHeight(book, id, row - 1)),
    getColumnWidth: on("int", ({ id }, column: number) => grid.columnWidth(book, id, column - 1)),
    hideRows: hiding("rows", true),
    showRows: hiding("rows", false),
    hideColumns: hiding("columns", true),
    showColumns: hiding("columns", false),
    hideRow: hidingRange("rows", true),
    unhideRow: hidingRange("rows", false),
    hideColumn: hidingRange("columns", true),
    unhideColumn: hidingRange("columns", false),
    setFrozenRows: freezing("rows"),
    setFrozenColumns: freezing("columns"),
    getFrozenRows: on("", ({ id }) => sheets.frozenPart(book, id).rows),
    getFrozenColumns: on("", ({ id }) => sheets.frozenPart(book, id).columns),
    setHiddenGridlines: on("boolean", (sheet, hidden: boolean) => {
      sheets.showGridlines(book, sheet.id, !hidden);
      return sheet;
    }),
    hasHiddenGridlines: on("", ({ id }) => !sheets.hasGridlines(book, id)),
  };
}
