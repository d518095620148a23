/** Which period a report is about, the periods before it, and what they are called. */

import { civilDate, type Day } from "../core/day";
import { type History, historyUpTo } from "../core/history";
import { type Period, type PeriodKind, periodEnd, periodOf, periodStart } from "../core/period";
import { quantile } from "../core/quantile";
import type { NamedPeriod } from "../text/periods";

/**
 * The last day of a report: the end of the last period that is over. A period counts as over when the data
 * reach its end, or stop before it by no more than is usual between two days with orders. Data shorter than
 * one period end where they end.
 */
export function lastDayOver(history: History, kind: PeriodKind): Day {
  const { firstDay, asOf } = history;
  const current = periodOf(kind, asOf);
  if (periodEnd(kind, current) - asOf <= usualPause(history)) return periodEnd(kind, current);
  const before = periodEnd(kind, current - 1);
  return firstDay !== null && before > firstDay ? before : asOf;
}

/** As many as a dropdown can offer without becoming a nuisance: ten years of months. */
const mostPeriods = 120;

/** The periods a report can be about, the newest first. */
export function periodsOver(history: History, kind: PeriodKind): readonly Period[] {
  const newest = periodOf(kind, lastDayOver(history, kind));
  const oldest = Math.min(newest, periodOf(kind, history.firstDay ?? history.asOf));
  return Array.from({ length: Math.min(mostPeriods, newest - oldest + 1) }, (_, i) => newest - i);
}

/** The orders a report rests on, up to its last day. */
export function shownHistory(everything: History, kind: PeriodKind, chosen: Day | null): History {
  const asOf = chosen ?? lastDayOver(everything, kind);
  return asOf >= everything.asOf ? { ...everything, asOf } : historyUpTo(everything, asOf);
}

/** Days without any order between two days with orders that only one pause in twenty exceeds. */
function usualPause({ day, occasion }: History): number {
  const withOrders = new Set<Day>();
  for (let i = 0; i < day.length; i++) if (occasion[i] === 1) withOrders.add(day[i] as Day);
  const days = [...withOrders].sort((a, b) => a - b);
  const pauses = days.slice(1).map((own, i) => own - (days[i] as number) - 1);
  return pauses.length === 0 ? 0 : quantile(pauses, 0.95);
}

/**
 * Ends of the periods up to `last`, oldest first, from the one before the first purchase on: neighbours
 * enclose a period. The last one is `last` itself, whether or not its period is over.
 */
export function boundaries(history: History, kind: PeriodKind, last: Day): readonly Day[] {
  const lastPeriod = periodOf(kind, last);
  const first = Math.min(periodOf(kind, history.firstDay ?? last), lastPeriod);
  const ends: Day[] = [];
  for (let p: Period = first - 1; p < lastPeriod; p++) ends.push(periodEnd(kind, p));
  return [...ends, last];
}

/** How many periods of a kind make a year. */
export function periodsPerYear(kind: "month" | "quarter" | "year"): number {
  return { month: 12, quarter: 4, year: 1 }[kind];
}

/** What is needed to name a period in either language. */
export function named(kind: "month" | "quarter" | "year", period: Period): NamedPeriod {
  const { year, month } = civilDate(periodStart(kind, period));
  if (kind === "quarter") return { kind, year, part: Math.floor((month - 1) / 3) + 1 };
  return { kind, year, part: kind === "month" ? month : 1 };
}
