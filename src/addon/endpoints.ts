/**
 * What the panel can ask for. Anything at the top level can be called by whoever sees the page, so every
 * argument is checked where it is used, and every failure is one sentence.
 */

import { withoutDirectionMarks } from "../core/direction-marks";
import { addonName, refusals, toasts } from "../text/addon";
import { importTargets as doImportTargets } from "./append-import";
import { beginBuild, cancelBuild, buildStep as doBuildStep } from "./build";
import { takeChosenPeriod } from "./chosen-period";
import { readStored, type StoredReport } from "./dashboard";
import { previewDigest as doPreviewDigest, sendTestDigest as doSendTestDigest } from "./digest";
import { appendRows, beginImport, cancelImport, endImport, isTextTable } from "./import-file";
import { insertFormula as doInsertFormula } from "./insert-formula";
import { inspectSheet } from "./inspect";
import { noticeSince } from "./last-run";
import { hasStandIn, ownSheets, sinceOf, sourceSheets } from "./own-sheets";
import type { DashboardState, Endpoints, PanelState, SheetMapping } from "./panel";
import { erasePerson as doErasePerson, findPerson as doFindPerson } from "./person";
import { answering, Refusal } from "./refusal";
import { removeAll } from "./remove-all";
import { insertSampleShop } from "./sample";
import {
  saveSchedule as doSaveSchedule,
  takeOverSchedule as doTakeOverSchedule,
  scheduleState,
} from "./schedule";
import { selectedFigure as doSelectedFigure } from "./selected-figure";
import { separator } from "./separator";
import {
  fileTag,
  panelLocale,
  readBuiltDashboard,
  readMapping,
  readSettings,
  resetUnreadable,
  writeMapping,
  writeSettings,
} from "./settings";
import { showCustomers as doShowCustomers } from "./show-customers";
import { showFigureFormula as doShowFigureFormula } from "./show-figure-formula";
import { showFigureRows as doShowFigureRows } from "./show-figure-rows";
import { showActionList as doShowActionList } from "./show-list";
import { showRows as doShowRows } from "./show-rows";
import { sheetById } from "./source";
import { summaryOf } from "./summary";

function panelState(): PanelState {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = sourceSheets();
  const activeId = spreadsheet.getActiveSheet().getSheetId();
  return {
    locale: panelLocale(),
    fileLocale: fileTag(),
    separator: separator(),
    sheets: sheets.map((sheet) => ({
      id: sheet.getSheetId(),
      name: withoutDirectionMarks(sheet.getName()),
      rows: sheet.getLastRow(),
      columns: sheet.getLastColumn(),
    })),
    activeSheetId: sheets.some((sheet) => sheet.getSheetId() === activeId) ? activeId : null,
    dashboard: dashboardState(),
    settings: readSettings(),
  };
}

/** A summary that was not saved, or not copied with the file, is made again from the report. */
function dashboardState(): DashboardState | null {
  const [sheet] = ownSheets("dashboard");
  if (!sheet) return null;
  const build = sinceOf(sheet);
  const saved = readBuiltDashboard();
  const stored = saved?.build === build && !hasStandIn() ? null : storedReport();
  const summary = stored ? summaryOf(stored.report, 0) : saved?.summary;
  const at = stored?.build || saved?.at || build;
  const builtAt = new Date(at).toISOString();
  const notice = noticeSince(at, panelLocale());
  const sheetName = withoutDirectionMarks(sheet.getName());
  return summary ? { sheetName, notice, builtAt, summary } : null;
}

function storedReport(): StoredReport | null {
  const [data] = ownSheets("data");
  return data ? readStored(data) : null;
}

/** All of a mapping must fit where it is kept. */
const mostCharacters = 3000;

function isMapping(mapping: unknown): mapping is SheetMapping {
  const isTexts = (record: unknown) =>
    typeof record === "object" &&
    record !== null &&
    Object.values(record).every((value) => typeof value === "string" && value.length <= 500);
  const { columns, decisions } = (mapping ?? {}) as SheetMapping;
  return (
    isTexts(columns) &&
    isTexts(decisions) &&
    JSON.stringify([columns, decisions]).length <= mostCharacters
  );
}

