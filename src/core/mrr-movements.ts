/** Movements of recurring revenue (MRR): what came, grew, shrank and left, from one period to the next. */

import type { History } from "./history";
import type { Period, PeriodKind } from "./period";
import { type PeriodAxis, periodAxis } from "./period-axis";
import { MetricError } from "./problem";

/** All amounts in hundredths: opening + new + reactivation + expansion − contraction − churn = closing. */
export interface MrrRow {
  readonly period: Period;
  readonly opening: number;
  readonly new: number;
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly closing: number;
  /** (opening + expansion − contraction − churn) / opening; null where opening is 0. */
  readonly netRetention: number | null;
  /** (opening − contraction − churn) / opening; null where opening is 0. */
  readonly grossRetention: number | null;
}

const movements = ["new", "reactivation", "expansion", "contraction", "churn"] as const;
type MrrMovement = (typeof movements)[number];

/**
 * One row per period from that of the first occasion to that of `history.asOf`. The recurring revenue of
 * a customer in a period is the sum of its amounts there, at least 0. New: above 0 for the first time;
 * reactivation: above 0 again after a period at 0. Reactivation is no gain of the customers at the start,
 * so net retention leaves it out (as the cohort definition has it; ChartMogul's net churn counts it).
 * One walk over the histories. Errors: empty (no occasion; no amounts),
 * tooManyCells.
 */
export function mrrMovements(history: History, kind: PeriodKind): readonly MrrRow[] {
  if (!history.cents) throw new MetricError("empty", "amounts");
  const axis = periodAxis(history, kind);
  const moved = Object.fromEntries(
    movements.map((movement) => [movement, new Float64Array(axis.count)]),
  ) as Record<MrrMovement, Float64Array>;
  const add = (movement: MrrMovement, p: number, amount: number) => {
    if (p < axis.count) moved[movement][p] = (moved[movement][p] as number) + amount;
  };
  for (let c = 0; c < history.customers; c++) {
    let before: Revenue | null = null;
    for (const now of revenueByPeriod(history, c, axis)) {
      const isNext = before !== null && before.period === now.period - 1;
      if (before && !isNext) add("churn", before.period + 1, before.cents);
      if (!before) add("new", now.period, now.cents);
      else if (!isNext) add("reactivation", now.period, now.cents);
      else if (now.cents > before.cents) add("expansion", now.period, now.cents - before.cents);
      else add("contraction", now.period, before.cents - now.cents);
      before = now;
    }
    if (before) add("churn", before.period + 1, before.cents);
  }
  return rollForward(moved, axis);
}

interface Revenue {
  readonly period: number;
  readonly cents: number;
}

/** Customer c's revenue by period, counted from the axis's first; only periods above 0. */
function revenueByPeriod(history: History, c: number, { indexOf }: PeriodAxis): Revenue[] {
  const { start, day } = history;
  const cents = history.cents as Float64Array;
  const found: Revenue[] = [];
  let period = -1;
  let sum = 0;
  const close = () => {
    if (period >= 0 && sum > 0) found.push({ period, cents: sum });
  };
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const p = indexOf(day[i] as number);
    if (p !== period) {
      close();
      period = p;
      sum = 0;
    }
    sum += cents[i] as number;
  }
  close();
  return found;
}

function rollForward(
  moved: Record<MrrMovement, Float64Array>,
  { first, count }: PeriodAxis,
): readonly MrrRow[] {
  const rows: MrrRow[] = [];
  let opening = 0;
  for (let p = 0; p < count; p++) {
    const [fresh, reactivation, expansion, contraction, churn] = movements.map(
      (movement) => moved[movement][p] as number,
    ) as [number, number, number, number, number];
    const kept = opening - contraction - churn;
    const closing = kept + fresh + reactivation + expansion;
    rows.push({
      period: first + p,
      opening,
      new: fresh,
      reactivation,
      expansion,
      contraction,
      churn,
      closing,
      netRetention: opening > 0 ? (kept + expansion) / opening : null,
      grossRetention: opening > 0 ? kept / opening : null,
    });
    opening = closing;
  }
  return rows;
}
