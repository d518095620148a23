/** What customers will be worth: expected orders, times what they pay, times the margin, discounted. */

import { requireNotNegative } from "./check";
import type { CustomerBase, CustomerGroups } from "./customer-base";
import { type CustomerFit, FEWEST_REPEATS, modelOf, type SpendFit } from "./customer-fit";
import { forecastGroups, positiveInterval, quadratic } from "./customer-forecast";
import { DAYS_PER_YEAR } from "./day";
import { twoSidedZ } from "./distributions";
import { expectedSpend } from "./gamma-gamma";
import { gaussLegendre } from "./gauss-legendre";
import type { Estimate } from "./interval";
import { MetricError } from "./problem";

/** One entry per customer of the base. */
export interface CustomerValues {
  readonly alive: Float64Array;
  /** Expected orders within the horizon, not discounted. */
  readonly orders: Float64Array;
  /** Expected payment per order. */
  readonly perOrder: Float64Array;
  /** Expected margin within the horizon, each order discounted from its own day. */
  readonly value: Float64Array;
  /** Of all customers: a prediction interval, with the parameters' and the customers' own chance. */
  readonly total: Estimate;
}

export interface ValueTerms {
  /** Share of the payment that is left; 1 counts revenue. */
  readonly margin?: number;
  /** Per year. */
  readonly discount?: number;
}

/**
 * Values within a horizon in the fit's units. Errors: tooFew (amounts: hardly any repeat purchases with a
 * payment), noMeanSpend (q ≤ 1: no finite mean), negative (margin, discount).
 */
export function customerValues(
  fit: CustomerFit,
  base: CustomerBase,
  horizon: number,
  { margin = 1, discount = 0 }: ValueTerms = {},
  confidence = 0.95,
): CustomerValues {
  requireNotNegative(margin, "margin");
  requireNotNegative(discount, "discount");
  const spend = requireSpend(fit);
  const { groups, alive, expected, variance, slopes } = forecastGroups(fit, base, horizon);
  const rate = (Math.log1p(discount) * fit.unitDays) / DAYS_PER_YEAR;
  const factors = discountFactors(fit, groups, horizon, rate);

  const n = base.repeats.length;
  const perOrder = new Float64Array(n);
  const value = new Float64Array(n);
  const bySlope = slopes.map(() => 0);
  const byPayment = spend.parameters.map(() => 0);
  let totalVariance = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    const g = groups.groupOf[i] as number;
    const factor = margin * (factors[g] as number);
    const orders = expected[g] as number;
    const payment = expectedSpend(
      spend.parameters,
      base.repeats[i] as number,
      base.meanSpend?.[i] as number,
    );
    const { mean } = payment;
    perOrder[i] = mean;
    value[i] = orders * mean * factor;
    total += orders * mean * factor;
    const squaredOrders = (variance[g] as number) + orders * orders;
    totalVariance +=
      factor ** 2 *
      (squaredOrders * payment.square - (orders * mean) ** 2 + orders * payment.withinOrders);
    slopes.forEach((slope, j) => {
      bySlope[j] = (bySlope[j] as number) + (slope[g] as number) * mean * factor;
    });
    payment.slopes.forEach((slope, j) => {
      byPayment[j] = (byPayment[j] as number) + slope * orders * factor;
    });
  }
  totalVariance += quadratic(fit, bySlope) + quadratic(spend, byPayment);
  return {
    alive: Float64Array.from(groups.groupOf, (g) => alive[g] as number),
    orders: Float64Array.from(groups.groupOf, (g) => expected[g] as number),
    perOrder,
    value,
    total: positiveInterval(total, totalVariance, twoSidedZ(confidence)),
  };
}

/** The model of spend, if it can say what an order will bring. */
function requireSpend({ spend }: CustomerFit): SpendFit {
  if (!spend)
    throw new MetricError("tooFew", "amounts", { needed: FEWEST_REPEATS, found: 0, of: "spend" });
  if (!((spend.parameters[1] as number) > 1)) throw new MetricError("noMeanSpend", "amounts");
  return spend;
}

const quadrature = gaussLegendre(6);

/**
 * Share of the value of an order that is left after discounting to now, on average over the orders expected
 * within the horizon: e^-ρh E(h) + ρ ∫ e^-ρu E(u) du, by parts, over E(h).
 */
function discountFactors(
  fit: CustomerFit,
  { repeats, age, times }: CustomerGroups,
  horizon: number,
  rate: number,
): Float64Array {
  const factors = new Float64Array(repeats.length).fill(1);
  if (rate === 0 || horizon === 0) return factors;
  const model = modelOf[fit.model].at(fit.parameters);
  for (let g = 0; g < factors.length; g++) {
    if (g > 0 && repeats[g] === repeats[g - 1] && age[g] === age[g - 1]) {
      factors[g] = factors[g - 1] as number;
      continue;
    }
    const x = repeats[g] as number;
    const old = times[age[g] as number] as number;
    const all = model.orders(x, old, horizon).mean;
    const early = quadrature.points.reduce((sum, point, i) => {
      const time = point * horizon;
      const weight = rate * horizon * (quadrature.weights[i] as number) * Math.exp(-rate * time);
      return sum + weight * model.orders(x, old, time).mean;
    }, 0);
    factors[g] = all > 0 ? Math.exp(-rate * horizon) + early / all : 1;
  }
  return factors;
}
