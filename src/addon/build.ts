/**
 * Builds the dashboard in short steps. Everything is written into new sheets; the old dashboard stands until
 * the last step. Between two steps the report waits in the new data sheet, so any step can be a new run.
 */

import { civilDate, isCivilDate } from "../core/day";
import { withoutDirectionMarks } from "../core/direction-marks";
import { buildReport, dayFromIso } from "../report/build-report";
import { asksForProducts } from "../report/companions";
import { forecastBlock } from "../report/forecast";
import type { Report } from "../report/report";
import { buildSteps, refusals, sheetNames } from "../text/addon";
import { dayName } from "../text/periods";
import type { Locale } from "../text/text";
import { readChosenOrders } from "./chosen-orders";
import { takeChosenPeriod } from "./chosen-period";
import { readCompanions } from "./companions";
import {
  applyPlan,
  dataSheetName,
  markOf,
  type Plans,
  planDashboard,
  readStored,
  type StoredReport,
  writeDataSheet,
} from "./dashboard";
import { file, fileZone } from "./file";
import { fileCurrency } from "./file-currency";
import { findingSentences } from "./inspect";
import { actionsWithList } from "./lists-made";
import { inLock } from "./lock";
import { insertOwnSheets, mark, type OwnSheet, roleOfId } from "./own-sheets";
import type { BuildOptions, BuildProgress, BuildSummary } from "./panel";
import { note, Refusal } from "./refusal";
import {
  panelLocale,
  type RunningBuild,
  readRunningBuild,
  readSettings,
  writeBuiltDashboard,
  writeRunningBuild,
  writeSettings,
} from "./settings";
import { finishDashboard, settleSheets } from "./settle";
import { sheetById } from "./source";
import { summaryOf } from "./summary";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const steps = buildSteps.length;
/** A build that has not moved for so long has died, and anybody may start another. */
const staleAfter = 60_000;

/** Whoever began the build that is under way may begin again: then the other one has been given up. */
export function beginBuild(sheetId: number, options: BuildOptions): BuildProgress {
  return begin(sheetId, options, true);
}

function begin(sheetId: number, options: BuildOptions, again: boolean): BuildProgress {
  checkOptions(options);
  sheetById(sheetId);
  return inLock(() => {
    const running = readRunningBuild();
    const now = Date.now();
    const by = Session.getTemporaryActiveUserKey();
    const alive = running !== null && now - running.touchedAt < staleAfter;
    if (alive && !(again && running.by === by)) throw new Refusal(refusals.busy);
    const { period, asOf } = periodFor(options);
    writeSettings({
      sourceSheetId: sheetId,
      period,
      lapseDays: options.lapseDays,
      asOf,
      goal: options.goal,
      margin: options.margin ?? null,
      shop: withoutDirectionMarks(options.shop ?? ""),
    });
    const build = Math.max(now, (running?.build ?? 0) + 1);
    writeRunningBuild({ build, next: 1, touchedAt: now, by, sheets: null });
    return progress(build, 1, null);
  });
}

/** Whoever has not touched the period in the panel gets the one chosen on the dashboard meanwhile. */
function periodFor(options: BuildOptions): Pick<BuildOptions, "period" | "asOf"> {
  const { period, asOf } = readSettings();
  const chosen = takeChosenPeriod();
  return options.period === period && options.asOf === asOf ? (chosen ?? options) : options;
}

/** Does the next step of a build, unless another one has taken its place. */
export function buildStep(build: number): BuildProgress {
  return takeStep(build, () => reportFromSheet(panelLocale()));
}

function takeStep(build: number, calculate: () => Report): BuildProgress {
  return inLock(() => {
    const running = readRunningBuild();
    if (!running || running.build !== build) throw new Refusal(refusals.buildGone);
    try {
      // another version of the add-on may have begun it, with other steps
      if (running.next > steps || running.next > 1 !== Boolean(running.sheets))
        throw new Refusal(refusals.buildGone);
      const unfinished = running.sheets && sheetsOf(running.sheets);
      const sheets = running.sheets ?? firstStep(build, calculate);
      const done = unfinished && doStep(running.next, unfinished);
      const next = running.next + 1;
      writeRunningBuild(done ? null : { ...running, next, touchedAt: Date.now(), sheets });
      return progress(build, next, done, unfinished?.stored.report.locale);
    } catch (error) {
      writeRunningBuild(null);
      throw error;
    }
  });
}

export function cancelBuild(build: number): null {
  inLock(() => {
    if (readRunningBuild()?.build !== build) return;
    writeRunningBuild(null);
    settleSheets(panelLocale());
  });
  return null;
}

/** Finishes what a build that broke off has left; false where somebody builds. */
export function clearUp(): boolean {
  return inLock(() => {
    const running = readRunningBuild();
    if (running && Date.now() - running.touchedAt < staleAfter) return false;
    if (running) writeRunningBuild(null);
    settleSheets(panelLocale());
    return true;
  });
}

/** All steps in one run, for the clock and the menu. `calculate` reads what `options` say. */
export function buildAtOnce(
  sheetId: number,
  options: BuildOptions,
  calculate: () => Report,
): BuildSummary {
  let at = begin(sheetId, options, false);
  while (!at.done) at = takeStep(at.build, calculate);
  return at.done;
}

interface Unfinished {
  readonly sheet: Sheet;
  readonly data: Sheet;
  readonly stored: StoredReport;
}

