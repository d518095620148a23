/** Customer bases whose truth is known: buyers drawn from a model, what they did, and what they did next. */

import type { BuyingModelName } from "../../src/core/buying-model";
import type { CustomerBase } from "../../src/core/customer-base";
import { randomNumbers } from "../../src/core/random";

export interface Truth {
  readonly model: BuyingModelName;
  /** In days: r, α, then a and b, or s and β. */
  readonly parameters: readonly [number, number, number, number];
  /** Of spend: p, q, γ. */
  readonly spend: readonly [number, number, number];
}

export interface SimulatedBase {
  readonly base: CustomerBase;
  /** Days with a purchase in the `horizon` days after, and what was paid on them, by customer. */
  readonly later: Float64Array;
  readonly laterSpend: Float64Array;
}

/** Customers who come in over `span` days and are looked at on its last, and `horizon` days later. */
export function simulatedBase(
  truth: Truth,
  customers: number,
  span: number,
  horizon: number,
  seed: number,
): SimulatedBase {
  const draw = draws(seed);
  const [r, alpha, third, fourth] = truth.parameters;
  const [p, q, gamma] = truth.spend;
  const repeats = new Int32Array(customers);
  const last = new Int32Array(customers);
  const age = new Int32Array(customers);
  const meanSpend = new Float64Array(customers);
  const later = new Float64Array(customers);
  const laterSpend = new Float64Array(customers);
  for (let c = 0; c < customers; c++) {
    age[c] = Math.floor(draw.uniform() * span);
    const rate = draw.gamma(r) / alpha;
    const scale = draw.gamma(q) / gamma; // ν
    const end = (age[c] as number) + horizon;
    const chance = truth.model === "pareto/nbd" ? 0 : draw.beta(third, fourth);
    let stop =
      truth.model === "pareto/nbd"
        ? draw.exponential() / (draw.gamma(third) / fourth)
        : Number.POSITIVE_INFINITY;
    if (truth.model === "mbg/nbd" && draw.uniform() < chance) stop = 0;
    let day = 0;
    for (
      let t = draw.exponential() / rate;
      t < Math.min(end, stop);
      t += draw.exponential() / rate
    ) {
      if (draw.uniform() < chance) stop = t;
      if (Math.ceil(t) === day) continue; // one purchase a day
      day = Math.ceil(t);
      const paid = draw.gamma(p) / scale;
      if (day <= (age[c] as number)) {
        repeats[c] = (repeats[c] as number) + 1;
        last[c] = day;
        meanSpend[c] = (meanSpend[c] as number) + paid;
      } else {
        later[c] = (later[c] as number) + 1;
        laterSpend[c] = (laterSpend[c] as number) + paid;
      }
    }
    if ((repeats[c] as number) > 0)
      meanSpend[c] = (meanSpend[c] as number) / (repeats[c] as number);
  }
  const customer = Int32Array.from(repeats, (_, c) => c);
  return { base: { customer, repeats, last, age, meanSpend, asOf: span }, later, laterSpend };
}

function draws(seed: number) {
  const random = randomNumbers(seed);
  const uniform = () => random() + 2 ** -33; // never 0
  const exponential = () => -Math.log(uniform());
  const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * random());
  /** Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26; shapes below 1 by a power of a uniform number. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (a: number, b: number) => {
    const x = gamma(a);
    return x / (x + gamma(b));
  };
  return { uniform, exponential, gamma, beta };
}
