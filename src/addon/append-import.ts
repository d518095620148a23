/** Next month's file into the sheet of an earlier one: what is new below, what has changed in its place. */

import { withoutDirectionMarks } from "../core/direction-marks";
import { nextExport, type Row, recognise, sameHeadings, type Table } from "../intake";
import { imports, refusals } from "../text/addon";
import { inspectSheet } from "./inspect";
import { deleteOwn, ownSheets, roleOf } from "./own-sheets";
import type { Inspection, SourceSheet } from "./panel";
import { Refusal } from "./refusal";
import { panelLocale } from "./settings";
import { fileContext, readSource, sheetById, sourceOf } from "./source";
import { makeRoom, writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Enough to find the headings and what stands below them. */
const rowsLookedAt = 100;

/** No single call carries all of a long file. */
const rowsPerCall = 5000;

/** So few rows that stay as they are cost less than another call. */
const closeBy = 200;

/** Imported sheets that have the headings of a file, given its first rows. */
export function importTargets(head: readonly (readonly string[])[]): SourceSheet[] {
  const rows = head.slice(0, rowsLookedAt);
  const file = recognised({ name: "", rows });
  return ownSheets("imported").flatMap((sheet) => {
    const found = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
    if (found.rows < 2 || found.columns < 1) return [];
    const looked = sheet.getRange(1, 1, Math.min(found.rows, rowsLookedAt), found.columns);
    const name = withoutDirectionMarks(sheet.getName());
    const table = { name, rows: looked.getValues() as Table["rows"] };
    return sameHeadings(recognised(table), file) ? { id: sheet.getSheetId(), name, ...found } : [];
  });
}

const recognised = (table: Table) => ({ table, recognition: recognise(table) });

/** Moves what the file adds into the target, and removes the sheet it was imported into. */
export function appendImport(imported: Sheet, targetId: number): Inspection {
  const target = sheetById(targetId);
  const file = readSource(imported.getSheetId());
  const here = readSource(targetId);
  if (roleOf(target) !== "imported" || !sameHeadings(here, file))
    throw new Refusal(refusals.badOptions);
  // The columns agreed on for the sheet hold for the file, too.
  const next = sourceOf(targetId, file.table);
  const { changed, added, known } = nextExport(here, next, here.decisions, fileContext());
  const { rows } = here.table;
  const width = (rows[0] ?? []).length;
  const typical = target.getRange(typicalRow(rows) + 1, 1, 1, width);
  const formats = typical.getNumberFormats()[0] as string[];
  const write = (sheet: Sheet, first: number, cells: readonly Row[]) => {
    for (let at = 0; at < cells.length; at += rowsPerCall)
      writeCells(sheet, first + at + 1, 1, cells.slice(at, at + rowsPerCall), formats);
  };
  for (const [first, end] of stretches([...changed.keys()])) {
    const cells = rows.slice(first, end);
    write(
      target,
      first,
      cells.map((own, i) => changed.get(first + i) ?? own),
    );
  }
  if (added.length > 0) {
    // all of them or none: part of a row that belongs to no order would be found to be another row next time
    write(imported, 0, added);
    makeRoom(target, rows.length + added.length, width);
    imported
      .getRange(1, 1, added.length, width)
      .copyTo(target.getRange(rows.length + 1, 1, added.length, width));
  }
  deleteOwn(imported);
  const inspection = inspectSheet(targetId);
  const locale = panelLocale();
  const counted = [added.length, changed.size, known].map((count) => count.toLocaleString(locale));
  return { ...inspection, notes: [imports.appended(counted)[locale], ...inspection.notes] };
}

/** From each first place to the one after the last, with what lies between places that are close. */
function stretches(places: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && place - last[1] < closeBy) last[1] = place + 1;
    else found.push([place, place + 1]);
  }
  return found;
}

/** The first of the rows with the most real dates and numbers: its formats are those of the columns. */
function typicalRow(rows: Table["rows"]): number {
  let best = 0;
  let most = -1;
  rows.forEach((cells, row) => {
    const real = cells.filter(
      (cell) => typeof cell === "number" || typeof cell === "object",
    ).length;
    if (real > most) [best, most] = [row, real];
  });
  return best;
}
