/** The words of the cards: labels, definitions, what a figure rests on, goals and hints. Figures come in as text. */

import type { Text } from "./text";

export const cardLabels = {
  retention: { de: "Kundenbindungsrate", en: "Retention rate" },
  churn: { de: "Abwanderung", en: "Churn" },
  repeat: { de: "Wiederkaufrate, 12 Monate", en: "Repeat purchase rate, 12 mo." },
  netChange: { de: "Kunden, Veränderung", en: "Customers, net change" },
  orderGap: { de: "Tage zwischen Bestellungen", en: "Days between orders" },
  existingRevenue: { de: "Umsatz von Bestandskunden", en: "Revenue from existing cust." },
  revenue: { de: "Umsatz", en: "Revenue" },
} satisfies Record<string, Text>;

export const cardDefinitions = {
  retention: (days: string): Text => ({
    de: `Kunden mit Bestellung in den ${days} Tagen vor Beginn, die auch in den ${days} Tagen vor dem Ende bestellt haben, geteilt durch alle solchen Kunden zu Beginn. Intervall nach Wilson, 95 %.`,
    en: `Customers with an order in the ${days} days before the start who also ordered in the ${days} days before the end, divided by all such customers at the start. Wilson interval, 95%.`,
  }),
  churn: {
    de: "Verlorene Kunden ÷ Kunden zu Beginn. Zusammen mit der Bindungsrate immer 100 %.",
    en: "Lost customers ÷ customers at the start. Always adds up to 100% with retention.",
  },
  repeat: {
    de: "Kunden mit mindestens zwei Bestellungen in 12 Monaten ÷ Kunden mit mindestens einer. Mehrere Bestellungen an einem Tag zählen als eine.",
    en: "Customers with two or more orders in 12 months ÷ customers with at least one. Several orders on one day count as one.",
  },
  netChange: {
    de: "Aktive Kunden am Ende minus am Beginn.",
    en: "Active customers at the end minus at the start.",
  },
  orderGap: {
    de: "Median der Tage zwischen zwei Bestellungen desselben Kunden, letzte 12 Monate.",
    en: "Median of the days between two orders of one customer, last 12 months.",
  },
  existingRevenue: {
    de: "Umsatz von Kunden, die vor dem Zeitraum schon gekauft hatten ÷ Umsatz des Zeitraums. Erstattungen sind abgezogen.",
    en: "Revenue of customers who had bought before the period ÷ revenue of the period. Refunds are deducted.",
  },
  revenue: {
    de: "Umsatz des Zeitraums, Erstattungen abgezogen. Das Urteil rechnet damit, dass Kunden verschieden viel kaufen.",
    en: "Revenue of the period, refunds deducted. The verdict allows for customers buying different amounts.",
  },
} satisfies Record<string, Text | ((days: string) => Text)>;

export const basis = {
  kept: (kept: string, start: string): Text => ({
    de: `${kept} von ${start} haben wieder bestellt`,
    en: `${kept} of ${start} ordered again`,
  }),
  active: (kept: string, start: string): Text => ({
    de: `${kept} von ${start} sind noch aktiv`,
    en: `${kept} of ${start} are still active`,
  }),
  of: (part: string, whole: string): Text => ({
    de: `${part} von ${whole}`,
    en: `${part} of ${whole}`,
  }),
  net: (start: string, end: string): Text => ({
    de: `${start} → ${end} aktive Kunden`,
    en: `${start} → ${end} active customers`,
  }),
  gaps: (p90: string): Text => ({
    de: `90 %: ${p90} Tage`,
    en: `90% by day ${p90}`,
  }),
  orders: (orders: string, buyers: string): Text => ({
    de: `${orders} ${orders === "1" ? "Bestellung" : "Bestellungen"} von ${buyers} Kunden`,
    en: `${orders} ${orders === "1" ? "order" : "orders"} from ${buyers} ${buyers === "1" ? "customer" : "customers"}`,
  }),
};

export const against = (period: string): Text => ({ de: `zu ${period}`, en: `vs ${period}` });

