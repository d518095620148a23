/** How often intervals hold what they promise: forecasts of simulated customers against what these then do. */

import type { BuyingModelName } from "../../src/core/buying-model";
import { type CustomerFit, fitCustomerBase, modelOf } from "../../src/core/customer-fit";
import { forecastCustomers } from "../../src/core/customer-forecast";
import { customerValues } from "../../src/core/customer-value";
import { twoSidedZ } from "../../src/core/distributions";
import { simulatedBase, type Truth } from "./simulated-base";

/** Shares of intervals that hold the truth. */
export interface Coverage {
  /** Of the fitted parameters, the four of buying and the three of spend. */
  readonly parameters: number;
  /** Of the expected orders of single customers. */
  readonly expected: number;
  /** Of the orders, and of the spend, of all customers together. */
  readonly orders: number;
  readonly spend: number;
  /** Of the fits that settled. */
  readonly converged: number;
}

/** So many ticks a week: fine enough that hardly ever two purchases fall on one. */
const WEEK = 1000;
const weeks = { watched: 78, ahead: 26 };

/** In weeks: customers as different as those of CDNOW, but buying two to three times as often. */
export const truths: Readonly<Record<BuyingModelName, Truth>> = {
  "bg/nbd": truth("bg/nbd", [0.6, 8, 0.8, 2.5]),
  "mbg/nbd": truth("mbg/nbd", [0.6, 8, 0.8, 2.5]),
  "pareto/nbd": truth("pareto/nbd", [0.7, 10, 0.6, 12]),
};

function truth(model: BuyingModelName, parameters: Truth["parameters"]): Truth {
  return { model, parameters, spend: [6.25, 3.74, 15.44] };
}

export function coverage(
  { model, parameters, spend }: Truth,
  customers: number,
  confidence: number,
  runs: number,
): Coverage {
  const ticks = parameters.map((value, i) =>
    i === 1 || (i === 3 && model === "pareto/nbd") ? value * WEEK : value,
  ) as unknown as Truth["parameters"];
  const known = modelOf[model].at(parameters);
  const z = twoSidedZ(confidence);
  const held = { parameters: 0, expected: 0, orders: 0, spend: 0, converged: 0 };
  for (let run = 0; run < runs; run++) {
    const { base, later, laterSpend } = simulatedBase(
      { model, parameters: ticks, spend },
      customers,
      weeks.watched * WEEK,
      weeks.ahead * WEEK,
      run + 1,
    );
    const fit = fitCustomerBase(base, model, WEEK);
    const found = forecastCustomers(fit, base, weeks.ahead, confidence);
    const value = customerValues(fit, base, weeks.ahead, {}, confidence).total;
    if (fit.converged) held.converged += 1 / runs;
    held.parameters += heldParameters(fit, [...parameters, ...spend], z) / runs;
    held.expected +=
      base.repeats.reduce((sum, x, i) => {
        const age = (base.age[i] as number) / WEEK;
        const alive = known.alive(x, (base.last[i] as number) / WEEK, age);
        const expected = alive * known.orders(x, age, weeks.ahead).mean;
        return sum + within(expected, found.low[i] as number, found.high[i] as number);
      }, 0) /
      customers /
      runs;
    held.orders += within(total(later), found.total.low, found.total.high) / runs;
    held.spend += within(total(laterSpend), value.low, value.high) / runs;
  }
  return held;
}

const within = (value: number, low: number, high: number) =>
  value >= low && value <= high ? 1 : 0;
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

/** Share of the parameters that lie within their intervals on the logarithmic scale. */
function heldParameters(fit: CustomerFit, known: readonly number[], z: number): number {
  const deviations = [fit, fit.spend as NonNullable<typeof fit.spend>].flatMap(
    ({ parameters, covariance }) =>
      parameters.map((value, i) => ({
        value,
        deviation: Math.sqrt(covariance?.[i * (parameters.length + 1)] as number),
      })),
  );
  const held = deviations.filter(
    ({ value, deviation }, i) => Math.abs(Math.log(value / (known[i] as number))) <= z * deviation,
  );
  return held.length / known.length;
}
