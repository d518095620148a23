// One measurement of one contestant in a process of its own: everything warmed up on a small log, then cells that nobody
// has touched before, then one call.
import * as arquero from "./arquero.mjs";
import * as duckdb from "./duckdb.mjs";
import { warmUpRows } from "./figures.mjs";
import { touchAndHash } from "./limit.mjs";
import { germanRows, headings, keptLog, typedRows } from "./log.mjs";
import * as plain from "./plain.mjs";
import * as polars from "./polars.mjs";
import { figuresOfLedger, figuresOfRows, ledgerOf, reported, reportOfRows } from "./stammkunde.mjs";

/** How a contestant takes its cells, and what is timed; `figures` is not. */
const contestants = {
  figures: { cells: table(typedRows), run: figuresOfRows, figures: reported },
  figuresOfTexts: { cells: table(germanRows), run: figuresOfRows },
  ledger: {
    cells: (log) => ledgerOf(table(typedRows)(log)),
    run: figuresOfLedger,
    figures: reported,
  },
  report: { cells: table(typedRows), run: reportOfRows },
  reportOfTexts: { cells: table(germanRows), run: reportOfRows },
  limit: { cells: typedRows, run: touchAndHash },
  plain: { cells: typedRows, run: plain.figures, figures: (found) => found },
  duckdb1: duckdbWith(1),
  duckdb2: duckdbWith(2),
  polars: { cells: typedRows, run: polars.figures, figures: (found) => found },
  arquero: { cells: typedRows, run: arquero.figures, figures: (found) => found },
};

function table(rowsOf) {
  return (log) => [headings, ...rowsOf(log)];
}

function duckdbWith(threads) {
  let connection;
  return {
    cells: typedRows,
    async run(rows, lap) {
      connection ??= await duckdb.open(threads);
      await duckdb.load(connection, rows);
      lap("load");
      return duckdb.query(connection);
    },
    figures: duckdb.figures,
  };
}

/**
 * @param {{ folder: string, contestant: keyof typeof contestants, rows: number }} job
 * @returns {Promise<{ ms: number, laps: Record<string, number>, extraBytes: number, figures?: object }>}
 */
export async function sample({ folder, contestant, rows }) {
  const { cells, run, figures } = contestants[contestant];
  for (let i = 0; i < 3; i++) await run(cells(keptLog(folder, warmUpRows)), () => {});
  const input = cells(keptLog(folder, rows));
  globalThis.gc();
  const before = process.memoryUsage.rss();
  const laps = {};
  const start = performance.now();
  const found = await run(input, (name) => {
    laps[name] = performance.now() - start;
  });
  const ms = performance.now() - start;
  const extraBytes = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  return { ms, laps, extraBytes, figures: figures?.(found) };
}
