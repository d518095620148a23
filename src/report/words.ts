/** Figures inside sentences, in the report's language: thousands, percentages, ranges, money. */

import type { Locale, Text } from "../text/text";

export interface Words {
  readonly locale: Locale;
  say(text: Text): string;
  /** "1.234" */
  count(value: number): string;
  /** "80 %", "80%" */
  percent(fraction: number, digits?: number): string;
  /** "73–86 %" */
  range(low: number, high: number): string;
  /** "+5,5", of a difference of two rates. */
  points(fraction: number): string;
  /** "1.234 €"; without a currency the number alone. */
  money(value: number): string;
}

const tags: Readonly<Record<Locale, string>> = { de: "de-DE", en: "en-GB" };

export function wordsIn(locale: Locale, currency: string | null): Words {
  const tag = tags[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const points = new Intl.NumberFormat(tag, { ...one, signDisplay: "exceptZero" });
  const money = moneyFormat(tag, currency);
  const percent = (fraction: number, digits = 0) =>
    minus(
      new Intl.NumberFormat(tag, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(fraction),
    );
  return {
    locale,
    say: (text) => text[locale],
    count: (value) => minus(whole.format(value)),
    percent,
    range: (low, high) => `${whole.format(low * 100)}–${percent(high)}`,
    points: (fraction) => minus(points.format(fraction * 100)),
    money: (value) => minus(money.format(value)),
  };
}

/** A code that names no currency ("XYZ1") must not break a report: the number stands alone. */
function moneyFormat(tag: string, currency: string | null): Intl.NumberFormat {
  const plain = { maximumFractionDigits: 0 };
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(tag, plain);
  return new Intl.NumberFormat(tag, { ...plain, style: "currency", currency });
}

/** A real minus sign, as wide as the plus. */
const minus = (text: string): string => text.replace("-", "−");
