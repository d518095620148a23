/** What other sheets hold: tables that say something about the same customers. */

import { withoutDirectionMarks } from "../core/direction-marks";
import { type Cell, recognise } from "../intake";
import { sources } from "./own-sheets";
import type { FoundTable } from "./panel";

/** Enough to tell what a table is about; a long sheet costs no more than a short one. */
const rowsLookedAt = 100;

const companions = ["survey", "tickets", "calls", "customers", "spend"] as const;

export interface Found extends FoundTable {
  readonly sheetId: number;
}

/** Tables of other kinds than orders in all sheets but this one. */
export function foundTables(ordersSheetId: number): Found[] {
  const others = sources().filter(({ id }) => id !== ordersSheetId);
  return others.flatMap(({ sheet, id: sheetId }) => {
    const rows = sheet.getLastRow();
    const width = rows < 2 ? 0 : sheet.getLastColumn();
    if (width < 2) return [];
    const looked = sheet.getRange(1, 1, Math.min(rows, rowsLookedAt), width).getValues();
    const sheetName = withoutDirectionMarks(sheet.getName());
    const found = recognise({ name: sheetName, rows: looked as Cell[][] });
    const kind = companions.find((one) => one === found.kind);
    return kind ? { sheetId, sheetName, kind, rows: rows - ((found.headingRow ?? -1) + 1) } : [];
  });
}
