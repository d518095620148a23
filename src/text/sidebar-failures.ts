/** What the sidebar says when something did not work: what happened, what was kept, what to do. */

import type { Text } from "./text";

/** Where it happened; also part of the code a user can quote. */
export type FailureArea =
  | "OPEN"
  | "DATA"
  | "ROWS"
  | "SAMPLE"
  | "FILE"
  | "BUILD"
  | "JUMP"
  | "SAVE"
  | "FORMULAS"
  | "INSERT"
  | "MAIL"
  | "REMOVE";

export interface FailureText {
  readonly title: Text;
  readonly kept: Text;
  readonly advice: Text;
}

const unchanged: Text = {
  de: "Ihre Daten und das bisherige Dashboard sind unverändert.",
  en: "Your data and the previous dashboard are unchanged.",
};
const again: Text = {
  de: "Versuchen Sie es noch einmal. Hilft das nicht, laden Sie die Datei im Browser neu.",
  en: "Try again. If that does not help, reload the file in your browser.",
};

export const failureTexts: Readonly<Record<FailureArea, FailureText>> = {
  OPEN: {
    title: { de: "Stammkunde ist nicht bereit", en: "Stammkunde is not ready" },
    kept: {
      de: "Ihre Daten sind unverändert, und ein fertiges Dashboard bleibt stehen.",
      en: "Your data is unchanged, and a finished dashboard stays.",
    },
    advice: again,
  },
  DATA: {
    title: { de: "Das Blatt ließ sich nicht lesen", en: "The sheet could not be read" },
    kept: unchanged,
    advice: {
      de: "Versuchen Sie es noch einmal, oder wählen Sie ein anderes Blatt.",
      en: "Try again, or choose another sheet.",
    },
  },
  ROWS: {
    title: { de: "Die Zeilen ließen sich nicht zeigen", en: "The rows could not be shown" },
    kept: unchanged,
    advice: again,
  },
  SAMPLE: {
    title: { de: "Die Beispieldaten fehlen noch", en: "The sample data is not there yet" },
    kept: unchanged,
    advice: again,
  },
  FILE: {
    title: { de: "Die Datei wurde nicht übernommen", en: "The file was not imported" },
    kept: {
      de: "Ihre anderen Blätter sind unverändert, und ein zweiter Versuch übernimmt keine Zeile doppelt.",
      en: "Your other sheets are unchanged, and a second attempt imports no row twice.",
    },
    advice: {
      de: "Wählen Sie eine andere Datei, oder versuchen Sie es noch einmal.",
      en: "Choose another file, or try again.",
    },
  },
  BUILD: {
    title: { de: "Das Dashboard wurde nicht fertig", en: "The dashboard was not finished" },
    kept: {
      de: "Ihre Daten sind unverändert. Kein Dashboard ist halb geschrieben: Es steht das bisherige oder schon das neue.",
      en: "Your data is unchanged. No dashboard is half written: the previous one stands, or already the new one.",
    },
    advice: {
      de: "Versuchen Sie es noch einmal, oder ändern Sie die Angaben.",
      en: "Try again, or change the settings.",
    },
  },
  JUMP: {
    title: { de: "Das Dashboard ging nicht auf", en: "The dashboard did not open" },
    kept: unchanged,
    advice: {
      de: "Versuchen Sie es noch einmal, oder wählen Sie das Blatt unten in der Datei.",
      en: "Try again, or choose the sheet at the bottom of the file.",
    },
  },
  SAVE: {
    title: { de: "Nicht gespeichert", en: "Not saved" },
    kept: {
      de: "Was vorher galt, gilt weiter.",
      en: "What was set before still applies.",
    },
    advice: again,
  },
  FORMULAS: {
    title: { de: "Die Formeln ließen sich nicht laden", en: "The formulas could not be loaded" },
    kept: {
      de: "Formeln in Ihren Zellen rechnen weiter.",
      en: "Formulas in your cells keep working.",
    },
    advice: again,
  },
  INSERT: {
    title: { de: "Die Formel wurde nicht eingefügt", en: "The formula was not inserted" },
    kept: { de: "Ihre Zellen sind unverändert.", en: "Your cells are unchanged." },
    advice: {
      de: "Wählen Sie eine freie Zelle, und versuchen Sie es noch einmal.",
      en: "Select an empty cell and try again.",
    },
  },
  MAIL: {
    title: {
      de: "Der Kurzbericht kam nicht zustande",
      en: "The digest did not come about",
    },
    kept: {
      de: "Zeitplan und Dashboard sind unverändert. Es wurde nichts gesendet.",
      en: "Schedule and dashboard are unchanged. Nothing was sent.",
    },
    advice: again,
  },
  REMOVE: {
    title: { de: "Nicht alles wurde entfernt", en: "Not everything was removed" },
    kept: {
      de: "Ihre eigenen Blätter sind unverändert.",
      en: "Your own sheets are unchanged.",
    },
    advice: again,
  },
};

