// What `npm run report` says in the terminal, in both languages.

export const usage =
  "npm run report -- FILE.csv [--out dashboard.xlsx] [--json report.json] [--lang de|en] [--period month|quarter|year] [--as-of YYYY-MM-DD] [--goal 82]";

/** What must be put right before there is a report. */
export const refusals = {
  oneFile: () => ({
    de: `Bitte nennen Sie genau eine Datei. Aufruf: ${usage}`,
    en: `Please name exactly one file. Usage: ${usage}`,
  }),
  unknownOption: (option) => ({
    de: `Die Option ${option} gibt es nicht. Aufruf: ${usage}`,
    en: `There is no option ${option}. Usage: ${usage}`,
  }),
  noValue: (option) => ({
    de: `Nach ${option} fehlt die Angabe. Aufruf: ${usage}`,
    en: `${option} needs a value. Usage: ${usage}`,
  }),
  language: (given) => ({
    de: `--lang ist de oder en, nicht „${given}“.`,
    en: `--lang is de or en, not “${given}”.`,
  }),
  period: (given) => ({
    de: `--period ist month, quarter oder year, nicht „${given}“.`,
    en: `--period is month, quarter or year, not “${given}”.`,
  }),
  asOf: (given) => ({
    de: `--as-of ist ein Tag wie 2026-09-30, nicht „${given}“.`,
    en: `--as-of is a day like 2026-09-30, not “${given}”.`,
  }),
  goal: (given) => ({
    de: `--goal ist ein Anteil bis 100 %, zum Beispiel 82 oder 0.82, nicht „${given}“.`,
    en: `--goal is a share of up to 100%, for example 82 or 0.82, not “${given}”.`,
  }),
  noFile: (file) => ({
    de: `Die Datei ${file} gibt es nicht.`,
    en: `There is no file ${file}.`,
  }),
  noFolder: (folder) => ({
    de: `Den Ordner ${folder} gibt es nicht; bitte legen Sie ihn an, oder nennen Sie einen anderen.`,
    en: `There is no folder ${folder}; please create it, or name another one.`,
  }),
  isFolder: (path) => ({
    de: `${path} ist ein Ordner; bitte nennen Sie eine Datei darin.`,
    en: `${path} is a folder; please name a file in it.`,
  }),
  notWritable: (path) => ({
    de: `${path} lässt sich nicht schreiben.`,
    en: `${path} cannot be written.`,
  }),
};

const start = (file) => `npm start -- ${/\s/.test(file) ? `"${file}"` : file}`;

export const inBrowser = (file) => ({
  de: `Im Browser: ${start(file)}`,
  en: `In the browser: ${start(file)}`,
});

/** A question that the file leaves open: the column, a cell of it, and what hangs on it. */
export const openQuestion = ({ ask, subject, example, rows, file }) => {
  const parts = (quote) => [subject, example].filter((part) => part !== "").map(quote);
  const where = (quote) => (parts(quote).length > 0 ? `${parts(quote).join(", ")}: ` : "");
  const many = rows !== 1;
  return {
    de: `${where((part) => `„${part}“`)}${ask.de} Davon ${many ? `hängen ${rows} Zeilen` : "hängt eine Zeile"} ab; bitte antworten Sie im Browser: ${start(file)}`,
    en: `${where((part) => `“${part}”`)}${ask.en} ${many ? `${rows} rows depend` : "One row depends"} on it; please answer in the browser: ${start(file)}`,
  };
};

export const summaryWords = {
  de: {
    retention: "Kundenbindungsrate",
    interval: "95-%-Intervall",
    none: "zu wenig Daten",
    repeat: "Wiederkaufrate, 12 Monate",
    customers: "Kunden",
    orders: "Bestellungen",
    cohorts: "Kohorten gezeigt",
    rows: "Zeilen verwendet / zusammengeführt / ausgeschlossen / offen",
    source: "Erkannt als",
    note: "Hinweis",
    forecast: "Vorhersage",
    backtest: "Probe an der Vergangenheit",
    written: "Geschrieben",
  },
  en: {
    retention: "Retention rate",
    interval: "95% interval",
    none: "too little data",
    repeat: "Repeat purchase rate, 12 months",
    customers: "Customers",
    orders: "Orders",
    cohorts: "Cohorts shown",
    rows: "Rows used / merged / excluded / in doubt",
    source: "Recognised as",
    note: "Note",
    forecast: "Forecast",
    backtest: "Test on the past",
    written: "Written",
  },
};
