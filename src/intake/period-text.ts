/** Months, quarters and years written as text: `2026-01`, `01/2026`, `Januar 2026`, `Q1 2026`, `2026`. */

import { type Day, dayOf } from "../core/day";
import { readDayText } from "../core/day-text";
import { type PeriodKind, periodEnd, periodOf } from "../core/period";

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const yearMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;
const quarter = /^q([1-4])[ /-]?(\d{4})$|^(\d{4})[ /-]?q([1-4])$/i;
const year = /^(19|20)\d{2}$/;
const monthName = /^(\p{L}+)\.?[ -]?(?:(\d{4})|'?(\d{2}))$/u;

/** The days a text stands for, or null. */
export function readPeriodText(text: string): Stretch | null {
  const numeric = yearMonth.exec(text);
  if (numeric) return whole("month", Number(numeric[1]), Number(numeric[2]));
  const reversed = monthYear.exec(text);
  if (reversed) return whole("month", Number(reversed[2]), Number(reversed[1]));
  const byQuarter = quarter.exec(text);
  if (byQuarter) {
    const number = Number(byQuarter[1] ?? byQuarter[4]);
    return whole("quarter", Number(byQuarter[2] ?? byQuarter[3]), number * 3 - 2);
  }
  if (year.test(text)) return whole("year", Number(text), 1);
  const named = monthName.exec(text);
  // The first of a month named in words reads like any day.
  const read = named && readDayText(`1 ${named[1]} ${named[2] ?? `20${named[3]}`}`);
  return read?.kind === "day" ? stretch("month", read.day) : null;
}

function whole(kind: PeriodKind, yearNumber: number, month: number): Stretch | null {
  return month >= 1 && month <= 12 ? stretch(kind, dayOf(yearNumber, month, 1)) : null;
}

const stretch = (kind: PeriodKind, first: Day): Stretch => ({
  first,
  last: periodEnd(kind, periodOf(kind, first)),
});
