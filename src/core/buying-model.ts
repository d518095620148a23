/** What every model of buying until an unnoticed end can answer, and what it is fitted by. */

import type { CustomerGroups } from "./customer-base";
import type { Likelihood } from "./maximise";

export const buyingModels = ["bg/nbd", "mbg/nbd", "pareto/nbd"] as const;
export type BuyingModelName = (typeof buyingModels)[number];

/** Times are in the unit of the parameters. */
export interface BuyingModel {
  /** As the papers name them. */
  readonly names: readonly string[];
  /** Parameters to begin a search from, for customers of this mean age. */
  starts(meanAge: number): readonly (readonly number[])[];
  likelihood(groups: CustomerGroups): Likelihood;
  /** The model at known parameters. */
  at(parameters: ArrayLike<number>): BuyingForecast;
}

export interface BuyingForecast {
  /** Probability that a customer still buys, from x, t_x and T. */
  alive(repeats: number, last: number, age: number): number;
  /** Orders within the horizon of a customer who still buys. */
  orders(repeats: number, age: number, horizon: number): OrderMoments;
  /** Time by which a customer who still buys has ordered again with the probability; null for never. */
  untilNext(repeats: number, age: number, probability: number): number | null;
}

export interface OrderMoments {
  readonly mean: number;
  /** E[Y (Y - 1)], from which the variance follows. */
  readonly pairs: number;
}
