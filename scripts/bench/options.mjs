// What `npm run bench` is told on the command line.
import { parseArgs } from "node:util";
import { UsageError } from "../start-options.mjs";

export const partNames = ["dashboard", "formulas", "fits", "calls", "spreadsheet", "page"];

export const usage =
  "npm run bench [-- --quick] [--part NAME] [--rows 200000] [--only FORMULA] [--json FILE] [--readme]";

/** What every formula must do within the platform's limit. */
const promisedRows = 200_000;
const quickRows = 20_000;
/** With fewer, some questions have no answer. */
const fewestRows = 100;
/** A spreadsheet has 10,000,000 cells; a table of orders needs three columns. */
const mostRows = 3_000_000;

/**
 * `parts`: what is measured, all of it by default. `rows`, `only`: of the formulas. `quick`: small tables only, to try
 * the bench out. `readme`: the table of the README is made from what is found.
 */
export function benchOptions(args) {
  const { quick = false, part, rows, only = null, json = null, readme = false } = read(args);
  const wanted = rows ?? String(quick ? quickRows : promisedRows);
  if (!/^[1-9]\d*$/.test(wanted) || Number(wanted) < fewestRows || Number(wanted) > mostRows)
    throw new UsageError(`--rows needs a whole number from ${fewestRows} to ${mostRows}.`);
  if (part !== undefined && !partNames.includes(part))
    throw new UsageError(`--part needs one of ${partNames.join(", ")}.`);
  const parts = part ? [part] : only ? ["formulas"] : partNames;
  return { quick, parts, rows: Number(wanted), only: only?.toUpperCase() ?? null, json, readme };
}

function read(args) {
  const text = { type: "string" };
  const flag = { type: "boolean" };
  const options = { quick: flag, part: text, rows: text, only: text, json: text, readme: flag };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${error.message.split(". ")[0]}. Usage: ${usage}`);
  }
}
