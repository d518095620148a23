/** What the refresh says when nobody is there: why it failed, on the dashboard and in the panel. */

import type { Text } from "./text";

export const failures = {
  ended: {
    de: "Google hat den Lauf nach 6 Minuten beendet; das bisherige Dashboard ist unverändert.",
    en: "Google ended the run after 6 minutes; the old dashboard is unchanged.",
  },
  consent: {
    de: "Die Erlaubnis, diese Datei zu lesen, ist abgelaufen; bitte öffnen Sie Stammkunde in der Datei und bestätigen Sie sie neu.",
    en: "The permission to read this file has expired; please open Stammkunde in the file and confirm it again.",
  },
  mailConsent: {
    de: "Keine Erlaubnis zum Senden. Das Dashboard ist aktuell, der Kurzbericht ruht.",
    en: "No permission to send. The dashboard is up to date, the digest is paused.",
  },
  mailQuota: {
    de: "Google lässt heute keine weiteren E-Mails zu. Das Dashboard ist aktuell, der Kurzbericht folgt beim nächsten Lauf.",
    en: "Google allows no more e-mails today. The dashboard is up to date, the digest follows with the next run.",
  },
  mailFailed: {
    de: "Die E-Mail ließ sich nicht senden. Bitte prüfen Sie die Adressen.",
    en: "The e-mail could not be sent. Please check the addresses.",
  },
} satisfies Record<string, Text>;

export const refusals = {
  noClock: {
    de: "Sie haben Stammkunde nicht erlaubt, von selbst zu laufen; das Dashboard bleibt, wie es ist.",
    en: "You have not allowed Stammkunde to run by itself; the dashboard stays as it is.",
  },
  badSchedule: {
    de: "Dieser Zeitplan passt nicht; bitte prüfen Sie Stunde und Adressen.",
    en: "This schedule does not fit; please check the hour and the addresses.",
  },
} satisfies Record<string, Text>;

/** Under the dashboard's title. */
export const notice = (day: Text, why: Text): Text => ({
  de: `Am ${day.de} nicht aktualisiert: ${why.de}`,
  en: `Not refreshed on ${day.en}: ${why.en}`,
});
