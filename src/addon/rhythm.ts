/** When a refresh is due: whole days on the file's clock. */

import type { Day } from "../core/day";
import { type PeriodKind, periodOf, periodStart } from "../core/period";
import type { Rhythm } from "./panel";
import type { ClockTime } from "./zone";

const periods: Readonly<Record<Rhythm, PeriodKind>> = {
  hourly: "day",
  daily: "day",
  weekly: "week",
  monthly: "month",
};

/**
 * The first day on which a refresh is due again after one on `last`: tomorrow, the next Monday, the next first of
 * the month. A run that Google left out, or that failed, is due on any day after that.
 */
export function dueAgain(rhythm: Rhythm, last: Day): Day {
  const kind = periods[rhythm];
  return periodStart(kind, periodOf(kind, last) + 1);
}

/** Whether a clock that strikes on `today` brings a refresh; an hourly one always does. */
export const isDue = (rhythm: Rhythm, last: Day, today: Day): boolean =>
  rhythm === "hourly" || today >= dueAgain(rhythm, last);

export interface Past {
  /** When the dashboard was last known to be fresh. */
  readonly fresh: Day;
  /** When a refresh was last tried, whether it went well or not. */
  readonly tried: Day;
}

/** The day of the next run of a clock that strikes once a day. */
export function nextRun(rhythm: Rhythm, hour: number, { fresh, tried }: Past, now: ClockTime): Day {
  const strikesToday = now.hour <= hour && tried < now.day;
  return Math.max(dueAgain(rhythm, fresh), strikesToday ? now.day : now.day + 1);
}

/** Whether a day has passed on which there should have been a run. */
export const isMissed = (rhythm: Rhythm, { fresh, tried }: Past, today: Day): boolean =>
  today > Math.max(dueAgain(rhythm, fresh), tried + 1);
