/** The words of the report: labels, definitions, findings. Figures come in as text, already formatted. */

import type { Text } from "./text";

export type DashboardPeriod = "month" | "quarter" | "year";

export const lapse = (days: string, tenths: string, own: boolean): Text =>
  own
    ? {
        de: `Als aktiv zählt, wer in den letzten ${days} Tagen bestellt hat. Diese Frist haben Sie gewählt.`,
        en: `A customer counts as active after an order in the last ${days} days. You chose this limit.`,
      }
    : {
        de: `Als aktiv zählt, wer in den letzten ${days} Tagen bestellt hat. Bis dahin kommen ${tenths} von 10 Nachbestellungen Ihres Shops.`,
        en: `A customer counts as active after an order in the last ${days} days. ${tenths} out of 10 repeat orders in your shop arrive by then.`,
      };

export const lapseUnknown = (days: string): Text => ({
  de: `Als aktiv zählt, wer in den letzten ${days} Tagen bestellt hat. Für eine eigene Frist gibt es noch zu wenige Nachbestellungen.`,
  en: `A customer counts as active after an order in the last ${days} days. There are too few repeat orders yet for a limit of your own.`,
});

/** One sentence for the verdict against last year, one for that against the period before. */
export const headlines = {
  year: {
    better: {
      de: "Ihre Kundenbindung ist besser als vor einem Jahr.",
      en: "Your retention is better than a year ago.",
    },
    worse: {
      de: "Ihre Kundenbindung ist schlechter als vor einem Jahr.",
      en: "Your retention is worse than a year ago.",
    },
    unclear: {
      de: "Ihre Kundenbindung hat sich gegenüber dem Vorjahr nicht erkennbar verändert.",
      en: "Your retention has not changed noticeably from a year ago.",
    },
  },
  previous: {
    better: (toPrevious: Text): Text => ({
      de: `${toPrevious.de} ist sie gestiegen.`,
      en: `${toPrevious.en} it has risen.`,
    }),
    worse: (toPrevious: Text): Text => ({
      de: `${toPrevious.de} ist sie gefallen.`,
      en: `${toPrevious.en} it has fallen.`,
    }),
    unclear: (toPrevious: Text): Text => ({
      de: `${toPrevious.de} ist kein Unterschied erkennbar.`,
      en: `${toPrevious.en} no difference can be seen.`,
    }),
  },
  only: (rate: string): Text => ({
    de: `Ihre Kundenbindungsrate liegt bei ${rate}.`,
    en: `Your retention rate is ${rate}.`,
  }),
  noYear: {
    de: "Für den Vergleich mit dem Vorjahr reichen die Daten noch nicht.",
    en: "The data does not reach back a year yet.",
  },
  tooLittle: {
    de: "Für eine ehrliche Kundenbindungsrate reichen die Daten noch nicht.",
    en: "The data is not enough for an honest retention rate yet.",
  },
};

export const trendTexts = {
  calm: (many: Text): Text => ({
    de: `Kundenbindungsrate: die ${many.de} bleiben in den Grenzen`,
    en: `Retention rate: the ${many.en} stay within the limits`,
  }),
  signals: (list: string): Text => ({
    de: `Kundenbindungsrate: außerhalb der Grenzen: ${list}`,
    en: `Retention rate: outside the limits: ${list}`,
  }),
  noLimits: { de: "Kundenbindungsrate im Verlauf", en: "Retention rate over time" },
  caption: {
    de: "Fläche: 95-%-Intervall. Gestrichelt: Mittel und Kontrollgrenzen; erst außerhalb davon ist etwas anders als sonst.",
    en: "Band: 95% interval. Dashed: mean and control limits; only outside of them is something different from usual.",
  },
  tooShort: {
    de: "Fläche: 95-%-Intervall. Kontrollgrenzen erscheinen ab acht Zeiträumen.",
    en: "Band: 95% interval. Control limits appear from eight periods on.",
  },
};

