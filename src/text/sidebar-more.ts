/** The words of the sidebar under "More": formulas, settings, help, cleaning up. */

import { privacy } from "./sidebar-privacy";
import type { Text } from "./text";

export const more = {
  noData: { de: "keine Quelle gewählt", en: "no source chosen" },
  settingsState: { de: "Sprache, Datenschutz, Aufräumen", en: "language, privacy, clean up" },
  formulasHint: { de: "suchen, verstehen, einfügen", en: "search, understand, insert" },
  thisFile: { de: "Stammkunde · nur diese Datei", en: "Stammkunde · this file only" },
};

export const help: Record<
  "unclear" | "without" | "privacy",
  { title: Text; text: readonly Text[] }
> = {
  unclear: {
    title: { de: "Was heißt „nicht unterscheidbar“?", en: "What does “no clear difference” mean?" },
    text: [
      {
        de: "Jede Rate schwankt von selbst, umso mehr, je weniger Kundinnen und Kunden dahinterstehen. Stammkunde rechnet deshalb zu jedem Unterschied aus, wie groß er in Wahrheit sein kann.",
        en: "Every rate varies by itself, the more so the fewer customers stand behind it. So for every difference Stammkunde works out how large it may really be.",
      },
      {
        de: "Reicht dieser Bereich von „weniger“ bis „mehr“, lässt sich beides nicht ausschließen. Dann steht dort „nicht unterscheidbar“. Das heißt nicht, dass sich nichts geändert hat: Die Daten zeigen es nur noch nicht.",
        en: "If that range reaches from “less” to “more”, neither can be ruled out. Then it says “no clear difference”. That does not mean nothing has changed: the data just does not show it yet.",
      },
      {
        de: "Mehr Kunden oder ein längerer Zeitraum machen den Bereich schmaler.",
        en: "More customers or a longer period make the range narrower.",
      },
    ],
  },
  without: {
    title: { de: "Dashboard ohne Add-on behalten", en: "Keep the dashboard without the add-on" },
    text: [
      {
        de: "Das Dashboard besteht aus Werten und aus Formeln, die Google Tabellen selbst rechnet. Es bleibt in Ihrer Datei, auch wenn Sie das Add-on entfernen, und Sie können es drucken, kopieren und teilen.",
        en: "The dashboard consists of values and of formulas that Google Sheets calculates itself. It stays in your file even if you remove the add-on, and you can print, copy and share it.",
      },
      {
        de: "Nur zwei Dinge brauchen das Add-on: das Aktualisieren und Formeln wie RETENTION_RATE. Wer eine Formel behalten möchte, fügt sie vorher über „Bearbeiten“, „Inhalte einfügen“, „Nur Werte“ als Wert ein.",
        en: "Only two things need the add-on: refreshing, and formulas such as RETENTION_RATE. To keep a formula’s result, paste it as a value first: Edit, Paste special, Values only.",
      },
    ],
  },
  privacy,
};

export const formulas = {
  search: { de: "Formeln suchen", en: "Search formulas" },
  found: (found: number, all: number): Text => ({
    de: found === all ? `${all} Formeln` : `${found} von ${all} Formeln`,
    en: found === all ? `${all} formulas` : `${found} of ${all} formulas`,
  }),
  keys: { de: "Pfeiltasten wählen, Eingabe öffnet", en: "Arrow keys choose, Enter opens" },
  none: {
    de: "Nichts gefunden. Deutsche und englische Wörter gehen beide, zum Beispiel „Bindung“ oder „churn“.",
    en: "Nothing found. English and German words both work, for example “churn” or “Bindung”.",
  },
  language: { de: "Sprache der Erklärung", en: "Language of the explanation" },
  argument: { de: "Angabe", en: "Argument" },
  meaning: { de: "Bedeutung", en: "Meaning" },
  optional: { de: "freiwillig", en: "optional" },
  result: { de: "Ergebnis", en: "Result" },
  example: { de: "Beispiel", en: "Example" },
  source: { de: "Quelle:", en: "Source:" },
  insert: { de: "In die gewählte Zelle einfügen", en: "Insert into the selected cell" },
  footnote: {
    de: "Mit Ihren Spalten, wo sie passen. Nur in eine leere Zelle.",
    en: "With your columns where they fit. Into an empty cell only.",
  },
  inserted: (cell: string): Text => ({
    de: `In ${cell} eingefügt:`,
    en: `Inserted into ${cell}:`,
  }),
};

export const settings = {
  language: {
    de: "Sprache von Seitenleiste und Dashboard",
    en: "Language of sidebar and dashboard",
  },
  languages: {
    file: { de: "wie die Datei", en: "as the file" },
    de: { de: "Deutsch", en: "Deutsch" },
    en: { de: "English", en: "English" },
  },
  languageHint: {
    de: "Gilt beim nächsten Bau auch für das Dashboard. Zahlen und Datum folgen der Datei.",
    en: "Applies to the dashboard from the next build. Numbers and dates follow the file.",
  },
  privacy: { de: "Datenschutz", en: "Privacy" },
  privacyTitle: { de: "Nichts verlässt diese Datei.", en: "Nothing leaves this file." },
  privacyText: {
    de: "Gerechnet wird in Ihrem Google-Konto. Kein Server, keine Statistik über Sie. Nur der Kurzbericht geht, wenn Sie ihn einschalten, an die Adressen im Zeitplan.",
    en: "Calculation runs in your Google account. No server, no statistics about you. Only the digest, if you switch it on, goes to the addresses in the schedule.",
  },
  cleanUp: { de: "Aufräumen", en: "Clean up" },
  remove: { de: "Alles von Stammkunde entfernen", en: "Remove everything by Stammkunde" },
  removeHint: { de: "Ihre eigenen Blätter bleiben", en: "your own sheets stay" },
  saved: { de: "Gespeichert.", en: "Saved." },
};

export const removal = {
  title: { de: "Alles von Stammkunde entfernen?", en: "Remove everything by Stammkunde?" },
  goes: {
    de: "Entfernt werden das Dashboard, seine Zahlen und die Beispieldaten, Ihre Einstellungen und Antworten. Das Aktualisieren wird ausgeschaltet.",
    en: "The dashboard, its figures and the sample data are removed, as are your settings and answers. Refreshing is switched off.",
  },
  stays: {
    de: "Ihre eigenen Blätter bleiben, auch die aus einer CSV-Datei und Listen zum Abhaken. Im Versionsverlauf der Datei findet sich der alte Stand.",
    en: "Your own sheets stay, including those from a CSV file and lists to tick off. The version history of the file keeps the old state.",
  },
  confirm: { de: "Blätter entfernen", en: "Remove sheets" },
};
