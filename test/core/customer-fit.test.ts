import { describe, expect, it } from "vitest";
import { bgNbd, mbgNbd } from "../../src/core/bg-nbd";
import { buyingModels } from "../../src/core/buying-model";
import { customerBase, customerGroups } from "../../src/core/customer-base";
import { fitCustomerBase, modelOf, type SpendFit } from "../../src/core/customer-fit";
import { forecastCustomers } from "../../src/core/customer-forecast";
import { problemOf } from "./problem-of";
import { simulatedBase, type Truth } from "./simulated-base";
import { historyOf, log } from "./small-log";

const truth = (model: Truth["model"]): Truth => ({
  model,
  parameters: model === "pareto/nbd" ? [0.8, 60, 0.6, 80] : [0.6, 50, 0.8, 2.5],
  spend: [6.25, 3.74, 15.44],
});

describe.each(buyingModels)("%s", (name) => {
  const { base, later } = simulatedBase(truth(name), 3000, 500, 180, 7);
  const fit = fitCustomerBase(base, name, 7);

  it("finds a maximum that is higher than the truth, and near it", () => {
    expect(fit.converged).toBe(true);
    const [r, alpha, ...rest] = truth(name).parameters;
    const at = [r, alpha / 7, rest[0], name === "pareto/nbd" ? rest[1] / 7 : rest[1]];
    const { value } = modelOf[name].likelihood(customerGroups(base, 7))(Float64Array.from(at));
    expect(fit.logLikelihood).toBeGreaterThan(value);
    expect(fit.logLikelihood - value).toBeLessThan(10); // chi² with 4 degrees, halved
  });

  it("has derivatives that agree with differences", () => {
    const surface = modelOf[name].likelihood(customerGroups(base, 7));
    const at = Float64Array.of(0.7, 9, 0.5, 3);
    const { gradient, hessian } = surface(at);
    at.forEach((value, i) => {
      const moved = (sign: number) =>
        surface(at.map((v, j) => (i === j ? v + sign * value * 1e-5 : v)));
      const [below, above] = [moved(-1), moved(1)];
      const width = 2e-5 * value;
      expect((above.value - below.value) / width / (gradient[i] as number)).toBeCloseTo(1, 4);
      for (let j = 0; j < 4; j++) {
        const slope = ((above.gradient[j] as number) - (below.gradient[j] as number)) / width;
        expect(slope / (hessian[4 * i + j] as number)).toBeCloseTo(1, 3);
      }
    });
  });

  it("foretells the orders of all customers together", () => {
    const { total } = forecastCustomers(fit, base, 180 / 7, 0.99);
    const orders = later.reduce((sum, n) => sum + n, 0);
    expect(orders).toBeGreaterThan(total.low);
    expect(orders).toBeLessThan(total.high);
  });

  it("is the same in another unit of time", () => {
    const inDays = fitCustomerBase(base, name, 1);
    expect((inDays.parameters[1] as number) / (fit.parameters[1] as number)).toBeCloseTo(7, 3);
    const one = forecastCustomers(fit, base, 4);
    const other = forecastCustomers(inDays, base, 28);
    expect(other.total.value).toBeCloseTo(one.total.value, 4);
    expect(other.total.high).toBeCloseTo(one.total.high, 2);
  });
});

it("begins on a sample where there are many customers, and ends on all of them", () => {
  const followed = truth("mbg/nbd");
  const { base } = simulatedBase(followed, 16_000, 900, 0, 2);
  const groups = customerGroups(base, 7);
  expect(groups.count.length).toBeGreaterThan(8000);
  const { parameters, logLikelihood, converged } = fitCustomerBase(base, "mbg/nbd");
  const { value, gradient } = mbgNbd.likelihood(groups)(Float64Array.from(parameters));
  expect(converged).toBe(true);
  expect(value).toBeCloseTo(logLikelihood, 6);
  for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(0.01);
});

it("finds what customers spend", () => {
  const { base } = simulatedBase(truth("bg/nbd"), 5000, 500, 0, 3);
  const { spend } = fitCustomerBase(base);
  const [p, q, gamma] = (spend as SpendFit).parameters as [number, number, number];
  expect(Math.abs(Math.log(p / 6.25))).toBeLessThan(0.2);
  expect(Math.abs(Math.log(q / 3.74))).toBeLessThan(0.2);
  expect(Math.abs(Math.log(gamma / 15.44))).toBeLessThan(0.3);
});

describe("data that settle nothing", () => {
  const many = (rows: (c: number) => string) =>
    customerBase(historyOf(log(Array.from({ length: 40 }, (_, c) => rows(c)).join("\n"))));

  it("are refused where hardly anybody came back", () => {
    expect(problemOf(() => fitCustomerBase(many((c) => `c${c} ${c} 10`)))).toBe("tooFew customers");
    expect(problemOf(() => fitCustomerBase(many((c) => `c${c} 0 10`)))).toBe("tooFew customers");
    expect(problemOf(() => fitCustomerBase(many(() => "c 0 10\nc 1 10\nc 2 10")))).toBe(
      "tooFew customers",
    );
  });

  it.each([
    [
      "everybody comes back like clockwork",
      (c: number) => `c${c} 0 10\nc${c} 7 10\nc${c} 14 10\nc${c} 21 10`,
    ],
    [
      "everybody came back once, the next day",
      (c: number) => `c${c} 0 10\nc${c} 1 10\nc${c} 400 -1`,
    ],
    [
      "everybody bought on each of many days",
      (c: number) => Array.from({ length: 60 }, (_, day) => `c${c} ${day} 10`).join("\n"),
    ],
  ] as const)("end with a result that says so: %s", (_, rows) => {
    const base = many(rows);
    for (const model of buyingModels) {
      const fit = fitCustomerBase(base, model);
      expect(fit.warnings).toContain("fewRepeats");
      for (const value of fit.parameters) expect(value).toBeGreaterThan(0);
      for (const value of fit.parameters) expect(value).toBeLessThan(1e12);
      const { expected, alive, total } = forecastCustomers(fit, base, 10);
      for (const value of [...expected, ...alive, total.low, total.high])
        expect(Number.isFinite(value)).toBe(true);
    }
  });

  it("mark the fit: nobody ever stops, so the chance to stop stays open", () => {
    const { base } = simulatedBase(
      { model: "bg/nbd", parameters: [2, 40, 1e-9, 1], spend: [6, 4, 15] },
      300,
      300,
      0,
      1,
    );
    const fit = fitCustomerBase(base);
    expect(fit.converged).toBe(false);
    expect(fit.warnings).toContain("noMaximum");
    const twin = bgNbd.at(fit.parameters);
    expect(twin.alive(5, 100, 120)).toBeGreaterThan(0.99);
  });
});
