/** The words of the digest by mail. Figures come in as text, already formatted. */

import type { Text } from "./text";

export const subjects = {
  year: {
    better: {
      de: "Kundenbindung: besser als vor einem Jahr",
      en: "Retention: better than a year ago",
    },
    worse: {
      de: "Kundenbindung: schlechter als vor einem Jahr",
      en: "Retention: worse than a year ago",
    },
  },
  previous: {
    better: (inPrevious: Text): Text => ({
      de: `Kundenbindung: besser als ${inPrevious.de}`,
      en: `Retention: better than ${inPrevious.en}`,
    }),
    worse: (inPrevious: Text): Text => ({
      de: `Kundenbindung: schlechter als ${inPrevious.de}`,
      en: `Retention: worse than ${inPrevious.en}`,
    }),
  },
  other: {
    de: "Kundenbindung: Es hat sich etwas geändert",
    en: "Retention: something has changed",
  },
  nothing: {
    de: "Kundenbindung: nichts Wesentliches geändert",
    en: "Retention: nothing material changed",
  },
  failed: {
    de: "Stammkunde konnte nicht aktualisieren",
    en: "Stammkunde could not refresh",
  },
  test: (subject: Text): Text => ({ de: `Probe: ${subject.de}`, en: `Test: ${subject.en}` }),
};

export const digestWords = {
  head: (day: Text): Text => ({
    de: `Stammkunde · Kurzbericht vom ${day.de}`,
    en: `Stammkunde · digest of ${day.en}`,
  }),
  nothing: { de: "Nichts Wesentliches geändert.", en: "Nothing material changed." },
  changed: { de: "Was sich erkennbar geändert hat", en: "What has clearly changed" },
  unclear: (labels: string): Text => ({
    de: `Nicht unterscheidbar: ${labels}.`,
    en: `No clear difference: ${labels}.`,
  }),
  signal: {
    above: {
      de: "Der letzte Zeitraum liegt über den Kontrollgrenzen: Das ist mehr als das übliche Auf und Ab.",
      en: "The last period is above the control limits: that is more than the usual ups and downs.",
    },
    below: {
      de: "Der letzte Zeitraum liegt unter den Kontrollgrenzen: Das ist mehr als das übliche Auf und Ab.",
      en: "The last period is below the control limits: that is more than the usual ups and downs.",
    },
  },
  customers: (count: string): Text => ({ de: `${count} Kunden`, en: `${count} customers` }),
  minutes: (count: string): Text => ({ de: `${count} Min.`, en: `${count} min` }),
  hours: (count: string): Text => ({ de: `${count} Std.`, en: `${count} h` }),
  days: (count: string): Text => ({ de: `${count} Tage`, en: `${count} days` }),
  open: { de: "Dashboard öffnen", en: "Open the dashboard" },
  consent: { de: "Erlaubnis bestätigen", en: "Confirm the permission" },
  kept: {
    de: "Das bisherige Dashboard steht unverändert.",
    en: "The old dashboard stands unchanged.",
  },
  data: (shop: string, day: Text): Text => ({
    de: `${shop} · Daten bis ${day.de}`,
    en: `${shop} · data until ${day.en}`,
  }),
  sample: { de: "Beispieldaten.", en: "Sample data." },
  why: {
    de: "Sie bekommen diese E-Mail, weil Ihre Adresse im Zeitplan dieser Datei steht. Ändern oder abbestellen: in der Datei unter Erweiterungen, Stammkunde, Öffnen, Mehr, Zeitplan und E-Mail.",
    en: "You get this e-mail because your address is in the schedule of this file. Change or stop: in the file under Extensions, Stammkunde, Open, More, Schedule and e-mail.",
  },
  preview: { de: "Kurzbericht, Vorschau", en: "Digest, preview" },
};
