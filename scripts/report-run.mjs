// The work of `npm run report`, once everything is installed: file in, dashboard out, headless.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { load } from "./load.mjs";

const usage =
  "npm run report -- FILE.csv [--out dashboard.xlsx] [--json report.json] [--lang de|en] [--period month|quarter|year] [--as-of YYYY-MM-DD] [--goal 0.8]";

const files = {
  de: { locale: "de_DE", timeZone: "Europe/Berlin" },
  en: { locale: "en_GB", timeZone: "Europe/London" },
};

/** A sentence for the user; nothing has been written. */
class Refused extends Error {}

/** @returns {Promise<number>} the exit code: 0 done, 2 refused with one sentence */
export async function runReport(args) {
  try {
    await report(readOptions(args));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 2;
  }
}

function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        lang: { type: "string", default: "de" },
        period: { type: "string", default: "quarter" },
        "as-of": { type: "string" },
        goal: { type: "string" },
      },
    });
    if (positionals.length !== 1) throw new Error("one file is needed");
    if (!(values.lang in files)) throw new Error("--lang is de or en");
    const goal = values.goal === undefined ? null : Number(values.goal);
    return { ...values, asOf: values["as-of"] ?? null, goal, file: positionals[0] };
  } catch (error) {
    throw new Refused(`${error.message}. Usage: ${usage}`);
  }
}

async function report({ file, out, json, lang, period, asOf, goal }) {
  const bytes = await readBytes(file, lang);
  await build({ say: () => {} });
  const { parseCsv, importBlocks } = await load("src/sidebar/csv.ts");
  const parsed = parseCsv(bytes);
  if (parsed.refusal) throw new Refused(parsed.refusal[lang]);
  const { openHost } = await load("src/host/node/open-host.ts");
  const host = await openHost({
    dist: "dist",
    ...files[lang],
    user: { email: "you@example.org", locale: lang },
  });
  try {
    const inspection = await importInto(host, basename(file), importBlocks(parsed.rows));
    if (inspection.refusal) throw new Refused(inspection.refusal);
    const open = inspection.questions.find(({ chosen, rows }) => chosen === null && rows > 0);
    if (open) throw new Refused((await openQuestion(open, file))[lang]);
    const summary = await buildIn(host, inspection.sheetId, {
      period,
      lapseDays: null,
      asOf,
      goal,
      shop: basename(file).replace(/\.[^.]+$/, ""),
    });
    const written = await writeResults(host, out, json);
    for (const line of summaryLines(summary, inspection, written, lang)) console.log(line);
  } finally {
    host.close();
  }
}

async function readBytes(file, lang) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    throw new Refused(
      { de: `Die Datei ${file} gibt es nicht.`, en: `There is no file ${file}.` }[lang],
    );
  }
  return new Uint8Array(await readFile(file));
}

/** A figure from the rows that raise no doubt would look like one from all of them. */
async function openQuestion({ code, subject, rows }, file) {
  const { questionTexts } = await load("src/text/questions.ts");
  const asking = questionTexts[code];
  const { ask: question } = typeof asking === "function" ? asking(subject) : asking;
  return {
    de: `${question.de} Davon hängen ${rows} Zeilen ab; bitte antworten Sie im Browser: npm start -- ${file}`,
    en: `${question.en} ${rows} rows depend on it; please answer in the browser: npm start -- ${file}`,
  };
}

/** What the add-on refuses, it says in one sentence. */
const ask = (host, name, ...args) =>
  host.call(name, args).catch((error) => {
    throw new Refused(error.message);
  });

async function importInto(host, name, blocks) {
  const { sheetId } = await ask(host, "importBegin", name);
  for (const rows of blocks) await ask(host, "importRows", sheetId, rows);
  return ask(host, "importEnd", sheetId);
}

async function buildIn(host, sheetId, options) {
  let at = await ask(host, "buildBegin", sheetId, options);
  while (!at.done) {
    progressLine(`${at.next}/${at.steps} ${at.label} …`);
    at = await ask(host, "buildStep", at.build);
  }
  progressLine("");
  return at.done;
}

/** One line that replaces itself, where there is a terminal to show it. */
function progressLine(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  else if (text) process.stderr.write(`${text}\n`);
}

/** Makes everything before it writes anything. */
async function writeResults(host, out, json) {
  const files = [];
  if (json) files.push([json, `${await ask(host, "reportJson")}\n`]);
  if (out || !json) {
    const { toXlsx } = await load("src/host/xlsx/index.ts");
    files.push([out ?? "dashboard.xlsx", await toXlsx(host.book)]);
  }
  for (const [file, content] of files) {
    await writeFile(file, content).catch((error) => {
      throw new Refused(`${file}: ${error.message}`);
    });
  }
  return files.map(([file]) => file);
}

const words = {
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
    written: "Written",
  },
};

function summaryLines(summary, inspection, written, lang) {
  const w = words[lang];
  const tag = { de: "de-DE", en: "en-GB" }[lang];
  const count = (value) => value.toLocaleString(tag);
  const percent = (value) =>
    value.toLocaleString(tag, { style: "percent", maximumFractionDigits: 1 });
  const { retention, low, high, repeat } = summary;
  return [
    `${summary.period}: ${summary.headline}`,
    `${w.source}: ${inspection.sourceName}`,
    `${w.retention}: ${retention ? `${percent(retention.value)} (${summary.basis})` : w.none}`,
    `${w.interval}: ${low === null ? "–" : `${percent(low)} – ${percent(high)}`}`,
    `${w.repeat}: ${repeat ? percent(repeat.value) : w.none}`,
    `${w.customers}: ${count(summary.customers)}`,
    `${w.orders}: ${count(summary.orders)}`,
    `${w.cohorts}: ${count(summary.cohorts)}`,
    `${w.rows}: ${[summary.rowsUsed, summary.rowsMerged, summary.rowsExcluded, summary.rowsInDoubt].map(count).join(" / ")}`,
    `${w.written}: ${written.join(", ")}`,
  ];
}
