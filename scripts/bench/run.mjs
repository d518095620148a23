// The work of `npm run bench`, once everything is installed: builds, measures part by part, prints.
import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "../build.mjs";
import { UsageError } from "../start-options.mjs";
import { catalogue } from "./catalogue.mjs";
import { countCalls } from "./count-calls.mjs";
import * as dashboard from "./dashboard/time-dashboard.mjs";
import { machine, machineLine } from "./machine.mjs";
import { installPeers } from "./peers.mjs";
import { writeReadme } from "./readme.mjs";
import { timeFits } from "./time-fits.mjs";
import { timeFormulas } from "./time-formulas.mjs";
import { timePage } from "./time-page.mjs";
import { timeSmallCalls } from "./time-small-calls.mjs";
import * as spreadsheet from "./time-spreadsheet.mjs";
import { cache, openWorkshop } from "./workshop.mjs";

/** Each gives what it found, and whether the targets that must be met are met. */
const parts = {
  dashboard: ({ folder }, { quick }) =>
    dashboard.timeDashboard(folder, quick ? dashboard.quickSizes : dashboard.sizes),
  formulas: ({ folder }, options) => formulas(folder, options),
  fits: async ({ folder }) => ({ timings: await timeFits(folder), ok: true }),
  calls: countCalls,
  spreadsheet: ({ folder }, { quick }) =>
    spreadsheet.timeSpreadsheet(folder, quick ? spreadsheet.quickSizes : spreadsheet.sizes),
  page: (_, { quick }) => timePage(quick ? 20_000 : 100_000),
};

/** Resolves to whether every firm target is met. */
export async function bench(options) {
  const calls = chosen(await catalogue(), options.only);
  if (options.json) await requireFolder(options.json);
  await build();
  if (options.parts.some((part) => part === "dashboard" || part === "spreadsheet"))
    await installPeers(cache);
  const workshop = await openWorkshop();
  try {
    const report = { machine: machine(), quick: options.quick };
    console.log(machineLine(report.machine));
    for (const part of options.parts)
      report[part] = await parts[part](workshop, { ...options, calls });
    if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
    if (options.readme) await writeReadme(report);
    return options.parts.every((part) => report[part].ok);
  } finally {
    await workshop.close();
  }
}

async function formulas(folder, { calls, rows, only }) {
  console.log(`\nEvery formula, ${rows.toLocaleString("en-GB")} rows\n`);
  const timings = await timeFormulas(folder, calls, rows);
  const under = timings.filter(({ ok }) => ok).length;
  console.log(`\n${under} of ${timings.length} calls stay under 30 s.\n`);
  const smallCalls = only ? [] : await timeSmallCalls(folder);
  return { timings, smallCalls, ok: under === timings.length };
}

function chosen(calls, only) {
  const some = only ? calls.filter(({ name }) => name === only) : calls;
  if (some.length === 0) throw new UsageError(`There is no formula ${only}.`);
  return some;
}

async function requireFolder(file) {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new UsageError(`${file} cannot be written.`);
  });
}
