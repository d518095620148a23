/** The words of figures that rest on surveys, support and spend: labels, definitions, and what stands behind them. */

import type { Text } from "./text";

/** What a row is to a figure. */
export const companionParts = {
  promoter: { de: "Promotoren (9–10)", en: "promoters (9–10)" },
  passive: { de: "Passive (7–8)", en: "passives (7–8)" },
  detractor: { de: "Detraktoren (0–6)", en: "detractors (0–6)" },
  satisfied: { de: "zufrieden", en: "satisfied" },
  unsatisfied: { de: "nicht zufrieden", en: "not satisfied" },
  effort: { de: "bewertet", en: "scored" },
  inTime: { de: "in 10 Minuten beantwortet", en: "answered within 10 minutes" },
  late: { de: "später beantwortet", en: "answered later" },
  open: { de: "ohne Antwort", en: "not answered" },
  spend: { de: "Werbekosten", en: "ad spend" },
  about: { de: "Anfragen dazu", en: "enquiries about it" },
  sold: { de: "Stück verkauft", en: "units sold" },
} satisfies Record<string, Text>;

const counted =
  (one: Text, many: Text) =>
  (count: string): Text =>
    count === "1"
      ? { de: `1 ${one.de}`, en: `1 ${one.en}` }
      : { de: `${count} ${many.de}`, en: `${count} ${many.en}` };

/** Rows by the kind of sheet they are on. */
export const companionRowCounts = {
  answers: counted({ de: "Antwort", en: "answer" }, { de: "Antworten", en: "answers" }),
  ofTop: counted({ de: "Antwort", en: "answer" }, { de: "Antworten", en: "answers" }),
  contacts: counted({ de: "Anfrage", en: "enquiry" }, { de: "Anfragen", en: "enquiries" }),
  product: counted({ de: "Zeile", en: "row" }, { de: "Zeilen", en: "rows" }),
  spend: counted({ de: "Eintrag", en: "entry" }, { de: "Einträge", en: "entries" }),
};

/** The heading over what enters the figure. */
export const companionValues = {
  answers: { de: "Note, die zählt", en: "Score that counts" },
  ofTop: { de: "Note, die zählt", en: "Score that counts" },
  contacts: { de: "Minuten bis zur Antwort", en: "Minutes to the reply" },
  product: { de: "Stück", en: "Units" },
  spend: { de: "Betrag, der zählt", en: "Amount that counts" },
} satisfies Record<string, Text>;

export const supportFigureTexts = {
  hour: (weekday: string, hours: string): Text => ({
    de: `Anfragen ${weekday}, ${hours} Uhr`,
    en: `Enquiries ${weekday}, ${hours}:00`,
  }),
  day: (weekday: string): Text => ({
    de: `Anfragen ${weekday}, ganzer Tag`,
    en: `Enquiries ${weekday}, whole day`,
  }),
  usual: {
    de: "Anfragen in diesen Stunden ÷ solche Tage vom ersten bis zum letzten Eingang, auch die ohne Anfrage.",
    en: "Enquiries in these hours ÷ such days from the first arrival to the last, those without an enquiry included.",
  },
  onDays: (contacts: Text, days: string): Text => ({
    de: `${contacts.de} an ${days} ${days === "1" ? "Tag" : "Tagen"}`,
    en: `${contacts.en} on ${days} ${days === "1" ? "day" : "days"}`,
  }),
  wait: (channel: string, measure: Text): Text => ({
    de: `Wartezeit, ${channel}: ${measure.de}`,
    en: `Waiting time, ${channel}: ${measure.en}`,
  }),
  contacts: {
    de: "Anfragen im Zeitraum, offene mitgezählt.",
    en: "Enquiries of the period, open ones included.",
  },
  median: {
    de: "Zeit, nach der die Hälfte eine Antwort hat; offene zählen mit ihrer bisherigen Wartezeit (Kaplan und Meier 1958).",
    en: "Time by which half have a reply; open ones count with the time they have waited so far (Kaplan and Meier 1958).",
  },
  p90: {
    de: "Zeit, nach der neun von zehn eine Antwort haben; offene zählen mit ihrer bisherigen Wartezeit (Kaplan und Meier 1958).",
    en: "Time by which nine of ten have a reply; open ones count with the time they have waited so far (Kaplan and Meier 1958).",
  },
  inTime: {
    de: "In 10 Minuten beantwortet ÷ alle, deren 10 Minuten um sind.",
    en: "Answered within 10 minutes ÷ all whose 10 minutes are over.",
  },
};

/** The table that formulas take. */
export const formulaTables = {
  answers: {
    de: "Die gezählten Antworten. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "The answers that were counted. A change here recalculates the formulas, not the dashboard.",
  },
  contacts: {
    de: "Die gezählten Anfragen. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "The enquiries that were counted. A change here recalculates the formulas, not the dashboard.",
  },
  spend: {
    de: "Die Werbekosten des Zeitraums. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "The ad spend of the period. A change here recalculates the formulas, not the dashboard.",
  },
  products: {
    de: "Das Produkt jeder Anfrage und jedes verkauften Stücks. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "The product of each enquiry and of each unit sold. A change here recalculates the formulas, not the dashboard.",
  },
  stays: {
    de: "Wie viele der beobachteten Kunden so viele Zeiträume nach dem ersten Kauf oder später noch bestellt haben. Eine Änderung hier rechnet die Formeln neu, nicht das Dashboard.",
    en: "How many of the customers who are followed ordered that many periods after their first purchase, or later. A change here recalculates the formulas, not the dashboard.",
  },
  age: { de: "Zeiträume danach", en: "Periods after" },
  stayed: { de: "Noch da", en: "Still there" },
  score: { de: "Note", en: "Score" },
  created: { de: "Eingang", en: "Received" },
  replied: { de: "Erste Antwort", en: "First reply" },
} satisfies Record<string, Text>;
