/** The words of the sidebar around data: source, import, mapping, questions. */

import type { Text } from "./text";

export const source = {
  title: { de: "Welche Kunden bleiben?", en: "Which customers stay?" },
  lead: {
    de: "In etwa drei Minuten steht Ihr Dashboard in dieser Datei. Ihre Daten verlassen sie nicht.",
    en: "In about three minutes your dashboard stands in this file. Your data does not leave it.",
  },
  otherTitle: { de: "Woher kommen die Daten?", en: "Where does the data come from?" },
  sheet: { de: "Bestellungen in dieser Datei", en: "Orders in this file" },
  sheetFound: (name: string, rows: string): Text => ({
    de: `Blatt „${name}“, ${rows}`,
    en: `Sheet “${name}”, ${rows}`,
  }),
  noSheet: {
    de: "In dieser Datei stehen noch keine Daten. Fügen Sie Ihre Bestellungen samt Überschriften in ein Blatt ein, oder wählen Sie einen anderen Weg.",
    en: "There is no data in this file yet. Paste your orders with their headings into a sheet, or choose another way.",
  },
  lookAgain: { de: "Blätter neu suchen", en: "Look for sheets again" },
  csv: { de: "CSV-Datei hierher ziehen", en: "Drop a CSV file here" },
  csvHint: {
    de: "oder auswählen. Shopify, WooCommerce, Stripe, Amazon, Etsy, eBay, PayPal und andere",
    en: "or choose one. Shopify, WooCommerce, Stripe, Amazon, Etsy, eBay, PayPal and others",
  },
  oneFile: { de: "Bitte nur eine Datei auf einmal.", en: "Please drop one file at a time." },
  sample: { de: "Mit Beispieldaten ansehen", en: "Try with sample data" },
  sampleHint: {
    de: "Eine Rösterei mit rund 550 Kunden, jederzeit wieder zu entfernen",
    en: "A coffee roaster with about 550 customers, easily removed again",
  },
  others: { de: "Andere Blätter", en: "Other sheets" },
  quick: { de: "Nur schnell rechnen?", en: "Just a quick figure?" },
  quickHint: {
    de: "Kunden zu Beginn, am Ende, davon neu",
    en: "Customers at the start, at the end, of which new",
  },
  privacy: {
    de: "Erlaubnis nur für diese Datei. Keine Anmeldung, kein Server.",
    en: "Permission for this file only. No account, no server.",
  },
};

export const importing = {
  title: { de: "Datei wird übernommen", en: "Importing the file" },
  begin: { de: "Die Datei wird gelesen …", en: "Reading the file …" },
  progress: (rows: string, total: string): Text => ({
    de: `${rows} von ${total} Zeilen`,
    en: `${rows} of ${total} rows`,
  }),
  ending: {
    de: "Datum und Beträge werden erkannt …",
    en: "Recognising dates and amounts …",
  },
  where: { de: "Wohin mit den Zeilen?", en: "Where should the rows go?" },
  whereLead: {
    de: "Diese Datei hat dieselben Überschriften wie eine frühere.",
    en: "This file has the same headings as an earlier one.",
  },
  append: (sheet: string): Text => ({
    de: `An „${sheet}“ anhängen`,
    en: `Append to “${sheet}”`,
  }),
  appendHint: {
    de: "Neue Bestellungen kommen dazu, geänderte werden ersetzt, keine zählt doppelt.",
    en: "New orders are added, changed ones replaced, none counts twice.",
  },
  newSheet: { de: "In ein neues Blatt", en: "Into a new sheet" },
  newSheetHint: {
    de: "Das frühere Blatt bleibt, wie es ist.",
    en: "The earlier sheet stays as it is.",
  },
  note: {
    de: "Die Zeilen kommen in ein neues Blatt dieser Datei. Datum und Beträge werden zu echten Werten, wo sie eindeutig sind; alles andere bleibt, wie es ist.",
    en: "The rows go into a new sheet of this file. Dates and amounts become real values where they are clear; everything else stays as it is.",
  },
  cancelNote: {
    de: "Beim Abbrechen wird das neue Blatt wieder entfernt.",
    en: "If you cancel, the new sheet is removed again.",
  },
};

