/** Words that stand on the dashboard sheet itself. */

import { addonName, menu } from "./addon";
import type { Text } from "./text";

/** Between two limits that have signs. */
export const upTo: Text = { de: "bis", en: "to" };

export const points: Text = { de: "Pkt.", en: "pts" };

export const verdictWords = {
  better: { de: "besser", en: "better" },
  worse: { de: "schlechter", en: "worse" },
  unclear: { de: "nicht unterscheidbar", en: "no clear difference" },
  higher: { de: "höher", en: "higher" },
  lower: { de: "niedriger", en: "lower" },
} satisfies Record<string, Text>;

export const titleWords = {
  about: { de: "Kundenbindung", en: "Retention" },
  sample: { de: "Beispieldaten", en: "Sample data" },
  asOf: { de: "Stichtag", en: "As of" },
  data: { de: "Daten", en: "Data" },
  customers: { de: "Kunden", en: "Customers" },
  orders: { de: "Bestellungen", en: "Orders" },
  updated: { de: "Aktualisiert", en: "Updated" },
  choose: {
    de: `Anderen Zeitraum wählen, dann im Menü: Erweiterungen > ${addonName} > ${menu.refresh.de}. Der neueste Zeitraum läuft mit der Zeit mit, ein früherer bleibt stehen.`,
    en: `Choose another period, then in the menu: Extensions > ${addonName} > ${menu.refresh.en}. The newest period moves on with time, an earlier one stays.`,
  },
  /** In place of the date, while another period is chosen than the one shown. */
  notYet: { de: `Menü: ${menu.refresh.de}`, en: `Menu: ${menu.refresh.en}` },
} satisfies Record<string, Text>;

export const noFigure: Text = { de: "–", en: "–" };

export const cardWords = {
  /** Over the cards beyond the seventh. */
  more: { de: "Zufriedenheit und Service", en: "Satisfaction and service" },
  first: { de: "noch kein Vergleich", en: "nothing to compare with yet" },
  noComparison: { de: "kein Vergleich", en: "no comparison" },
  wide: (points: string): Text => ({
    de: `Wenig Daten: Intervall ${points} Punkte breit.`,
    en: `Little data: interval ${points} points wide.`,
  }),
  /** To 100 %, on which an interval is drawn. */
  scale: (from: string): Text => ({
    de: `Skala ${from}–100\u00a0%`,
    en: `scale ${from}–100%`,
  }),
  goalNote: {
    de: "erreicht: ganzes Intervall über dem Ziel. möglich: Ziel im Intervall. nicht erreicht: ganzes Intervall darunter.",
    en: "reached: whole interval above the goal. possible: goal inside. not reached: whole interval below.",
  },
};

export const fingerprintLine = (rows: string, customers: string, checksum: string): Text => ({
  de: `Daten: ${rows} Zeilen, ${customers} Kunden, Prüfsumme ${checksum}.`,
  en: `Data: ${rows} rows, ${customers} customers, checksum ${checksum}.`,
});

/** Of figures that do not rest on orders. */
export const besideLine = (rows: string, checksum: string): Text => ({
  de: `Daten: ${rows} Zeilen neben den Bestellungen, Prüfsumme ${checksum}.`,
  en: `Data: ${rows} rows beside the orders, checksum ${checksum}.`,
});

export const figureNotes = {
  interval: (range: string): Text => ({
    de: `95-%-Intervall: ${range}.`,
    en: `95% interval: ${range}.`,
  }),
};

export const trendWords = {
  section: { de: "Verlauf der Kundenbindungsrate", en: "Retention rate over time" },
  start: { de: "Kunden zu Beginn", en: "Customers at start" },
  kept: { de: "davon gehalten", en: "of these kept" },
  rate: { de: "Kundenbindungsrate", en: "Retention rate" },
  interval: { de: "95-%-Intervall", en: "95% interval" },
  limits: { de: "Grenzen", en: "Limits" },
  verdict: { de: "Urteil", en: "Verdict" },
  asUsual: { de: "wie üblich", en: "as usual" },
  above: { de: "▲ Signal", en: "▲ signal" },
  below: { de: "▼ Signal", en: "▼ signal" },
  period: { de: "Zeitraum", en: "Period" },
  low: { de: "Intervall von", en: "Interval from" },
  mean: { de: "Mittel", en: "Mean" },
  lower: { de: "untere Grenze", en: "lower limit" },
  goal: (goal: string): Text => ({ de: `Ziel ${goal}`, en: `Goal ${goal}` }),
};

