// The same figures from a spreadsheet's own formulas: how the time grows with the rows.
import { inFreshProcess } from "./fresh-process.mjs";
import { count, milliseconds, range, tableWith } from "./print.mjs";
import { spread } from "./spread.mjs";

const runs = 3;
const patience = 300_000;
export const sizes = [500, 1000, 2000];
export const quickSizes = [500, 1000];

export async function timeSpreadsheet(folder, chosenSizes) {
  console.log(
    "\nThe cohort triangle from a spreadsheet's formulas (MINIFS, COUNTIFS, SUMIFS in HyperFormula)\n",
  );
  const print = tableWith({
    rows: -6,
    ms: -7,
    "min … max": -15,
    "× rows before": -13,
    "Stammkunde ms": -13,
  });
  const measured = [];
  for (const rows of chosenSizes) {
    await inFreshProcess(folder, "keepLog", { rows }, patience);
    const found = [];
    for (let run = 0; run < runs; run++) {
      const one = await inFreshProcess(folder, "formulaTriangle", { rows }, patience);
      if (one === null) throw new Error(`The formulas did not finish ${count(rows)} rows.`);
      if (one.difference) throw new Error(`The formulas find something else at ${one.difference}.`);
      found.push(one);
    }
    const ms = spread(found.map((one) => one.ms));
    const ours = spread(found.map((one) => one.oursMs));
    const before = measured.at(-1);
    const growth = before ? (ms.median / before.ms.median).toFixed(1) : "";
    print([count(rows), milliseconds(ms.median), range(ms), growth, milliseconds(ours.median)]);
    measured.push({ rows, ms, ours });
  }
  return { measured, ok: true };
}
