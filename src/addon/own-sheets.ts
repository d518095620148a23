/**
 * The add-on's own sheets. Each is marked by developer metadata, so that names can be changed and the
 * user's sheets are never mistaken for ours.
 */

import { sheetNames } from "../text/addon";
import type { Locale } from "../text/text";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * "building": not finished; "dashboard" and "data" stand; "sample": made-up data; "rows": copies of the user's rows,
 * to look at; "imported": a file's rows, which are the user's to keep.
 */
export type OwnRole =
  | "building"
  | "buildingData"
  | "dashboard"
  | "data"
  | "sample"
  | "rows"
  | "importing"
  | "imported";

interface Own {
  readonly sheet: Sheet;
  readonly id: number;
  readonly role: OwnRole;
  readonly mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
}

const key = "stammkunde";

/** Looked up once per execution, since every look is a call; Apps Script loads the script anew each time. */
let known: readonly Own[] | null = null;

function own(): readonly Own[] {
  known ??= SpreadsheetApp.getActive()
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((mark) => {
      const sheet = mark.getLocation().getSheet() as Sheet;
      return { sheet, id: sheet.getSheetId(), role: mark.getValue() as OwnRole, mark };
    });
  return known;
}

export function roleOf(sheet: Sheet): OwnRole | null {
  const id = sheet.getSheetId();
  return own().find((one) => one.id === id)?.role ?? null;
}

export function mark(sheet: Sheet, role: OwnRole | null): void {
  const id = sheet.getSheetId();
  const existing = own().find((one) => one.id === id)?.mark;
  if (role === null) existing?.remove();
  else if (existing) existing.setValue(role);
  else sheet.addDeveloperMetadata(key, role, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  known = null;
}

/** Our sheets of these roles, from left to right. */
export function ownSheets(...roles: readonly OwnRole[]): Sheet[] {
  const found = own().filter(({ role }) => roles.includes(role));
  if (found.length < 2) return found.map(({ sheet }) => sheet);
  return found
    .map(({ sheet }) => ({ sheet, index: sheet.getIndex() }))
    .sort((a, b) => a.index - b.index)
    .map(({ sheet }) => sheet);
}

export function deleteOwn(sheet: Sheet): void {
  SpreadsheetApp.getActive().deleteSheet(sheet);
  known = null;
}

/** Everybody else's sheets that can be seen, what was imported, and our samples. */
export function sourceSheets(): Sheet[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => {
      const role = roleOf(sheet);
      const isData = role === null || role === "sample" || role === "imported";
      return isData && !sheet.isSheetHidden();
    });
}

/** "Name", or "Name 2", "Name 3", … if that is taken; Sheets tells names apart without regard to case. */
export function freeName(name: string): string {
  const sheets = SpreadsheetApp.getActive().getSheets();
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const short = name.slice(0, 90);
  if (!taken.has(short.toLowerCase())) return short;
  for (let n = 2; ; n++) if (!taken.has(`${short} ${n}`.toLowerCase())) return `${short} ${n}`;
}

/** A new sheet of ours; the user stays on the sheet they were looking at. */
export function insertOwnSheet(name: string, role: OwnRole, hidden: boolean): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(name), spreadsheet.getSheets().length);
  mark(sheet, role);
  spreadsheet.setActiveSheet(active);
  if (hidden) sheet.hideSheet();
  return sheet;
}

/**
 * Brings the sheets in order after a build, also after one that broke off: what is half built goes, and
 * of several dashboards only the youngest stays.
 */
export function settleSheets(locale: Locale): void {
  for (const sheet of ownSheets("building", "buildingData")) deleteOwn(sheet);
  for (const role of ["dashboard", "data"] as const) {
    // the youngest was inserted last, so it stands furthest right
    for (const old of ownSheets(role).slice(0, -1)) deleteOwn(old);
  }
  const [dashboard] = ownSheets("dashboard");
  if (dashboard?.getName() === sheetNames.building[locale]) {
    dashboard.setName(freeName(sheetNames.dashboard[locale]));
  }
}
