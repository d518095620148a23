/** Colours, type and number formats of the sheet. */

import type { FigureKind } from "../../report/report";
import type { Locale } from "../../text/text";

export const colors = {
  ink: "#1B2430",
  ink2: "#4A5563",
  ink3: "#626C7A",
  line: "#D9DFE6",
  line2: "#EDF0F4",
  paper: "#FFFFFF",
  accent: "#27488A",
  accentSoft: "#E8EEF8",
  accentMid: "#9DB4DD",
  good: "#0B6B5C",
  warn: "#A34505",
  heat0: "#F5F8FC",
  heat1: "#C3D2EC",
  heat2: "#86A3D6",
  track: "#E4E9F0",
  grid: "#E6EAEF",
} as const;

export const fontFamily = "Roboto";

/** Pixels of a usual row; every other height costs a call for each run of rows that have it. */
export const rowHeight = 20;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
}

const { ink, ink2, ink3, good, warn } = colors;

export const styles = {
  title: { size: 15, bold: true, color: ink },
  titleQuiet: { size: 15, color: ink2 },
  headline: { size: 12, color: ink },
  headlineLong: { size: 11, color: ink },
  section: { size: 13, bold: true, color: ink },
  sub: { size: 9, color: ink2 },
  strong: { size: 9, bold: true, color: ink },
  strongQuiet: { size: 9, bold: true, color: ink2 },
  hero: { size: 34, color: ink },
  heroInterval: { size: 13, color: ink2 },
  figure: { size: 21, color: ink },
  missing: { size: 21, color: ink3 },
  small: { size: 8, color: ink2 },
  smallStrong: { size: 8, bold: true, color: ink2 },
  smallGood: { size: 8, bold: true, color: good },
  smallWarn: { size: 8, bold: true, color: warn },
  note: { size: 8, color: ink3 },
  heading: { size: 8, color: ink2 },
  number: { size: 12, bold: true, color: ink },
  cell: { size: 9, color: ink },
  cellStrong: { size: 9, bold: true, color: ink },
  cellQuiet: { size: 9, color: ink2 },
  cellGood: { size: 9, bold: true, color: good },
  cellWarn: { size: 9, bold: true, color: warn },
} satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof styles;

/** Text stays text: nothing in it becomes a date, a number or a formula. */
export const textFormat = "@";

/** Patterns in US notation, as Apps Script takes them; Sheets shows them in the file's locale. */
export function numberFormat(kind: FigureKind, locale: Locale, currency: string | null): string {
  const percent = locale === "de" ? "\u00a0%" : "%";
  const signed = (pattern: string) => `"+"${pattern};"−"${pattern};"±"${pattern}`;
  switch (kind) {
    case "percent":
      return `0${percent}`;
    case "percent1":
      return `0.0${percent}`;
    case "points":
      return signed("0.0");
    case "pointsExact":
      return signed("0.00");
    case "score":
      return signed("0");
    case "count":
      return "#,##0";
    case "change":
      return signed("#,##0");
    case "days":
      return locale === "de" ? '#,##0" Tage"' : '#,##0" days"';
    case "hours":
      return locale === "de" ? '#,##0.0" Std."' : '#,##0.0" h"';
    case "minutes":
      return locale === "de" ? '#,##0.0" Min."' : '#,##0.0" min"';
    case "decimal":
      return "#,##0.0";
    case "money":
      return negative(money("#,##0", locale, currency));
    case "moneyExact":
      return negative(money("#,##0.00", locale, currency));
    case "moneyChange":
      return signed(money("#,##0.00", locale, currency));
    case "ratio":
      return '0.0" : 1"';
  }
}

/** 38 pixels hold "100%", but not "100 %". */
export function heatFormat(locale: Locale): string {
  return locale === "de" ? "[>=0.995]0%;0\u00a0%" : "0%";
}

const signs: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

export const currencySign = (currency: string): string => signs[currency] ?? currency;

function money(pattern: string, locale: Locale, currency: string | null): string {
  if (!currency) return pattern;
  const sign = `"${currencySign(currency).replace(/"/g, "")}"`;
  return locale === "de" ? `${pattern}\u00a0${sign}` : `${sign}${pattern}`;
}

const negative = (pattern: string) => `${pattern};"−"${pattern}`;
