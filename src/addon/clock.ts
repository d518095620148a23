/**
 * The one clock behind the refresh: a trigger that Google runs as the user who made it, one per user and document.
 * It strikes every hour or once a day; the dispatcher decides what is due. Others cannot see whose it is, only
 * whether the trigger that is remembered with the document is one of their own.
 */

import { refusals } from "../text/schedule";
import { file, fileZone } from "./file";
import type { Schedule } from "./panel";
import { consentUrl } from "./permissions";
import { Refusal } from "./refusal";
import { remembered } from "./settings";

const handler = "refreshOnClock";

interface Clock {
  /** The trigger's id; whoever has it runs the refresh. */
  readonly trigger: string;
  /** "hourly", or the hour and its zone: "7 Europe/Berlin". */
  readonly strikes: string;
}

const clock = remembered<Clock>("clock");

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  if (consentUrl("script.scriptapp") !== null) return [];
  return ScriptApp.getUserTriggers(file()).filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
}

export function clockOwner(): "you" | "other" | null {
  const known = clock.read();
  if (!known) return null;
  return ownTriggers().some((trigger) => trigger.getUniqueId() === known.trigger) ? "you" : "other";
}

/** Sets the clock as the schedule says. Somebody else's follows by itself when it strikes next. */
export function setClock(schedule: Schedule): void {
  if (schedule.refresh === "off") {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    clock.write(null);
  } else if (clockOwner() !== "other") takeClock(schedule);
}

/** The clock is the user's from now on; nothing is made anew where theirs strikes as it should. */
export function takeClock(schedule: Schedule): void {
  if (consentUrl("script.scriptapp") !== null) throw new Refusal(refusals.noClock);
  const strikes = wanted(schedule);
  const known = clock.read();
  const own = ownTriggers();
  const mine = own.some((trigger) => trigger.getUniqueId() === known?.trigger);
  if (mine && known?.strikes === strikes) return;
  for (const trigger of own) ScriptApp.deleteTrigger(trigger);
  const timeBased = ScriptApp.newTrigger(handler).timeBased();
  const rhythm =
    schedule.refresh === "hourly"
      ? timeBased.everyHours(1)
      : timeBased.everyDays(1).atHour(schedule.hour).inTimezone(fileZone());
  clock.write({ trigger: rhythm.create().getUniqueId(), strikes });
}

/** Whether the trigger that strikes is the document's clock. A file from before clocks were remembered has none yet. */
export function isClock(trigger: string): boolean {
  if (!clock.read()) clock.write({ trigger, strikes: "" });
  return clock.read()?.trigger === trigger;
}

/** A trigger that is no longer the document's clock goes. */
export function stopTrigger(id: string): void {
  for (const trigger of ownTriggers())
    if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
}

/** Whether the clock strikes when the schedule wants it to. */
export const clockFits = (schedule: Schedule): boolean =>
  clock.read()?.strikes === wanted(schedule);

const wanted = ({ refresh, hour }: Schedule): string =>
  refresh === "hourly" ? "hourly" : `${hour} ${fileZone()}`;
