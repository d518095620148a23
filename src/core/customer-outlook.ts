/** What the customers there are will buy, together and each, by the model the dashboard uses. */

import { bandConfidence, type Foreseen } from "./backtest";
import type { BuyingModelName } from "./buying-model";
import { type CustomerBase, customerBase, repeatCustomers } from "./customer-base";
import { type CustomerFit, FEWEST_REPEATS, fitCustomerBase } from "./customer-fit";
import { forecastCustomers } from "./customer-forecast";
import { customerValues } from "./customer-value";
import type { History } from "./history";

/**
 * BG/NBD holds everyone who bought once for a customer for ever, and Pareto/NBD takes many times as long for
 * much the same forecasts.
 */
const model: BuyingModelName = "mbg/nbd";

export interface Outlook {
  readonly base: CustomerBase;
  readonly fit: CustomerFit;
}

/** Null where too few customers have come back to fit a model. */
export function outlookOf(known: History): Outlook | null {
  const base = customerBase(known);
  return repeatCustomers(base) < FEWEST_REPEATS
    ? null
    : { base, fit: fitCustomerBase(base, model) };
}

/** All customers together; no money where amounts are not known, or too uneven to have a mean. */
export function foresee({ base, fit }: Outlook, days: number): Foreseen {
  const horizon = days / fit.unitDays;
  return {
    orders: forecastCustomers(fit, base, horizon, bandConfidence).total,
    money: knowsSpend(fit) ? customerValues(fit, base, horizon, {}, bandConfidence).total : null,
  };
}

/** One entry per customer of the base. */
export interface Expectations {
  /** Probability that the customer still buys. */
  readonly alive: Float64Array;
  readonly orders: Float64Array;
  /** In currency units. */
  readonly money: Float64Array | null;
}

export function expectations({ base, fit }: Outlook, days: number): Expectations {
  const horizon = days / fit.unitDays;
  if (knowsSpend(fit)) {
    const { alive, orders, value } = customerValues(fit, base, horizon);
    return { alive, orders, money: value };
  }
  const { alive, expected } = forecastCustomers(fit, base, horizon);
  return { alive, orders: expected, money: null };
}

/** A mean spend exists only for q > 1. */
const knowsSpend = ({ spend }: CustomerFit) =>
  spend !== null && (spend.parameters[1] as number) > 1;

/** Days in which it shows whether a customer has stayed. */
export const yearDays = 365;

/** Customers who came back before and may be gone or not, and what is expected of them within a year. */
export function onTheBrink(outlook: Outlook) {
  const { alive, orders, money } = expectations(outlook, yearDays);
  const sum = { customers: 0, orders: 0, money: money && 0 };
  alive.forEach((share, i) => {
    if (outlook.base.repeats[i] === 0 || share < 0.2 || share > 0.8) return;
    sum.customers++;
    sum.orders += orders[i] as number;
    if (money && sum.money !== null) sum.money += money[i] as number;
  });
  return sum;
}
