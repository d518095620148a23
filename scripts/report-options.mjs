// What `npm run report` is told on the command line.
import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { refusals } from "./report-words.mjs";

/** One sentence for the user; nothing has been written. */
export class Refused extends Error {}

const options = {
  out: { type: "string" },
  json: { type: "string" },
  lang: { type: "string" },
  period: { type: "string" },
  "as-of": { type: "string" },
  goal: { type: "string" },
};

/** @param {readonly string[]} args */
export function reportOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false, // its own complaints are in English only
  });
  const lang = values.lang ?? "de";
  const refuse = (refusal, about) => {
    throw new Refused(refusal(about)[lang === "en" ? "en" : "de"]);
  };
  for (const [name, value] of Object.entries(values)) {
    if (!(name in options))
      refuse(refusals.unknownOption, name.length > 1 ? `--${name}` : `-${name}`);
    if (typeof value !== "string" || value === "") refuse(refusals.noValue, `--${name}`);
  }
  const { out, json, period = "quarter", "as-of": asOf = null, goal } = values;
  if (lang !== "de" && lang !== "en") refuse(refusals.language, lang);
  if (!["month", "quarter", "year"].includes(period)) refuse(refusals.period, period);
  if (asOf !== null && !isDay(asOf)) refuse(refusals.asOf, asOf);
  const share = goal === undefined ? null : shareIn(goal);
  if (Number.isNaN(share)) refuse(refusals.goal, goal);
  if (positionals.length !== 1) refuse(refusals.oneFile);
  return { file: positionals[0], out, json, lang, period, asOf, goal: share };
}

/** Whether the calendar has such a day: 2026-02-30 would become another one. */
function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** 82, 82 %, 0.82 and 0,82 are the same goal; NaN for what is none. */
function shareIn(text) {
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  const number = Number(digits?.replace(",", "."));
  const share = percent || number > 1 ? number / 100 : number;
  return share > 0 && share <= 1 ? share : Number.NaN;
}

/** Whether everything that will be written can be, before minutes of work. */
export async function checkTargets(paths, lang) {
  for (const path of paths) {
    const refuse = (refusal, about) => {
      throw new Refused(refusal(about)[lang]);
    };
    const folder = dirname(path);
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory()) refuse(refusals.noFolder, folder);
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) refuse(refusals.isFolder, path);
    await access(there ? path : folder, constants.W_OK).catch(() =>
      refuse(refusals.notWritable, path),
    );
  }
}