export const noComparison = {
  tooEarly: {
    de: "Dafür reichen die Daten nicht weit genug zurück.",
    en: "The data does not reach back far enough for this.",
  },
  tooFew: {
    de: "Damals zu wenige Kunden für einen Vergleich.",
    en: "Too few customers then to compare.",
  },
} satisfies Record<string, Text>;

export const goals = {
  none: { de: "◆ kein Ziel gesetzt", en: "◆ no goal set" },
  reached: (goal: string): Text => ({
    de: `◆ Ziel ${goal}: erreicht`,
    en: `◆ Goal ${goal}: reached`,
  }),
  possible: (goal: string): Text => ({
    de: `◆ Ziel ${goal}: möglich, liegt im Intervall`,
    en: `◆ Goal ${goal}: possible, inside the interval`,
  }),
  missed: (goal: string): Text => ({
    de: `◆ Ziel ${goal}: nicht erreicht`,
    en: `◆ Goal ${goal}: not reached`,
  }),
};

export const cardHints = {
  small: (needed: string, found: string): Text => ({
    de: `Für ±5 Punkte: ${needed} Kunden, heute ${found}.`,
    en: `For ±5 points: ${needed} customers, today ${found}.`,
  }),
  smallAnswers: (needed: string, found: string): Text => ({
    de: `Für ±5 Punkte: ${needed} Antworten, heute ${found}.`,
    en: `For ±5 points: ${needed} answers, today ${found}.`,
  }),
  tooFewCustomers: (missing: string): Text => ({
    de: `Zu wenig für eine ehrliche Zahl: noch ${missing} ${missing === "1" ? "Kunde" : "Kunden"} nötig.`,
    en: `Too little for an honest figure: ${missing} more ${missing === "1" ? "customer" : "customers"} needed.`,
  }),
  tooEarly: (days: string): Text => ({
    de: `Für eine ehrliche Zahl müssten die Daten ${days} ${days === "1" ? "Tag" : "Tage"} weiter zurückreichen.`,
    en: `For an honest figure the data would have to reach back ${days} more ${days === "1" ? "day" : "days"}.`,
  }),
  tooFewGaps: (missing: string): Text => ({
    de: `Zu wenig für eine ehrliche Zahl: noch ${missing} ${missing === "1" ? "Nachbestellung" : "Nachbestellungen"} nötig.`,
    en: `Too little for an honest figure: ${missing} more repeat ${missing === "1" ? "order" : "orders"} needed.`,
  }),
  tooFewAnswers: (missing: string): Text => ({
    de: `Noch ${missing} ${missing === "1" ? "Antwort" : "Antworten"} im Zeitraum nötig.`,
    en: `${missing} more ${missing === "1" ? "answer" : "answers"} needed in the period.`,
  }),
  tooFewContacts: (missing: string): Text => ({
    de: `Noch ${missing} ${missing === "1" ? "Anfrage" : "Anfragen"} im Zeitraum nötig.`,
    en: `${missing} more ${missing === "1" ? "enquiry" : "enquiries"} needed in the period.`,
  }),
  /** `metric` as people write it over the column: NPS, CSAT, CES. */
  noScores: (metric: string): Text => ({
    de: `Keine Antworten dazu: Ein Blatt mit Datum und einer Spalte „${metric}“ genügt.`,
    en: `No answers to this yet: a sheet with a date and a column “${metric}” is enough.`,
  }),
  noReplies: {
    de: "Es fehlt die Zeit der ersten Antwort: Spalte „Erste Antwort“.",
    en: "The time of the first reply is missing: column “First reply”.",
  },
  mostlyOpen: {
    de: "Noch nicht die Hälfte der Anfragen ist beantwortet.",
    en: "Not half of the enquiries have been answered yet.",
  },
  noRevenue: {
    de: "In diesem Zeitraum kein Umsatz.",
    en: "No revenue in this period.",
  },
  shareFalls: (newCustomers: string): Text => ({
    de: `Anteil sinkt, weil ${newCustomers} Neue dazukamen`,
    en: `Share falls because ${newCustomers} are new`,
  }),
};

export const span = (first: string, last: string): Text => ({
  de: `${first} bis ${last}`,
  en: `${first} to ${last}`,
});
