/** Words about surveys and support: labels and definitions of their cards, and the block on enquiries. */

import type { Text } from "./text";

export const serviceLabels = {
  nps: { de: "Weiterempfehlung (NPS)", en: "Recommendation (NPS)" },
  csat: { de: "Zufriedenheit (CSAT)", en: "Satisfaction (CSAT)" },
  ces: { de: "Kundenaufwand (CES)", en: "Customer effort (CES)" },
  firstResponse: { de: "Erste Antwort", en: "First response" },
  serviceLevel: { de: "In 10 Minuten", en: "Within 10 minutes" },
} satisfies Record<string, Text>;

export const serviceDefinitions = {
  nps: {
    de: "Anteil 9–10 minus Anteil 0–6, Skala −100 bis +100 (Reichheld 2003). Intervall nach Rocks (2016), 95 %.",
    en: "Share of 9–10 minus share of 0–6, from −100 to +100 (Reichheld 2003). Interval after Rocks (2016), 95%.",
  },
  csat: (from: string, scale: string): Text => ({
    de: `Antworten ${from} bis ${scale} von ${scale} ÷ alle Antworten. 70–90 % gut, über 90 % ausgezeichnet. Intervall nach Wilson, 95 %.`,
    en: `Answers ${from} to ${scale} of ${scale} ÷ all answers. 70–90% good, above 90% excellent. Wilson interval, 95%.`,
  }),
  ces: (scale: string): Text => ({
    de: `„Das Unternehmen hat es mir leicht gemacht“, Mittel der Antworten 1 bis ${scale}; höher ist besser (Dixon, Toman und DeLisi 2013). t-Intervall, 95 %.`,
    en: `“The company made it easy for me”, mean of the answers 1 to ${scale}; higher is better (Dixon, Toman and DeLisi 2013). t interval, 95%.`,
  }),
  firstResponse: {
    de: "Median der Zeit bis zur ersten Antwort. Unbeantwortete zählen bis zum Ende des Zeitraums mit (Kaplan und Meier 1958).",
    en: "Median time to the first reply. Unanswered ones count up to the end of the period (Kaplan and Meier 1958).",
  },
  serviceLevel: {
    de: "Innerhalb von 10 Minuten beantwortet ÷ alle, verpasste Anrufe eingeschlossen. Intervall nach Wilson, 95 %.",
    en: "Answered within 10 minutes ÷ all, missed calls included. Wilson interval, 95%.",
  },
} satisfies Record<string, Text | ((...of: string[]) => Text)>;

export const serviceBasis = {
  answers: (n: string): Text => ({ de: `n = ${n}`, en: `n = ${n}` }),
  ofScale: (scale: string, n: string): Text => ({
    de: `von ${scale} · n = ${n}`,
    en: `of ${scale} · n = ${n}`,
  }),
  easy: (scale: string): Text => ({
    de: `${scale} = sehr leicht`,
    en: `${scale} = very easy`,
  }),
  open: (open: string): Text => ({
    de: `Median, ${open} noch offen`,
    en: `median, ${open} still open`,
  }),
  inTime: (part: string, whole: string): Text => ({
    de: `${part} von ${whole}`,
    en: `${part} of ${whole}`,
  }),
};

/** How a share of satisfied answers is read. */
export const bandTexts = {
  excellent: { de: "ausgezeichnet (> 90)", en: "excellent (> 90)" },
  good: { de: "gut (70–90)", en: "good (70–90)" },
  low: { de: "unter 70", en: "below 70" },
} satisfies Record<string, Text>;

/** After the heading of the cards: where their figures come from. */
export const sourcesLine = (sheets: readonly Text[]): Text => ({
  de: `aus ${sheets.length === 1 ? "dem Blatt" : "den Blättern"} ${sheets.map(({ de }) => de).join(" und ")}`,
  en: `from the ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map(({ en }) => en).join(" and ")}`,
});

export const sheetWith = {
  answers: (name: string, n: string): Text => ({
    de: `„${name}“ (${n} Antworten)`,
    en: `“${name}” (${n} answers)`,
  }),
  contacts: (name: string, n: string): Text => ({
    de: `„${name}“ (${n} Anfragen)`,
    en: `“${name}” (${n} enquiries)`,
  }),
};

