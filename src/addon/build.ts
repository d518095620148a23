/**
 * Builds the dashboard in short steps. Everything is written into new sheets; the old dashboard stands until
 * the last step. Between two steps the report waits in the new data sheet, so any step can be a new run.
 */

import { civilDate, isCivilDate } from "../core/day";
import { buildReport, dayFromIso } from "../report/build-report";
import type { Report } from "../report/report";
import { buildSteps, refusals, sheetNames } from "../text/addon";
import { dayName } from "../text/periods";
import type { Locale } from "../text/text";
import {
  applyPlan,
  dataSheetName,
  nameBlocks,
  type Plans,
  planDashboard,
  readStoredReport,
  writeDataSheet,
} from "./dashboard";
import { fileCurrency } from "./file-currency";
import { findingSentences, refusalFor } from "./inspect";
import { insertOwnSheet, mark, ownSheets, roleOf, settleSheets } from "./own-sheets";
import type { BuildOptions, BuildProgress, BuildSummary } from "./panel";
import { Refusal } from "./refusal";
import {
  panelLocale,
  readRunningBuild,
  readSettings,
  writeBuiltDashboard,
  writeRunningBuild,
  writeSettings,
} from "./settings";
import { readSource, sheetById } from "./source";
import { summaryOf } from "./summary";

const steps = buildSteps.length;
/** A build that has not moved for so long has died, and anybody may start another. */
const staleAfter = 60_000;

export function beginBuild(sheetId: number, options: BuildOptions): BuildProgress {
  checkOptions(options);
  inLock(() => {
    const running = readRunningBuild();
    if (running && Date.now() - running.touchedAt < staleAfter) throw new Refusal(refusals.busy);
    writeSettings({
      sourceSheetId: sheetId,
      period: options.period,
      lapseDays: options.lapseDays,
      asOf: options.asOf,
      goal: options.goal,
      shop: options.shop ?? "",
    });
    const now = Date.now();
    writeRunningBuild({ startedAt: now, touchedAt: now });
  });
  return progress(1, null);
}

/** Does one step and says which comes next. */
export function buildStep(step: number): BuildProgress {
  return inLock(() => {
    const running = readRunningBuild();
    if (!running) throw new Refusal(refusals.buildGone);
    try {
      const done = doStep(step, running.startedAt);
      writeRunningBuild(done ? null : { ...running, touchedAt: Date.now() });
      return progress(step + 1, done);
    } catch (error) {
      writeRunningBuild(null);
      throw error;
    }
  });
}

export function cancelBuild(): null {
  inLock(() => {
    writeRunningBuild(null);
    settleSheets(panelLocale());
  });
  return null;
}

/** All steps in one run, for the clock and the menu. */
export function buildAtOnce(sheetId: number, options: BuildOptions): BuildSummary {
  let at = beginBuild(sheetId, options);
  while (!at.done) at = buildStep(at.next);
  return at.done;
}

function doStep(step: number, startedAt: number): BuildSummary | null {
  const locale = panelLocale();
  if (step === 1) {
    settleSheets(locale);
    readAndCalculate(locale, startedAt);
    return null;
  }
  const [data] = ownSheets("buildingData");
  const report = data && readStoredReport(data);
  if (!data || !report) throw new Refusal(refusals.buildGone);
  if (step === 5) return replaceOld(report, startedAt);
  const { dashboard } = plansOf(report, data, startedAt);
  const sheet =
    step === 2
      ? insertOwnSheet(sheetNames.building[report.locale], "building", true)
      : ownSheets("building")[0];
  if (!sheet) throw new Refusal(refusals.buildGone);
  const part = (["cells", "look", "charts"] as const)[step - 2];
  if (!part) throw new Refusal(refusals.badOptions);
  applyPlan(sheet, dashboard, part, data);
  return null;
}

