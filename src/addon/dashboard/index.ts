/** From the report to two sheets on paper: the dashboard, and the hidden sheet its charts draw from. */

import type { Report } from "../../report/report";
import { drawAccount } from "./account";
import { drawBridge } from "./bridge";
import { canvas } from "./canvas";
import { drawCards } from "./cards";
import { drawCohorts } from "./cohorts";
import { dataSheet } from "./data-sheet";
import { drawDefinitions } from "./definitions";
import { drawGroups } from "./groups";
import type { SheetPlan } from "./sheet-plan";
import { drawTitle } from "./title";
import { drawTrend } from "./trend";

export { applyPlan, type Part } from "./apply-plan";
export { dataSheetName, readStoredReport } from "./data-sheet";

/** The same report gives the same plans, so every step of a build can make them anew. */
export function planDashboard(
  report: Report,
  sheetName: string,
): { readonly dashboard: SheetPlan; readonly data: SheetPlan } {
  const paper = canvas();
  const data = dataSheet(report, sheetName);
  drawTitle(paper, report);
  drawCards(paper, data, report);
  paper.endPage();
  drawTrend(paper, data, report);
  drawBridge(paper, data, report);
  drawCohorts(paper, data, report);
  drawGroups(paper, data, report);
  drawAccount(paper, report);
  drawDefinitions(paper, report);
  return { dashboard: paper.plan(), data: data.plan() };
}
