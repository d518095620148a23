/** The words of the sidebar around the figure that is selected on the dashboard. */

import type { Text } from "./text";

export const selected = {
  title: { de: "Ausgewählte Zahl", en: "Selected figure" },
  hint: {
    de: "was sie bedeutet, ihre Zeilen, als Formel",
    en: "what it means, its rows, as a formula",
  },
  none: {
    de: "In der markierten Zelle steht keine Zahl des Dashboards. Markieren Sie auf dem Dashboard eine Zelle mit einer Zahl, und lesen Sie sie hier.",
    en: "The selected cell holds no figure of the dashboard. Select a cell with a figure on the dashboard, then read it here.",
  },
  read: { de: "Markierte Zelle lesen", en: "Read the selected cell" },
  reading: { de: "Die markierte Zelle wird gelesen …", en: "Reading the selected cell …" },
  interval: { de: "95-%-Intervall", en: "95% interval" },
  basis: { de: "Grundlage", en: "Based on" },
  rows: { de: "Zeilen zeigen", en: "Show the rows" },
  formula: { de: "Als Formel zeigen", en: "Show as a formula" },
  writing: {
    de: "Das Blatt mit der Formel wird geschrieben …",
    en: "Writing the sheet with the formula …",
  },
  list: { de: "Liste zum Abhaken", en: "List to tick off" },
  listing: { de: "Die Liste wird geschrieben …", en: "Writing the list …" },
  noFormula: {
    de: "Für diese Zahl gibt es keine Formel, die dasselbe sagt.",
    en: "There is no formula for this figure that says the same.",
  },
  footnote: {
    de: "Beides öffnet ein eigenes Blatt von Stammkunde. Ihre Daten bleiben, wie sie sind.",
    en: "Both open a sheet of Stammkunde’s own. Your data stays as it is.",
  },
} satisfies Record<string, Text>;
