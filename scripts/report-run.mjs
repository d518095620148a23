// The work of `npm run report`, once everything is installed: file in, dashboard out, headless.
import { readFile, stat, writeFile } from "node:fs/promises";
import { build } from "./build.mjs";
import { load } from "./load.mjs";
import { ask, openSpreadsheet, reportOn } from "./report-job.mjs";
import { checkTargets, Refused, reportOptions } from "./report-options.mjs";
import { refusals, summaryWords } from "./report-words.mjs";

/** @returns {Promise<number>} the exit code: 0 done, 2 refused with one sentence */
export async function runReport(args) {
  try {
    await report(reportOptions(args));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function report(options) {
  const { file, lang, json } = options;
  const out = options.out ?? (json ? null : "dashboard.xlsx");
  const bytes = await readBytes(file, lang);
  await checkTargets(
    [json, out].filter((path) => path),
    lang,
  );
  await build({ say: () => {} });
  const host = await openSpreadsheet(lang);
  try {
    const { inspection, summary } = await reportOn(host, options, bytes, progressLine);
    progressLine("");
    const written = await writeResults(host, out, json, lang);
    const { forecast } = JSON.parse(await ask(host, "reportJson"));
    const lines = summaryLines(summary, inspection, written, lang);
    lines.splice(-1, 0, ...forecastLines(forecast, lang));
    for (const line of lines) console.log(line);
  } finally {
    host.close();
  }
}

async function readBytes(file, lang) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Refused(refusals.noFile(file)[lang]);
  return new Uint8Array(await readFile(file));
}

/** One line that replaces itself, where there is a terminal to show it. */
function progressLine(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
  else if (text) process.stderr.write(`${text}\n`);
}

/** Makes everything before it writes anything. */
async function writeResults(host, out, json, lang) {
  const files = [];
  if (json) files.push([json, `${await ask(host, "reportJson")}\n`]);
  if (out) {
    const { toXlsx } = await load("src/host/xlsx/index.ts");
    files.push([out, await toXlsx(host.book)]);
  }
  for (const [file, content] of files) {
    await writeFile(file, content).catch(() => {
      throw new Refused(refusals.notWritable(file)[lang]);
    });
  }
  return files.map(([file]) => file);
}

function summaryLines(summary, inspection, written, lang) {
  const w = summaryWords[lang];
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
    ...inspection.notes.map((note) => `${w.note}: ${note}`),
    `${w.written}: ${written.join(", ")}`,
  ];
}

/** What is to be expected, and how forecasts of the past did; or why there is none. */
function forecastLines({ expected, measures, notes }, lang) {
  const w = summaryWords[lang];
  return [
    ...(expected ? [`${w.forecast}: ${expected}`] : []),
    ...measures.map(({ title, school }) => `${w.backtest}: ${title}. ${school}`),
    ...notes.map((note) => `${w.forecast}: ${note}`),
  ];
}
