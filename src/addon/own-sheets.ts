/**
 * The add-on's own sheets. Each is marked by developer metadata, so that names can be changed and the
 * user's sheets are never mistaken for ours.
 */

import { sheetNames } from "../text/addon";
import type { Locale } from "../text/text";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** "building": not finished; "dashboard" and "data" stand; "sample": made-up data. */
export type OwnRole = "building" | "buildingData" | "dashboard" | "data" | "sample" | "importing";

const key = "stammkunde";

export function roleOf(sheet: Sheet): OwnRole | null {
  const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === key);
  return (mark?.getValue() as OwnRole | null | undefined) ?? null;
}

export function mark(sheet: Sheet, role: OwnRole | null): void {
  for (const entry of sheet.getDeveloperMetadata()) if (entry.getKey() === key) entry.remove();
  if (role) {
    sheet.addDeveloperMetadata(key, role, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  }
}

export function ownSheets(...roles: readonly OwnRole[]): Sheet[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => {
      const role = roleOf(sheet);
      return role !== null && roles.includes(role);
    });
}

/** Everybody else's sheets that can be seen, and our samples. */
export function sourceSheets(): Sheet[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => {
      const role = roleOf(sheet);
      return (role === null || role === "sample") && !sheet.isSheetHidden();
    });
}

/** "Name", or "Name 2", "Name 3", … if that is taken. */
export function freeName(name: string): string {
  const taken = new Set(
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => sheet.getName().toLowerCase()),
  );
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
  const spreadsheet = SpreadsheetApp.getActive();
  for (const sheet of ownSheets("building", "buildingData")) spreadsheet.deleteSheet(sheet);
  for (const role of ["dashboard", "data"] as const) {
    // the youngest was inserted last, so it has stood furthest right since
    const standing = ownSheets(role);
    for (const old of standing.slice(0, -1)) spreadsheet.deleteSheet(old);
  }
  const [dashboard] = ownSheets("dashboard");
  if (dashboard && dashboard.getName() === sheetNames.building[locale]) {
    dashboard.setName(freeName(sheetNames.dashboard[locale]));
  }
}
