/** Tickets and calls as the cards and the support block see them: who waited how long, by the end of a day. */

import { type Day, weekday } from "../core/day";
import type { Ticket } from "../core/tickets";
import type { TicketsReading, WordColumn } from "../intake";
import type { Companions } from "./companions";
import type { Figure } from "./figure-kind";

const minutesADay = 1440;

/** A first reply within so many minutes is in time. */
export const targetMinutes = 10;
/** From two hours on, minutes say less than hours. */
const minutesShownBelow = 120;

export interface Contact extends Ticket {
  readonly sheetName: string;
  /** By place in the sheet's table. */
  readonly row: number;
  /** "" where nobody is to be recognised. */
  readonly customer: string;
  /** Minutes since 1970-01-01 00:00 on the clock of the file; null: only the day is known. */
  readonly created: number | null;
  /** The same, or the beginning of the day. */
  readonly start: number;
  /** Null: not said. */
  readonly channel: string | null;
  readonly product: string | null;
}

/** Contacts of the days after `from` up to `to`, as they stood at the end of `to`. */
export function contactsBetween({ contacts }: Companions, from: Day, to: Day): Contact[] {
  return contacts.flatMap(({ sheetName, reading }) => {
    const { day, created } = reading;
    const wordAt = (column: WordColumn | null, i: number) =>
      column?.words[column.code[i] ?? -1] ?? null;
    const found: Contact[] = [];
    for (let i = 0; i < day.length; i++) {
      const at = day[i] as number;
      if (at <= from || at > to) continue;
      const minute = created[i] as number;
      const start = Number.isNaN(minute) ? at * minutesADay : minute;
      found.push({
        sheetName,
        row: reading.rowOf[i] as number,
        customer: reading.customers[reading.customer[i] as number] ?? "",
        created: Number.isNaN(minute) ? null : minute,
        start,
        replied: repliedAfter(reading, i),
        watched: (to + 1) * minutesADay - start,
        channel: wordAt(reading.channel, i),
        product: wordAt(reading.product, i),
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

/** Weekday from Monday as 0, and hour, of contacts whose time of day is known. */
export const clockOf = ({ created }: Contact) =>
  created === null
    ? null
    : { weekday: weekday(Math.floor(created / minutesADay)), hour: Math.floor(created / 60) % 24 };

/** A wait in the unit it is shown in. */
export const waitFigure = (minutes: number): Figure =>
  minutes >= minutesShownBelow
    ? { value: minutes / 60, kind: "hours" }
    : { value: minutes, kind: "minutes" };

/** Whether the tables say anything about replies: without, nobody can be said to wait. */
export const repliesAreKnown = ({ contacts }: Companions): boolean =>
  contacts.some(({ reading }) => reading.replyMinutes.some((minutes) => !Number.isNaN(minutes)));
