// The job of `npm run report`: the bytes of a file to a dashboard in a local spreadsheet, by the files Google runs.
import { basename } from "node:path";
import { load } from "./load.mjs";
import { Refused } from "./report-options.mjs";
import { inBrowser, openQuestion } from "./report-words.mjs";

const { parseCsv, importBlocks } = await load("src/sidebar/csv.ts");
const { askedAs } = await load("src/text/questions.ts");

const places = {
  de: { locale: "de_DE", timeZone: "Europe/Berlin" },
  en: { locale: "en_GB", timeZone: "Europe/London" },
};

/**
 * An empty spreadsheet with the built add-on in it.
 *
 * @param {"de" | "en"} lang
 */
export async function openSpreadsheet(lang) {
  const { openHost } = await load("src/host/node/open-host.ts");
  const user = { email: "you@example.org", locale: lang };
  return openHost({ dist: "dist", ...places[lang], user });
}

/**
 * Builds the dashboard into the host, or says in one sentence why there is none.
 *
 * @param {{ file: string, lang: "de" | "en", period: string, asOf: string | null, goal: number | null }} options
 * @param {Uint8Array} bytes what is in the file
 * @param {(line: string) => void} [onProgress]
 */
export async function reportOn(host, options, bytes, onProgress = () => {}) {
  const { file, lang, period, asOf, goal } = options;
  const parsed = parseCsv(bytes);
  if (parsed.refusal) throw new Refused(parsed.refusal[lang]);
  const inspection = await importInto(host, basename(file), importBlocks(parsed.rows));
  const open = inspection.questions.find(({ chosen, rows }) => chosen === null && rows > 0);
  if (open) throw new Refused(askedInBrowser(open, file)[lang]);
  if (inspection.refusal) throw new Refused(refusalOf(inspection, file, lang));
  const shop = basename(file).replace(/\.[^.]+$/, "");
  const build = { period, lapseDays: null, asOf, goal, shop };
  const summary = await buildIn(host, inspection.sheetId, build, onProgress);
  return { inspection, summary };
}

/** A figure from the rows that raise no doubt would look like one from all of them. */
function askedInBrowser({ code, subject, ...question }, file) {
  const where = code === "status" ? "" : subject; // the example is the word itself, as written
  return openQuestion({ ...question, ask: askedAs(code, subject).ask, subject: where, file });
}

/** Where other columns or answers might help, there is a place to give them. */
function refusalOf({ refusal, counts, rows, limits }, file, lang) {
  const mayHelp = counts && rows > 0 && !limits.includes("noCustomer");
  return mayHelp ? `${refusal} ${inBrowser(file)[lang]}` : refusal;
}

/** What the add-on refuses, it says in one sentence. */
export const ask = (host, name, ...args) =>
  host.call(name, args).catch((error) => {
    throw new Refused(error.message);
  });

async function importInto(host, name, blocks) {
  const { sheetId } = await ask(host, "importBegin", name);
  for (const rows of blocks) await ask(host, "importRows", sheetId, rows);
  return ask(host, "importEnd", sheetId);
}

async function buildIn(host, sheetId, options, onProgress) {
  let at = await ask(host, "buildBegin", sheetId, options);
  while (!at.done) {
    onProgress(`${at.next}/${at.steps} ${at.label} …`);
    at = await ask(host, "buildStep", at.build);
  }
  return at.done;
}