export const panel: Endpoints["panel"] = answering(() => {
  takeChosenPeriod();
  if (resetUnreadable())
    SpreadsheetApp.getActive().toast(toasts.settingsLost[panelLocale()], addonName);
  return panelState();
});

export const inspect: Endpoints["inspect"] = answering(inspectSheet);

export const saveMapping: Endpoints["saveMapping"] = answering((sheetId, mapping) => {
  if (!isMapping(mapping)) throw new Refusal(refusals.badOptions);
  sheetById(sheetId);
  const { columns, decisions } = mapping;
  writeMapping(sheetId, { ...readMapping(sheetId), columns, decisions });
  return inspectSheet(sheetId);
});

export const showCustomers: Endpoints["showCustomers"] = answering(doShowCustomers);
export const showRows: Endpoints["showRows"] = answering(doShowRows);
export const selectedFigure: Endpoints["selectedFigure"] = answering(doSelectedFigure);
export const showFigureRows: Endpoints["showFigureRows"] = answering(doShowFigureRows);
export const showActionList: Endpoints["showActionList"] = answering(doShowActionList);
export const showFigureFormula: Endpoints["showFigureFormula"] = answering(doShowFigureFormula);

export const importBegin: Endpoints["importBegin"] = answering(beginImport);
export const importRows: Endpoints["importRows"] = answering(appendRows);
export const importTargets: Endpoints["importTargets"] = answering((head) => {
  if (!isTextTable(head)) throw new Refusal(refusals.badOptions);
  return doImportTargets(head);
});
export const importEnd: Endpoints["importEnd"] = answering((sheetId, appendTo) =>
  endImport(sheetId, appendTo ?? null),
);
export const importCancel: Endpoints["importCancel"] = answering(cancelImport);
export const insertSample: Endpoints["insertSample"] = answering(insertSampleShop);

export const buildBegin: Endpoints["buildBegin"] = answering(beginBuild);
export const buildStep: Endpoints["buildStep"] = answering(doBuildStep);
export const buildCancel: Endpoints["buildCancel"] = answering(cancelBuild);

export const openDashboard: Endpoints["openDashboard"] = answering(() => {
  const [sheet] = ownSheets("dashboard");
  if (!sheet) throw new Refusal(refusals.noDashboard);
  sheet.activate();
  return null;
});

export const reportJson: Endpoints["reportJson"] = answering(() => {
  const stored = storedReport();
  if (!stored) throw new Refusal(refusals.noDashboard);
  return JSON.stringify(stored.report, null, 2);
});

export const saveSettings: Endpoints["saveSettings"] = answering((change) => {
  const { language, shop } = change ?? {};
  if (language !== undefined) {
    if (!["de", "en", "file"].includes(language)) throw new Refusal(refusals.badOptions);
    writeSettings({ language });
  }
  if (shop !== undefined) {
    if (typeof shop !== "string" || shop.length > 200) throw new Refusal(refusals.badOptions);
    writeSettings({ shop: withoutDirectionMarks(shop) });
  }
  return panelState();
});

export const schedule: Endpoints["schedule"] = answering(scheduleState);
export const saveSchedule: Endpoints["saveSchedule"] = answering(doSaveSchedule);
export const takeOverSchedule: Endpoints["takeOverSchedule"] = answering(doTakeOverSchedule);
export const previewDigest: Endpoints["previewDigest"] = answering(doPreviewDigest);
export const sendTestDigest: Endpoints["sendTestDigest"] = answering(doSendTestDigest);

export const insertFormula: Endpoints["insertFormula"] = answering(doInsertFormula);

export const findPerson: Endpoints["findPerson"] = answering(doFindPerson);
export const erasePerson: Endpoints["erasePerson"] = answering(doErasePerson);

export const removeDashboard: Endpoints["removeDashboard"] = answering(() => {
  removeAll();
  return panelState();
});