export const bridgeWords = {
  movement: { de: "Bewegung", en: "Movement" },
  customers: { de: "Kunden", en: "Customers" },
  revenue: (days: string): Text => ({ de: `Umsatz, ${days} Tage`, en: `Revenue, ${days} days` }),
  meaning: { de: "Bedeutung", en: "Meaning" },
  base: { de: "Sockel", en: "base" },
  total: { de: "Bestand", en: "total" },
  plus: { de: "dazu", en: "plus" },
  minus: { de: "weg", en: "minus" },
  short: {
    start: { de: "Beginn", en: "Start" },
    new: { de: "Neu", en: "New" },
    reactivated: { de: "Zurück", en: "Back" },
    kept: { de: "Gehalten", en: "Kept" },
    lost: { de: "Verloren", en: "Lost" },
    newLost: { de: "Neu und weg", en: "New and gone" },
    end: { de: "Ende", en: "End" },
  },
};

export const cohortWords = {
  after: (many: Text): Text => ({
    de: `${many.de} nach dem ersten Kauf`,
    en: `${many.en.charAt(0).toUpperCase()}${many.en.slice(1)} after the first purchase`,
  }),
  first: { de: "Erster Kauf", en: "First order" },
  customers: { de: "Kunden", en: "Customers" },
  weighted: { de: "Gewichtet", en: "Weighted" },
  interval: { de: "Intervall", en: "Interval" },
  eligible: { de: "gezählte Kunden", en: "customers counted" },
  curve: { de: "Gewichtete Kurve", en: "Weighted curve" },
  reading: { de: "So lesen Sie die Tabelle", en: "How to read the table" },
  tooSmall: {
    de: "· weniger als 5 Kunden: Anteile würden mehr über den Zufall sagen als über die Kohorte.",
    en: "· fewer than 5 customers: shares would say more about chance than about the cohort.",
  },
  show: { de: "Zeige", en: "Show" },
  choose: (one: Text): Text => ({
    de: `Wählen Sie, was Tabelle und Kurve zeigen; sie folgen sofort. Umsatz und Bestellungen: Anteil am ersten ${one.de}, der über 100\u00a0% liegen kann.`,
    en: `Choose what table and curve show; they follow at once. Revenue and orders: share of the first ${one.en}, which can pass 100%.`,
  }),
  share: { de: "Anteil", en: "Share" },
};

export const groupWords = {
  group: { de: "Gruppe", en: "Group" },
  customers: { de: "Kunden", en: "Customers" },
  share: { de: "Anteil", en: "Share" },
  revenue: { de: "Umsatz gesamt", en: "Total revenue" },
  change: { de: "Änderung", en: "Change" },
} satisfies Record<string, Text>;

export const accountWords = {
  use: { de: "Verwendung", en: "Use" },
  rows: { de: "Zeilen", en: "Rows" },
  amount: { de: "Betrag", en: "Amount" },
  findings: { de: "In der Datei aufgefallen", en: "Noticed in the file" },
} satisfies Record<string, Text>;

export const definitionWords = {
  title: { de: "Definitionen und Quellen", en: "Definitions and sources" },
  caption: {
    de: "Eine Zeile je Begriff. Ausführlich: Seitenleiste, Formeln, Hilfe.",
    en: "One line per term. In full: sidebar, Formulas, help.",
  },
  stays: {
    de: "Alle Werte bleiben auch ohne Add-on erhalten; Kohorten und Diagramme lesen sie aus dem verborgenen Blatt „_Stammkunde“.",
    en: "All values stay even without the add-on; cohorts and charts read them from the hidden sheet “_Stammkunde”.",
  },
} satisfies Record<string, Text>;
