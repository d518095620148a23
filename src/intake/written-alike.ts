/**
 * Days and amounts as texts that are all written alike. A form is learnt from one text; whatever is written in another
 * way is left to the readers that weigh a whole column.
 */

import { type Day, dayOf, isCivilDate } from "../core/day";
import type { DecimalMark } from "../core/number-text";
import { currencyIn } from "./currency";
import { markIn } from "./number-column";

/** NaN where the text is written otherwise. */
type Form = (text: string) => number;

/** How a first text writes its day: `31.12.2025` or `2025-12-31`, with or without a time; null for anything else. */
export function dayForm(first: string): Form | null {
  return [dottedDay, isoDay].find((form) => !Number.isNaN(form(first))) ?? null;
}

const minus = 45;
const dot = 46;
const colon = 58;

function dottedDay(text: string): Day {
  const afterDate = text.charCodeAt(1) === dot ? 1 : 2;
  const afterMonth = text.charCodeAt(afterDate + 2) === dot ? afterDate + 2 : afterDate + 3;
  if (text.charCodeAt(afterDate) !== dot || text.charCodeAt(afterMonth) !== dot) return Number.NaN;
  const date = digits(text, 0, afterDate);
  const month = digits(text, afterDate + 1, afterMonth);
  return civilDay(text, afterMonth + 1, month, date, afterMonth + 5);
}

function isoDay(text: string): Day {
  if (text.charCodeAt(4) !== minus || text.charCodeAt(7) !== minus) return Number.NaN;
  return civilDay(text, 0, digits(text, 5, 7), digits(text, 8, 10), 10);
}

/** `yearAt`: where the year's four digits stand; `end`: where the time begins, if there is one. */
function civilDay(text: string, yearAt: number, month: number, date: number, end: number): Day {
  const year = digits(text, yearAt, yearAt + 4);
  return isTime(text, end) && isCivilDate(year, month, date)
    ? dayOf(year, month, date)
    : Number.NaN;
}

/** Nothing, ` 14:05` or ` 14:05:59`, with a T in place of the space if need be. */
function isTime(text: string, from: number): boolean {
  if (text.length === from) return true;
  const before = text.charCodeAt(from);
  const isLong = text.length === from + 9;
  if ((before !== 32 && before !== 84) || !(isLong || text.length === from + 6)) return false;
  if (text.charCodeAt(from + 3) !== colon) return false;
  if (!(digits(text, from + 1, from + 3) < 24 && digits(text, from + 4, from + 6) < 60))
    return false;
  return !isLong || (text.charCodeAt(from + 6) === colon && digits(text, from + 7, from + 9) < 60);
}

/** The number that these places write, all of them digits; otherwise NaN. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

export interface AmountForm {
  /** In currency units. */
  readonly read: Form;
  /** What stands beside every amount, as a code; null where nothing does. */
  readonly currency: string | null;
}

/** A sign, what stands before, digits with two after the decimal mark, what stands behind. */
const amount = /^-?([^\d()%'’+−-]*)[\d.,]+?[.,]\d\d([^\d()%'’+−-]*)$/;

/** How a first text writes its amount: `1.234,56 €`, `$1,234.56`, `-12,50`; null for anything else. */
export function amountForm(first: string): AmountForm | null {
  const mark = markIn(first);
  const [, prefix, suffix] = amount.exec(first) ?? [];
  if (prefix === undefined || suffix === undefined || (mark !== "," && mark !== ".")) return null;
  const beside = prefix + suffix;
  const currency = currencyIn(beside);
  if (beside.trim() !== "" && currency === null) return null;
  if (prefix.trimStart() !== prefix || suffix.trimEnd() !== suffix) return null;
  const read = (text: string) => amountIn(text, mark, prefix, suffix);
  return Number.isNaN(read(first)) ? null : { read, currency };
}

function amountIn(text: string, mark: DecimalMark, prefix: string, suffix: string): number {
  const isNegative = text.charCodeAt(0) === minus;
  const from = (isNegative ? 1 : 0) + prefix.length;
  const point = text.length - suffix.length - 3;
  if (!text.startsWith(prefix, from - prefix.length) || !text.endsWith(suffix)) return Number.NaN;
  if (text[point] !== mark) return Number.NaN;
  const whole = grouped(text, from, point, mark === "," ? dot : 44);
  const cents = whole * 100 + digits(text, point + 1, point + 3);
  return (isNegative ? -cents : cents) / 100;
}

/** A whole number whose digits stand in groups of three, or in none. */
function grouped(text: string, from: number, to: number, between: number): number {
  let value = 0;
  let groups = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === between && (to - i) % 4 === 0) groups++;
    else if (code >= 48 && code <= 57) value = value * 10 + code - 48;
    else return Number.NaN;
  }
  const count = to - from - groups;
  const isWhole =
    count > 0 && count <= 13 && (groups === 0 || groups === Math.floor((count - 1) / 3));
  return isWhole ? value : Number.NaN;
}
