/** The words of the sidebar around the dashboard: settings of a build, its progress, its result. */

import type { Text } from "./text";

export const options = {
  title: { de: "Dashboard bauen", en: "Build the dashboard" },
  openQuestions: (open: number): Text => ({
    de: open === 1 ? "Noch 1 Frage offen" : `Noch ${open} Fragen offen`,
    en: open === 1 ? "1 question still open" : `${open} questions still open`,
  }),
  cancelled: {
    de: "Abgebrochen. Das bisherige Dashboard ist unverändert.",
    en: "Cancelled. The previous dashboard is unchanged.",
  },
  shop: { de: "Name des Geschäfts (freiwillig)", en: "Name of the shop (optional)" },
  shopHint: { de: "Steht oben auf dem Dashboard.", en: "Stands at the top of the dashboard." },
  period: { de: "Zeitraum", en: "Period" },
  until: (day: string): Text => ({
    de: `Bis ${day}, wie im Dashboard oben gewählt.`,
    en: `Up to ${day}, as chosen at the top of the dashboard.`,
  }),
  periods: {
    month: { de: "Monat", en: "Month" },
    quarter: { de: "Quartal", en: "Quarter" },
    year: { de: "Jahr", en: "Year" },
  },
  lapse: { de: "Wann gilt ein Kunde als verloren?", en: "When is a customer lost?" },
  lapseFound: { de: "Wie Ihre Daten es zeigen", en: "As your data shows" },
  lapseFoundHint: (days: string): Text => ({
    de: `Nach ${days} Tagen: Bis dahin kommen 9 von 10 Nachbestellungen Ihres Shops.`,
    en: `After ${days} days: 9 out of 10 repeat orders in your shop arrive by then.`,
  }),
  lapseUnknown: {
    de: "Nach einem Jahr: Für eine eigene Frist gibt es noch zu wenige Nachbestellungen.",
    en: "After a year: there are too few repeat orders yet for a limit of your own.",
  },
  lapseOwn: { de: "Eigene Angabe", en: "My own figure" },
  lapseDays: { de: "Tage ohne Bestellung", en: "Days without an order" },
  lapseWrong: {
    de: "Bitte ganze Tage angeben, von 1 bis 3650.",
    en: "Please enter whole days, from 1 to 3650.",
  },
  goal: {
    de: "Ziel für die Kundenbindungsrate (freiwillig)",
    en: "Goal for the retention rate (optional)",
  },
  goalHint: { de: "in Prozent, zum Beispiel 82", en: "in per cent, for example 82" },
  goalWrong: {
    de: "Bitte Prozent angeben, von 1 bis 100.",
    en: "Please enter per cent, from 1 to 100.",
  },
  margin: { de: "Deckungsbeitrag vom Umsatz (freiwillig)", en: "Margin on revenue (optional)" },
  marginHint: {
    de: "in Prozent, zum Beispiel 38; damit wird Kundenwert zu Werbekosten gerechnet",
    en: "in per cent, for example 38; customer value against ad spend is calculated with it",
  },
  build: { de: "Dashboard bauen", en: "Build dashboard" },
  footnote: {
    de: "Schreibt nur in eigene Blätter. Ihre Daten bleiben, wie sie sind.",
    en: "Writes only to sheets of its own. Your data stays as it is.",
  },
};

const seconds = (count: number): Text => ({
  de: count === 1 ? "1 Sekunde" : `${count} Sekunden`,
  en: count === 1 ? "1 second" : `${count} seconds`,
});

export const building = {
  title: { de: "Dashboard wird gebaut", en: "Building the dashboard" },
  begin: { de: "Der Bau beginnt …", en: "Starting to build …" },
  step: (step: number, steps: number): Text => ({
    de: `Schritt ${step} von ${steps}`,
    en: `Step ${step} of ${steps}`,
  }),
  since: (count: number): Text => ({
    de: `seit ${seconds(count).de}`,
    en: `for ${seconds(count).en}`,
  }),
  left: (count: number): Text => ({
    de: `noch etwa ${seconds(count).de}`,
    en: `about ${seconds(count).en} left`,
  }),
  note: {
    de: "Sie können weiterarbeiten. Bitte nur diese Seitenleiste offen lassen.",
    en: "You can keep working. Please just leave this sidebar open.",
  },
  cancelNote: {
    de: "Beim Abbrechen bleibt das bisherige Dashboard unverändert.",
    en: "If you cancel, the previous dashboard stays as it was.",
  },
};

export const result = {
  title: { de: "Ihr Dashboard", en: "Your dashboard" },
  done: (count: number): Text => ({
    de: `Fertig in ${seconds(count).de}.`,
    en: `Done in ${seconds(count).en}.`,
  }),
  accounted: { de: "Alle Zeilen sind gezählt.", en: "Every row is accounted for." },
  notAccounted: {
    de: "Die Summe der Zeilen stimmt nicht mit dem Blatt überein. Bitte bauen Sie neu.",
    en: "The rows do not add up to the sheet. Please rebuild.",
  },
  builtAt: (moment: string): Text => ({ de: `Stand: ${moment}`, en: `As of ${moment}` }),
  rate: (period: string): Text => ({
    de: `Kundenbindungsrate, ${period}`,
    en: `Retention rate, ${period}`,
  }),
  spoken: (rate: string, low: string, high: string): Text => ({
    de: `${rate} Prozent, zwischen ${low} und ${high}`,
    en: `${rate} per cent, between ${low} and ${high}`,
  }),
  repeat: { de: "Wiederkaufrate, 12 Monate", en: "Repeat rate, 12 months" },
  verdicts: {
    better: { de: "besser", en: "better" },
    worse: { de: "schlechter", en: "worse" },
    unclear: { de: "nicht unterscheidbar", en: "no clear difference" },
    higher: { de: "höher", en: "higher" },
    lower: { de: "niedriger", en: "lower" },
  },
  noComparison: { de: "noch kein Vergleich", en: "nothing to compare yet" },
  next: { de: "Als Nächstes", en: "Next" },
  customers: { de: "Kunden zeigen", en: "Show customers" },
  customersHint: {
    de: "Wer kauft noch, was ist zu erwarten?",
    en: "Who still buys, what is to be expected?",
  },
  refresh: { de: "Von selbst aktualisieren", en: "Refresh by itself" },
  refreshHint: { de: "noch ausgeschaltet", en: "still switched off" },
  jump: { de: "Zum Dashboard springen", en: "Go to the dashboard" },
  rebuild: { de: "Neu bauen", en: "Rebuild" },
};
