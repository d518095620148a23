/** The spreadsheet's time zone: which day an instant falls on. */

import { zoneDays } from "../core/zone";

/**
 * Days in a named zone ("Europe/Berlin"), in UTC where the platform does not know the name. Formats
 * through Intl, which Apps Script has.
 */
export function daysInZone(timeZone: string): (instant: number) => number {
  return zoneDays(offsetIn(timeZone));
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant; 0 where the name is unknown. */
export function offsetIn(timeZone: string): (instant: number) => number {
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return () => 0;
  }
  return (instant) => {
    const [month, day, year, hour, minute, second] = (
      clock.format(instant).match(/\d+/g) ?? []
    ).map(Number) as [number, number, number, number, number, number];
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
}

/** A moment on a zone's clocks. */
export interface ClockTime {
  /** Counts from 1970-01-01. */
  readonly day: number;
  readonly hour: number;
}

export function clockIn(timeZone: string): (instant: number) => ClockTime {
  const offset = offsetIn(timeZone);
  return (instant) => {
    const wall = instant + offset(instant);
    const day = Math.floor(wall / 86_400_000);
    return { day, hour: Math.floor((wall - day * 86_400_000) / 3_600_000) };
  };
}
