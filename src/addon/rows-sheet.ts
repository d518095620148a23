/** A sheet of ours with chosen rows of the user's tables, to look at: what is shown, and each row with its number. */

import type { Cell } from "../intake";
import { rowsSheet } from "../text/addon";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import { panelLocale } from "./settings";
import { type Source, sheetById } from "./source";
import { writeCells } from "./write-cells";

const mostRows = 20_000;

interface ShownRow {
  /** By place in the source's table. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface RowsToShow {
  readonly name: string;
  /** Lines above the rows. */
  readonly head: readonly string[];
  /** Columns before those of the source. */
  readonly columns: readonly { readonly heading: string; readonly format: string }[];
  /** Rows of one table, or of several one below the other. */
  readonly tables: readonly { readonly source: Source; readonly rows: readonly ShownRow[] }[];
}

/** In place of an earlier one. At most 20,000 rows, and a line that says so. */
export function writeRowsSheet(shown: RowsToShow): { rows: number; shown: number } {
  const locale = panelLocale();
  const left = ownSheets("rows");
  const sheet = insertOwnSheet(shown.name, "rows", false);
  replaceOwn(left, [{ sheet, name: shown.name }]);

  const rows = shown.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const counts = { rows, shown: Math.min(rows, mostRows) };
  const grouped = (count: number) => count.toLocaleString(locale);
  const cut = rowsSheet.cut(grouped(counts.shown), grouped(counts.rows))[locale];
  const head = counts.shown < counts.rows ? [...shown.head, cut] : shown.head;
  if (head.length > 0)
    writeCells(
      sheet,
      1,
      1,
      head.map((line) => [line]),
    );
  if (shown.head.length > 0) sheet.getRange(1, 1).setFontWeight("bold");

  let top = head.length + 1;
  let room = mostRows;
  sheet.setFrozenRows(shown.tables.length > 1 ? head.length : top);
  for (const { source, rows } of shown.tables) {
    if (shown.tables.length > 1) {
      writeCells(sheet, top, 1, [[source.table.name]]);
      sheet.getRange(top++, 1).setFontWeight("bold");
    }
    top = writeTable(source, rows.slice(0, room), top);
    room = Math.max(0, room - rows.length);
  }
  SpreadsheetApp.getActive().setActiveSheet(sheet);
  return counts;

  /** Gives the row after it. */
  function writeTable(
    { table, recognition, sheetId }: Source,
    rows: readonly ShownRow[],
    top: number,
  ): number {
    const { headingRow } = recognition;
    const headings = headingRow === null ? [] : (table.rows[headingRow] ?? []);
    const width = (table.rows[0] ?? []).length;
    const own = [...shown.columns.map(({ heading }) => heading), rowsSheet.number[locale]];
    const theirs = Array.from({ length: width }, (_, i) => String(headings[i] ?? ""));
    writeCells(sheet, top, 1, [[...own, ...theirs]]);
    sheet.getRange(top, 1, 1, own.length + width).setFontWeight("bold");
    if (!rows[0]) return top + 1;
    const formats = sheetById(sheetId)
      .getRange(rows[0].row + 1, 1, 1, width)
      .getNumberFormats()[0] as string[];
    const cells = rows.map(({ row, cells }) => [...cells, row + 1, ...(table.rows[row] ?? [])]);
    const before = [...shown.columns.map(({ format }) => format), "0"];
    writeCells(sheet, top + 1, 1, cells, [...before, ...formats]);
    return top + 1 + rows.length;
  }
}
