/** Figures as text, where they stand inside a line: "−3,9 Pkt.", "(73–86 %)". */

import type { Card, Comparison, Figure, Report, Verdict } from "../../report/report";
import { cardWords, points, upTo, verdictWords } from "../../text/dashboard";
import type { Locale } from "../../text/text";
import type { StyleName } from "./tokens";

export interface Shown {
  readonly locale: Locale;
  readonly currency: string | null;
}

export const shownIn = ({ locale, currency }: Report): Shown => ({ locale, currency });

const tagOf = (locale: Locale) => (locale === "de" ? "de-DE" : "en-GB");

function format(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tagOf(locale), options).format(Math.abs(value));
}

/** With its sign: a real minus, a plus, or ± for none. */
export function signed(figure: Figure, shown: Shown): string {
  const { value } = figure;
  const text = sizeText(figure, shown);
  const zero = !/[1-9]/.test(text);
  return `${zero ? "±" : value < 0 ? "−" : "+"}${text}`;
}

/** Without a plus. */
export function amountText(figure: Figure, shown: Shown): string {
  return `${figure.value < 0 ? "−" : ""}${sizeText(figure, shown)}`;
}

function sizeText({ value, kind }: Figure, { locale, currency }: Shown): string {
  if (kind === "points" || kind === "pointsExact") {
    const digits = kind === "points" ? 1 : 2;
    const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return `${format(value * 100, locale, exactly)} ${points[locale]}`;
  }
  if (kind === "moneyChange") return format(value, locale, moneyOptions(currency));
  if (kind === "score") return format(value, locale, { maximumFractionDigits: 0 });
  return format(value, locale, { maximumFractionDigits: Number.isInteger(value) ? 0 : 1 });
}

function moneyOptions(currency: string | null): Intl.NumberFormatOptions {
  const whole = { maximumFractionDigits: 0 };
  return currency && /^[A-Z]{3}$/.test(currency)
    ? { ...whole, style: "currency", currency }
    : whole;
}

/** "(73–86 %)", "(+26 bis +55)"; days, minutes and means without a unit. */
export function intervalText(
  { figure, interval }: Pick<Card, "figure" | "interval">,
  shown: Shown,
): string {
  const { locale } = shown;
  if (!figure || !interval) return "";
  if (figure.kind === "score") {
    const limit = (value: number) => signed({ value, kind: "score" }, shown);
    return `(${limit(interval.low)} ${upTo[locale]} ${limit(interval.high)})`;
  }
  if (figure.kind !== "percent") {
    const digits = {
      minimumFractionDigits: figure.kind === "decimal" || figure.kind === "ratio" ? 1 : 0,
      maximumFractionDigits: 1,
    };
    return `(${format(interval.low, locale, digits)}–${format(interval.high, locale, digits)})`;
  }
  return `(${percentRange(interval.low, interval.high, locale)})`;
}

/** "80 %" */
export const percentText = (share: number, locale: Locale): string =>
  `${Math.round(share * 100)}${locale === "de" ? "\u00a0" : ""}%`;

/** "73–86 %" */
export function percentRange(low: number, high: number, locale: Locale): string {
  return `${Math.round(low * 100)}–${percentText(high, locale)}`;
}

/** "−3,9 Pkt. zu Q2 26" */
export function comparisonText({ against, change }: Comparison, shown: Shown): string {
  if (!change) return `${against}: ${cardWords.noComparison[shown.locale]}`;
  return `${signed(change, shown)} ${against}`;
}

/** "380–890 €", "€380–€890" */
export function moneyRange(low: number, high: number, { locale, currency }: Shown): string {
  const money = moneyOptions(currency);
  const from = format(low, locale, locale === "de" ? { maximumFractionDigits: 0 } : money);
  return `${from}–${format(high, locale, money)}`;
}

/** "▲ besser"; the mark shows which way the figure went, the word whether that is good. */
export function verdictText(
  {
    change,
    verdict,
  }: { readonly change: Pick<Figure, "value"> | null; readonly verdict: Verdict | null },
  locale: Locale,
): string {
  if (!change || !verdict) return "";
  const mark = verdict === "unclear" ? "≈" : change.value > 0 ? "▲" : "▼";
  return `${mark} ${verdictWords[verdict][locale]}`;
}

const verdictStyles: Readonly<Record<Verdict, StyleName>> = {
  better: "smallGood",
  worse: "smallWarn",
  unclear: "small",
  higher: "smallStrong",
  lower: "smallStrong",
};

export function verdictStyle(verdict: Verdict | null): StyleName {
  return verdict === null ? "note" : verdictStyles[verdict];
}
