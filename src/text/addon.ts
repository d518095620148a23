/** What the add-on itself says: menu, sheet names, steps, refusals. */

import type { Text } from "./text";

export const addonName = "Stammkunde";

export const menu = {
  open: { de: "Öffnen", en: "Open" },
  refresh: { de: "Dashboard aktualisieren", en: "Refresh the dashboard" },
  rows: { de: "Zeilen der ausgewählten Zahl", en: "Rows of the selected figure" },
  list: { de: "Liste zum Abhaken", en: "List to tick off" },
} satisfies Record<string, Text>;

export const sheetNames = {
  dashboard: { de: "Kundenbindung", en: "Retention" },
  /** While it is being built. */
  building: { de: "Kundenbindung (wird gebaut)", en: "Retention (being built)" },
} satisfies Record<string, Text>;

export const buildSteps: readonly Text[] = [
  { de: "Zeilen lesen und prüfen", en: "Reading and checking rows" },
  { de: "Vorhersage an der Vergangenheit prüfen", en: "Testing the forecast on the past" },
  { de: "Zahlen schreiben", en: "Writing figures" },
  { de: "Blatt gestalten, Diagramme einsetzen", en: "Laying out the sheet, placing charts" },
  { de: "Altes Dashboard ablösen", en: "Replacing the old dashboard" },
];

export const roleLabels = {
  customer: { de: "Kunde", en: "Customer" },
  date: { de: "Datum", en: "Date" },
  amount: { de: "Betrag", en: "Amount" },
  orderId: { de: "Bestellnummer", en: "Order number" },
  status: { de: "Status", en: "Status" },
  refund: { de: "Erstattung", en: "Refund" },
  currency: { de: "Währung", en: "Currency" },
} satisfies Record<string, Text>;

/** Refusals: what happened and what to do, one sentence each. */
export const refusals = {
  sheetGone: {
    de: "Dieses Blatt gibt es nicht mehr; bitte wählen Sie ein anderes.",
    en: "This sheet is no longer there; please choose another one.",
  },
  ownSheet: {
    de: "Dieses Blatt gehört zum Dashboard; bitte wählen Sie ein Blatt mit Bestellungen.",
    en: "This sheet belongs to the dashboard; please choose a sheet with orders.",
  },
  empty: (sheet: string): Text => ({
    de: `Das Blatt „${sheet}“ ist leer; bitte fügen Sie Ihre Bestellungen mit Überschriften ein.`,
    en: `The sheet “${sheet}” is empty; please paste your orders with their headings.`,
  }),
  headingsOnly: (sheet: string): Text => ({
    de: `In „${sheet}“ stehen nur Überschriften und keine Bestellung darunter; bitte laden Sie den Export mit Zeilen herunter.`,
    en: `“${sheet}” holds headings and no orders below them; please download the export with its rows.`,
  }),
  columnGone: (heading: string, likely: string | null): Text => ({
    de: `Die Spalte „${heading}“ fehlt; bitte ordnen Sie sie zu${likely === null ? "" : `, Vorschlag: „${likely}“`}.`,
    en: `The column “${heading}” is missing; please assign it${likely === null ? "" : `, suggestion: “${likely}”`}.`,
  }),
  noDates: (sheet: string): Text => ({
    de: `In „${sheet}“ ist keine Spalte mit Datum zu erkennen; bitte ordnen Sie sie zu.`,
    en: `No date column can be recognised in “${sheet}”; please assign it.`,
  }),
  noCustomers: (sheet: string): Text => ({
    de: `„${sheet}“ nennt keine Kunden; daraus lässt sich keine Kundenbindung berechnen.`,
    en: `“${sheet}” names no customers; retention cannot be calculated from it.`,
  }),
  notOrders: (sheet: string, found: Text): Text => ({
    de: `„${sheet}“ sieht nach „${found.de}“ aus; für das Dashboard braucht es Bestellungen mit Kunde und Datum.`,
    en: `“${sheet}” looks like “${found.en}”; the dashboard needs orders with customer and date.`,
  }),
  /** `reason`: why most of the rows do not count. */
  noOrders: (sheet: string, reason: Text): Text => ({
    de: `In „${sheet}“ blieb keine Bestellung übrig, die zählt (meist: ${reason.de}); bitte prüfen Sie die Spalten und Rückfragen.`,
    en: `No order that counts is left in “${sheet}” (mostly: ${reason.en}); please check the columns and the questions.`,
  }),
  noOrdersBefore: (day: string): Text => ({
    de: `Bis zum ${day} gibt es keine Bestellung; bitte wählen Sie einen späteren Stichtag.`,
    en: `There is no order up to ${day}; please choose a later date.`,
  }),
  badDay: {
    de: "Der Stichtag muss ein Datum wie 2026-09-30 sein.",
    en: "The date must look like 2026-09-30.",
  },
  badOptions: {
    de: "Diese Angaben passen nicht; bitte öffnen Sie die Seitenleiste neu.",
    en: "These settings do not fit; please reopen the sidebar.",
  },
  busy: {
    de: "Das Dashboard wird gerade schon gebaut; bitte versuchen Sie es in einer Minute noch einmal.",
    en: "The dashboard is already being built right now; please try again in a minute.",
  },
  buildGone: {
    de: "Der Bau wurde abgebrochen; das bisherige Dashboard ist unverändert. Bitte starten Sie ihn neu.",
    en: "The build was cancelled; the old dashboard is unchanged. Please start it again.",
  },
  importGone: {
    de: "Diese Übernahme wurde abgebrochen oder ist schon fertig; bitte wählen Sie die Datei noch einmal.",
    en: "This import was cancelled or is already finished; please choose the file again.",
  },
  noDashboard: {
    de: "Es gibt noch kein Dashboard; bauen Sie es in der Seitenleiste.",
    en: "There is no dashboard yet; build it in the sidebar.",
  },
  personTooShort: {
    de: "Bitte geben Sie den Namen der Person mit drei Zeichen oder mehr an.",
    en: "Please enter the person’s name with three characters or more.",
  },
  noFigure: {
    de: "Hier steht keine Zahl des Dashboards; bitte wählen Sie eine Zelle mit einer Zahl aus.",
    en: "There is no figure of the dashboard here; please select a cell with a figure.",
  },
  noRows: {
    de: "Hinter dieser Zahl stehen keine Zeilen Ihrer Tabellen.",
    en: "No rows of your tables stand behind this figure.",
  },
  noAction: {
    de: "Bitte wählen Sie auf dem Dashboard unter „Was jetzt tun?“ die Zeile einer Liste aus.",
    en: "Please select the row of a list on the dashboard, under “What to do now?”.",
  },
  listHeads: (sheet: string): Text => ({
    de: `In „${sheet}“ fehlt die Überschrift „Erledigt“ oder „Kunde“; bitte setzen Sie sie wieder ein, oder löschen Sie das Blatt für eine neue Liste.`,
    en: `“${sheet}” has lost its heading “Done” or “Customer”; please put it back, or delete the sheet to get a new list.`,
  }),
  noFormula: {
    de: "Für diese Zahl gibt es keine Formel.",
    en: "There is no formula for this figure.",
  },
  tooManyForFormula: {
    de: "Für Formeln in einem Blatt sind es zu viele Bestellungen, mehr als 20.000; bitte lassen Sie sich die Zeilen zeigen.",
    en: "There are too many orders for formulas in a sheet, more than 20,000; please have the rows shown instead.",
  },
  dataChanged: {
    de: "Ihre Daten haben sich seit dem letzten Bau geändert; bitte aktualisieren Sie zuerst das Dashboard.",
    en: "Your data has changed since the last build; please refresh the dashboard first.",
  },
  sheetTooLong: (sheet: string): Text => ({
    de: `„${sheet}“ hat mehr als 500.000 Zeilen, und so viele liest Google nicht in der erlaubten Zeit; bitte kürzen Sie den Zeitraum, oder rechnen Sie über BigQuery.`,
    en: `“${sheet}” has more than 500,000 rows, and Google does not read so many in the time it allows; please shorten the period, or calculate in BigQuery.`,
  }),
  tooManyRows: (most: string): Text => ({
    de: `Mehr als ${most} Zeilen auf einmal nimmt das Blatt nicht an.`,
    en: `The sheet takes no more than ${most} rows at a time.`,
  }),
  cellFilled: {
    de: "In der gewählten Zelle steht schon etwas; bitte wählen Sie eine freie.",
    en: "The selected cell holds something already; please select an empty one.",
  },
  unknownFormula: {
    de: "Diese Formel gibt es nicht.",
    en: "There is no such formula.",
  },
  unexpected: {
    de: "Das hat nicht geklappt; Ihre Daten sind unverändert. Bitte versuchen Sie es noch einmal.",
    en: "That did not work; your data is unchanged. Please try again.",
  },
};

