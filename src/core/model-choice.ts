/** Which model of buying the data speak for. */

import { type BuyingModelName, buyingModels } from "./buying-model";
import type { CustomerBase } from "./customer-base";
import { type CustomerFit, fitCustomerBase, rivalLikelihoods } from "./customer-fit";

export type ModelReason =
  | "fitsBest" // the highest likelihood; all models have four parameters
  | "oneTimeBuyers"; // BG/NBD fits no clearly better, and holds every one-time buyer for a customer for ever

export interface ModelChoice {
  readonly fit: CustomerFit;
  readonly reason: ModelReason;
  /** On the same customers, a sample where there are many. */
  readonly logLikelihoods: Readonly<Record<BuyingModelName, number>>;
}

/** A lead in log-likelihood that speaks clearly (Burnham & Anderson 2002, section 2.6: 4 points of AIC). */
const CLEAR_LEAD = 2;

/**
 * The model with the highest likelihood; BG/NBD only if it leads clearly, because whoever bought once and
 * never again has P(alive) = 1 in it. Error: tooFew.
 */
export function chooseModel(base: CustomerBase, unitDays = 7): ModelChoice {
  const logLikelihoods = rivalLikelihoods(base, unitDays);
  const order = [...buyingModels].sort((a, b) => logLikelihoods[b] - logLikelihoods[a]);
  const [best, second] = order as [BuyingModelName, BuyingModelName];
  const isDoubtful =
    best === "bg/nbd" && logLikelihoods[best] - logLikelihoods[second] < CLEAR_LEAD;
  return {
    fit: fitCustomerBase(base, isDoubtful ? second : best, unitDays),
    reason: isDoubtful ? "oneTimeBuyers" : "fitsBest",
    logLikelihoods,
  };
}
