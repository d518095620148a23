/**
 * Writes a plan into a sheet with few calls, whose number does not depend on the data. Two parts, so that
 * each is a short step; the names come last of all, as they move away from the dashboard that stood before.
 */

import { rangesOf } from "./ranges-of";
import type { SheetPlan } from "./sheet-plan";
import { writeCells } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeLook } from "./write-look";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** "cells": grid, values, fonts. "look": merges, rules, notes, heat maps, formulas, charts, dropdowns. */
export type Part = "cells" | "look";

/** `data` is the sheet that the plan's charts draw from. */
export function applyPlan(sheet: Sheet, plan: SheetPlan, part: Part, data: Sheet): void {
  if (part === "cells") {
    writeCells(sheet, plan);
    return;
  }
  writeLook(sheet, plan);
  writeCharts(sheet, plan, data);
}

/** Names the blocks of a sheet; a name that another sheet has moves here. */
export function nameBlocks(sheet: Sheet, plan: SheetPlan): void {
  const spreadsheet = sheet.getParent();
  const areas = plan.names.map(({ area }) => area);
  rangesOf(sheet, areas).forEach((range, i) => {
    spreadsheet.setNamedRange(plan.names[i]?.name as string, range);
  });
}
