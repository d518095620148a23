/**
 * What the clock calls. A trigger fails in silence, so whatever happens is written down, shown on the dashboard and,
 * where a digest is wanted, mailed.
 */

import { civilDate, type Day } from "../core/day";
import { dayName } from "../text/periods";
import { failures, notice } from "../text/schedule";
import type { Text } from "../text/text";
import { clockFits, isClock, stopTrigger, takeClock } from "./clock";
import { hideNotice, showNotice } from "./dashboard/notice";
import { mailDigest, mailFailure } from "./digest";
import { file, fileZone } from "./file";
import { failureOf, lastRun, type Run } from "./last-run";
import type { Rhythm, Settings } from "./panel";
import { consentUrl } from "./permissions";
import { type Refreshed, refresh } from "./refresh";
import { textFor } from "./refusal";
import { isDue } from "./rhythm";
import { past } from "./schedule";
import { panelLocale, readSettings } from "./settings";
import { clockIn } from "./zone";

/** Google hands over the trigger's id; whoever calls it by hand has none, and nothing happens. */
export function refreshOnClock(event?: { readonly triggerUid?: unknown }): void {
  const trigger = event?.triggerUid;
  if (typeof trigger !== "string") return;
  const consent = consentUrl("spreadsheets.currentonly", "script.scriptapp");
  if (!fileIsThere(consent === null)) return;
  const settings = readSettings();
  if (consent !== null) failWithoutConsent(settings, consent);
  else if (settings.refresh === "off" || !isClock(trigger)) stopTrigger(trigger);
  else runIfDue(settings, settings.refresh);
}

/** A file that is gone has no properties, or fails at the first touch. */
function fileIsThere(readable: boolean): boolean {
  try {
    readSettings();
    return !readable || file() !== null;
  } catch {
    return false;
  }
}

function failWithoutConsent(settings: Settings, url: string): void {
  const begun = begin(Date.now());
  const mailed = mailFailure(settings, failures.consent, url);
  end(begun, { outcome: "failed", failure: failures.consent, mailFailure: mailed });
}

function runIfDue(settings: Settings, rhythm: Rhythm): void {
  if (!clockFits(settings)) takeClock(settings); // changed by somebody who cannot touch this trigger
  const now = Date.now();
  const dayAt = dayInFile();
  if (isDue(rhythm, dayAt(past(now).fresh), dayAt(now))) run(settings, now);
}

function run(settings: Settings, now: number): void {
  const before = lastRun.read();
  const told = before && failureOf(before);
  const begun = begin(now);
  if (before?.outcome === "running" && told) showNotice(noticeOf(told, before.at)); // this one may end like it
  const { refreshed, failure } = attempt();
  if (refreshed) {
    const outcome = refreshed.built ? "built" : "same";
    const mailed = mailDigest(settings, refreshed.report);
    end(begun, { outcome, wellAt: now, mailFailure: mailed });
    if (told) hideNotice();
  } else {
    const isNews = told?.en !== failure.en;
    const mailed = isNews ? mailFailure(settings, failure, null) : null;
    end(begun, { outcome: "failed", failure, mailFailure: mailed });
    showNotice(noticeOf(failure, now));
  }
}

type Attempt =
  | { readonly refreshed: Refreshed; readonly failure: null }
  | { readonly refreshed: null; readonly failure: Text };

function attempt(): Attempt {
  try {
    return { refreshed: refresh(), failure: null };
  } catch (error) {
    return { refreshed: null, failure: textFor(error) };
  }
}

function begin(now: number): Run {
  const wellAt = lastRun.read()?.wellAt ?? null;
  const begun: Run = {
    at: now,
    seconds: 0,
    outcome: "running",
    failure: null,
    mailFailure: null,
    wellAt,
  };
  lastRun.write(begun);
  return begun;
}

const end = (begun: Run, ended: Partial<Run>): void =>
  lastRun.write({ ...begun, ...ended, seconds: Math.round((Date.now() - begun.at) / 100) / 10 });

function noticeOf(failure: Text, at: number): string {
  return notice(dayName(civilDate(dayInFile()(at))), failure)[panelLocale()];
}

function dayInFile(): (instant: number) => Day {
  const at = clockIn(fileZone());
  return (instant) => at(instant).day;
}
