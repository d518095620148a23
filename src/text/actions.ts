/** The words of "what to do now": lists, who is on them, what to do and what is at stake. */

import { addonName, menu } from "./addon";
import type { Text } from "./text";

export const actionTexts = {
  title: { de: "Was jetzt tun?", en: "What to do now?" },
  caption: {
    de: "Um wie viel Umsatz es geht: was Kunden, die vor einem Jahr in derselben Lage waren, seitdem ausgegeben haben, hochgerechnet auf die von heute.",
    en: "How much revenue is at stake: what customers who were in the same place a year ago have spent since, projected to those of today.",
  },
  list: { de: "Liste", en: "List" },
  customers: { de: "Kunden", en: "Customers" },
  worth: { de: "Umsatz, 12 Monate", en: "Revenue, 12 months" },
  why: { de: "Wer, und was zu tun ist", en: "Who, and what to do" },
  done: { de: "Erledigt", en: "Done" },
  noList: { de: "keine Liste", en: "no list" },
  howToList: {
    de: `Die Kunden zum Abhaken: diese Zeile auswählen, dann im Menü: Erweiterungen > ${addonName} > ${menu.list.de}.`,
    en: `The customers to tick off: select this row, then in the menu: Extensions > ${addonName} > ${menu.list.en}.`,
  },
  notEstimated: { de: "nicht geschätzt", en: "not estimated" },
  how: (peers: string): Text => ({
    de: `Hochgerechnet aus dem, was ${peers} Kunden, die vor einem Jahr auf dieser Liste gestanden hätten, seitdem ausgegeben haben. In Klammern, worin die Summe mit 95 % Sicherheit liegt, wenn sich nichts ändert.`,
    en: `Projected from what ${peers} customers who would have been on this list a year ago have spent since. In brackets, where the sum will lie with 95% confidence if nothing changes.`,
  }),
  nobody: {
    de: "Zurzeit steht niemand auf dieser Liste.",
    en: "Nobody is on this list right now.",
  },
  unknown: (withMoney: boolean): Text =>
    withMoney
      ? {
          de: "Vor einem Jahr waren weniger als 10 Kunden in dieser Lage; daraus lässt sich nichts hochrechnen.",
          en: "A year ago fewer than 10 customers were in this place; nothing can be projected from them.",
        }
      : {
          de: "Ihre Daten nennen keine Beträge.",
          en: "Your data names no amounts.",
        },
  lists: {
    winBack: {
      label: { de: "Zurückgewinnen", en: "Win back" },
      who: (from: string, to: string): Text => ({
        de: `Drei Bestellungen oder mehr, seit ${from} bis ${to} Tagen still`,
        en: `Three orders or more, silent for ${from} to ${to} days`,
      }),
      todo: {
        de: "Persönlich schreiben und nach dem Grund fragen, die umsatzstärksten zuerst.",
        en: "Write in person and ask for the reason, those with the highest revenue first.",
      },
    },
    lapsing: {
      label: { de: "Vor dem Absprung halten", en: "Keep from leaving" },
      who: (from: string, to: string): Text => ({
        de: `Zwei Bestellungen oder mehr, seit ${from} bis ${to} Tagen still`,
        en: `Two orders or more, silent for ${from} to ${to} days`,
      }),
      todo: {
        de: "Jetzt erinnern: Drei von vier, die wiederkommen, haben bis dahin bestellt.",
        en: "Remind them now: three out of four who come back have ordered by then.",
      },
    },
    secondOrder: {
      label: { de: "Zweite Bestellung anstoßen", en: "Nudge the second order" },
      who: (from: string, to: string): Text => ({
        de: `Eine Bestellung, ${from} bis ${to} Tage her: jetzt kommen die meisten zweiten`,
        en: `One order, ${from} to ${to} days ago: that is when most second ones come`,
      }),
      unknown: {
        de: "Wann die zweite fällig ist, zeigen erst zehn Kunden mit zwei Bestellungen",
        en: "When the second is due, only ten customers with two orders will show",
      },
      todo: {
        de: "Nach der Zufriedenheit fragen und zeigen, was gut zum ersten Kauf passt.",
        en: "Ask whether all was well, and show what goes with the first purchase.",
      },
    },
  },
};

/** The sheets with the customers of a list, to be ticked off. */
export const listSheet = {
  facts: (customers: number, who: string, asOf: Text): Text => ({
    de: `${customers === 1 ? "1 Kunde" : `${customers} Kunden`} am ${asOf.de}. ${who}.`,
    en: `${customers === 1 ? "1 customer" : `${customers} customers`} on ${asOf.en}. ${who}.`,
  }),
  how: {
    de: "Haken Sie ab, was erledigt ist; das Dashboard zählt mit. Haken, Notizen und eigene Spalten bleiben beim Erneuern, wo sie sind.",
    en: "Tick what is done; the dashboard counts along. Ticks, notes and columns of your own stay where they are when the list is renewed.",
  },
  columns: {
    done: { de: "Erledigt", en: "Done" },
    customer: { de: "Kunde", en: "Customer" },
    lastOrder: { de: "Letzte Bestellung", en: "Last order" },
    silent: { de: "Tage still", en: "Days silent" },
    orders: { de: "Bestellungen", en: "Orders" },
    money: { de: "Umsatz", en: "Revenue" },
    since: { de: "Auf der Liste seit", en: "On the list since" },
    state: { de: "Stand", en: "Status" },
  },
  dayFormat: { de: "dd.mm.yyyy", en: "d mmm yyyy" },
  /** Who is not on the list any more. */
  ordered: (day: Text): Text => ({
    de: `hat am ${day.de} bestellt`,
    en: `ordered on ${day.en}`,
  }),
  left: { de: "nicht mehr auf der Liste", en: "no longer on the list" },
};