export const imports = {
  appended: ([added, changed, known]: readonly string[]): Text => ({
    de: `Zeilen angehängt: ${added} neu, ${changed} geändert, ${known} schon vorhanden.`,
    en: `Rows appended: ${added} new, ${changed} changed, ${known} there already.`,
  }),
};

export const columnChanges = {
  renamed: (from: string, to: string): Text => ({
    de: `Die Spalte „${from}“ heißt jetzt „${to}“.`,
    en: `The column “${from}” is now called “${to}”.`,
  }),
};

/** Sheets with copies of the user's rows. */
export const rowsSheet = {
  name: (reason: Text): Text => ({ de: `Zeilen: ${reason.de}`, en: `Rows: ${reason.en}` }),
  persons: { de: "dieselbe Person?", en: "the same person?" },
  number: { de: "Zeile", en: "Row" },
  cut: (shown: string, rows: string): Text => ({
    de: `Hier stehen die ersten ${shown} von ${rows} Zeilen.`,
    en: `These are the first ${shown} of ${rows} rows.`,
  }),
};

/** What stands in place of a person who was taken out. */
export const personTexts = {
  erased: { de: "[gelöscht]", en: "[erased]" },
  code: (code: string): Text => ({ de: `Person ${code}`, en: `Person ${code}` }),
};

export const toasts = {
  settingsLost: {
    de: "Die Einstellungen waren nicht mehr lesbar und stehen wieder auf den Vorgaben; Ihre Daten sind unverändert.",
    en: "The settings could no longer be read and are back at their defaults; your data is unchanged.",
  },
  listed: ([listed, added, removed]: readonly string[]): Text => ({
    de: `Kunden auf der Liste: ${listed}, davon neu: ${added}. Entfernt, weil nicht mehr auf der Liste: ${removed}.`,
    en: `Customers on the list: ${listed}, of these new: ${added}. Removed as no longer on the list: ${removed}.`,
  }),
  refreshed: (period: string): Text => ({
    de: `Das Dashboard ist aktuell: ${period}.`,
    en: `The dashboard is up to date: ${period}.`,
  }),
};
