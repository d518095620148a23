// Each formula's time on a full table against the platform's limit.
import { inFreshProcess } from "./fresh-process.mjs";
import { count, milliseconds, percent, range, tableWith } from "./print.mjs";
import { spread } from "./spread.mjs";

/** Apps Script ends a custom function after 30 seconds. */
const limit = 30_000;
/** Making the cells is not part of the call, but of the process. */
const patience = 2 * limit;
const runs = 3;

/**
 * Prints a line for each call. `ok` says that a call stays under the limit and is not refused for anything but
 * the size of its result.
 */
export async function timeFormulas(folder, calls, rows) {
  const print = tableWith({
    formula: 23,
    with: 23,
    rows: -9,
    ms: -6,
    "min … max": -15,
    "of 30 s": -7,
    "": 5,
    result: 14,
  });
  const timings = [];
  for (const call of calls) {
    const timing = await timeFormula(folder, { ...call, rows });
    timings.push(timing);
    print(cellsOf(timing));
  }
  return timings;
}

async function timeFormula(folder, { inputs, ...call }) {
  const outcomes = [];
  for (let run = 0; run < runs; run++) {
    const outcome = await inFreshProcess(folder, "callFormula", { inputs, ...call }, patience);
    if (outcome === null) return { ...call, ok: false };
    outcomes.push(outcome);
  }
  const [{ rows, cells, refusal, failure }] = outcomes;
  const ms = spread(outcomes.map((outcome) => outcome.ms));
  const ok = ms.max <= limit && failure === undefined;
  return { ...call, rows, cells, refusal, failure, ms, share: ms.median / limit, ok };
}

function cellsOf({ name, way, rows, cells, refusal, failure, ms, share, ok }) {
  const head = [name, way, rows === 0 ? "" : count(rows)];
  if (!ms) return [...head, "", `> ${milliseconds(patience)}`, "", "OVER", "not finished"];
  const verdict = failure ? "FAILS" : ok ? "under" : "OVER";
  const result = failure ?? refusal ?? `${count(cells)} ${cells === 1 ? "cell" : "cells"}`;
  return [...head, milliseconds(ms.median), range(ms), percent(share), verdict, result];
}
