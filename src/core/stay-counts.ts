/**
 * How many customers of older cohorts still bought after 1, 2 … periods: counts that can only fall, as those of
 * subscribers do, although customers without a contract may pause.
 */

import type { Day } from "./day";
import { type History, purchaseDays } from "./history";
import { type PeriodKind, periodStart } from "./period";
import { periodAxis } from "./period-axis";

/** Fewer customers than this say little about how leaving slows down. */
const fewestCustomers = 50;
const mostAges = 12;

/** A customer who is followed, and the last period with a purchase after the first one. */
export interface Stay {
  readonly customer: number;
  readonly stayed: number;
}

export interface Stays {
  /** The last age that all who are followed have reached; 0 where too few have reached any. */
  readonly ages: number;
  readonly followed: readonly Stay[];
}

/**
 * Only ages that began `lapseDays` before the end or earlier, so that whoever has not bought since counts as gone by
 * the shop's own rule; only cohorts that reach the last age. As many ages, up to 12, as at least 50 customers reach.
 * Errors: empty, tooManyCells.
 */
export function staysOf(history: History, kind: PeriodKind, lapseDays: number): Stays {
  const axis = periodAxis(history, kind);
  const known = lastKnown(history.asOf - lapseDays);
  const stays: (Stay & { readonly reach: number })[] = [];
  for (let customer = 0; customer < history.customers; customer++) {
    const days = purchaseDays(history, customer);
    if (days.length === 0) continue;
    const first = axis.indexOf(days[0] as Day);
    const last = axis.indexOf(days[days.length - 1] as Day);
    if (known >= first) stays.push({ customer, reach: known - first, stayed: last - first });
  }
  const reaching = (age: number) => stays.filter(({ reach }) => reach >= age);
  let ages = mostAges;
  while (ages > 0 && reaching(ages).length < fewestCustomers) ages--;
  return { ages, followed: ages === 0 ? [] : reaching(ages) };

  /** The last period that began by then, counted from the first. */
  function lastKnown(day: Day): number {
    let period = axis.count - 1;
    while (period >= 0 && periodStart(kind, axis.first + period) > day) period--;
    return period;
  }
}

/**
 * `counts[k]`: customers who bought in the k-th period after their first one, or later; empty where too few can be
 * followed. Errors: empty, tooManyCells.
 */
export function stayCounts(history: History, kind: PeriodKind, lapseDays: number): number[] {
  const { ages, followed } = staysOf(history, kind, lapseDays);
  if (ages === 0) return [];
  return Array.from(
    { length: ages + 1 },
    (_, age) => followed.filter(({ stayed }) => stayed >= age).length,
  );
}
