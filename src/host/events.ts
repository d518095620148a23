/** The events that Google hands to triggers. */
import { AuthMode } from "./services/enums";
import type { AuthMode as Mode } from "./state";

/** What `onOpen` and `onInstall` get. */
export const openEvent = (mode: Mode) => ({ authMode: AuthMode[mode] });

/** What a clock trigger gets; all parts in UTC. */
export function clockEvent(now: number, triggerUid: string) {
  const date = new Date(now);
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  const day = Math.floor((now - newYear) / 86_400_000);
  return {
    authMode: AuthMode.FULL,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    "day-of-month": date.getUTCDate(),
    "day-of-week": date.getUTCDay(),
    "week-of-year": Math.floor(day / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: "UTC",
    triggerUid,
  };
}
