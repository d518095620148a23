/**
 * Serial numbers and instants. A cell's date is a wall clock reading without a zone (days since
 * 30 December 1899); scripts see instants. The file's time zone lies between the two.
 */
export interface Zone {
  toInstant(serial: number): number;
  toSerial(instant: number): number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function zoneOf(timeZone: string): Zone {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });

  /** How far the wall clock is ahead of UTC, in milliseconds. */
  const askOffset = (instant: number): number => {
    const part: Record<string, string> = {};
    for (const { type, value } of clock.formatToParts(instant)) part[type] = value;
    const number = (name: string) => Number(part[name]);
    const year = part.era === "BC" ? 1 - number("year") : number("year");
    const wall = new Date(0);
    wall.setUTCFullYear(year, number("month") - 1, number("day"));
    wall.setUTCHours(number("hour"), number("minute"), number("second"));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  };

  // Asking costs microseconds, a column of dates has a hundred thousand of them, and nearly every
  // day has one offset from end to end.
  const byDay = new Map<number, number | null>();
  const offset = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    let known = byDay.get(day);
    if (known === undefined) {
      const atStart = askOffset(day * DAY);
      known = atStart === askOffset((day + 1) * DAY - 1) ? atStart : null;
      byDay.set(day, known);
    }
    return known ?? askOffset(instant);
  };

  return {
    toInstant(serial) {
      const wall = EPOCH + Math.round(serial * DAY);
      const guess = wall - offset(wall);
      return wall - offset(guess);
    },
    toSerial: (instant) => (instant + offset(instant) - EPOCH) / DAY,
  };
}

/** The serial number of a calendar day and a time of day. */
export const serialOf = (year: number, month: number, day: number, dayFraction = 0): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY + dayFraction;
