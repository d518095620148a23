/**
 * Days written as text: ISO, `31.12.2025`, `12/31/2025`, `10-Dez-25`, `15. July 2025`, `Apr 3rd, 25`, each with or
 * without a weekday and a time. `03/04/2025` can be read two ways; which one holds is decided from its column.
 */

import { type Day, dayOf, isCivilDate } from "./day";

export interface ReadDay {
  readonly kind: "day";
  readonly day: Day;
  /** Seconds after midnight, where a time is written. */
  readonly seconds?: number;
  /** Minutes east of Greenwich, where an offset or `Z` is written. */
  readonly offsetMinutes?: number;
}

/** A text that names two different days, depending on what comes first. */
export interface EitherDay {
  readonly kind: "either";
  readonly dayFirst: Day;
  readonly monthFirst: Day;
  readonly seconds?: number;
}

/** A month is read from its name or the first letters of it, at least three. */
const monthNames: readonly (readonly string[])[] = [
  ["january", "januar", "jänner"],
  ["february", "februar", "feber"],
  ["march", "märz", "maerz", "mrz"],
  ["april"],
  ["may", "mai"],
  ["june", "juni"],
  ["july", "juli"],
  ["august"],
  ["september"],
  ["october", "oktober"],
  ["november"],
  ["december", "dezember"],
];

const weekdayNames: readonly string[] = [
  ..."monday tuesday wednesday thursday friday saturday sunday".split(" "),
  ..."montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag".split(" "),
];

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.+))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(?:- )?(.+))?$/;
const named =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?[ /-](\p{L}+)\.?[ /-](\d{4}|\d{2})(?:[T ,]+(?:- )?(.+))?$/u;
const namedFirst =
  /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4})|, '?(\d{2}))(?:[T ,]+(?:- )?(.+))?$/u;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:(z|utc|gmt)|(?:utc|gmt)?([+-])(\d{1,2}?)(?::?(\d{2}))?|(?:\p{Lu}{2,5}|Uhr))?(?: \(.+\))?$/iu;

/** Reads one text, or gives null where it names no day that exists. */
export function readDayText(text: string): ReadDay | EitherDay | null {
  const trimmed = withoutWeekday(text.trim());
  const parts = iso.exec(trimmed) ?? compact.exec(trimmed);
  if (parts) return fixed(Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4]);
  const both = numeric.exec(trimmed);
  if (both) {
    return either(Number(both[1]), Number(both[3]), fullYear(both[4] as string), both[5]);
  }
  const words = named.exec(trimmed);
  if (words) {
    const month = monthOf(words[2] as string);
    return month ? fixed(fullYear(words[3] as string), month, Number(words[1]), words[4]) : null;
  }
  const american = namedFirst.exec(trimmed);
  if (american) {
    const month = monthOf(american[1] as string);
    const year = fullYear((american[3] ?? american[4]) as string);
    return month ? fixed(year, month, Number(american[2]), american[5]) : null;
  }
  return null;
}

/** `Mo., 03.02.2025` and `Monday, February 3, 2025` without the weekday, which says nothing new. */
function withoutWeekday(text: string): string {
  const [whole = "", word = ""] = /^(\p{L}{2,})\.?,? /u.exec(text) ?? [];
  const typed = word.toLowerCase();
  const isWeekday = typed !== "" && weekdayNames.some((name) => name.startsWith(typed));
  return isWeekday ? text.slice(whole.length) : text;
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

/** 1 … 12, or null. */
function monthOf(word: string): number | null {
  const typed = word.toLowerCase();
  if (typed.length < 3) return null;
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(typed)));
  return index === -1 ? null : index + 1;
}

/** Undefined: no time is written. Null: what follows the day is no time. */
function readTime(
  text: string | undefined,
): { seconds: number; offsetMinutes?: number } | undefined | null {
  if (text === undefined || text.trim() === "") return undefined;
  const parts = clock.exec(text.trim());
  if (!parts) return null;
  let hours = Number(parts[1]);
  const half = parts[4]?.toLowerCase();
  // "22:15 PM": some exports write the half although the clock has 24 hours
  if (half && hours <= 12) hours = (hours % 12) + (half === "p" ? 12 : 0);
  const minutes = Number(parts[2]);
  const secs = Number(parts[3] ?? 0);
  if (hours > 24 || minutes > 59 || secs > 60) return null;
  const seconds = hours * 3600 + minutes * 60 + secs;
  if (parts[5]) return { seconds, offsetMinutes: 0 };
  if (!parts[6]) return { seconds };
  const offset = Number(parts[7]) * 60 + Number(parts[8] ?? 0);
  return { seconds, offsetMinutes: parts[6] === "-" ? -offset : offset };
}

function fixed(year: number, month: number, date: number, time?: string): ReadDay | null {
  const clockTime = readTime(time);
  if (clockTime === null || !isCivilDate(year, month, date)) return null;
  return { kind: "day", day: dayOf(year, month, date), ...clockTime };
}

function either(a: number, b: number, year: number, time?: string): ReadDay | EitherDay | null {
  const dayFirst = fixed(year, b, a, time);
  const monthFirst = fixed(year, a, b, time);
  if (!dayFirst || !monthFirst || dayFirst.day === monthFirst.day) return dayFirst ?? monthFirst;
  const { seconds } = dayFirst;
  return {
    kind: "either",
    dayFirst: dayFirst.day,
    monthFirst: monthFirst.day,
    ...(seconds === undefined ? {} : { seconds }),
  };
}

export type DayOrder = "dayFirst" | "monthFirst";

/** The order a text shows by itself, as 31.12.2025 does, and the sign between its numbers; null where it has none. */
function numericOf(text: string): { sign: string; order: DayOrder | null } | null {
  const parts = numeric.exec(withoutWeekday(text.trim()));
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const order =
    first > 12 && second <= 12 ? "dayFirst" : second > 12 && first <= 12 ? "monthFirst" : null;
  return { sign: parts[2] as string, order };
}

/**
 * Decides for every text of a column whether the day or the month comes first. Texts with the same sign between their
 * numbers decide together, for who writes 31-12-2025 may have got 03/04/2025 from somebody else. Where none of them
 * tells, dots put the day first: so does every country that writes dates with dots.
 */
export function decideOrder(
  texts: Iterable<string>,
): (text: string) => DayOrder | "undecided" | "conflicting" {
  const said = new Map<string, Set<DayOrder>>();
  for (const text of texts) {
    const found = numericOf(text);
    if (!found?.order) continue;
    const orders = said.get(found.sign);
    if (orders) orders.add(found.order);
    else said.set(found.sign, new Set([found.order]));
  }
  return (text) => {
    const sign = numericOf(text)?.sign ?? "";
    const orders = said.get(sign);
    if (orders && orders.size > 1) return "conflicting";
    const [order] = orders ?? [];
    return order ?? (sign === "." ? "dayFirst" : "undecided");
  };
}

/** The order that all texts agree on which show one by themselves; null where none does, or they disagree. */
export function orderShown(texts: Iterable<string>): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const text of texts) {
    const order = numericOf(text)?.order;
    if (order) orders.add(order);
  }
  const [order] = orders;
  return orders.size === 1 && order !== undefined ? order : null;
}
