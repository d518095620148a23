/** The words of the figures behind the dashboard: labels and definitions of those in tables, and who stands behind them. */

import type { Text } from "./text";

/** What a customer or a row is to a figure. */
export const partWords = {
  kept: { de: "gehalten", en: "kept" },
  lost: { de: "verloren", en: "lost" },
  new: { de: "neu", en: "new" },
  reactivated: { de: "zurückgekehrt", en: "returned" },
  newLost: { de: "neu und wieder weg", en: "new and gone again" },
  repeat: { de: "mehrmals bestellt", en: "ordered more than once" },
  once: { de: "einmal bestellt", en: "ordered once" },
  gap: { de: "wieder bestellt", en: "ordered again" },
  existing: { de: "Bestandskunden", en: "existing customers" },
  newcomer: { de: "neu im Zeitraum", en: "new in the period" },
  cohort: { de: "erster Kauf", en: "first purchase" },
  back: { de: "wieder bestellt", en: "ordered again" },
  gone: { de: "nicht wieder bestellt", en: "did not order again" },
  first: { de: "erster Zeitraum", en: "first period" },
  later: { de: "späterer Zeitraum", en: "later period" },
  group: { de: "in der Gruppe", en: "in the group" },
  joined: { de: "dazugekommen", en: "joined" },
  left: { de: "nicht mehr dabei", en: "left" },
  next: { de: "nächste Bestellung rechtzeitig", en: "next order in time" },
  waiting: { de: "ohne nächste Bestellung", en: "no next order in time" },
  both: { de: "zählt oben und unten", en: "counts above and below" },
  aboveOnly: { de: "zählt nur oben", en: "counts above only" },
  belowOnly: { de: "zählt nur unten", en: "counts below only" },
  deducted: { de: "wird oben abgezogen", en: "is deducted above" },
  keptThen: { de: "im früheren Zeitraum gehalten", en: "kept in the earlier period" },
  lostThen: { de: "im früheren Zeitraum verloren", en: "lost in the earlier period" },
  known: { de: "schon vorher Kunde", en: "customer before" },
  fitted: { de: "geht in das Modell ein", en: "enters the model" },
  stayed: { de: "so lange geblieben", en: "stayed so long" },
  unhappy: { de: "schlechte Note", en: "low score" },
  listed: { de: "auf der Liste", en: "on the list" },
} satisfies Record<string, Text>;

export const figureLabels = {
  bridge: (line: string): Text => ({ de: `Brücke: ${line}`, en: `Bridge: ${line}` }),
  money: (label: string): Text => ({ de: `${label}, Umsatz`, en: `${label}, revenue` }),
  share: (label: string): Text => ({ de: `${label}, Anteil`, en: `${label}, share` }),
  moneyShare: (label: string): Text => ({
    de: `${label}, Anteil am Umsatz`,
    en: `${label}, share of revenue`,
  }),
  change: (label: string): Text => ({ de: `${label}, Änderung`, en: `${label}, change` }),
  cohort: (cohort: string): Text => ({ de: `Kohorte ${cohort}`, en: `Cohort ${cohort}` }),
  worth: (label: string): Text => ({
    de: `${label}, Umsatz in Reichweite`,
    en: `${label}, revenue at stake`,
  }),
  ladder: (rung: string): Text => ({ de: `Bestell-Leiter ${rung}`, en: `Order ladder ${rung}` }),
};

