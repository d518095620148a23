// What a call on a few cells costs beside the load of the script, which Sheets repeats for every call.
import { inFreshProcess } from "./fresh-process.mjs";
import { milliseconds, range, tableWith } from "./print.mjs";
import { spread } from "./spread.mjs";

const rows = 10;
const runs = 7;

/** Without cells, with numbers, and with dates, for which the time zone has to be asked. */
const calls = [
  { name: "RETENTION_RATE", way: "three numbers", inputs: [150, 200, 80] },
  { name: "NPS", way: "detail", rows },
  { name: "COHORT_TABLE", way: "rate by month", rows },
];

/** Prints a line for each call; `ratio` compares within each process. */
export async function timeSmallCalls(folder) {
  const print = tableWith({
    [`on ${rows} rows`]: 23,
    with: 23,
    "load ms": -7,
    "min … max": -15,
    "call ms": -7,
    "call / load": -11,
  });
  const timings = [];
  for (const { inputs, ...call } of calls) {
    const outcomes = [];
    for (let run = 0; run < runs; run++)
      outcomes.push(await inFreshProcess(folder, "callFormula", { inputs, ...call }, 10_000));
    const timing = {
      ...call,
      load: spread(outcomes.map(({ loaded }) => loaded)),
      ms: spread(outcomes.map(({ ms }) => ms)),
      ratio: spread(outcomes.map(({ loaded, ms }) => ms / loaded)),
    };
    timings.push(timing);
    const { name, way, load, ms, ratio } = timing;
    const verdict = `${ratio.median.toFixed(2)} ${ratio.median <= 1 ? "hit" : "miss"}`;
    print([name, way, milliseconds(load.median), range(load), milliseconds(ms.median), verdict]);
  }
  return timings;
}
