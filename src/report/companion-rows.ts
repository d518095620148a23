/** The rows of surveys, tickets and spend behind a figure. */

import type { Day } from "../core/day";
import { type Answer, answersTo, satisfiedFrom } from "./answers";
import type { Companions } from "./companions";
import { type Contact, clockOf, contactsBetween, targetMinutes } from "./contacts";
import { productKey, soldBetween } from "./products";
import type { CompanionSelection, ContactSelection } from "./selection";
import { answersOfTop } from "./service-outcomes";
import { spendBetween } from "./spend";

/** What a row is to the figure. */
export type CompanionPart =
  | "promoter"
  | "passive"
  | "detractor"
  | "satisfied"
  | "unsatisfied"
  | "effort"
  | "inTime"
  | "late"
  | "open"
  | "spend"
  | "about"
  | "sold";

export interface CompanionRow {
  readonly sheetName: string;
  /** By place in the sheet's table. */
  readonly row: number;
  /** "" where nobody is named. */
  readonly customer: string;
  readonly part: CompanionPart;
  /** Score, minutes to the first reply or money, as it enters the figure; null where there was no reply. */
  readonly value: number | null;
}

export function companionRows(
  selection: CompanionSelection,
  companions: Companions,
): readonly CompanionRow[] {
  switch (selection.by) {
    case "answers": {
      const { metric, scale, from, to } = selection;
      const answers = answersTo(companions, metric)?.between(from, to) ?? [];
      return answers.map(({ score, ...row }) => ({
        ...row,
        part: partOf(score, metric, scale),
        value: score,
      }));
    }
    case "ofTop":
      return answersOfTop(companions).map(({ score, ...row }) => ({
        ...row,
        part: partOf(score, "nps", 10),
        value: score,
      }));
    case "contacts":
      return chosenContacts(selection, companions).map((contact) => {
        const { sheetName, row, customer } = contact;
        const value = isAnswered(contact) ? contact.replied : null;
        const part = value === null ? "open" : value <= targetMinutes ? "inTime" : "late";
        return { sheetName, row, customer, part, value };
      });
    case "product": {
      const { product, which, from, to } = selection;
      return [
        ...(which === "units" ? [] : contactsAbout(product, companions, from, to)),
        ...(which === "contacts" ? [] : soldRows(product, companions, from, to)),
      ];
    }
    case "spend": {
      const { currency, from, to } = selection;
      return spendBetween(companions, currency, from, to).map(({ cents, ...row }) => ({
        ...row,
        customer: "",
        part: "spend",
        value: cents / 100,
      }));
    }
  }
}

const contactsAbout = (product: string, companions: Companions, from: Day, to: Day) =>
  contactsBetween(companions, from, to)
    .filter(
      (contact) => contact.product !== null && productKey(contact.product) === productKey(product),
    )
    .map(({ sheetName, row, customer }): CompanionRow => {
      return { sheetName, row, customer, part: "about", value: null };
    });

const soldRows = (product: string, companions: Companions, from: Day, to: Day) =>
  soldBetween(companions, from, to)
    .filter((sold) => productKey(sold.product) === productKey(product))
    .map(({ sheetName, row, units }): CompanionRow => {
      return { sheetName, row, customer: "", part: "sold", value: units };
    });

/** As it was known at the end: later replies have not come. */
const isAnswered = ({ replied, watched }: Contact) => replied !== null && replied <= watched;

function partOf(
  score: Answer["score"],
  metric: Extract<CompanionSelection, { by: "answers" }>["metric"],
  scale: number,
): CompanionPart {
  if (metric === "ces") return "effort";
  if (metric === "csat") return score >= satisfiedFrom(scale) ? "satisfied" : "unsatisfied";
  return score >= 9 ? "promoter" : score >= 7 ? "passive" : "detractor";
}

export function chosenContacts(
  { from, to, which, channels, weekday, hours }: ContactSelection,
  companions: Companions,
): readonly Contact[] {
  return contactsBetween(companions, from, to).filter((contact) => {
    const clock = clockOf(contact);
    return (
      (which !== "due" || contact.watched >= targetMinutes) &&
      (which !== "timed" || clock !== null) &&
      (channels === null || channels.includes(contact.channel)) &&
      (weekday === null || clock?.weekday === weekday) &&
      (hours === null || (clock !== null && clock.hour >= hours[0] && clock.hour <= hours[1]))
    );
  });
}

/** Rows by what they are to the figure, and units where it is something sold. */
export function countsByCompanionPart(
  rows: readonly CompanionRow[],
): ReadonlyMap<CompanionPart, number> {
  const counts = new Map<CompanionPart, number>();
  for (const { part, value } of rows) {
    const count = part === "sold" ? (value ?? 0) : 1;
    counts.set(part, (counts.get(part) ?? 0) + count);
  }
  return counts;
}
