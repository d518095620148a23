/**
 * What Sheets makes of a text that is typed or set into a cell: a number, a date, a boolean or
 * just the text, and the number format it gives the cell if that has none.
 */
import type { LocaleRules } from "./locale";
import { serialOf } from "./zone";

export interface Typed {
  readonly value: string | number | boolean;
  /** Text that must not be read as anything else later, as after a leading apostrophe. */
  readonly forced?: boolean;
  readonly pattern?: string;
}

export type ReadTyped = (text: string, thisYear: number) => Typed;

/** Prepares the reading of texts in a locale; whole tables go through it. */
export function typedReader(rules: LocaleRules): ReadTyped {
  const patterns = { number: numberPattern(rules), day: dayPattern(rules) };
  return (text, thisYear) => {
    if (text.startsWith("'")) return { value: text.slice(1), forced: true };
    const trimmed = text.trim();
    if (!/\d/.test(trimmed)) return readBoolean(trimmed, rules) ?? { value: text };
    return (
      readDate(trimmed, rules, patterns, thisYear) ??
      readNumber(trimmed, rules, patterns) ?? { value: text }
    );
  };
}

interface Patterns {
  readonly number: RegExp;
  readonly day: RegExp;
}

function readBoolean(text: string, rules: LocaleRules): Typed | null {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === rules.yes) return { value: true };
  if (word === "FALSE" || word === rules.no) return { value: false };
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

function numberPattern(rules: LocaleRules): RegExp {
  const [group, decimal] = [escaped(rules.group), escaped(rules.decimal)];
  const whole = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
  return new RegExp(
    `^([-+])?\\s*([€$£])?\\s*([-+])?${whole}(?:${decimal}(\\d*))?(e[-+]?\\d+)?\\s*(%|€|\\$|£)?$`,
    "i",
  );
}

function readNumber(text: string, rules: LocaleRules, patterns: Patterns): Typed | null {
  const match = patterns.number.exec(text);
  if (!match) return null;
  const [, sign1, before, sign2, digits, decimals, exponent, after] = match;
  if ((digits ?? "") + (decimals ?? "") === "" || (sign1 && sign2)) return null;
  if (before && after) return null;
  const sign = (sign1 ?? sign2) === "-" ? -1 : 1;
  const plain = (digits ?? "0").split(rules.group).join("");
  const number = sign * Number(`${plain}.${decimals || "0"}${exponent ?? ""}`);
  const grouped = digits?.includes(rules.group) ?? false;
  if (after === "%") return { value: number / 100, pattern: decimals ? "0.00%" : "0%" };
  const currency = before ?? after;
  const amount = `${grouped || currency ? "#,##0" : "0"}${decimals || currency ? ".00" : ""}`;
  if (currency)
    return { value: number, pattern: before ? `"${before}"${amount}` : `${amount} "${after}"` };
  if (exponent) return { value: number, pattern: "0.00E+00" };
  return grouped ? { value: number, pattern: amount } : { value: number };
}

function readDate(
  text: string,
  rules: LocaleRules,
  patterns: Patterns,
  thisYear: number,
): Typed | null {
  const split = /^(.*?)(?:[ T]|^)(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const time = split ? readTime(split[2], split[3], split[4]) : null;
  if (split && !time) return null;
  const dayText = split ? (split[1] ?? "").replace(/,$/, "").trim() : text;
  if (dayText === "") return time ? { value: time.fraction, pattern: time.pattern } : null;
  const day =
    readIsoDay(dayText) ??
    readNumericDay(dayText, rules, patterns, thisYear) ??
    readNamedDay(dayText, rules);
  if (!day) return null;
  return time
    ? { value: day.serial + time.fraction, pattern: `${day.pattern} ${time.pattern}` }
    : { value: day.serial, pattern: day.pattern };
}

function readTime(hours = "", minutes = "", seconds?: string) {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (h > 23 || m > 59 || s > 59) return null;
  return {
    fraction: (h * 3600 + m * 60 + s) / 86_400,
    pattern: seconds === undefined ? "hh:mm" : "hh:mm:ss",
  };
}

interface Day {
  readonly serial: number;
  readonly pattern: string;
}

function dayOf(year: number, month: number, day: number, pattern: string): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? { serial: serialOf(year, month, day), pattern } : null;
}

function readIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]), "yyyy-mm-dd");
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const dayPattern = (rules: LocaleRules): RegExp =>
  new RegExp(`^(\\d{1,4})(${escaped(rules.dateSeparator)}|/|-)(\\d{1,2})(?:\\2(\\d{1,4})?)?$`);

/** Day and month may stand without a year: that is how `1.5` becomes the 1st of May in German. */
function readNumericDay(
  text: string,
  rules: LocaleRules,
  patterns: Patterns,
  thisYear: number,
): Day | null {
  const match = patterns.day.exec(text);
  if (!match) return null;
  const [, first = "", separator, second = "", third] = match;
  const order = rules.dateOrder;
  if (third === undefined) {
    const trailing = text.endsWith(separator ?? "");
    if (first.length > 2 || (trailing && separator !== ".")) return null;
    const [a, b] = [Number(first), Number(second)];
    const dayFirst = order.indexOf("day") < order.indexOf("month");
    const pattern = dayFirst ? `d${separator}m` : `m${separator}d`;
    return dayFirst ? dayOf(thisYear, b, a, pattern) : dayOf(thisYear, a, b, pattern);
  }
  const parts = { day: "", month: "", year: "" };
  for (const [index, digits] of [first, second, third].entries())
    parts[order[index] ?? "day"] = digits;
  if (parts.year.length === 3 || parts.day.length > 2 || parts.month.length > 2) return null;
  return dayOf(
    fullYear(parts.year),
    Number(parts.month),
    Number(parts.day),
    rules.datePattern.split(rules.dateSeparator).join(separator),
  );
}

/** `3 Feb 2024`, `3. Februar 2024`, `Feb 3, 2024`. */
function readNamedDay(text: string, rules: LocaleRules): Day | null {
  const match =
    /^(?<day>\d{1,2})\.? (?<month>\p{L}+)\.? (?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(text);
  if (!match?.groups) return null;
  const { day = "", month = "", year = "" } = match.groups;
  const name = month.toLowerCase();
  const index = Math.max(rules.months.indexOf(name), rules.shortMonths.indexOf(name));
  return index < 0 ? null : dayOf(Number(year), index + 1, Number(day), "d mmm yyyy");
}
