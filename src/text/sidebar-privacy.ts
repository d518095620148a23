/** The words of the sidebar about privacy: what happens to customers' data, and how a person is taken out. */

import type { Text } from "./text";

export const privacy: { readonly title: Text; readonly text: readonly Text[] } = {
  title: { de: "Datenschutz (DSGVO)", en: "Privacy (GDPR)" },
  text: [
    {
      de: "Wer: Verantwortlich bleiben Sie. Stammkunde rechnet in Ihrem Google-Konto mit Ihrer Datei; kein Server von Stammkunde und kein anderer Dienst ist beteiligt. Niemand außer den Menschen, mit denen Sie die Datei teilen, sieht etwas davon.",
      en: "Who: you remain the controller. Stammkunde calculates in your Google account with your file; no server of Stammkunde and no other service takes part. Nobody but the people you share the file with sees any of it.",
    },
    {
      de: "Was: Gelesen wird, was in den Blättern mit Bestellungen, Umfragen und Anfragen steht, die Sie gewählt haben. Auf dem Dashboard und in der E-Mail, die Sie einschalten können, stehen nur Anzahlen und Summen, keine Namen.",
      en: "What: it reads what stands in the sheets with orders, surveys and enquiries that you chose. The dashboard, and the e-mail you can switch on, hold counts and sums only, no names.",
    },
    {
      de: "Wo: Namen stehen nur in Ihren eigenen Blättern, in den Blättern „Kunden“, „Zeilen: …“ und „Formel: …“, die Sie zum Ansehen öffnen und die das nächste solche Blatt ersetzt, und in den Listen zum Abhaken, die bleiben. Einstellungen, Ihre Antworten auf Fragen und die Adressen, an die die E-Mail geht, liegen in den Eigenschaften der Datei.",
      en: "Where: names stand only in your own sheets, in the sheets “Customers”, “Rows: …” and “Formula: …” that you open to look at and that the next such sheet replaces, and in the lists to tick off, which stay. Settings, your answers to questions and the addresses the e-mail goes to are kept with the properties of the file.",
    },
    {
      de: "Wie lange: bis Sie es entfernen, mit „Eine Person löschen“ oder „Alles von Stammkunde entfernen“ in den Einstellungen. Im Versionsverlauf der Datei bleibt der alte Stand, bis Google ihn entfernt.",
      en: "How long: until you remove it, with “Erase one person” or “Remove everything by Stammkunde” in the settings. The version history of the file keeps the old state until Google removes it.",
    },
    {
      de: "Verlangt eine Person die Löschung, löschen Sie zuerst ihre Zeilen in Ihren Blättern; „Eine Person löschen“ sagt, welche es sind, und nimmt sie überall heraus, wo Stammkunde geschrieben hat.",
      en: "If a person asks to be erased, first delete their rows in your sheets; “Erase one person” says which they are, and takes them out wherever Stammkunde has written.",
    },
  ],
};

export const person = {
  title: { de: "Eine Person löschen", en: "Erase one person" },
  state: { de: "suchen, herausnehmen, Kürzel vergeben", en: "find, take out, replace by a code" },
  name: { de: "E-Mail, Name oder Kundennummer", en: "E-mail, name or customer number" },
  nameHint: {
    de: "So, wie es in der Tabelle steht. Jede Schreibweise einzeln suchen.",
    en: "As it stands in the table. Search for each spelling separately.",
  },
  tooShort: {
    de: "Bitte mindestens drei Zeichen angeben.",
    en: "Please enter at least three characters.",
  },
  find: { de: "Suchen", en: "Find" },
  finding: { de: "Die Datei wird durchsucht …", en: "Searching the file …" },
  erasing: { de: "Die Person wird herausgenommen …", en: "Taking the person out …" },
  ours: { de: "Von Stammkunde geschrieben", en: "Written by Stammkunde" },
  nothing: {
    de: "Stammkunde hat nichts über diese Person geschrieben.",
    en: "Stammkunde has written nothing about this person.",
  },
  places: (count: number): Text => ({
    de: count === 1 ? "1 Stelle" : `${count} Stellen`,
    en: count === 1 ? "1 place" : `${count} places`,
  }),
  settings: { de: "Einstellungen", en: "Settings" },
  theirs: { de: "In Ihren Blättern", en: "In your sheets" },
  theirsHint: {
    de: "Ihre Blätter ändert Stammkunde nie. Bitte löschen Sie diese Zeilen selbst, sonst zählen sie beim nächsten Bau wieder.",
    en: "Stammkunde never changes your sheets. Please delete these rows yourself, or they count again with the next build.",
  },
  nowhere: {
    de: "In Ihren Blättern steht die Person nicht.",
    en: "The person is not in your sheets.",
  },
  rows: (rows: string, more: number): Text => ({
    de: `Zeile ${rows}${more > 0 ? ` und ${more} weitere` : ""}`,
    en: `row ${rows}${more > 0 ? ` and ${more} more` : ""}`,
  }),
  erase: { de: "Hier löschen", en: "Erase here" },
  code: { de: "Durch ein Kürzel ersetzen", en: "Replace by a code" },
  done: {
    de: "Stammkunde kennt diese Person nicht mehr. Im Versionsverlauf der Datei bleibt der alte Stand, bis Google ihn entfernt.",
    en: "Stammkunde no longer knows this person. The version history of the file keeps the old state until Google removes it.",
  },
};
