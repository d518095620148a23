/** What a fitted model expects of each customer, and of all together. */

import type { BuyingForecast, OrderMoments } from "./buying-model";
import { type CustomerBase, type CustomerGroups, customerGroups } from "./customer-base";
import { type CustomerFit, type FittedParameters, modelOf } from "./customer-fit";
import type { Day } from "./day";
import { twoSidedZ } from "./distributions";
import type { Estimate } from "./interval";

/** One entry per customer of the base. */
export interface CustomerForecast {
  /** Probability that the customer still buys. */
  readonly alive: Float64Array;
  /** Expected orders within the horizon. */
  readonly expected: Float64Array;
  /**
   * Interval of `expected`: how far the fitted parameters leave it open (observed information, delta method
   * on the logarithm). What a single customer does varies more. Equal to it where parameters were typed.
   */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Orders of all customers: a prediction interval, with the parameters' and the customers' own chance. */
  readonly total: Estimate;
}

/** What a forecast needs of a fit; `covariance` may be null, `parameters` typed by somebody. */
export type KnownModel = Pick<CustomerFit, "model" | "unitDays" | "parameters" | "covariance">;

/** `horizon` in the fit's units, not necessarily whole. O(groups). */
export function forecastCustomers(
  fit: KnownModel,
  base: CustomerBase,
  horizon: number,
  confidence = 0.95,
): CustomerForecast {
  const { groups, alive, expected, variance, slopes } = forecastGroups(fit, base, horizon);
  const z = twoSidedZ(confidence);
  const intervals = Array.from(expected, (value, g) =>
    positiveInterval(
      value,
      quadratic(
        fit,
        slopes.map((slope) => slope[g] as number),
      ),
      z,
    ),
  );
  const sum = (values: Float64Array) =>
    values.reduce((total, value, g) => total + value * (groups.count[g] as number), 0);
  const each = (at: (g: number) => number) => Float64Array.from(groups.groupOf, at);
  return {
    alive: each((g) => alive[g] as number),
    expected: each((g) => expected[g] as number),
    low: each((g) => (intervals[g] as Estimate).low),
    high: each((g) => (intervals[g] as Estimate).high),
    total: positiveInterval(sum(expected), sum(variance) + quadratic(fit, slopes.map(sum)), z),
  };
}

/** An order later than this is no date to plan with. */
const FARTHEST_DAYS = 3650;

/**
 * The day by which each customer has ordered again with probability ½, counting that they may have stopped;
 * null where that is never, or not within ten years.
 */
export function nextOrderDays(fit: KnownModel, base: CustomerBase): readonly (Day | null)[] {
  const model = modelOf[fit.model].at(fit.parameters);
  return Array.from(base.repeats, (x, i) => {
    const age = (base.age[i] as number) / fit.unitDays;
    const alive = model.alive(x, (base.last[i] as number) / fit.unitDays, age);
    const time = alive > 0.5 ? model.untilNext(x, age, 0.5 / alive) : null;
    const days = time === null ? Number.POSITIVE_INFINITY : Math.ceil(time * fit.unitDays);
    return days <= FARTHEST_DAYS ? base.asOf + days : null;
  });
}

export interface GroupForecast {
  readonly groups: CustomerGroups;
  readonly alive: Float64Array;
  readonly expected: Float64Array;
  /** Of one customer's orders, at known parameters. */
  readonly variance: Float64Array;
  /** Derivatives of `expected` by the logarithms of the parameters; none where parameters were typed. */
  readonly slopes: readonly Float64Array[];
}

/** One entry per group of like customers, for tables that go on from here. */
export function forecastGroups(
  fit: KnownModel,
  base: CustomerBase,
  horizon: number,
): GroupForecast {
  const groups = customerGroups(base, fit.unitDays);
  const { parameters } = fit;
  const at = (moved: readonly number[]) => forecastAt(fit, moved, groups, horizon);
  const slope = (i: number) => {
    const moved = (step: number) =>
      at(parameters.map((value, j) => (i === j ? value * Math.exp(step) : value))).expected;
    const below = moved(-STEP);
    return moved(STEP).map((value, g) => (value - (below[g] as number)) / (2 * STEP));
  };
  const slopes = fit.covariance ? parameters.map((_, i) => slope(i)) : [];
  return { groups, ...at(parameters), slopes };
}

const STEP = 1e-4;

function forecastAt(
  fit: KnownModel,
  parameters: readonly number[],
  { repeats, last, age, times }: CustomerGroups,
  horizon: number,
) {
  const model = modelOf[fit.model].at(parameters);
  const orders = ordersInTurn(model, horizon);
  const n = repeats.length;
  const alive = new Float64Array(n);
  const expected = new Float64Array(n);
  const variance = new Float64Array(n);
  for (let g = 0; g < n; g++) {
    const x = repeats[g] as number;
    const old = times[age[g] as number] as number;
    const { mean, pairs } = orders(x, old);
    const share = model.alive(x, times[last[g] as number] as number, old);
    alive[g] = share;
    expected[g] = share * mean;
    variance[g] = share * (pairs + mean) - (share * mean) ** 2;
  }
  return { alive, expected, variance };
}

/** Groups with the same x and T follow each other, so the last answer often holds for the next. */
function ordersInTurn(model: BuyingForecast, horizon: number) {
  let before = { x: -1, age: -1 };
  let moments: OrderMoments = { mean: 0, pairs: 0 };
  return (x: number, age: number) => {
    if (x !== before.x || age !== before.age) {
      before = { x, age };
      moments = model.orders(x, age, horizon);
    }
    return moments;
  };
}

/** slopesᵀ covariance slopes: the variance that estimated parameters bring; 0 without slopes. */
export function quadratic({ covariance }: FittedParameters, slopes: readonly number[]): number {
  const n = slopes.length;
  let sum = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      sum += (slopes[i] as number) * (slopes[j] as number) * (covariance?.[i * n + j] ?? 0);
  return Math.max(0, sum);
}

/**
 * Interval of a positive quantity from its variance, on the logarithmic scale: that of the lognormal
 * distribution with this median. Open parameters leave it at most a factor of a few thousand wide.
 */
export function positiveInterval(value: number, variance: number, z: number): Estimate {
  const squaredVariation = value > 0 ? Math.min(1e6, variance / value / value) : 0;
  const factor = Math.exp(z * Math.sqrt(Math.log1p(squaredVariation)));
  return { value, low: value / factor, high: value * factor };
}
