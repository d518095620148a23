/** Tickets and calls as the cards and the support block see them: who waited how long, by the end of a day. */

import type { Day } from "../core/day";
import type { Ticket } from "../core/tickets";
import type { TicketsReading } from "../intake";
import type { Companions } from "./companions";

const minutesADay = 1440;

/** A first reply within so many minutes is in time. */
export const targetMinutes = 10;
/** From two hours on, minutes say less than hours. */
export const minutesShownBelow = 120;

export interface Contact extends Ticket {
  /** Minutes since 1970-01-01 00:00 on the clock of the file; null: only the day is known. */
  readonly created: number | null;
  /** Null: not said. */
  readonly channel: string | null;
}

/** Contacts of the days after `from` up to `to`, as they stood at the end of `to`. */
export function contactsBetween({ contacts }: Companions, from: Day, to: Day): Contact[] {
  return contacts.flatMap(({ reading }) => {
    const { day, created, channel } = reading;
    const found: Contact[] = [];
    for (let i = 0; i < day.length; i++) {
      const at = day[i] as number;
      if (at <= from || at > to) continue;
      const minute = created[i] as number;
      const start = Number.isNaN(minute) ? at * minutesADay : minute;
      const code = channel?.code[i] ?? -1;
      found.push({
        created: Number.isNaN(minute) ? null : minute,
        replied: repliedAfter(reading, i),
        watched: (to + 1) * minutesADay - start,
        channel: code < 0 ? null : (channel?.words[code] as string),
      });
    }
    return found;
  });

  /** A call nobody took was never answered, however long the caller waited; a reply before its ticket is a slip. */
  function repliedAfter({ replyMinutes, answered }: TicketsReading, i: number): number | null {
    const minutes = replyMinutes[i] as number;
    return Number.isNaN(minutes) || minutes < 0 || answered?.[i] === 0 ? null : minutes;
  }
}

/** Whether the tables say anything about replies: without, nobody can be said to wait. */
export const repliesAreKnown = ({ contacts }: Companions): boolean =>
  contacts.some(({ reading }) => reading.replyMinutes.some((minutes) => !Number.isNaN(minutes)));