export const bridgeTexts = {
  title: (from: string, to: string): Text => ({
    de: `Brücke vom ${from} zum ${to}`,
    en: `Bridge from ${from} to ${to}`,
  }),
  caption: {
    de: "Wer kam, wer ging, wer kam zurück.",
    en: "Who came, who left, who came back.",
  },
  labels: {
    start: { de: "Beginn", en: "Start" },
    new: { de: "+ Neu", en: "+ New" },
    reactivated: { de: "+ Zurückgekehrt", en: "+ Returned" },
    kept: { de: "± Gehalten", en: "± Kept" },
    lost: { de: "− Verloren", en: "− Lost" },
    newLost: { de: "− Neu und wieder weg", en: "− New and gone again" },
    end: { de: "= Ende", en: "= End" },
  },
  meanings: {
    activeOn: (day: string): Text => ({ de: `aktiv am ${day}`, en: `active on ${day}` }),
    new: (one: Text): Text => ({
      de: `erste Bestellung im ${one.de}`,
      en: `first order in the ${one.en}`,
    }),
    reactivated: {
      de: "hatten pausiert, haben wieder bestellt",
      en: "had paused, ordered again",
    },
    kept: (kept: string, withMoney: boolean): Text =>
      withMoney
        ? {
            de: `dieselben ${kept} Kunden, Umsatz danach minus davor`,
            en: `the same ${kept} customers, revenue after minus before`,
          }
        : { de: `dieselben ${kept} Kunden`, en: `the same ${kept} customers` },
    lost: {
      de: "aktiv zu Beginn, nicht mehr am Ende",
      en: "active at the start, no longer at the end",
    },
    newLost: {
      de: "gewonnen und schon wieder inaktiv",
      en: "won and already inactive",
    },
  },
  addsUp: (withMoney: boolean): Text =>
    withMoney
      ? {
          de: "✓ Probe: Kunden und Umsatz gehen auf.",
          en: "✓ Check: customers and revenue add up.",
        }
      : { de: "✓ Probe: Die Kunden gehen auf.", en: "✓ Check: customers add up." },
  off: (heads: string, money: string): Text => ({
    de: `! Die Brücke geht nicht auf: ${heads} Kunden, ${money} Umsatz Unterschied.`,
    en: `! The bridge does not add up: off by ${heads} customers, ${money} revenue.`,
  }),
  note: (sum: string, seed: string, rate: string, kept: string, start: string): Text => ({
    de: `Die Formel (Ende − Neu) ÷ Beginn ergibt ${seed}: ${sum}. Sie zählt Zurückgekehrte mit. Maßgeblich ist: ${kept} von ${start} gehalten, ${rate}.`,
    en: `The formula (end − new) ÷ start gives ${seed}: ${sum}. It also counts those who came back. What counts: ${kept} of ${start} kept, ${rate}.`,
  }),
};

export const cohortTexts = {
  title: {
    de: "Kohorten: Wer bleibt nach dem ersten Kauf?",
    en: "Cohorts: who stays after the first purchase?",
  },
  caption: (many: Text): Text => ({
    de: `Anteil der Kunden einer Zeile, die so viele ${many.de} später wieder bestellt haben; Umsatz und Bestellungen als Anteil an den ersten. Leer heißt: noch nicht so weit, nicht null.`,
    en: `Share of the customers of a row who ordered again that many ${many.en} later; revenue and orders as a share of the first ones. Blank means: not there yet, not zero.`,
  }),
  views: {
    customers: { de: "Kunden", en: "Customers" },
    revenue: { de: "Umsatz", en: "Revenue" },
    orders: { de: "Bestellungen", en: "Orders" },
  },
  reading: (size: string, cohort: string, share: string, one: Text): Text => ({
    de: `Von ${size} Kunden, die in ${cohort} zum ersten Mal gekauft haben, bestellten ${share} im ${one.de} darauf wieder.`,
    en: `Of ${size} customers who first bought in ${cohort}, ${share} ordered again in the following ${one.en}.`,
  }),
  young: (many: Text): Text => ({
    de: `Noch ist kein Zeitraum nach dem ersten Kauf vorbei. Mit den nächsten ${many.de}n steht hier, wie viele wiederkommen; ein kürzerer Zeitraum zeigt es früher.`,
    en: `No period after the first purchase is over yet. With the next ${many.en} you will see here how many come back; a shorter period shows it sooner.`,
  }),
  note: (earlier: number): Text => ({
    de: `„Gewichtet“ zählt jede Kundin und jeden Kunden einmal und nur Kohorten, die alt genug sind. Ein einfacher Mittelwert der Zeilen würde kleine Kohorten überbewerten.${
      earlier > 0 ? ` ${earlier} frühere Kohorten sind darin enthalten, aber nicht gezeigt.` : ""
    }`,
    en: `“Weighted” counts every customer once and only cohorts that are old enough. A plain average of rows would overweight small cohorts.${
      earlier > 0 ? ` It includes ${earlier} earlier cohorts that are not shown.` : ""
    }`,
  }),
};

export const groupTexts = {
  title: { de: "Kundengruppen und Bestell-Leiter", en: "Customer groups and order ladder" },
  caption: (customers: string): Text => ({
    de: `${customers} Kunden mit Bestellung in den letzten 24 Monaten, gruppiert nach Aktualität, Häufigkeit und Umsatz (RFM). Anteile gerundet.`,
    en: `${customers} customers with an order in the last 24 months, grouped by recency, frequency and spend (RFM). Shares rounded.`,
  }),
  total: { de: "Summe", en: "Total" },
  ladder: { de: "Bestell-Leiter, binnen 180 Tagen", en: "Order ladder, within 180 days" },
  rung: (n: number): Text => ({
    de: `${n}. → ${n + 1}.`,
    en: `${ordinal(n)} → ${ordinal(n + 1)}`,
  }),
  rungBasis: (days: string | null, customers: string): Text =>
    days === null
      ? { de: `${customers} Kunden`, en: `${customers} customers` }
      : {
          de: `Median ${days} Tage · ${customers} Kunden`,
          en: `median ${days} days · ${customers} customers`,
        },
};

