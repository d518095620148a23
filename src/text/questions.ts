/** What the sidebar asks about a table, and the answers there are. Headings and currencies name themselves. */

import type { Text } from "./text";

interface Asked {
  readonly ask: Text;
  readonly answers: Readonly<Record<string, Text>>;
}

/** `subject`: the heading or the currency the question is about. */
type Asking = Asked | ((subject: string) => Asked);

const inTheFile = { de: "wie in der Datei", en: "as in the file" };

export const questionTexts = {
  columnDate: {
    ask: { de: "In welcher Spalte steht das Datum?", en: "Which column holds the date?" },
    answers: {},
  },
  columnCustomer: {
    ask: { de: "In welcher Spalte steht der Kunde?", en: "Which column holds the customer?" },
    answers: {},
  },
  columnAmount: {
    ask: { de: "In welcher Spalte steht der Betrag?", en: "Which column holds the amount?" },
    answers: {},
  },
  columnScore: {
    ask: { de: "In welcher Spalte steht die Bewertung?", en: "Which column holds the score?" },
    answers: {},
  },
  columnGone: (subject: string) => ({
    ask: {
      de: `Die Spalte „${subject}“ fehlt. Welche ist es jetzt?`,
      en: `The column “${subject}” is missing. Which one is it now?`,
    },
    answers: { "": { de: "keine, ohne sie weiterrechnen", en: "none, go on without it" } },
  }),
  dayOrder: {
    ask: {
      de: "Steht der Tag oder der Monat zuerst?",
      en: "Does the day or the month come first?",
    },
    answers: {
      dayFirst: { de: "Tag zuerst", en: "day first" },
      monthFirst: { de: "Monat zuerst", en: "month first" },
    },
  },
  swappedDays: {
    ask: {
      de: "Wurden Tag und Monat beim Einfügen vertauscht?",
      en: "Were day and month swapped on pasting?",
    },
    answers: {
      swap: { de: "ja, zurücktauschen", en: "yes, swap them back" },
      keep: { de: "nein, so lassen", en: "no, leave them" },
    },
  },
  decimalMark: {
    ask: {
      de: "Welches Zeichen trennt die Nachkommastellen?",
      en: "Which mark is the decimal mark?",
    },
    answers: {
      ",": { de: "Komma (1.234,50)", en: "comma (1.234,50)" },
      ".": { de: "Punkt (1,234.50)", en: "point (1,234.50)" },
    },
  },
  amountPer: {
    ask: {
      de: "Gilt der Betrag für die ganze Bestellung oder für die Zeile?",
      en: "Is the amount for the whole order or for the row?",
    },
    answers: {
      order: { de: "für die ganze Bestellung", en: "for the whole order" },
      item: { de: "für die Zeile", en: "for the row" },
    },
  },
  status: {
    ask: {
      de: "Zählt eine Bestellung mit diesem Vermerk?",
      en: "Does an order marked like this count?",
    },
    answers: {
      counts: { de: "zählt", en: "counts" },
      excluded: { de: "zählt nicht", en: "does not count" },
    },
  },
  currency: {
    ask: { de: "In welcher Währung wird gezählt?", en: "Which currency is counted?" },
    answers: {},
  },
  rate: (subject: string) => ({
    ask: {
      de: `Wie viel ist 1 ${subject} wert?`,
      en: `How much is 1 ${subject} worth?`,
    },
    answers: {},
  }),
  samePerson: {
    ask: { de: "Wer ist dieselbe Person?", en: "Who is the same person?" },
    answers: {
      linked: {
        de: "Wer E-Mail, Telefon oder Name mit PLZ teilt",
        en: "Whoever shares e-mail, phone, or name and postcode",
      },
      strict: { de: "Nur gleiche Kennung", en: "Only the same key" },
    },
  },
  guests: {
    ask: {
      de: "Was gilt für Verkäufe ohne erkennbaren Kunden?",
      en: "What about sales without a recognisable customer?",
    },
    answers: {
      leaveOut: { de: "nicht als Kunden zählen", en: "do not count them as customers" },
      each: { de: "jeder Verkauf ein eigener Kunde", en: "each sale a customer of its own" },
    },
  },
  refunds: {
    ask: {
      de: "Wann mindert eine Erstattung den Umsatz?",
      en: "When does a refund lower revenue?",
    },
    answers: {
      day: { de: "am Tag der Erstattung", en: "on the day of the refund" },
      order: { de: "bei ihrer Bestellung", en: "with its order" },
    },
  },
  tax: {
    ask: { de: "Zählt die Steuer zum Umsatz?", en: "Does tax count as revenue?" },
    answers: { in: inTheFile, out: { de: "nein, abziehen", en: "no, take it off" } },
  },
  shipping: {
    ask: { de: "Zählt der Versand zum Umsatz?", en: "Does shipping count as revenue?" },
    answers: { in: inTheFile, out: { de: "nein, abziehen", en: "no, take it off" } },
  },
} as const satisfies Readonly<Record<string, Asking>>;

export type QuestionCode = keyof typeof questionTexts;

/** A question and its answers in words. */
export function askedAs(code: QuestionCode, subject: string): Asked {
  const asking: Asking = questionTexts[code];
  return typeof asking === "function" ? asking(subject) : asking;
}

/** What an answer would change, as far as it is known. */
export const effects = {
  customers: (shown: string): Text => ({ de: `${shown} Kunden`, en: `${shown} customers` }),
  orders: (shown: string): Text => ({ de: `${shown} Bestellungen`, en: `${shown} orders` }),
  retention: (shown: string): Text => ({ de: `${shown} bleiben`, en: `${shown} stay` }),
};

/** By what a customer was recognised. */
export const identityKeys = {
  customerId: { de: "Kundennummer", en: "customer number" },
  email: { de: "E-Mail", en: "e-mail" },
  phone: { de: "Telefon", en: "phone" },
  namePostcode: { de: "Name und PLZ", en: "name and postcode" },
  name: { de: "Name", en: "name" },
} satisfies Record<string, Text>;

export const identityTexts = {
  title: { de: "Woran Kunden erkannt sind", en: "How customers are recognised" },
  show: { de: "Zeilen ansehen", en: "Show the rows" },
  persons: (pairs: number, shown: string): Text => ({
    de:
      pairs === 1
        ? "1 Person kommt unter mehreren Kennungen vor."
        : `${shown} Personen kommen unter mehreren Kennungen vor.`,
    en:
      pairs === 1
        ? "1 person appears under several keys."
        : `${shown} people appear under several keys.`,
  }),
};
