/** What customers do after something happened to them: whether they buy again. */

import type { Day } from "./day";
import type { History } from "./history";
import type { Share } from "./repeat-purchase";

export interface CustomerEvent {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly day: Day;
}

/**
 * Customers with an occasion in the `days` days after their first event, of those observed that long; the day of
 * the event itself does not count.
 */
export function boughtAfter(
  { start, day, occasion, asOf }: History,
  events: readonly CustomerEvent[],
  days: number,
): Share {
  const first = new Map<number, Day>();
  for (const event of events)
    first.set(event.customer, Math.min(event.day, first.get(event.customer) ?? event.day));
  let count = 0;
  let of = 0;
  for (const [c, from] of first) {
    if (from + days > asOf) continue;
    of++;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      const d = day[i] as number;
      if (occasion[i] === 0 || d <= from) continue;
      if (d <= from + days) count++;
      break;
    }
  }
  return { count, of };
}

/** Days of a customer on which only money went back. */
export function refundDays({ customers, start, day, occasion }: History): readonly CustomerEvent[] {
  const events: CustomerEvent[] = [];
  for (let c = 0; c < customers; c++)
    for (let i = start[c] as number; i < (start[c + 1] as number); i++)
      if (occasion[i] === 0) events.push({ customer: c, day: day[i] as number });
  return events;
}