/** In place of what Google or the browser says, which is not meant for users. */
export const causes = {
  time: {
    de: "Google beendet jedes Skript nach 6 Minuten. So lange hat dieser Schritt gedauert.",
    en: "Google stops every script after 6 minutes. This step took that long.",
  },
  connection: {
    de: "Die Verbindung zu Google war unterbrochen.",
    en: "The connection to Google was interrupted.",
  },
  permission: {
    de: "Google hat den Zugriff auf diese Datei abgelehnt. Das kommt vor, wenn Sie mit mehreren Konten angemeldet sind.",
    en: "Google refused access to this file. That can happen when you are signed in with several accounts.",
  },
  unforeseen: {
    de: "Etwas Unvorhergesehenes ist dazwischengekommen.",
    en: "Something unforeseen came in between.",
  },
} satisfies Record<string, Text>;

export const failureWords = {
  happened: { de: "Was geschah", en: "What happened" },
  kept: { de: "Was erhalten blieb", en: "What was kept" },
  advice: { de: "Was Sie tun können", en: "What you can do" },
  retry: { de: "Noch einmal versuchen", en: "Try again" },
  back: { de: "Zurück", en: "Back" },
  code: (code: string): Text => ({ de: `Kennung ${code}`, en: `Code ${code}` }),
  copy: { de: "Einzelheiten kopieren", en: "Copy details" },
  copied: { de: "Kopiert", en: "Copied" },
};

/** Why a file is not taken, one sentence each. */
export const csvRefusals = {
  empty: {
    de: "Die Datei ist leer. Nichts wurde übernommen.",
    en: "The file is empty. Nothing was imported.",
  },
  workbook: {
    de: "Das ist eine Arbeitsmappe, keine CSV-Datei. Öffnen Sie sie in Google Tabellen, oder speichern Sie das Blatt als CSV.",
    en: "This is a workbook, not a CSV file. Open it in Google Sheets, or save the sheet as CSV.",
  },
  pdf: {
    de: "Das ist eine PDF-Datei. Laden Sie dieselben Daten dort, woher sie stammen, als CSV herunter.",
    en: "This is a PDF file. Download the same data as CSV from where they came.",
  },
  archive: {
    de: "Das ist ein Archiv. Entpacken Sie es, und wählen Sie die CSV-Datei darin.",
    en: "This is an archive. Unpack it and choose the CSV file in it.",
  },
  markup: (kind: string): Text => ({
    de: `Das ist eine ${kind}-Datei, keine CSV-Datei. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie das Blatt als CSV.`,
    en: `This is an ${kind} file, not a CSV file. Open it in a spreadsheet program and save the sheet as CSV.`,
  }),
  json: {
    de: "Das ist eine JSON-Datei. Laden Sie dieselben Daten dort, woher sie stammen, als CSV herunter.",
    en: "This is a JSON file. Download the same data as CSV from where they came.",
  },
  binary: {
    de: "Die Datei enthält keinen lesbaren Text. Nichts wurde übernommen.",
    en: "The file holds no readable text. Nothing was imported.",
  },
  tooManyCells: {
    de: "Die Datei hat mehr als 10 Millionen Zellen. Mehr fasst eine Google-Tabelle nicht.",
    en: "The file has more than 10 million cells. A Google spreadsheet holds no more.",
  },
  openQuote: (line: string): Text => ({
    de: `In Zeile ${line} beginnt ein Anführungszeichen, das nie endet. Berichtigen Sie die Zeile, und wählen Sie die Datei noch einmal.`,
    en: `A quotation mark that begins in line ${line} never ends. Correct that line and choose the file again.`,
  }),
};
