// How long models of buying take to fit, beside a straight port of the same likelihood.
import { inFreshProcess } from "./fresh-process.mjs";
import { count, milliseconds, range, tableWith } from "./print.mjs";
import { spread } from "./spread.mjs";

const customers = 250_000;
const patience = 300_000;
const runs = { quick: 3, plain: 1 };
const names = ["BG/NBD", "BG/NBD and Gamma-Gamma", "MBG/NBD", "Pareto/NBD"];
const plain = "BG/NBD, plain port";

/** Prints a line for each fit. */
export async function timeFits(folder) {
  const print = tableWith({
    [`fit of ${count(customers)} customers`]: 24,
    ms: -7,
    "min … max": -17,
    "log-likelihood": -15,
  });
  const timings = [];
  for (const name of [...names, plain]) {
    const outcomes = [];
    for (let run = 0; run < (name === plain ? runs.plain : runs.quick); run++)
      outcomes.push(await inFreshProcess(folder, "fitModel", { name, customers }, patience));
    if (outcomes.includes(null)) {
      print([name, `> ${milliseconds(patience)}`, "", ""]);
      continue;
    }
    const ms = spread(outcomes.map((outcome) => outcome.ms));
    const [{ logLikelihood }] = outcomes;
    timings.push({ name, customers, ms, logLikelihood });
    print([name, milliseconds(ms.median), range(ms), count(Math.round(logLikelihood * 10) / 10)]);
  }
  return timings;
}