export const figureDefinitions = {
  active: (days: string): Text => ({
    de: `Aktive Kunden: mit einer Bestellung in den ${days} Tagen davor.`,
    en: `Active customers: with an order in the ${days} days before.`,
  }),
  money: (days: string): Text => ({
    de: `Umsatz der ${days} Tage davor, Erstattungen abgezogen.`,
    en: `Revenue of the ${days} days before, refunds deducted.`,
  }),
  kept: {
    de: "Zu Beginn aktiv und am Ende auch.",
    en: "Active at the start, and at the end too.",
  },
  size: (one: Text): Text => ({
    de: `Kunden mit dem ersten Kauf in diesem ${one.de}.`,
    en: `Customers whose first purchase fell in this ${one.en}.`,
  }),
  cohort: {
    de: "Kunden der Kohorte, die im Zeitraum so viel später wieder bestellt haben ÷ alle Kunden der Kohorte.",
    en: "Customers of the cohort who ordered again in the period that much later ÷ all customers of the cohort.",
  },
  weighted: {
    de: "Über alle Kohorten, die alt genug sind: Kunden, die so viel später wieder bestellt haben ÷ alle ihre Kunden.",
    en: "Over all cohorts that are old enough: customers who ordered again that much later ÷ all their customers.",
  },
  ofOwnFirst: {
    de: "Summe der Kohorte im späteren Zeitraum ÷ ihre Summe im ersten.",
    en: "Total of the cohort in the later period ÷ its total in the first.",
  },
  ofFirst: {
    de: "Über alle Kohorten, die alt genug sind: Summe im späteren Zeitraum ÷ Summe im ersten.",
    en: "Over all cohorts that are old enough: total of the later period ÷ total of the first.",
  },
  eligible: {
    de: "Kunden der Kohorten, die alt genug sind.",
    en: "Customers of the cohorts that are old enough.",
  },
  group: {
    de: "Fünftel nach letzter Bestellung, Anzahl und Umsatz, unter Kunden mit Bestellung in den letzten 24 Monaten.",
    en: "Fifths by last order, count and spend, among customers with an order in the last 24 months.",
  },
  groupMoney: {
    de: "Alles, was die Kunden der Gruppe bis zum Stichtag gekauft haben, Erstattungen abgezogen.",
    en: "All that the group’s customers have bought up to the date, refunds deducted.",
  },
  change: {
    de: "Kunden der Gruppe heute minus einen Zeitraum früher.",
    en: "Customers of the group now minus one period earlier.",
  },
  ladder: {
    de: "Anteil der Kunden mit dieser Bestellung, die binnen 180 Tagen die nächste aufgeben; junge Kunden zählen anteilig (Kaplan-Meier).",
    en: "Share of the customers with this order who place the next within 180 days; recent ones count pro rata (Kaplan-Meier).",
  },
  reason: {
    de: "Zeilen der Quelle, mit denen das geschah.",
    en: "Rows of the source to which this happened.",
  },
};

export const customersBehind = (count: string): Text => ({
  de: count === "1" ? "1 Kunde" : `${count} Kunden`,
  en: count === "1" ? "1 customer" : `${count} customers`,
});

/** The sheet with the rows behind a figure. */
export const behind = {
  customer: { de: "Kunde", en: "Customer" },
  part: { de: "Zählt als", en: "Counts as" },
  amount: { de: "Betrag, der zählt", en: "Amount that counts" },
  rows: (count: number, shown: string): Text => ({
    de: count === 1 ? "1 Zeile" : `${shown} Zeilen`,
    en: count === 1 ? "1 row" : `${shown} rows`,
  }),
  days: (first: string, last: string): Text => ({
    de: `Bestellungen vom ${first} bis ${last}`,
    en: `orders from ${first} to ${last}`,
  }),
  sum: (sum: string): Text => ({ de: `Summe ${sum}`, en: `total ${sum}` }),
};

/** What formulas take beside rows. */
export const formulaInputs = {
  from: { de: "Von", en: "From" },
  to: { de: "Bis", en: "To" },
  start: { de: "Beginn", en: "Start" },
  end: { de: "Ende", en: "End" },
  window: { de: "Frist in Tagen", en: "Window in days" },
  asOf: { de: "Stichtag", en: "As of" },
  first: { de: "Erster Kauf von", en: "First purchase from" },
  firstEnd: { de: "Erster Kauf bis", en: "First purchase to" },
  later: { de: "Späterer Zeitraum von", en: "Later period from" },
  margin: { de: "Deckungsbeitrag je Käufer", en: "Margin per buyer" },
  retention: { de: "Kundenbindungsrate", en: "Retention rate" },
  discount: { de: "Zins je Zeitraum", en: "Discount per period" },
  won: { de: "Neue Kunden", en: "New customers" },
  laterEnd: { de: "Späterer Zeitraum bis", en: "Later period to" },
} satisfies Record<string, Text>;

/** The sheet that calculates a figure again. */
export const formulaSheet = {
  name: (label: string): Text => ({ de: `Formel: ${label}`, en: `Formula: ${label}` }),
  dashboard: { de: "Dashboard", en: "Dashboard" },
  ours: { de: "Formel von Stammkunde", en: "Stammkunde’s formula" },
  builtIn: { de: "Formel aus Tabellenfunktionen", en: "Formula from sheet functions" },
  none: { de: "gibt es dafür nicht", en: "there is none for this" },
  orders: {
    de: "Die gezählten Bestellungen: eine Zeile je Kunde und Tag, Erstattungen am Ende. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "The orders that were counted: one row per customer and day, refunds at the end. A change here recalculates the formulas, not the dashboard.",
  },
  day: { de: "Tag", en: "Day" },
  amount: { de: "Betrag", en: "Amount" },
  number: { de: "Kunde Nr.", en: "Customer no." },
};
