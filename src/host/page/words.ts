/** What the workbench says in its own name; the add-on brings its own texts. */
import type { Text } from "../../text/text";

export const words = {
  sampleFile: { de: "Beispielshop", en: "Sample shop" },
  extensions: { de: "Erweiterungen", en: "Extensions" },
  workbench: { de: "Werkbank", en: "Workbench" },
  local: {
    de: "Lokale Werkbank. Nichts verlässt diesen Rechner.",
    en: "Local workbench. Nothing leaves this computer.",
  },
  language: {
    de: "Sprache und Zahlenformat; die Tabelle beginnt von vorn",
    en: "Language and number format; the spreadsheet starts afresh",
  },
  close: { de: "Schließen", en: "Close" },
  loading: { de: "Werkbank wird geladen …", en: "Loading the workbench …" },
  failedToStart: { de: "Die Werkbank startet nicht.", en: "The workbench does not start." },
  running: { de: "Skript läuft …", en: "Running script …" },
  scriptFailed: { de: "Das Skript ist abgebrochen", en: "The script stopped" },
  advanceDay: { de: "Uhr um einen Tag vorstellen", en: "Advance the clock by a day" },
  clock: { de: "Uhr der Werkbank", en: "Workbench clock" },
  nothingDue: { de: "Kein Auslöser war fällig.", en: "No trigger was due." },
  triggersRan: { de: "Ausgelöst", en: "Triggered" },
  outbox: { de: "Postausgang", en: "Outbox" },
  noMail: { de: "Noch keine E-Mail versendet.", en: "No e-mail sent yet." },
  to: { de: "An", en: "To" },
  executions: { de: "Dienstaufrufe", en: "Service calls" },
  noExecution: { de: "Noch nichts ausgeführt.", en: "Nothing has run yet." },
  lastExecution: { de: "Letzte Ausführung", en: "Last execution" },
  calls: { de: "Aufrufe", en: "calls" },
  download: { de: "Als .xlsx herunterladen", en: "Download as .xlsx" },
  reset: { de: "Von vorn beginnen", en: "Start afresh" },
} as const satisfies Record<string, Text>;
