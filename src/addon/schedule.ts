/** Keeping the dashboard fresh: one clock trigger per user and document, one dispatcher that decides. */

import { buildAtOnce } from "./build";
import type { Settings } from "./panel";
import { readSettings } from "./settings";

const handler = "refreshOnClock";

/** Sets up or removes the clock; nothing is recreated when nothing changes. */
export function applySchedule(refresh: Settings["refresh"]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ScriptApp.getUserTriggers(spreadsheet).filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
  if (refresh === "off") {
    for (const trigger of own) ScriptApp.deleteTrigger(trigger);
    return;
  }
  if (own.length > 0) return; // daily and weekly share the daily clock; the dispatcher tells them apart
  ScriptApp.newTrigger(handler)
    .timeBased()
    .everyDays(1)
    .atHour(6)
    .inTimezone(spreadsheet.getSpreadsheetTimeZone())
    .create();
}

/** What the clock calls. Weekly means Mondays, in the file's time zone. */
export function refreshOnClock(): void {
  const settings = readSettings();
  if (settings.refresh === "off") applySchedule("off");
  if (settings.refresh === "off" || settings.sourceSheetId === null) return;
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const weekday = Utilities.formatDate(new Date(), zone, "u"); // 1 = Monday
  if (settings.refresh === "weekly" && weekday !== "1") return;
  rebuild(settings);
}

/** The last dashboard again, with fresh rows. */
export function rebuild(settings: Settings) {
  const { period, lapseDays, asOf, goal, margin, shop, sourceSheetId } = settings;
  return buildAtOnce(sourceSheetId ?? -1, { period, lapseDays, asOf, goal, margin, shop });
}
