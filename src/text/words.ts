/** Option words that formulas take; each is understood in both languages whatever the file's language. */

import type { Text } from "./text";

export const outputWords = {
  value: { de: "Wert", en: "value" },
  interval: { de: "Intervall", en: "interval" },
  detail: { de: "Details", en: "detail" },
} satisfies Record<string, Text>;

export const periodWords = {
  day: { de: "Tag", en: "day" },
  week: { de: "Woche", en: "week" },
  month: { de: "Monat", en: "month" },
  quarter: { de: "Quartal", en: "quarter" },
  year: { de: "Jahr", en: "year" },
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
