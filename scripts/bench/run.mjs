// The work of `npm run bench`, once everything is installed: builds, measures, prints.
import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "../build.mjs";
import { UsageError } from "../start-options.mjs";
import { catalogue } from "./catalogue.mjs";
import { machine, machineLine } from "./machine.mjs";
import { timeFits } from "./time-fits.mjs";
import { timeFormulas } from "./time-formulas.mjs";
import { timeSmallCalls } from "./time-small-calls.mjs";
import { openWorkshop } from "./workshop.mjs";

/** Resolves to whether every formula stays under the limit. */
export async function bench({ rows, only, json }) {
  const calls = chosen(await catalogue(), only);
  if (json) await requireFolder(json);
  await build();
  const workshop = await openWorkshop();
  try {
    const where = machine();
    console.log(`${machineLine(where)}\n`);
    const formulas = await timeFormulas(workshop.folder, calls, rows);
    console.log(summary(formulas));
    const smallCalls = only ? [] : await timeSmallCalls(workshop.folder);
    const fits = only ? [] : await timeFits(workshop.folder);
    const report = { machine: where, kilobytes: workshop.kilobytes, formulas, smallCalls, fits };
    if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
    return formulas.every(({ ok }) => ok);
  } finally {
    await workshop.close();
  }
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

function summary(timings) {
  const under = timings.filter(({ ok }) => ok).length;
  return `\n${under} of ${timings.length} calls stay under 30 s.\n`;
}