/** By their ids, which is quicker than by their marks. */
function sheetsOf({ dashboard, data: id }: NonNullable<RunningBuild["sheets"]>): Unfinished {
  const sheet = file().getSheetById(dashboard);
  const data = file().getSheetById(id);
  const stored = data && readStored(data);
  if (!sheet || !stored) throw new Refusal(refusals.buildGone);
  return { sheet, data, stored };
}

/** Step 1: from the user's rows to the report, kept in the new data sheet. */
function firstStep(build: number, calculate: () => Report): NonNullable<RunningBuild["sheets"]> {
  settleSheets(panelLocale());
  const report = calculate();
  const wanted = [
    { name: dataSheetName, role: "data" },
    { name: sheetNames.building[report.locale], role: "building" },
  ] as const;
  const [data, sheet] = insertOwnSheets(wanted, true, build) as [OwnSheet, OwnSheet];
  const builtAt = timeInFile(build);
  writeDataSheet(data.sheet, plansOf({ report, builtAt, build }, data.sheet).data);
  return { data: data.id, dashboard: sheet.id };
}

function doStep(step: number, { sheet, data, stored }: Unfinished): BuildSummary | null {
  if (step === steps) return replaceOld(stored, sheet, data);
  if (step === 2) addForecast(stored, data);
  else applyPlan(sheet, plansOf(stored, data).dashboard, step === 3 ? "cells" : "look", data);
  return null;
}

/** Step 2: the models of buying are fitted again and again, so this has a run of its own. */
function addForecast(stored: StoredReport, data: Sheet): void {
  const { ledger } = readChosenOrders(readSettings().sourceSheetId ?? -1);
  const forecast = forecastBlock(ledger, stored.report);
  const report = { ...stored.report, forecast };
  writeDataSheet(data, plansOf({ ...stored, report }, data).data);
}

/** As dashboards show it: on the file's clock. */
export const timeInFile = (time: number): string =>
  Utilities.formatDate(new Date(time), fileZone(), "yyyy-MM-dd'T'HH:mm");

const plansOf = ({ report, builtAt, build }: StoredReport, data: Sheet): Plans =>
  planDashboard(report, data.getName(), builtAt, build, actionsWithList());

/** What the saved settings say of the rows as they are now. */
export function reportFromSheet(locale: Locale): Report {
  const settings = readSettings();
  const sheetId = settings.sourceSheetId ?? -1;
  const companions = readCompanions(sheetId);
  const chosen = readChosenOrders(sheetId, asksForProducts(companions));
  const { ledger, account, orders, currency, findings, sheetName, sold } = chosen;
  const asOf = settings.asOf === null ? null : dayFromIso(settings.asOf);
  if (asOf !== null && !ledger.day.some((day, i) => day <= asOf && (ledger.amount?.[i] ?? 0) >= 0))
    throw new Refusal(refusals.noOrdersBefore(dayName(civilDate(asOf))[locale]));
  return buildReport(
    {
      ledger,
      account,
      orders,
      currency: currency ?? fileCurrency(),
      sheetName,
      findings: findingSentences(findings, locale),
      companions: { ...companions, sold },
    },
    {
      locale,
      shop: withoutDirectionMarks(settings.shop || file().getName()),
      sample: roleOfId(sheetId) === "sample",
      period: settings.period,
      asOf,
      lapseDays: settings.lapseDays,
      goal: settings.goal,
      margin: settings.margin,
    },
  );
}

/**
 * The last step: the mark makes the new dashboard the one that stands. Whatever goes wrong after that is no
 * failure of the build: `settleSheets` makes up for it before anything else is built.
 */
function replaceOld(stored: StoredReport, sheet: Sheet, data: Sheet): BuildSummary {
  const { report, build } = stored;
  sheet.showSheet();
  mark(sheet, "dashboard", build);
  const summary = summaryOf(report, (Date.now() - build) / 1000);
  try {
    const drawn = markOf(plansOf(stored, data));
    finishDashboard(sheet, report);
    writeBuiltDashboard({ build, at: build, summary, drawn });
    file().setActiveSheet(sheet);
    file().moveActiveSheet(1);
  } catch (error) {
    note(error);
  }
  return summary;
}

function progress(
  build: number,
  next: number,
  done: BuildSummary | null,
  locale = panelLocale(),
): BuildProgress {
  const label = buildSteps[Math.min(next, steps) - 1] as (typeof buildSteps)[number];
  return { build, next, steps, label: label[locale], done };
}

/** What comes from the browser may be anything. */
function checkOptions(options: BuildOptions): void {
  const { period, lapseDays, asOf, goal, margin = null, shop } = options ?? {};
  const isDays =
    lapseDays === null || (Number.isInteger(lapseDays) && lapseDays >= 1 && lapseDays <= 3650);
  const isShare = (share: unknown) =>
    share === null || (typeof share === "number" && share > 0 && share <= 1);
  const isShop = shop === null || (typeof shop === "string" && shop.length <= 200);
  const isPeriod = ["month", "quarter", "year"].includes(period);
  if (!isPeriod || !isDays || !isShop || !isShare(goal) || !isShare(margin))
    throw new Refusal(refusals.badOptions);
  if (asOf !== null) {
    const [year, month, date] = String(asOf).split("-").map(Number) as [number, number, number];
    if (dayFromIso(asOf) === null || !isCivilDate(year, month, date))
      throw new Refusal(refusals.badDay);
  }
}