/** Step 1: from the user's rows to the report, kept in the new data sheet. */
function readAndCalculate(locale: Locale, startedAt: number): void {
  const report = reportFromSheet(locale);
  const data = insertOwnSheet(dataSheetName, "buildingData", true);
  writeDataSheet(data, plansOf(report, data, startedAt).data);
}

/** The time of the build is shown on the file's clock. */
function plansOf(
  report: Report,
  data: GoogleAppsScript.Spreadsheet.Sheet,
  startedAt: number,
): Plans {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const builtAt = Utilities.formatDate(new Date(startedAt), zone, "yyyy-MM-dd'T'HH:mm");
  return planDashboard(report, data.getName(), builtAt);
}

function reportFromSheet(locale: Locale): Report {
  const settings = readSettings();
  const sheetId = settings.sourceSheetId ?? -1;
  const source = readSource(sheetId);
  const refusal = refusalFor(source);
  if (refusal || !source.reading)
    throw new Refusal(refusal ?? refusals.noOrders(source.table.name));
  const { ledger, account, orders, currency, findings } = source.reading;
  const asOf = settings.asOf === null ? null : dayFromIso(settings.asOf);
  if (asOf !== null && !ledger.day.some((day, i) => day <= asOf && (ledger.amount?.[i] ?? 0) >= 0))
    throw new Refusal(refusals.noOrdersBefore(dayName(civilDate(asOf))[locale]));
  return buildReport(
    {
      ledger,
      account,
      orders,
      currency: currency ?? fileCurrency(),
      sheetName: source.table.name,
      findings: findingSentences(findings, locale),
    },
    {
      locale,
      shop: settings.shop || SpreadsheetApp.getActive().getName(),
      sample: roleOf(sheetById(sheetId)) === "sample",
      period: settings.period,
      asOf,
      lapseDays: settings.lapseDays,
      goal: settings.goal,
    },
  );
}

/** Step 5: the new sheets stand, the old ones go. Broken off anywhere, the next `settleSheets` finishes it. */
function replaceOld(report: Report, startedAt: number): BuildSummary {
  const [sheet] = ownSheets("building");
  const [data] = ownSheets("buildingData");
  if (!sheet || !data) throw new Refusal(refusals.buildGone);
  const spreadsheet = SpreadsheetApp.getActive();
  sheet.showSheet();
  mark(data, "data");
  mark(sheet, "dashboard");
  nameBlocks(sheet, plansOf(report, data, startedAt).dashboard);
  settleSheets(report.locale);
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(1);
  const now = Date.now();
  const summary = summaryOf(report, (now - startedAt) / 1000);
  writeBuiltDashboard({ builtAt: new Date(now).toISOString(), summary });
  SpreadsheetApp.flush();
  return summary;
}

function progress(next: number, done: BuildSummary | null): BuildProgress {
  const label = buildSteps[Math.min(next, steps) - 1] as (typeof buildSteps)[number];
  return { next, steps, label: label[panelLocale()], done };
}

/** One at a time per document; the lock is short, because each step is. */
function inLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(10_000)) throw new Refusal(refusals.busy);
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

/** What comes from the browser may be anything. */
function checkOptions(options: BuildOptions): void {
  const { period, lapseDays, asOf, goal, shop } = options ?? {};
  const isDays =
    lapseDays === null || (Number.isInteger(lapseDays) && lapseDays >= 1 && lapseDays <= 3650);
  const isGoal = goal === null || (typeof goal === "number" && goal > 0 && goal <= 1);
  const isShop = shop === null || (typeof shop === "string" && shop.length <= 200);
  if (!["month", "quarter", "year"].includes(period) || !isDays || !isGoal || !isShop)
    throw new Refusal(refusals.badOptions);
  if (asOf !== null) {
    const [year, month, date] = String(asOf).split("-").map(Number) as [number, number, number];
    if (dayFromIso(asOf) === null || !isCivilDate(year, month, date))
      throw new Refusal(refusals.badDay);
  }
}
