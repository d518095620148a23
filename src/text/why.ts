/** The words of "what changed and why": the change in a sentence, and the groups it is split by. */

import type { Text } from "./text";

export const whyTexts = {
  title: { de: "Was hat sich geändert und warum?", en: "What changed and why?" },
  caption: (after: string, before: string): Text => ({
    de: `${after} gegen ${before}. Mischung: zu Beginn waren es andere Kunden. Rate: aus derselben Gruppe blieben mehr oder weniger.`,
    en: `${after} against ${before}. Mix: there were other customers at the start. Rate: more or fewer of the same group stayed.`,
  }),
  change: (before: string, after: string, points: string, range: string): Text => ({
    de: `Die Kundenbindungsrate ging von ${before} auf ${after}: ${points} Punkte ${range}.`,
    en: `The retention rate went from ${before} to ${after}: ${points} points ${range}.`,
  }),
  range: (low: string, high: string): Text => ({
    de: `(${low} bis ${high})`,
    en: `(${low} to ${high})`,
  }),
  chance: {
    de: "Das lässt sich vom Zufall nicht unterscheiden: Die Zerlegung zeigt, woher die Zahl kommt, nicht eine Ursache.",
    en: "That cannot be told from chance: the split shows where the figure comes from, not a cause.",
  },
  more: (group: string, points: string): Text => ({
    de: `Das ist mehr als Zufall. Am meisten trägt die Gruppe „${group}“ bei: ${points} Punkte. Die Zerlegung zeigt, bei wem es sich geändert hat, nicht die Ursache.`,
    en: `That is more than chance. The group “${group}” contributes most: ${points} points. The split shows where it changed, not the cause.`,
  }),
  noRate: {
    de: "Für diesen Zeitraum gibt es noch keine ehrliche Kundenbindungsrate, also auch keine Veränderung zu erklären.",
    en: "There is no honest retention rate for this period yet, so there is no change to explain.",
  },
  noComparison: {
    de: "Es fehlt ein früherer Zeitraum zum Vergleichen: Davor reichen die Daten nicht weit genug zurück, oder es waren zu wenige Kunden.",
    en: "There is no earlier period to compare with: the data does not reach back far enough, or there were too few customers.",
  },
  customers: { de: "Kunden zu Beginn", en: "Customers at start" },
  mix: { de: "durch Mischung", en: "by mix" },
  rate: { de: "durch Rate", en: "by rate" },
  ownChange: { de: "Veränderung der Rate", en: "Change of the rate" },
  total: { de: "Summe", en: "Total" },
  interval: { de: "95-%-Intervall", en: "95% interval" },
  addsUp: (points: string): Text => ({
    de: `${points}, geht auf ✓`,
    en: `${points}, adds up ✓`,
  }),
  note: {
    de: "Die Urteile einer Tabelle gelten gemeinsam: Höchstens in einer von zwanzig Tabellen erscheint ein Unterschied, wo keiner ist.",
    en: "The verdicts of a table hold jointly: at most one table in twenty shows a difference where there is none.",
  },
  splits: {
    orders: {
      title: { de: "Nach Bestellungen bis dahin", en: "By orders until then" },
      labels: [
        { de: "1 Bestellung", en: "1 order" },
        { de: "2 Bestellungen", en: "2 orders" },
        { de: "3 bis 5 Bestellungen", en: "3 to 5 orders" },
        { de: "6 Bestellungen oder mehr", en: "6 orders or more" },
      ],
    },
    age: {
      title: { de: "Nach Zeit seit dem ersten Kauf", en: "By time since the first purchase" },
      labels: [
        { de: "bis 90 Tage", en: "up to 90 days" },
        { de: "bis ein Jahr", en: "up to a year" },
        { de: "bis zwei Jahre", en: "up to two years" },
        { de: "länger als zwei Jahre", en: "longer than two years" },
      ],
    },
    spend: {
      title: { de: "Nach Umsatz bis dahin", en: "By revenue until then" },
      labels: (low: string, high: string): readonly Text[] => [
        { de: `bis ${low}`, en: `up to ${low}` },
        { de: `bis ${high}`, en: `up to ${high}` },
        { de: `über ${high}`, en: `above ${high}` },
      ],
    },
  },
};
