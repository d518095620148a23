/** What the user reads in place of what Google says when it refuses or gives up. */

import type { Text } from "./text";

export const platformFailures = {
  scope: {
    de: "Stammkunde fehlt eine Erlaubnis; Ihre Daten sind unverändert. Bitte öffnen Sie Stammkunde über das Menü neu und erlauben Sie jeden Punkt, den Google aufführt.",
    en: "Stammkunde lacks a permission; your data is unchanged. Please open Stammkunde from the menu again and allow every item Google lists.",
  },
  readOnly: {
    de: "Google lässt Sie hier nichts ändern, weil Ihnen das Recht dazu fehlt oder ein Blatt geschützt ist; Ihre Daten sind unverändert. Bitte fragen Sie, wem die Datei gehört.",
    en: "Google lets you change nothing here, because you lack the right to or a sheet is protected; your data is unchanged. Please ask the owner of the file.",
  },
  quota: {
    de: "Google erlaubt davon im Augenblick nicht mehr; Ihre Daten sind unverändert. Bitte versuchen Sie es später noch einmal, spätestens morgen.",
    en: "Google allows no more of this for the moment; your data is unchanged. Please try again later, tomorrow at the latest.",
  },
  cells: {
    de: "Damit hätte die Datei mehr als 10 Millionen Zellen, und mehr fasst Google Tabellen nicht; Ihre Daten sind unverändert. Bitte löschen Sie Blätter, die Sie nicht brauchen, oder rechnen Sie über BigQuery.",
    en: "The file would then have more than 10 million cells, and Google Sheets holds no more; your data is unchanged. Please delete sheets you do not need, or calculate in BigQuery.",
  },
  longText: {
    de: "Eine Zelle hätte mehr als 50.000 Zeichen, und mehr fasst sie nicht; bitte kürzen Sie den Text.",
    en: "A cell would have more than 50,000 characters, and it holds no more; please shorten the text.",
  },
  unavailable: {
    de: "Google Tabellen antwortet gerade nicht; Ihre Daten sind unverändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    en: "Google Sheets is not answering just now; your data is unchanged. Please try again in a few minutes.",
  },
} satisfies Record<string, Text>;
