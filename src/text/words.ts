/** Option words that formulas take; each is understood in both languages whatever the file's language. */

import type { Text } from "./text";

/** What kinds of formulas there are. */
export const formulaGroups = {
  rates: { de: "Raten", en: "Rates" },
  revenue: { de: "Umsatzbindung", en: "Revenue retention" },
  cohorts: { de: "Kohorten und Lebenszyklus", en: "Cohorts and life cycle" },
  repeat: { de: "Wiederkauf", en: "Repeat purchase" },
  survival: { de: "Verweildauer", en: "Survival" },
  prediction: { de: "Vorhersage", en: "Prediction" },
  segments: { de: "Segmente und Treue", en: "Segments and loyalty" },
  surveys: { de: "Umfragen", en: "Surveys" },
  support: { de: "Kundendienst", en: "Support" },
  economics: { de: "Wirtschaftlichkeit, Ursachen, Maßnahmen", en: "Economics, drivers, actions" },
} satisfies Record<string, Text>;

export const outputWords = {
  value: { de: "Wert", en: "value" },
  interval: { de: "Intervall", en: "interval" },
  detail: { de: "Details", en: "detail" },
} satisfies Record<string, Text>;

const { value, interval, detail } = outputWords;

export const csatOutputWords = {
  ...outputWords,
  band: { de: "Band", en: "band" },
} satisfies Record<string, Text>;

export const cesOutputWords = {
  value,
  interval,
  share: { de: "Anteil", en: "share" },
} satisfies Record<string, Text>;

export const gapWords = {
  value,
  median: { de: "Median", en: "median" },
  mean: { de: "Mittel", en: "mean" },
  lapse: { de: "inaktiv", en: "lapse" },
  detail,
} satisfies Record<string, Text>;

export const survivalOutputWords = {
  value,
  interval,
  rmst: { de: "Mittel", en: "rmst" },
} satisfies Record<string, Text>;

export const forecastOutputWords = {
  table: { de: "Tabelle", en: "table" },
  params: { de: "Parameter", en: "params" },
} satisfies Record<string, Text>;

export const groupOutputWords = {
  value,
  table: { de: "Tabelle", en: "table" },
} satisfies Record<string, Text>;

export const serviceLevelOutputWords = {
  ...groupOutputWords,
  answered: { de: "beantwortete", en: "answered" },
} satisfies Record<string, Text>;

export const periodWords = {
  day: { de: "Tag", en: "day" },
  week: { de: "Woche", en: "week" },
  month: { de: "Monat", en: "month" },
  quarter: { de: "Quartal", en: "quarter" },
  year: { de: "Jahr", en: "year" },
} satisfies Record<string, Text>;

export const buyingModelWords = {
  "bg/nbd": { de: "BG/NBD", en: "BG/NBD" },
  "mbg/nbd": { de: "MBG/NBD", en: "MBG/NBD" },
  "pareto/nbd": { de: "Pareto/NBD", en: "Pareto/NBD" },
} satisfies Record<string, Text>;

/** What a fitted model warns of. */
export const fitWarningWords = {
  fewRepeats: { de: "weniger als 100 Wiederkäufer", en: "fewer than 100 repeat customers" },
  noMaximum: {
    de: "die Daten lassen einen Parameter offen",
    en: "the data leave a parameter open",
  },
  spendNoMaximum: {
    de: "die Beträge lassen einen Parameter offen",
    en: "the amounts leave a parameter open",
  },
  spendNoMean: {
    de: "wenige riesige Beträge, kein Mittelwert je Bestellung",
    en: "a few huge amounts, no mean per order",
  },
  spendVaries: {
    de: "wer öfter kauft, zahlt deutlich anders je Bestellung",
    en: "those who buy more often pay clearly differently per order",
  },
} satisfies Record<string, Text>;

export const clvOutputWords = {
  table: { de: "Tabelle", en: "table" },
  total: { de: "gesamt", en: "total" },
} satisfies Record<string, Text>;

export const holdoutWords = {
  control: { de: "Kontrolle", en: "control" },
  reach: { de: "ansprechen", en: "reach" },
} satisfies Record<string, Text>;

export const methodWords = {
  wilson: { de: "Wilson", en: "wilson" },
  exact: { de: "exakt", en: "exact" },
  jeffreys: { de: "Jeffreys", en: "jeffreys" },
} satisfies Record<string, Text>;

export const cohortMeasureWords = {
  rate: { de: "Rate", en: "rate" },
  customers: { de: "Kunden", en: "customers" },
  orders: { de: "Bestellungen", en: "orders" },
  revenue: { de: "Umsatz", en: "revenue" },
  aov: { de: "Warenkorb", en: "aov" },
  cumulative: { de: "kumuliert", en: "cumulative" },
} satisfies Record<string, Text>;

export const nDayWords = {
  on: { de: "am", en: "on" },
  unbounded: { de: "ab", en: "unbounded" },
} satisfies Record<string, Text>;

export const returningWords = {
  strict: { de: "streng", en: "strict" },
  shopify: { de: "Shopify", en: "shopify" },
} satisfies Record<string, Text>;

export const timingWords = {
  end: { de: "Ende", en: "end" },
  immediate: { de: "sofort", en: "immediate" },
} satisfies Record<string, Text>;

export const languageWords = {
  de: { de: "Deutsch", en: "German" },
  en: { de: "Englisch", en: "English" },
} satisfies Record<string, Text>;

/** The two sides of a comparison over time. */
export const periodSideWords = {
  before: { de: "vorher", en: "before" },
  after: { de: "nachher", en: "after" },
} satisfies Record<string, Text>;

/** What a group is called that an action did not reach; any other word is a group it reached. */
export const controlWords = {
  control: { de: "Kontrolle", en: "control" },
  controlGroup: { de: "Kontrollgruppe", en: "control group" },
} satisfies Record<string, Text>;

export const comparisonWords = {
  control: { de: "mit Kontrolle", en: "with control" },
  noControl: { de: "keine Kontrolle", en: "no control" },
} satisfies Record<string, Text>;

/** What stands above a column of products, in small letters; other texts are products. */
export const itemHeadings: readonly string[] = [
  ...["artikel", "artikelname", "artikelnummer", "bezeichnung", "produkt", "produktname", "sku"],
  ...["titel", "ware", "anfragen", "verkäufe", "bestellungen"],
  ...["item", "item name", "lineitem name", "lineitem sku", "name", "product", "product name"],
  ...["title", "tickets", "orders"],
];

export const bandWords = {
  excellent: { de: "ausgezeichnet", en: "excellent" },
  good: { de: "gut", en: "good" },
  low: { de: "unter 70", en: "below 70" },
} satisfies Record<string, Text>;

export const signalWords = {
  above: { de: "darüber", en: "above" },
  below: { de: "darunter", en: "below" },
  "": { de: "", en: "" },
} satisfies Record<string, Text>;

export const rfmGroupWords = {
  champions: { de: "Champions", en: "Champions" },
  loyal: { de: "Treue", en: "Loyal" },
  active: { de: "Aktive", en: "Active" },
  new: { de: "Neue", en: "New" },
  promising: { de: "Vielversprechende", en: "Promising" },
  attention: { de: "Aufmerksamkeit nötig", en: "Needs attention" },
  atRisk: { de: "Gefährdete", en: "At risk" },
  almostLost: { de: "Fast verloren", en: "Almost lost" },
  dormant: { de: "Ruhende", en: "Dormant" },
  formerlyLoyal: { de: "Ehemals Treue", en: "Previously loyal" },
  lost: { de: "Verlorene", en: "Lost" },
} satisfies Record<string, Text>;
