/** Clock triggers: when they fall due, on the fake clock. */
import type { Zone } from "./engine/zone";

export type Schedule =
  | { readonly kind: "hours"; readonly every: number }
  | {
      readonly kind: "days";
      readonly every: number;
      readonly hour: number;
      readonly timeZone: string;
    }
  | {
      readonly kind: "weeks";
      readonly every: number;
      /** 0 is Sunday. */
      readonly weekDay: number;
      readonly hour: number;
      readonly timeZone: string;
    };

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  /** The e-mail address of the user it runs as; nobody else sees it. */
  readonly owner: string;
  readonly schedule: Schedule;
  next: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The first moment after `from` at which a schedule is due; Google picks one within the hour, we its half. */
export function nextRun(schedule: Schedule, from: number, zone: Zone): number {
  if (schedule.kind === "hours") return from + schedule.every * HOUR;
  const today = Math.floor(zone.toSerial(from));
  for (let day = today; ; day += 1) {
    const instant = zone.toInstant(day + (schedule.hour + 0.5) / 24);
    const rightDay = schedule.kind === "days" || weekDayOf(day) === schedule.weekDay;
    if (rightDay && instant > from) return instant;
  }
}

/** The run after one that was due at `previous`. */
export function followingRun(schedule: Schedule, previous: number, zone: Zone): number {
  if (schedule.kind === "hours") return previous + schedule.every * HOUR;
  const days = schedule.every * (schedule.kind === "weeks" ? 7 : 1);
  return nextRun(schedule, previous + (days - 0.5) * DAY, zone);
}

/** Serial 1 was a Sunday: 31 December 1899. */
const weekDayOf = (serial: number): number => (((serial - 1) % 7) + 7) % 7;
