/** Retention by period with its interval and control limits: which change is more than chance. */

import { requireInnerShare } from "./check";
import { attributesChart, type Signal } from "./control-chart";
import type { History } from "./history";
import { wilson } from "./interval";
import type { PeriodKind } from "./period";
import { type PeriodRow, periodRows } from "./period-table";

export interface RetentionTrendRow extends PeriodRow {
  /** kept / start with its Wilson interval; null where nobody was active in the period before. */
  readonly retention: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Centre and limits of the control chart over all periods; null where the chart has none. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal;
}

/**
 * The period table with retention from each period to the next, as a p chart (Laney's p′ where the rates
 * spread wider than chance). Errors: those of `periodRows`, outOfRange (confidence).
 */
export function retentionTrend(
  history: History,
  kind: PeriodKind,
  confidence = 0.95,
): readonly RetentionTrendRow[] {
  requireInnerShare(confidence, "confidence");
  const rows = periodRows(history, kind);
  const { centre, points } = attributesChart(
    rows.map(({ kept }) => kept),
    rows.map(({ start }) => start),
  );
  return rows.map((row, i) => {
    const { value, low: lower, high: upper, signal } = points[i] as (typeof points)[number];
    const interval = value === null ? noInterval : wilson(row.kept, row.start, confidence);
    return { ...row, retention: value, ...interval, centre, lower, upper, signal };
  });
}

const noInterval = { low: null, high: null };
