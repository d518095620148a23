/** What the customers there are will buy, by the model the dashboard uses. */

import { bandConfidence, type Foreseen } from "./backtest";
import type { BuyingModelName } from "./buying-model";
import { customerBase, repeatCustomers } from "./customer-base";
import { FEWEST_REPEATS, fitCustomerBase } from "./customer-fit";
import { forecastCustomers } from "./customer-forecast";
import type { History } from "./history";

/**
 * BG/NBD holds everyone who bought once for a customer for ever, and Pareto/NBD takes many times as long for
 * much the same forecasts.
 */
export const outlookModel: BuyingModelName = "mbg/nbd";
export const outlookUnit = 7;

/** Null where too few customers have come back to fit a model. */
export function customerOutlook(known: History, days: number): Foreseen | null {
  const base = customerBase(known);
  if (repeatCustomers(base) < FEWEST_REPEATS) return null;
  const fit = fitCustomerBase(base, outlookModel, outlookUnit);
  const { total } = forecastCustomers(fit, base, days / outlookUnit, bandConfidence);
  return { orders: total, money: null };
}
