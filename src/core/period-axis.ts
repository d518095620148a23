/** The periods a history spans, from that of the first occasion to that of the last day that counts. */

import type { Day } from "./day";
import type { History } from "./history";
import { type Period, type PeriodKind, periodOf, periodStart, periodTable } from "./period";
import { MetricError } from "./problem";

export interface PeriodAxis {
  readonly first: Period;
  /** Number of periods. */
  readonly count: number;
  /** The first day, and for each day from it on the periods since the first one. */
  readonly start: Day;
  readonly table: Int32Array;
  /** Periods since the first one, or -1 for a day before it. */
  indexOf(day: Day): number;
}

/** More periods than this come from a slip in a date, not from a shop. */
const mostPeriods = 100_000;

/** Error: empty (no occasion), tooManyCells. */
export function periodAxis(history: History, kind: PeriodKind): PeriodAxis {
  const { firstDay, asOf } = history;
  if (firstDay === null) throw new MetricError("empty", "dates");
  const first = periodOf(kind, firstDay);
  const count = periodOf(kind, asOf) - first + 1;
  if (count > mostPeriods)
    throw new MetricError("tooManyCells", "dates", { cells: count, most: mostPeriods });
  const start = periodStart(kind, first);
  const table = periodTable(kind, start, asOf);
  return {
    first,
    count,
    start,
    table,
    indexOf: (day) => (day < start ? -1 : (table[day - start] as number)),
  };
}
