// What `npm run bench` is told on the command line.
import { parseArgs } from "node:util";
import { UsageError } from "../start-options.mjs";

export const usage = "npm run bench [-- --rows 200000] [--only NAME] [--json FILE]";

/** What every formula must do within the platform's limit. */
const promisedRows = 200_000;
/** With fewer, some questions have no answer. */
const fewestRows = 100;
/** A spreadsheet has 10,000,000 cells; a table of orders needs three columns. */
const mostRows = 3_000_000;

/** @returns {{ rows: number, only: string | null, json: string | null }} */
export function benchOptions(args) {
  const { rows = String(promisedRows), only = null, json = null } = read(args);
  if (!/^[1-9]\d*$/.test(rows) || Number(rows) < fewestRows || Number(rows) > mostRows)
    throw new UsageError(`--rows needs a whole number from ${fewestRows} to ${mostRows}.`);
  return { rows: Number(rows), only: only?.toUpperCase() ?? null, json };
}

function read(args) {
  const options = { rows: { type: "string" }, only: { type: "string" }, json: { type: "string" } };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${error.message.split(". ")[0]}. Usage: ${usage}`);
  }
}
