/**
 * Brings our sheets in order after a build, also after one that broke off. From its mark on a dashboard stands whole;
 * that names and choices have moved to it and older sheets are gone holds when its build ends, or after the next run.
 */

import type { Report } from "../report/report";
import { sheetNames } from "../text/addon";
import type { Locale } from "../text/text";
import { forgetChosenPeriod } from "./chosen-period";
import { followDropdowns, keepChosen, nameBlocks, planDashboard, readStored } from "./dashboard";
import type { SheetPlan } from "./dashboard/sheet-plan";
import {
  deleteOwn,
  freeName,
  hasStandIn,
  keepStandIn,
  ownSheets,
  removeUnmarked,
  standingBuild,
} from "./own-sheets";
import { readBuiltDashboard, writeBuiltDashboard } from "./settings";
import { summaryOf } from "./summary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Only what stands stays; what the end of its build has left undone is done. */
export function settleSheets(locale: Locale): void {
  removeUnmarked();
  const [dashboard] = ownSheets("dashboard");
  const [data] = ownSheets("data");
  const build = standingBuild();
  const isFinished = readBuiltDashboard()?.build === build && !hasStandIn();
  if (isFinished && ownSheets("building", "buildingData").length === 0) return;
  const stored = data && !isFinished ? readStored(data) : null;
  if (!dashboard || !data || !stored) {
    keepOnly(dashboard, locale);
    return;
  }
  const plan = finishDashboard(dashboard, stored.report);
  keepStandIn(dashboard);
  followDropdowns(dashboard, plan, data);
  writeBuiltDashboard({ build, at: stored.build || build, summary: summaryOf(stored.report, 0) });
}

/** What is left to do once a dashboard stands; that it is remembered then says that all of it is done. */
export function finishDashboard(dashboard: Sheet, report: Report): SheetPlan {
  const plan = planDashboard(report, "", "").dashboard;
  keepChosen(dashboard, plan);
  nameBlocks(dashboard, plan);
  forgetChosenPeriod();
  keepOnly(dashboard, report.locale);
  return plan;
}

/** Older and unfinished sheets go; the dashboard has a name of its own, or the one the user gave to the old one. */
function keepOnly(dashboard: Sheet | undefined, locale: Locale): void {
  const others = ownSheets("building", "buildingData");
  const given = ownSheets("building")
    .map((sheet) => sheet.getName())
    .find(isGivenName);
  for (const sheet of others) deleteOwn(sheet);
  if (dashboard && isBuildingName(dashboard.getName()))
    dashboard.setName(freeName(given ?? sheetNames.dashboard[locale]));
}

const isBuildingName = (name: string): boolean =>
  Object.values(sheetNames.building).some((one) => name.startsWith(one));

/** Whether the user has given a dashboard a name of their own. */
function isGivenName(name: string): boolean {
  const plain = name.replace(/ \d{1,2}$/, "");
  return !isBuildingName(name) && !Object.values(sheetNames.dashboard).includes(plain);
}
