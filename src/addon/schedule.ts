/** The schedule as the panel sees and sets it. */

import { isMailAddress } from "../core/mail-address";
import { refusals } from "../text/addon";
import { refusals as scheduleRefusals } from "../text/schedule";
import { clockOwner, setClock, takeClock } from "./clock";
import { forgetDigest } from "./digest";
import { fileZone } from "./file";
import { lastRun, shownRun } from "./last-run";
import { ownSheets } from "./own-sheets";
import type { DigestSettings, Schedule, ScheduleState, Settings } from "./panel";
import { consentUrl } from "./permissions";
import { Refusal } from "./refusal";
import { isMissed, nextRun, type Past } from "./rhythm";
import {
  defaultSettings,
  panelLocale,
  readBuiltDashboard,
  readSettings,
  writeSettings,
} from "./settings";
import { clockIn } from "./zone";

const mostRecipients = 10;
/** An hourly clock that has been silent for so long has stopped. */
const longestSilence = 3 * 3_600_000;

export function scheduleState(): ScheduleState {
  const settings = readSettings();
  const { refresh, hour, digest } = settings;
  const run = lastRun.read();
  return {
    settings: { refresh, hour, digest },
    owner: clockOwner(),
    lastRun: run && shownRun(run, panelLocale()),
    ...coming(settings),
    mailConsent: consentUrl("script.send_mail"),
  };
}

function coming({ refresh, hour }: Settings): Pick<ScheduleState, "nextDay" | "missed"> {
  const now = Date.now();
  const { fresh, tried } = past(now);
  if (refresh === "off") return { nextDay: null, missed: false };
  if (refresh === "hourly") return { nextDay: null, missed: now - tried > longestSilence };
  const at = clockIn(fileZone());
  const days: Past = { fresh: at(fresh).day, tried: at(tried).day };
  return {
    nextDay: nextRun(refresh, hour, days, at(now)),
    missed: isMissed(refresh, days, at(now).day),
  };
}

/** When the dashboard was last known to be fresh, and when that was last tried; a build counts as both. */
export function past(now: number): { readonly fresh: number; readonly tried: number } {
  const run = lastRun.read();
  const fresh = run?.wellAt ?? readBuiltDashboard()?.at ?? now;
  return { fresh, tried: Math.max(fresh, run?.at ?? 0) };
}

export function saveSchedule(schedule: Schedule): ScheduleState {
  checkSchedule(schedule);
  const { refresh, hour, digest } = schedule;
  if (refresh !== "off" && ownSheets("dashboard").length === 0)
    throw new Refusal(refusals.noDashboard);
  const { when, recipients, language } = digest;
  const change = { refresh, hour, digest: { when, recipients, language } };
  // a clock that outlives its setting stops by itself; a setting must not outlive its clock
  if (refresh === "off") writeSettings(change);
  setClock(schedule);
  writeSettings(change);
  return scheduleState();
}

/** No clock, no recipients, and nothing known of earlier runs. */
export function forgetSchedule(): void {
  const { refresh, hour, digest } = defaultSettings;
  writeSettings({ refresh, hour, digest });
  setClock(defaultSettings);
  lastRun.write(null);
  forgetDigest();
}

export function takeOverSchedule(): ScheduleState {
  const settings = readSettings();
  if (settings.refresh !== "off") takeClock(settings);
  return scheduleState();
}

/** What comes from the browser may be anything. */
function checkSchedule(schedule: unknown): asserts schedule is Schedule {
  const { refresh, hour, digest } = (schedule ?? {}) as Schedule;
  const isRhythm = ["off", "hourly", "daily", "weekly", "monthly"].includes(refresh);
  const isHour = Number.isInteger(hour) && hour >= 0 && hour <= 23;
  if (!isRhythm || !isHour || !isDigest(digest)) throw new Refusal(scheduleRefusals.badSchedule);
}

function isDigest(digest: DigestSettings): boolean {
  const { when, recipients, language } = digest ?? {};
  return (
    ["off", "changes", "always"].includes(when) &&
    ["de", "en", "panel"].includes(language) &&
    Array.isArray(recipients) &&
    recipients.length <= mostRecipients &&
    recipients.every((one) => typeof one === "string" && isMailAddress(one)) &&
    (when === "off" || recipients.length > 0)
  );
}
