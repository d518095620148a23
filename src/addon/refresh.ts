/** The dashboard that stands, once more with fresh rows. */

import type { Report } from "../report/report";
import { buildAtOnce, clearUp, reportFromSheet } from "./build";
import { takeChosenPeriod } from "./chosen-period";
import { holdsReport } from "./dashboard";
import { ownSheets } from "./own-sheets";
import type { BuildSummary } from "./panel";
import { panelLocale, readSettings } from "./settings";

export function rebuild(report?: Report): BuildSummary {
  const { period, lapseDays, asOf, goal, margin, shop, sourceSheetId } = readSettings();
  const calculate = report && (() => report);
  return buildAtOnce(
    sourceSheetId ?? -1,
    { period, lapseDays, asOf, goal, margin, shop },
    calculate,
  );
}

export interface Refreshed {
  readonly report: Report;
  /** False: the report is the one that stands, so nothing was built. */
  readonly built: boolean;
}

/** Builds only where the dashboard would say anything else than it does. */
export function refresh(): Refreshed {
  clearUp();
  takeChosenPeriod();
  const report = reportFromSheet(panelLocale());
  const [dashboard] = ownSheets("dashboard");
  const [data] = ownSheets("data");
  const built = !(dashboard && data && holdsReport(data, report));
  if (built) rebuild(report);
  return { report, built };
}
