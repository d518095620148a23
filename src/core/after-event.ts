/** What customers do after something happened to them: whether they buy again. */

import type { Day } from "./day";
import type { History } from "./history";
import type { Share } from "./repeat-purchase";

export interface CustomerEvent {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly day: Day;
}

export interface Outcome {
  /** Of the customer's first event. */
  readonly day: Day;
  readonly bought: boolean;
}

/**
 * Whether customers had an occasion in the `days` days after their first event, of those observed that long; the day
 * of the event itself does not count.
 */
export function outcomesAfter(
  { start, day, occasion, asOf }: History,
  events: readonly CustomerEvent[],
  days: number,
): ReadonlyMap<number, Outcome> {
  const first = new Map<number, Day>();
  for (const event of events)
    first.set(event.customer, Math.min(event.day, first.get(event.customer) ?? event.day));
  const outcomes = new Map<number, Outcome>();
  for (const [c, from] of first) {
    if (from + days > asOf) continue;
    let bought = false;
    for (let i = start[c] as number; i < (start[c + 1] as number) && !bought; i++) {
      const d = day[i] as number;
      bought = occasion[i] === 1 && d > from && d <= from + days;
    }
    outcomes.set(c, { day: from, bought });
  }
  return outcomes;
}

/** How many of them bought. */
export function boughtAfter(
  history: History,
  events: readonly CustomerEvent[],
  days: number,
): Share {
  const outcomes = [...outcomesAfter(history, events, days).values()];
  return { count: outcomes.filter(({ bought }) => bought).length, of: outcomes.length };
}

/** Days of a customer on which only money went back. */
export function refundDays({ customers, start, day, occasion }: History): readonly CustomerEvent[] {
  const events: CustomerEvent[] = [];
  for (let c = 0; c < customers; c++)
    for (let i = start[c] as number; i < (start[c + 1] as number); i++)
      if (occasion[i] === 0) events.push({ customer: c, day: day[i] as number });
  return events;
}
