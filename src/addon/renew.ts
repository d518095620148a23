/**
 * Fills the dashboard that stands with new figures, in its own sheet, so that links, names and formulas that point at
 * it stay. A copy stands in meanwhile; a single write of the data sheet, which the charts of both draw from, is the
 * change from the old to the new. Only where both look alike; else a new one is built.
 */

import { forecastBlock } from "../report/forecast";
import type { Report } from "../report/report";
import { sheetNames } from "../text/addon";
import { timeInFile } from "./build";
import { readChosenOrders } from "./chosen-orders";
import { forgetChosenPeriod } from "./chosen-period";
import {
  applyChanges,
  isAlike,
  markOf,
  planDashboard,
  readStored,
  rewriteDataSheet,
  type StoredReport,
  valuesIfUntouched,
  withChosen,
} from "./dashboard";
import { file } from "./file";
import { actionsWithList } from "./lists-made";
import { deleteOwn, insertStandIn, ownSheets } from "./own-sheets";
import type { BuildSummary } from "./panel";
import { note } from "./refusal";
import { readBuiltDashboard, readSettings, writeBuiltDashboard } from "./settings";
import { settleSheets } from "./settle";
import { summaryOf } from "./summary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Standing {
  readonly dashboard: Sheet;
  readonly data: Sheet;
  readonly stored: StoredReport;
}

/** The dashboard that stands with what it was made from; null where there is none, or it cannot be read. */
export function readStanding(): Standing | null {
  const [dashboard] = ownSheets("dashboard");
  const [data] = ownSheets("data");
  const stored = data && readStored(data);
  return dashboard && data && stored ? { dashboard, data, stored } : null;
}

/** Null where a new dashboard has to be built. */
export function renewDashboard(
  { dashboard, data, stored }: Standing,
  report: Report,
): BuildSummary | null {
  const built = readBuiltDashboard();
  if (!built?.drawn) return null;
  const name = data.getName();
  const lists = actionsWithList();
  const before = planDashboard(stored.report, name, stored.builtAt, stored.build, lists);
  if (markOf(before) !== built.drawn) return null; // another version has drawn it

  const begun = Math.max(Date.now(), stored.build + 1);
  const { ledger } = readChosenOrders(readSettings().sourceSheetId ?? -1);
  const full = { ...report, forecast: forecastBlock(ledger, report) };
  const builtAt = timeInFile(begun);
  const after = planDashboard(full, name, builtAt, begun, lists);
  if (!isAlike(before, after)) return null;
  const shown = valuesIfUntouched(dashboard, before.dashboard);
  if (!shown) return null;

  const active = file().getActiveSheet();
  const chosen = withChosen(after.dashboard, shown);
  let standIn: Sheet;
  try {
    // with the time, no other sheet has this name
    standIn = insertStandIn(dashboard, `${sheetNames.building[report.locale]} ${builtAt}`, begun);
    dashboard.hideSheet();
    applyChanges(dashboard, before.dashboard, chosen, data);
    dashboard.showSheet();
    rewriteDataSheet(data, after.data);
  } catch (error) {
    tryTo(() => settleSheets(report.locale));
    throw error;
  }
  const summary = summaryOf(full, (Date.now() - begun) / 1000);
  tryTo(() => {
    file().setActiveSheet(active);
    deleteOwn(standIn);
    forgetChosenPeriod();
    writeBuiltDashboard({ build: built.build, at: begun, summary, drawn: markOf(after) });
  });
  return summary;
}

/** Whatever goes wrong here is made up for by the next run. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch (error) {
    note(error);
  }
}
