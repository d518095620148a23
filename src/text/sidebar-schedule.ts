/** The words of the sidebar's schedule: when it runs, for whom, and how it went. */

import type { Text } from "./text";

export const rhythms = {
  off: { de: "nicht von selbst", en: "not by itself" },
  hourly: { de: "stündlich", en: "hourly" },
  daily: { de: "täglich", en: "daily" },
  weekly: { de: "wöchentlich, montags", en: "weekly, on Mondays" },
  monthly: { de: "monatlich, am Ersten", en: "monthly, on the 1st" },
} satisfies Record<string, Text>;

/** "7–8 Uhr" */
export const hourSpan = (from: number): Text => ({
  de: `${from}–${from + 1} Uhr`,
  en: `${from}:00–${from + 1}:00`,
});

export const schedule = {
  rhythm: { de: "Dashboard aktualisieren", en: "Refresh the dashboard" },
  rhythmHint: {
    de: "Läuft auch, wenn die Datei zu ist. Hat sich an den Zeilen nichts geändert, bleibt das Dashboard stehen.",
    en: "Runs even while the file is closed. If no row has changed, the dashboard stays as it is.",
  },
  hour: { de: "Uhrzeit", en: "Time" },
  hourHint: {
    de: "Auf der Uhr dieser Datei; zu welcher Minute, bestimmt Google.",
    en: "On the clock of this file; Google picks the minute.",
  },
  account: { de: "Läuft unter", en: "Runs as" },
  owner: {
    you: { de: "Ihrem Konto", en: "your account" },
    other: { de: "dem Konto einer anderen Person", en: "another person’s account" },
  },
  lastRun: { de: "Letzter Lauf", en: "Last run" },
  never: { de: "noch keiner", en: "none yet" },
  outcome: {
    built: (seconds: string): Text => ({
      de: `aktualisiert in ${seconds} s`,
      en: `refreshed in ${seconds} s`,
    }),
    same: { de: "nichts geändert", en: "nothing changed" },
    failed: { de: "nicht gelungen", en: "failed" },
    running: { de: "läuft gerade", en: "running now" },
  },
  next: { de: "Nächster", en: "Next" },
  withinTheHour: { de: "binnen einer Stunde", en: "within the hour" },
  failed: (moment: string): Text => ({
    de: `${moment}: nicht aktualisiert.`,
    en: `${moment}: not refreshed.`,
  }),
  missed: {
    de: "Der letzte Lauf ist ausgeblieben.",
    en: "The last run did not happen.",
  },
  missedAdvice: {
    de: "Übernehmen Sie den Zeitplan, damit er wieder läuft.",
    en: "Take the schedule over to set it going again.",
  },
  save: { de: "Zeitplan speichern", en: "Save schedule" },
  saved: { de: "Zeitplan gespeichert.", en: "Schedule saved." },
  savedForOther: {
    de: "Zeitplan gespeichert. Er gilt ab dem nächsten Lauf.",
    en: "Schedule saved. It applies from the next run.",
  },
  takeOver: { de: "Übernehmen", en: "Take over" },
  takenOver: {
    de: "Sie führen den Zeitplan jetzt. Der andere Lauf hört von selbst auf.",
    en: "You now own the schedule. The other run stops by itself.",
  },
};

export const digest = {
  when: { de: "Kurzbericht per E-Mail", en: "Digest by e-mail" },
  whens: {
    off: { de: "aus", en: "off" },
    changes: { de: "bei Änderungen", en: "on changes" },
    always: { de: "immer", en: "always" },
  },
  whenHint: {
    de: "Nach dem Aktualisieren: nur was sich erkennbar geändert hat. „Immer“ sendet sonst eine Zeile.",
    en: "After a refresh: only what has clearly changed. “Always” sends one line otherwise.",
  },
  recipients: { de: "An", en: "To" },
  recipientsHint: {
    de: "Eine Adresse je Zeile, höchstens 10. Namen und Gruppen unter 5 Personen stehen nie in der E-Mail.",
    en: "One address a line, at most 10. Names and groups under 5 people never appear in the mail.",
  },
  noRecipient: { de: "Bitte nennen Sie eine Adresse.", en: "Please enter an address." },
  wrongRecipient: (address: string): Text => ({
    de: `„${address}“ ist keine E-Mail-Adresse.`,
    en: `“${address}” is not an e-mail address.`,
  }),
  tooMany: { de: "Höchstens 10 Adressen.", en: "At most 10 addresses." },
  language: { de: "Sprache der E-Mail", en: "Language of the mail" },
  languages: {
    panel: { de: "wie hier", en: "as here" },
    de: { de: "Deutsch", en: "Deutsch" },
    en: { de: "English", en: "English" },
  },
  preview: { de: "Vorschau öffnen", en: "Open a preview" },
  test: (address: string): Text => ({
    de: `Probe an ${address} senden`,
    en: `Send a test to ${address}`,
  }),
  tested: { de: "Probe gesendet.", en: "Test sent." },
  noConsent: {
    de: "Keine Erlaubnis zum Senden. Das Dashboard wird aktualisiert, der Kurzbericht ruht.",
    en: "No permission to send. The dashboard is refreshed, the digest is paused.",
  },
  giveConsent: { de: "Erlaubnis geben", en: "Give permission" },
};
