/** The dashboard that stands, once more with fresh rows. */

import type { Report } from "../report/report";
import { buildAtOnce, clearUp, reportFromSheet } from "./build";
import { takeChosenPeriod } from "./chosen-period";
import { isSame } from "./dashboard";
import { inLock } from "./lock";
import type { BuildSummary } from "./panel";
import { readStanding, renewDashboard, type Standing } from "./renew";
import { panelLocale, readSettings } from "./settings";

export function rebuild(): BuildSummary {
  return inLock(() => {
    const isFree = clearUp();
    takeChosenPeriod();
    return build(reportFromSheet(panelLocale()), isFree ? readStanding() : null);
  });
}

export interface Refreshed {
  readonly report: Report;
  /** False: the report is the one that stands, so nothing was built. */
  readonly built: boolean;
}

/** Builds only where the dashboard would say anything else than it does. */
export function refresh(): Refreshed {
  return inLock(() => {
    const isFree = clearUp();
    takeChosenPeriod();
    const report = reportFromSheet(panelLocale());
    const standing = readStanding();
    const built = !(standing && isSame(standing.stored.report, report));
    if (built) build(report, isFree ? standing : null);
    return { report, built };
  });
}

/** In its own sheet where that can be, else as a new one. */
function build(report: Report, standing: Standing | null): BuildSummary {
  const { period, lapseDays, asOf, goal, margin, shop, sourceSheetId } = readSettings();
  const options = { period, lapseDays, asOf, goal, margin, shop };
  return (
    (standing && renewDashboard(standing, report)) ||
    buildAtOnce(sourceSheetId ?? -1, options, () => report)
  );
}
