/** Support tickets as times: how long until the first reply, and how long they have been watched. */

import { MetricError } from "./problem";

export interface Ticket {
  /** Minutes from creation to the first reply; null where there was none. */
  readonly replied: number | null;
  /** Minutes from creation to the end of the last day that counts. */
  readonly watched: number;
}

export interface Wait {
  /** Minutes waited: to the reply, or as long as the ticket was watched. */
  readonly minutes: number;
  readonly answered: boolean;
  readonly watched: number;
}

/**
 * What was known on the last day: tickets created later are left out, and replies that came later have not
 * come. Errors: order (a reply before its ticket), empty.
 */
export function waits(tickets: readonly Ticket[]): Wait[] {
  const known: Wait[] = [];
  for (const { replied, watched } of tickets) {
    if (replied !== null && replied < 0)
      throw new MetricError("order", "created", { other: "replied" });
    if (watched < 0) continue;
    const answered = replied !== null && replied <= watched;
    known.push({ minutes: answered ? replied : watched, answered, watched });
  }
  if (known.length === 0) throw new MetricError("empty", "created");
  return known;
}
