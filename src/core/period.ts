/**
 * Periods as whole numbers: consecutive periods of a kind have consecutive numbers, so "one period
 * later" is + 1 for days, ISO weeks, months, quarters and years alike.
 */

import { civilDate, type Day, dayOf, isoDay } from "./day";

export const periodKinds = ["day", "week", "month", "quarter", "year"] as const;
export type PeriodKind = (typeof periodKinds)[number];
export type Period = number;

/** The period a day lies in. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  if (kind === "day") return day;
  if (kind === "week") return Math.floor((day + 3) / 7); // Monday to Sunday; week 0 holds 1970-01-01
  const { year, month } = civilDate(day);
  if (kind === "month") return year * 12 + month - 1;
  if (kind === "quarter") return year * 4 + Math.floor((month - 1) / 3);
  return year;
}

/** The first day of a period. */
export function periodStart(kind: PeriodKind, period: Period): Day {
  if (kind === "day") return period;
  if (kind === "week") return period * 7 - 3;
  if (kind === "month") return dayOf(Math.floor(period / 12), (((period % 12) + 12) % 12) + 1, 1);
  if (kind === "quarter") return dayOf(Math.floor(period / 4), (((period % 4) + 4) % 4) * 3 + 1, 1);
  return dayOf(period, 1, 1);
}

/** The last day of a period. */
export function periodEnd(kind: PeriodKind, period: Period): Day {
  return periodStart(kind, period + 1) - 1;
}

/** `2024-02-29`, `2024-W09` (ISO 8601), `2024-02`, `2024-Q1`, `2024` */
export function periodLabel(kind: PeriodKind, period: Period): string {
  const first = periodStart(kind, period);
  if (kind === "day") return isoDay(first);
  if (kind === "week") {
    const { year } = civilDate(first + 3); // an ISO week belongs to the year of its Thursday
    const week = Math.floor((first + 3 - dayOf(year, 1, 1)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, "0")}`;
  }
  const { year, month } = civilDate(first);
  if (kind === "month") return `${year}-${String(month).padStart(2, "0")}`;
  if (kind === "quarter") return `${year}-Q${Math.floor((month - 1) / 3) + 1}`;
  return String(year);
}

/**
 * `periodOf` for every day from `first` to `last`, as a table: one look-up per row instead of calendar
 * arithmetic per row. `table[day - first]` is the number of periods since that of `first`.
 */
export function periodTable(kind: PeriodKind, first: Day, last: Day): Int32Array {
  const table = new Int32Array(Math.max(0, last - first + 1));
  const base = periodOf(kind, first);
  let period = base;
  let end = periodEnd(kind, period);
  for (let day = first; day <= last; day++) {
    if (day > end) end = periodEnd(kind, ++period);
    table[day - first] = period - base;
  }
  return table;
}
