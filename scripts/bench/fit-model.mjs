// One fit, once, to customers that nobody has touched before.
import { fitCustomerBase } from "../../src/core/customer-fit";
import { simulatedBase } from "../../test/core/simulated-base";
import { plainFit } from "./plain-fit.mjs";

/** Buyers in days: about as many orders a customer as the tables of orders have. */
const truth = { model: "bg/nbd", parameters: [0.62, 55, 0.55, 3.2], spend: [6.25, 3.74, 15.44] };
const threeYears = 1095;

const fits = {
  "BG/NBD": (base) => fitCustomerBase({ ...base, meanSpend: null }, "bg/nbd", 1),
  "BG/NBD and Gamma-Gamma": (base) => fitCustomerBase(base, "bg/nbd", 1),
  "MBG/NBD": (base) => fitCustomerBase({ ...base, meanSpend: null }, "mbg/nbd", 1),
  "Pareto/NBD": (base) => fitCustomerBase({ ...base, meanSpend: null }, "pareto/nbd", 1),
  "BG/NBD, plain port": plainFit,
};

/** @param {{ name: string, customers: number }} job one of `fits` */
export function fitModel({ name, customers }) {
  const { base } = simulatedBase(truth, customers, threeYears, 0, 1);
  globalThis.gc();
  const start = performance.now();
  const { logLikelihood } = fits[name](base);
  return { ms: performance.now() - start, logLikelihood };
}
