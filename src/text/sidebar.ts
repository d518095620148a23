/** The words that stand on every screen of the sidebar. Figures come in as text, already formatted. */

import type { Text } from "./text";

/** Percentage points. */
export const pointsUnit: Text = { de: "Pkt.", en: "pts" };

export const rowCount = (rows: number, shown: string): Text => ({
  de: rows === 1 ? "1 Zeile" : `${shown} Zeilen`,
  en: rows === 1 ? "1 row" : `${shown} rows`,
});

export const places = {
  tabs: { de: "Bereiche", en: "Sections" },
  start: { de: "Start", en: "Start" },
  result: { de: "Dashboard", en: "Dashboard" },
  more: { de: "Mehr", en: "More" },
  data: { de: "Daten", en: "Data" },
  columns: { de: "Zuordnung", en: "Mapping" },
  formulas: { de: "Formeln", en: "Formulas" },
  schedule: { de: "Zeitplan und E-Mail", en: "Schedule and e-mail" },
  settings: { de: "Einstellungen", en: "Settings" },
  help: { de: "Hilfe", en: "Help" },
} satisfies Record<string, Text>;

export const actions = {
  cancel: { de: "Abbrechen", en: "Cancel" },
  cancelling: { de: "Wird abgebrochen …", en: "Cancelling …" },
  next: { de: "Weiter", en: "Next" },
  apply: { de: "Übernehmen", en: "Apply" },
} satisfies Record<string, Text>;

export const waiting = {
  opening: { de: "Stammkunde wird geöffnet …", en: "Opening Stammkunde …" },
  reading: { de: "Das Blatt wird gelesen …", en: "Reading the sheet …" },
  rows: { de: "Die Zeilen werden geholt …", en: "Fetching the rows …" },
  customers: { de: "Die Kunden werden gerechnet …", en: "Working out the customers …" },
  sample: { de: "Beispieldaten werden angelegt …", en: "Adding sample data …" },
  schedule: { de: "Der Zeitplan wird geladen …", en: "Loading the schedule …" },
  preview: { de: "Die Vorschau wird geöffnet …", en: "Opening the preview …" },
  sending: { de: "Die Probe wird gesendet …", en: "Sending the test …" },
  saving: { de: "Wird gespeichert …", en: "Saving …" },
  formulas: { de: "Formeln werden geladen …", en: "Loading formulas …" },
  inserting: { de: "Formel wird eingefügt …", en: "Inserting the formula …" },
  jumping: { de: "Das Dashboard wird geöffnet …", en: "Opening the dashboard …" },
  removing: { de: "Blätter werden entfernt …", en: "Removing sheets …" },
  slow: { de: "Dauert länger als üblich.", en: "Taking longer than usual." },
  stop: { de: "Nicht länger warten", en: "Stop waiting" },
} satisfies Record<string, Text>;
