/** Fisher's exact test of a two-by-two table. */

import { logFactorial } from "./special-functions";

/** Probabilities so close count as equal, as in R's `fisher.test`: rounding must not part twins. */
const LOG_TIE = Math.log(1 + 1e-7);

/**
 * Two-sided p value for two independent proportions: the probability of all tables with the same margins
 * that are not more likely than the observed one (Fisher 1935; the two-sided rule of R's `fisher.test`).
 * Each tail is summed from its likeliest table outwards until terms stop to matter: a few thousand steps
 * for counts of a million. The caller vouches for whole successes from 0 to trials.
 */
export function fisherExact(
  successes1: number,
  trials1: number,
  successes2: number,
  trials2: number,
): number {
  const successes = successes1 + successes2;
  const trials = trials1 + trials2;
  const low = Math.max(0, successes - trials2);
  const high = Math.min(successes, trials1);
  const mode = Math.floor(((trials1 + 1) * (successes + 1)) / (trials + 2));
  const constant = logChoose(trials, successes);
  const logProbability = (x: number) =>
    logChoose(trials1, x) + logChoose(trials2, successes - x) - constant;

  const limit = logProbability(successes1) + LOG_TIE;
  const counts = (x: number) => logProbability(x) <= limit;
  if (counts(mode)) return 1;

  /** P(x + 1) / P(x) */
  const ratio = (x: number) =>
    ((trials1 - x) * (successes - x)) / ((x + 1) * (trials2 - successes + x + 1));
  const tail = (from: number, step: 1 | -1) => {
    let term = Math.exp(logProbability(from));
    let sum = term;
    for (let x = from + step; x >= low && x <= high && term > sum * 1e-17; x += step) {
      term *= step === 1 ? ratio(x - 1) : 1 / ratio(x);
      sum += term;
    }
    return sum;
  };
  const lower = counts(low) ? tail(lastWhere(counts, low, mode), -1) : 0;
  const upper = counts(high) ? tail(lastWhere(counts, high, mode), 1) : 0;
  return Math.min(1, lower + upper);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Where `holds` is true at `yes`, false at `no` and changes once: the last whole number it is true at. */
function lastWhere(holds: (x: number) => boolean, yes: number, no: number): number {
  let inside = yes;
  let outside = no;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