export const columns = {
  recognised: (what: string): Text => ({ de: `${what} erkannt`, en: `${what} recognised` }),
  unknown: { de: "Bitte Spalten zuordnen", en: "Please assign the columns" },
  otherSource: { de: "Andere Quelle", en: "Other source" },
  meaning: { de: "Bedeutung", en: "Meaning" },
  column: { de: "Spalte", en: "Column" },
  required: { de: "nötig", en: "required" },
  none: { de: "keine", en: "none" },
  preview: (rows: string): Text => ({
    de: `Vorschau, ${rows}`,
    en: `Preview, ${rows}`,
  }),
  notes: { de: "Aufgefallen", en: "Noticed" },
  apply: { de: "Spalten übernehmen", en: "Apply columns" },
  nextQuestions: (open: number): Text => ({
    de: open === 1 ? "Weiter: 1 Frage klären" : `Weiter: ${open} Fragen klären`,
    en: open === 1 ? "Next: settle 1 question" : `Next: settle ${open} questions`,
  }),
  answers: { de: "Antworten ändern", en: "Change answers" },
  chooseOther: { de: "Andere Quelle wählen", en: "Choose another source" },
};

export const counts = {
  both: (customers: string, orders: string): Text => ({
    de: `${customers} Kunden, ${orders} Bestellungen`,
    en: `${customers} customers, ${orders} orders`,
  }),
};

export const account = {
  title: { de: "So zählen die Zeilen", en: "How the rows count" },
  total: { de: "alle Zeilen", en: "all rows" },
  cut: (shown: string, rows: string): Text => ({
    de: `Gezeigt werden die ersten ${shown} von ${rows} Zeilen.`,
    en: `Shown are the first ${shown} of ${rows} rows.`,
  }),
};

/** Tables in other sheets, by what they are about. */
export const others = {
  title: { de: "Weitere Tabellen gefunden", en: "Further tables found" },
  kinds: {
    survey: { de: "Umfrage (Zufriedenheit)", en: "survey (satisfaction)" },
    tickets: { de: "Anfragen (Support)", en: "tickets (support)" },
    calls: { de: "Anrufe (Support)", en: "calls (support)" },
    customers: { de: "Kunden (Listen)", en: "customers (lists)" },
    spend: { de: "Werbekosten (Kosten je Kunde)", en: "ad spend (cost per customer)" },
  },
};

export const questions = {
  title: (open: number): Text => {
    if (open === 0) return { de: "Alle Fragen sind geklärt", en: "All questions are settled" };
    return {
      de: open === 1 ? "Noch 1 Frage" : `Noch ${open} Fragen`,
      en: open === 1 ? "1 question left" : `${open} questions left`,
    };
  },
  lead: {
    de: "Eine Entscheidung gilt für alle Zeilen und lässt sich später ändern.",
    en: "One decision applies to all rows and can be changed later.",
  },
  notYet: { de: "noch offen", en: "still open" },
  choices: { de: "Auch anders möglich", en: "Could also be otherwise" },
  rateHint: (currency: string): Text => ({
    de: `in ${currency}, zum Beispiel 0,93. Ohne Kurs zählen diese Bestellungen nicht mit.`,
    en: `in ${currency}, for example 0.93. Without a rate these orders do not count.`,
  }),
  rateWrong: {
    de: "Bitte eine Zahl größer als 0 angeben, wie 0,93.",
    en: "Please enter a number above 0, such as 0.93.",
  },
  footnote: {
    de: "Ohne Antwort zählen die betroffenen Zeilen nicht mit.",
    en: "Without an answer the rows concerned do not count.",
  },
};