const ordinal = (n: number): string => `${n}${["th", "st", "nd", "rd"][n < 4 ? n : 0]}`;

export const accountTexts = {
  title: { de: "Was mit Ihren Zeilen geschah", en: "What happened to your rows" },
  caption: (sheet: string): Text => ({
    de: `Jede Zeile der Quelle „${sheet}“ ist gezählt. Nichts geht verloren, nichts zählt doppelt.`,
    en: `Every row of the source “${sheet}” is accounted for. Nothing is lost, nothing counts twice.`,
  }),
  uses: {
    used: { de: "verwendet", en: "used" },
    merged: { de: "zusammengeführt", en: "merged" },
    excluded: { de: "ausgeschlossen", en: "excluded" },
    inDoubt: { de: "offen", en: "in doubt" },
  },
  addsUp: (rows: string): Text => ({
    de: `✓ geht auf: ${rows} Zeilen in der Quelle`,
    en: `✓ adds up: ${rows} rows in the source`,
  }),
  off: (rows: string): Text => ({
    de: `! geht nicht auf: ${rows} Zeilen Unterschied`,
    en: `! does not add up: off by ${rows} rows`,
  }),
};

export const definitionTexts = (one: Text): readonly (readonly [Text, Text, Text])[] => [
  [
    { de: "Kundenbindungsrate", en: "Retention rate" },
    {
      de: "Gehaltene Kunden ÷ aktive Kunden zu Beginn. Intervall nach Wilson, 95 %.",
      en: "Kept customers ÷ active customers at the start. Wilson interval, 95%.",
    },
    { de: "Wilson 1927", en: "Wilson 1927" },
  ],
  [
    { de: "Aktiv, Abwanderung", en: "Active, churn" },
    {
      de: "Aktiv: Bestellung innerhalb der Frist oben. Abgewandert: war aktiv, ist es nicht mehr.",
      en: "Active: order within the limit above. Churned: was active, no longer is.",
    },
    { de: "Ihre Daten", en: "your data" },
  ],
  [
    { de: "Wiederkaufrate", en: "Repeat purchase rate" },
    {
      de: "Kunden mit zwei oder mehr Bestellungen in 12 Monaten ÷ Kunden mit mindestens einer.",
      en: "Customers with two or more orders in 12 months ÷ customers with at least one.",
    },
    { de: "Farris u. a. 2010", en: "Farris et al. 2010" },
  ],
  [
    { de: "besser, schlechter", en: "better, worse" },
    {
      de: "Das 95-%-Intervall des Unterschieds schließt null aus. Sonst: nicht unterscheidbar.",
      en: "The 95% interval of the difference excludes zero. Otherwise: no clear difference.",
    },
    { de: "Newcombe 1998", en: "Newcombe 1998" },
  ],
  [
    { de: "Grenzen im Verlauf", en: "Limits in the trend" },
    {
      de: "Mittel ± 3 Standardabweichungen, für Streuung zwischen den Zeiträumen angepasst.",
      en: "Mean ± 3 standard deviations, adjusted for dispersion between periods.",
    },
    { de: "Laney 2002", en: "Laney 2002" },
  ],
  [
    { de: "Kohorte", en: "Cohort" },
    {
      de: `Alle Kunden mit dem ersten Kauf im selben ${one.de}.`,
      en: `All customers whose first purchase fell in the same ${one.en}.`,
    },
    { de: "Standard", en: "standard" },
  ],
  [
    { de: "RFM-Gruppen", en: "RFM groups" },
    {
      de: "Fünftel nach letzter Bestellung, Anzahl, Umsatz. Gleiche Werte bekommen die gleiche Note.",
      en: "Fifths by last order, count, spend. Equal values get equal scores.",
    },
    { de: "Hughes 1994", en: "Hughes 1994" },
  ],
  [
    { de: "Bestell-Leiter", en: "Order ladder" },
    {
      de: "Anteil mit nächster Bestellung binnen 180 Tagen, junge Kunden anteilig berücksichtigt.",
      en: "Share with a next order within 180 days, recent customers counted pro rata.",
    },
    { de: "Kaplan & Meier 1958", en: "Kaplan & Meier 1958" },
  ],
  [
    { de: "Mischung und Rate", en: "Mix and rate" },
    {
      de: "Zerlegung der Veränderung in Zusammensetzung und Raten der Gruppen, geht genau auf.",
      en: "Split of the change into the mix of the groups and their rates, adds up exactly.",
    },
    { de: "Kitagawa 1955", en: "Kitagawa 1955" },
  ],
];