export const supportTexts = {
  title: { de: "Wann Kundinnen und Kunden sich melden", en: "When customers get in touch" },
  caption: (period: string): Text => ({
    de: `Anfragen je Stunde im Durchschnitt, ${period}.`,
    en: `Enquiries per hour on average, ${period}.`,
  }),
  busiest: (day: Text, from: string, to: string): Text => ({
    de: `Am meisten los: ${day.de} von ${from} bis ${to} Uhr.`,
    en: `Busiest: ${day.en} from ${from}:00 to ${to}:00.`,
  }),
  perDay: { de: "je Tag", en: "per day" },
  night: { de: "0–5", en: "0–5" },
  note: {
    de: "Uhrzeit des Eingangs, wie sie in der Datei steht. Stunden ohne Anfrage und Feiertage sind mitgezählt; „·“ heißt unter 0,05.",
    en: "Time of arrival as the file has it. Hours without an enquiry and holidays are included; “·” means below 0.05.",
  },
  waitingTitle: { de: "Wartezeit je Kanal", en: "Waiting time per channel" },
  waitingCaption: {
    de: "Median: die Hälfte wartet kürzer. Offene Anfragen zählen mit ihrer bisherigen Wartezeit.",
    en: "Median: half of them wait less. Open enquiries count with the time they have waited so far.",
  },
  channel: { de: "Kanal", en: "Channel" },
  contacts: { de: "Anfragen", en: "Enquiries" },
  median: { de: "Median", en: "Median" },
  p90: { de: "9 von 10", en: "9 of 10" },
  inTime: { de: "≤ 10 Min.", en: "≤ 10 min" },
  all: { de: "Alle", en: "All" },
  noChannel: { de: "ohne Angabe", en: "not given" },
  otherChannels: { de: "Übrige", en: "Others" },
  open: { de: "offen", en: "open" },
  stillOpen: (n: string): Text => ({
    de: n === "1" ? "1 Anfrage ist noch offen." : `${n} Anfragen sind noch offen.`,
    en: n === "1" ? "1 enquiry is still open." : `${n} enquiries are still open.`,
  }),
  noneOpen: { de: "Keine Anfrage ist offen.", en: "No enquiry is open." },
} as const;

/** Monday to Sunday. */
export const weekdays: readonly Text[] = [
  { de: "Mo", en: "Mon" },
  { de: "Di", en: "Tue" },
  { de: "Mi", en: "Wed" },
  { de: "Do", en: "Thu" },
  { de: "Fr", en: "Fri" },
  { de: "Sa", en: "Sat" },
  { de: "So", en: "Sun" },
];

/** "montags", "on Mondays" */
export const onWeekdays: readonly Text[] = [
  { de: "montags", en: "Mondays" },
  { de: "dienstags", en: "Tuesdays" },
  { de: "mittwochs", en: "Wednesdays" },
  { de: "donnerstags", en: "Thursdays" },
  { de: "freitags", en: "Fridays" },
  { de: "samstags", en: "Saturdays" },
  { de: "sonntags", en: "Sundays" },
];

/** The card that sets what a customer is worth against what it costs to win one. */
export const acquisitionTexts = {
  label: { de: "Kundenwert zu Werbekosten", en: "LTV : CAC" },
  definition: (margin: string, discount: string): Text => ({
    de: `Kundenwert: Deckungsbeitrag je Käufer und Zeitraum × (1 + Zins) ÷ (1 + Zins − Bindungsrate), Deckungsbeitrag ${margin} des Umsatzes, Zins ${discount} im Jahr (Gupta und Lehmann 2003). Geteilt durch Werbekosten ÷ neue Kunden. Das Intervall nimmt die Grenzen von Bindungsrate und Neukunden zugleich.`,
    en: `Customer value: margin per buyer and period × (1 + discount) ÷ (1 + discount − retention), margin ${margin} of revenue, discount ${discount} a year (Gupta and Lehmann 2003). Divided by ad spend ÷ new customers. The interval takes the limits of retention and of new customers at once.`,
  }),
  basis: (ltv: string, cac: string): Text => ({ de: `${ltv} : ${cac}`, en: `${ltv} : ${cac}` }),
  noSpend: {
    de: "Für diesen Zeitraum sind keine Werbekosten notiert.",
    en: "No ad spend is noted for this period.",
  },
};
