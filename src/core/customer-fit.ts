/** Fits a model of buying, and of spend where amounts are known, to the customer base. */

import { bgNbd, mbgNbd } from "./bg-nbd";
import type { BuyingModel, BuyingModelName } from "./buying-model";
import {
  type CustomerBase,
  type CustomerGroups,
  customerGroups,
  everyGroup,
  repeatCustomers,
} from "./customer-base";
import { type SpendData, spendData, spendLikelihood, spendStarts } from "./gamma-gamma";
import { maximise } from "./maximise";
import { paretoNbd } from "./pareto-nbd";
import { MetricError } from "./problem";

export const modelOf: Readonly<Record<BuyingModelName, BuyingModel>> = {
  "bg/nbd": bgNbd,
  "mbg/nbd": mbgNbd,
  "pareto/nbd": paretoNbd,
};

export type FitWarning =
  | "fewRepeats" // below `SOLID_REPEATS` repeat customers: wide intervals
  | "noMaximum" // the data leave a parameter open
  | "spendNoMaximum" // the same of the model of spend
  | "spendNoMean" // q ≤ 1: a few huge amounts, no mean for customers without repeat purchases
  | "spendVaries"; // customers who buy more often pay clearly more or less per order

/** Fitted parameters, and how well the data settle their logarithms. */
export interface FittedParameters {
  readonly parameters: readonly number[];
  /** Of the logarithms, row by row; null for parameters that somebody typed. */
  readonly covariance: Float64Array | null;
}

export interface SpendFit extends FittedParameters {
  /** Customers with repeat purchases that brought money. */
  readonly customers: number;
  readonly logLikelihood: number;
}

export interface CustomerFit extends FittedParameters {
  readonly model: BuyingModelName;
  /** Length of the unit of time, in days. */
  readonly unitDays: number;
  readonly customers: number;
  readonly logLikelihood: number;
  /** Null where no amounts are known, or too few. */
  readonly spend: SpendFit | null;
  readonly converged: boolean;
  readonly warnings: readonly FitWarning[];
}

/** With fewer customers who bought twice, four parameters say nothing. */
export const FEWEST_REPEATS = 10;
const SOLID_REPEATS = 100;
const CLEAR_CORRELATION = 0.3;
/** A search begins on about as many groups where there are many more. */
const SAMPLE = 4000;

/** Error: tooFew (fewer than 10 customers have bought on two days). */
export function fitCustomerBase(
  base: CustomerBase,
  model: BuyingModelName = "bg/nbd",
  unitDays = 7,
): CustomerFit {
  const repeats = requireRepeats(base);
  const buying = fitBuying(base, modelOf[model], unitDays);
  const spend = base.meanSpend ? fitSpend(spendData(base.repeats, base.meanSpend)) : null;
  const warnings: FitWarning[] = [];
  if (repeats < SOLID_REPEATS) warnings.push("fewRepeats");
  if (!buying.converged) warnings.push("noMaximum");
  if (spend) warnings.push(...spend.warnings);
  return {
    ...buying,
    model,
    unitDays,
    customers: base.repeats.length,
    spend: spend?.fit ?? null,
    converged: buying.converged && !warnings.includes("spendNoMaximum"),
    warnings,
  };
}

/**
 * The log-likelihood of each model on the same customers: all of them, or an even sample where there are many.
 * Error: tooFew.
 */
export function rivalLikelihoods(
  base: CustomerBase,
  unitDays: number,
): Readonly<Record<BuyingModelName, number>> {
  requireRepeats(base);
  const groups = sampleOf(customerGroups(base, unitDays));
  const age = meanAge(base, unitDays);
  const of = (name: BuyingModelName) => searchIn(groups, modelOf[name], age).value;
  return { "bg/nbd": of("bg/nbd"), "mbg/nbd": of("mbg/nbd"), "pareto/nbd": of("pareto/nbd") };
}

function requireRepeats(base: CustomerBase): number {
  const found = repeatCustomers(base);
  if (found < FEWEST_REPEATS)
    throw new MetricError("tooFew", "customers", { needed: FEWEST_REPEATS, found, of: "fit" });
  return found;
}

function fitBuying(base: CustomerBase, model: BuyingModel, unitDays: number) {
  const groups = customerGroups(base, unitDays);
  const sample = sampleOf(groups);
  const first = searchIn(sample, model, meanAge(base, unitDays));
  const found =
    sample === groups ? first : maximise(model.likelihood(groups), [Array.from(first.parameters)]);
  return {
    parameters: Array.from(found.parameters),
    covariance: found.covariance,
    logLikelihood: found.value,
    converged: found.converged,
  };
}

const searchIn = (groups: CustomerGroups, model: BuyingModel, age: number) =>
  maximise(model.likelihood(groups), model.starts(age));

/** The groups themselves unless there are many more than a search can begin on. */
function sampleOf(groups: CustomerGroups): CustomerGroups {
  const step = Math.floor(groups.count.length / SAMPLE);
  return step > 1 ? everyGroup(groups, step) : groups;
}

function meanAge({ age }: CustomerBase, unitDays: number): number {
  return age.reduce((sum, days) => sum + days, 0) / age.length / unitDays;
}

function fitSpend(
  data: SpendData,
): { readonly fit: SpendFit; readonly warnings: readonly FitWarning[] } | null {
  const customers = data.mean.length;
  if (customers < FEWEST_REPEATS) return null;
  const found = maximise(spendLikelihood(data), spendStarts(data));
  const warnings: FitWarning[] = [];
  if (!found.converged) warnings.push("spendNoMaximum");
  if ((found.parameters[1] as number) <= 1) warnings.push("spendNoMean");
  if (Math.abs(correlation(data.repeats, data.mean)) > CLEAR_CORRELATION)
    warnings.push("spendVaries");
  return {
    fit: {
      customers,
      parameters: Array.from(found.parameters),
      covariance: found.covariance,
      logLikelihood: found.value,
    },
    warnings,
  };
}

/** Pearson's coefficient; 0 where one of the two does not vary. */
function correlation(x: Float64Array, y: Float64Array): number {
  const mean = (values: Float64Array) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(x);
  const meanY = mean(y);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] as number) - meanX;
    const dy = (y[i] as number) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
