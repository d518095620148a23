/** Many ranges of a sheet in two calls, however many they are. */

import { type Area, a1 } from "./sheet-plan";

export function rangesOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.Range[] {
  return areas.length === 0 ? [] : sheet.getRangeList(areas.map(a1)).getRanges();
}
