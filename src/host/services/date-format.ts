/** Dates as text after the patterns of Java's SimpleDateFormat, which is what Utilities takes. */
import { HostGap, ScriptError } from "../failures";

const pieces = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const part = partsOf(instant, timeZone);
  return pattern.replace(pieces, (text: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return text;
    return field(letter, text.length, part);
  });
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekDay: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

function partsOf(instant: number, timeZone: string): Parts {
  const part: Record<string, number> = {};
  for (const { type, value } of clock(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: ((instant % 1000) + 1000) % 1000,
    weekDay: new Date(wall).getUTCDay(),
    offset: Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000),
  };
}

function clock(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
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
    throw new ScriptError(`Invalid argument: timeZone. Should be of type: String`);
  }
}

const english = (options: Intl.DateTimeFormatOptions, month: number, day: number): string =>
  new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(
    Date.UTC(2023, month, day),
  );

function field(letter: string, width: number, part: Parts): string {
  const number = (value: number) => String(value).padStart(width, "0");
  switch (letter) {
    case "y":
      return width === 2 ? String(part.year % 100).padStart(2, "0") : number(part.year);
    case "M":
      return width < 3
        ? number(part.month)
        : english({ month: width === 3 ? "short" : "long" }, part.month - 1, 1);
    case "d":
      return number(part.day);
    case "E":
      // 1 January 2023 was a Sunday.
      return english({ weekday: width < 4 ? "short" : "long" }, 0, part.weekDay + 1);
    case "u":
      return number(part.weekDay === 0 ? 7 : part.weekDay);
    case "H":
      return number(part.hour);
    case "h":
      return number(part.hour % 12 || 12);
    case "a":
      return part.hour < 12 ? "AM" : "PM";
    case "m":
      return number(part.minute);
    case "s":
      return number(part.second);
    case "S":
      return number(part.millisecond);
    case "Z":
      return zoneText(part.offset, "");
    case "X":
      return part.offset === 0 ? "Z" : zoneText(part.offset, width < 3 ? "" : ":");
    default:
      throw new HostGap(`the letter ${letter} of Utilities.formatDate is not implemented`);
  }
}

function zoneText(offset: number, separator: string): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
