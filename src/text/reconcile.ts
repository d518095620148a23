/** The words of "why is my number not Shopify's": definitions, and the customers who make the difference. */

import type { Text } from "./text";

export const reconcileTexts = {
  title: {
    de: "Warum ist meine Zahl nicht die von Shopify?",
    en: "Why is my number not Shopify’s?",
  },
  caption: (period: string): Text => ({
    de: `Dieselben Bestellungen, fünf Definitionen, ${period}. Oben und unten heißt: über und unter dem Bruchstrich.`,
    en: `The same orders, five definitions, ${period}. Above and below mean: above and below the line of the fraction.`,
  }),
  rates: {
    ours: {
      label: { de: "Unsere Kundenbindungsrate", en: "Our retention rate" },
      meaning: {
        de: "gehaltene ÷ aktive Kunden zu Beginn",
        en: "kept ÷ active customers at start",
      },
    },
    seed: {
      label: { de: "Formel aus drei Zahlen", en: "Formula from three counts" },
      meaning: { de: "(Ende − Neue) ÷ Beginn", en: "(end − new) ÷ start" },
    },
    shopify: {
      label: { de: "Shopify: wiederkehrende Kunden", en: "Shopify: returning customers" },
      meaning: {
        de: "Käufer mit früherer oder weiterer Bestellung ÷ alle Käufer",
        en: "buyers with an earlier or a further order ÷ all buyers",
      },
    },
    repeat: {
      label: { de: "Wiederkaufrate, 12 Monate", en: "Repeat purchase rate, 12 mo." },
      meaning: {
        de: "Kunden mit zwei oder mehr Bestellungen ÷ alle mit einer",
        en: "customers with two or more orders ÷ all with one",
      },
    },
    churn: {
      label: { de: "ChartMogul: Kundenabwanderung", en: "ChartMogul: customer churn" },
      meaning: {
        de: "verlorene ÷ aktive Kunden zu Beginn",
        en: "lost ÷ active customers at start",
      },
    },
  },
  /** Where an identity of ours is counted otherwise, by how much above and below. */
  who: {
    seed: {
      "old 1 0": { de: "Zurückgekehrte", en: "returned" },
      "new -1 0": { de: "neu und wieder weg", en: "new and gone again" },
    },
    shopify: {
      "kept -1 -1": { de: "noch aktiv, ohne Bestellung", en: "still active, without an order" },
      "lost 1 0": { de: "bestellt, dann verloren", en: "ordered, then lost" },
      "lost 0 -1": { de: "verloren ohne Bestellung", en: "lost without an order" },
      "new 1 1": { de: "Neue mit zweiter Bestellung", en: "new with a second order" },
      "new 0 1": { de: "Neue mit einer Bestellung", en: "new with one order" },
      "old 1 1": { de: "Rückkehrer", en: "returned" },
    },
    repeat: {
      "kept -1 0": { de: "gehalten mit einer Bestellung", en: "kept with one order" },
      "kept -1 -1": { de: "gehalten ohne Bestellung", en: "kept without an order" },
      "lost 1 0": { de: "verloren mit mehreren", en: "lost with several" },
      "lost 0 -1": { de: "verloren ohne Bestellung", en: "lost without an order" },
      "new 1 1": { de: "Neue mit mehreren", en: "new with several" },
      "new 0 1": { de: "Neue mit einer", en: "new with one" },
      "old 1 1": {
        de: "zu Beginn nicht Aktive mit mehreren",
        en: "not active at start with several",
      },
      "old 0 1": { de: "zu Beginn nicht Aktive mit einer", en: "not active at start with one" },
    },
    churn: {
      "kept -1 0": { de: "Gehaltene", en: "kept" },
      "lost 1 0": { de: "Verlorene", en: "lost" },
    },
  } as Readonly<Record<string, Readonly<Record<string, Text>>>>,
  /** "Oben 120 + 5 Zurückgekehrte = 125. Unten 150." */
  account: (above: string, below: string): Text => ({
    de: `Oben ${above}. Unten ${below}.`,
    en: `Above ${above}. Below ${below}.`,
  }),
  over: {
    de: "Über 100\u00a0%, weil Zurückgekehrte zählen: kein Anteil, also ohne Intervall.",
    en: "Above 100%, because those who returned count: no share, so without an interval.",
  },
  missing: {
    de: "Für diesen Zeitraum gibt es noch keine ehrliche Kundenbindungsrate, mit der sich andere vergleichen ließen.",
    en: "There is no honest retention rate for this period yet to compare others with.",
  },
};
