/** Figures as text: number and date style follow the file, words the panel's language. */

import type { Figure } from "../report/report";
import { pointsUnit } from "../text/sidebar";
import type { Locale } from "../text/text";

export interface Figures {
  /** 4.255 */
  whole(value: number): string;
  /** 0,8 */
  number(value: number): string;
  /** 80 %; 10,3 % where the figure asks for a decimal */
  percent(figure: Figure): string;
  /** 73–86 % */
  span(low: number, high: number): string;
  /** −3,9 Pkt. */
  points(fraction: number): string;
  /** 2.291,45 €; without a sign where the currency is not known */
  money(value: number, currency: string | null): string;
  /** 01.10.2026; days count from 1970 */
  day(day: number): string;
  /** 01.10.2026, 07:12 */
  moment(iso: string): string;
}

export function figuresFor(fileLocale: string, locale: Locale): Figures {
  const format = (options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(fileLocale, options);
    return (value: number) => numbers.format(value).replace("-", "\u2212");
  };
  const whole = format({ maximumFractionDigits: 0 });
  const percent = format({ style: "percent", maximumFractionDigits: 0 });
  const percent1 = format({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = format({
    signDisplay: "exceptZero",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const cents = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(fileLocale, { dateStyle: "medium", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(fileLocale, { dateStyle: "medium", timeStyle: "short" });
  return {
    whole,
    number: format({ maximumFractionDigits: 4 }),
    percent: ({ value, kind }) => (kind === "percent1" ? percent1 : percent)(value),
    span: (low, high) => `${whole(low * 100)}–${percent(high)}`,
    points: (fraction) => `${signed(fraction * 100)}\u00A0${pointsUnit[locale]}`,
    money: (value, currency) =>
      currency === null ? cents(value) : format({ style: "currency", currency })(value),
    day: (day) => days.format(day * 86_400_000),
    moment: (iso) => moments.format(new Date(iso)),
  };
}
