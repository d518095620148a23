/**
 * Brings our sheets in order after a build, also after one that broke off. From its mark on a dashboard stands whole;
 * that names and choices have moved to it and older sheets are gone holds when its build ends, or after the next run.
 */

import type { Report } from "../report/report";
import { sheetNames } from "../text/addon";
import type { Locale } from "../text/text";
import { forgetChosenPeriod } from "./chosen-period";
import { keepChosen, nameBlocks, planDashboard, readStoredReport } from "./dashboard";
import { deleteOwn, freeName, ownSheets, removeUnmarked, sinceOf } from "./own-sheets";
import { type BuiltDashboard, readBuiltDashboard, writeBuiltDashboard } from "./settings";
import { summaryOf } from "./summary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Only what stands stays; what the end of its build has left undone is done. */
export function settleSheets(locale: Locale): void {
  removeUnmarked();
  const [dashboard] = ownSheets("dashboard");
  const [data] = ownSheets("data");
  const build = dashboard ? sinceOf(dashboard) : 0;
  const isFinished = readBuiltDashboard()?.build === build;
  const report = data && !isFinished ? readStoredReport(data) : null;
  if (dashboard && report)
    finishDashboard(dashboard, report, { build, summary: summaryOf(report, 0) });
  else keepOnly(dashboard, locale);
}

/** What is left to do once a dashboard stands; that it is remembered says that all of it is done. */
export function finishDashboard(dashboard: Sheet, report: Report, built: BuiltDashboard): void {
  const plan = planDashboard(report, "", "").dashboard;
  keepChosen(dashboard, plan);
  nameBlocks(dashboard, plan);
  forgetChosenPeriod();
  keepOnly(dashboard, report.locale);
  writeBuiltDashboard(built);
}

/** Older and unfinished sheets go; the dashboard has a name of its own, or the one the user gave to the old one. */
function keepOnly(dashboard: Sheet | undefined, locale: Locale): void {
  const others = ownSheets("building", "buildingData");
  const given = ownSheets("building")
    .map((sheet) => sheet.getName())
    .find(isGivenName);
  for (const sheet of others) deleteOwn(sheet);
  const name = dashboard?.getName() ?? "";
  const isBuilding = Object.values(sheetNames.building).some((one) => name.startsWith(one));
  if (isBuilding) dashboard?.setName(freeName(given ?? sheetNames.dashboard[locale]));
}

/** Whether the user has given a dashboard a name of their own. */
function isGivenName(name: string): boolean {
  const plain = name.replace(/ \d{1,2}$/, "");
  const usual = [sheetNames.dashboard, sheetNames.building].flatMap((text) => Object.values(text));
  return !usual.includes(plain);
}
