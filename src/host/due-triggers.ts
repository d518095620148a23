/** Moves the fake clock on and fires the clock triggers that fall due on the way. */
import { zoneOf } from "./engine/zone";
import { clockEvent } from "./events";
import { ScriptError } from "./failures";
import type { Execute } from "./runner";
import type { HostState } from "./state";
import { followingRun, type Trigger } from "./triggers";

export async function fireTriggers(
  host: HostState,
  until: number,
  execute: Execute,
): Promise<void> {
  for (let due = nextDue(host, until); due; due = nextDue(host, until)) {
    host.clock.now = Math.max(host.clock.now, due.next);
    const zone = due.schedule.kind === "hours" ? host.book.zone : zoneOf(due.schedule.timeZone);
    due.next = followingRun(due.schedule, due.next, zone);
    await fire(host, due, execute);
  }
  host.clock.now = Math.max(host.clock.now, until);
}

const nextDue = (host: HostState, until: number): Trigger | undefined =>
  host.triggers.filter(({ next }) => next <= until).sort((one, other) => one.next - other.next)[0];

const DAY = 24 * 3_600_000;
/** So long all triggers of a user together may run in a day. */
const DAILY_BUDGET = 90 * 60_000;

/** A trigger runs as the user who made it. */
async function fire(host: HostState, { handler, owner, id }: Trigger, execute: Execute) {
  const atKeyboard = host.user;
  host.user = { ...atKeyboard, email: owner };
  const begun = host.clock.now;
  const event = clockEvent(begun, id);
  const today = `${owner} ${Math.floor(begun / DAY)}`;
  const spent = host.triggerTime.get(today) ?? 0;
  // Google tells nobody when a trigger fails; it only stands in the list of executions.
  await execute({ name: handler, mode: "FULL", surface: "clock" }, ({ run }) => {
    if (spent >= DAILY_BUDGET)
      throw new ScriptError("Service using too much computer time for one day");
    return run(handler, [event]);
  }).catch(() => undefined);
  host.triggerTime.set(today, spent + host.clock.now - begun);
  host.user = atKeyboard;
}
