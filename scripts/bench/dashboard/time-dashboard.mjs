// The dashboard against the engines people would reach for: the same figures from the same cells, side by side. The
// contestants take turns, so that whatever else the machine does meets them alike, and are compared within each turn.
import { inFreshProcess } from "../fresh-process.mjs";
import { count, milliseconds, range, tableWith } from "../print.mjs";
import { spread } from "../spread.mjs";
import { difference, warmUpRows } from "./figures.mjs";
import { judged } from "./targets.mjs";

export const sizes = [10_000, 100_000, 1_000_000, 2_000_000];
export const quickSizes = [10_000, 100_000];

const titles = {
  figures: "Stammkunde: the figures",
  figuresOfTexts: "the same from German texts",
  ledger: "the same from rows once read",
  report: "Stammkunde: rows to report",
  reportOfTexts: "the same from German texts",
  limit: "limit: touch and hash",
  plain: "plain JavaScript, a Map",
  duckdb1: "DuckDB, 1 thread, with load",
  "duckdb1 loaded": "DuckDB, 1 thread, loaded",
  duckdb2: "DuckDB, 2 threads, with load",
  "duckdb2 loaded": "DuckDB, 2 threads, loaded",
  polars: "nodejs-polars, with load",
  arquero: "arquero, with load",
};
const processes = Object.keys(titles).filter((name) => !name.endsWith("loaded"));

const runs = 5;
const patience = 300_000;
/** arquero takes 12 s for a million rows, and nothing is learnt from twice that. */
const most = { arquero: 1_000_000 };

export async function timeDashboard(folder, chosenSizes) {
  const bySize = {};
  for (const rows of chosenSizes) {
    console.log(`\nThe dashboard, ${count(rows)} rows\n`);
    bySize[rows] = await timeSize(folder, rows);
  }
  const verdicts = judged(bySize);
  printVerdicts(verdicts);
  const measured = Object.entries(bySize).map(([rows, size]) => ({
    rows: +rows,
    ...size.figures(),
  }));
  return { measured, verdicts, ok: verdicts.every(({ hit, firm }) => hit || !firm) };
}

async function timeSize(folder, rows) {
  for (const size of [warmUpRows, rows])
    await inFreshProcess(folder, "keepLog", { rows: size }, patience);
  const samples = Object.fromEntries(Object.keys(titles).map((name) => [name, []]));
  const bytes = [];
  let expected = null;
  for (let run = 0; run < runs; run++) {
    for (const contestant of processes) {
      if (rows > (most[contestant] ?? rows)) continue;
      const found = await inFreshProcess(folder, "sample", { contestant, rows }, patience);
      if (found === null) throw new Error(`${contestant} did not finish ${count(rows)} rows.`);
      samples[contestant].push(found.ms);
      if (found.laps.load) samples[`${contestant} loaded`].push(found.ms - found.laps.load);
      if (contestant === "figures") {
        expected ??= found.figures;
        bytes.push(found.extraBytes);
      }
      const other = found.figures && difference(expected, found.figures);
      if (other) throw new Error(`${contestant} finds something else at ${other}.`);
    }
  }
  const paired = (of, to) => samples[of].map((ms, run) => ms / samples[to][run]);
  const size = {
    median: (name) => spread(samples[name]).median,
    ratio: (of, to) => (samples[of].length > 0 ? spread(paired(of, to)).median : null),
    extraBytes: () => spread(bytes).median,
    figures: () => ({
      contestants: Object.entries(samples)
        .filter(([, ms]) => ms.length > 0)
        .map(([name, ms]) => ({
          name,
          title: titles[name],
          ms: spread(ms),
          ratio: size.ratio(name, "figures"),
        })),
      extraBytesPerRow: size.extraBytes() / rows,
    }),
  };
  print(size.figures(), rows);
  return size;
}

function print({ contestants }, rows) {
  const row = tableWith({ "": 30, ms: -7, "min … max": -15, "ns a row": -8, "× figures": -9 });
  for (const { title, ms, ratio } of contestants)
    row([
      title,
      milliseconds(ms.median),
      range(ms),
      count(Math.round((ms.median * 1e6) / rows)),
      ratio.toFixed(2),
    ]);
  console.log("All engines found the same figures.");
}

function printVerdicts(verdicts) {
  if (verdicts.length === 0) return;
  console.log("");
  const row = tableWith({ target: 42, value: -7, bound: -7, "": 12 });
  for (const { what, value, bound, hit, firm } of verdicts)
    row([what, value.toFixed(2), bound, `${hit ? "hit" : "miss"}${firm ? "" : " (an aim)"}`]);
}
