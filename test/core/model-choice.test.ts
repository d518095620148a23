import { describe, expect, it } from "vitest";
import { buyingModels } from "../../src/core/buying-model";
import { fitCustomerBase } from "../../src/core/customer-fit";
import { chooseModel } from "../../src/core/model-choice";
import { simulatedBase, type Truth } from "./simulated-base";

const truth = (model: Truth["model"], parameters: Truth["parameters"]): Truth => ({
  model,
  parameters,
  spend: [6.25, 3.74, 15.44],
});

describe("the model that the data speak for", () => {
  it.each([
    truth("bg/nbd", [0.8, 30, 1.5, 3]),
    truth("mbg/nbd", [0.8, 30, 1.5, 3]),
    truth("pareto/nbd", [0.8, 30, 0.8, 60]),
  ])("is the one the customers follow: $model", (followed) => {
    const { base } = simulatedBase(followed, 3000, 500, 0, 11);
    const { fit, reason, logLikelihoods } = chooseModel(base);
    expect(fit.model).toBe(followed.model);
    expect(reason).toBe("fitsBest");
    for (const name of buyingModels)
      expect(logLikelihoods[name]).toBeCloseTo(fitCustomerBase(base, name).logLikelihood, 4);
  });

  it("is not BG/NBD where it leads by next to nothing: one-time buyers never stop in it", () => {
    const { base } = simulatedBase(truth("bg/nbd", [1, 60, 0.3, 6]), 150, 400, 0, 4);
    const { fit, reason, logLikelihoods } = chooseModel(base);
    expect(logLikelihoods["bg/nbd"]).toBeGreaterThan(logLikelihoods[fit.model]);
    expect(reason).toBe("oneTimeBuyers");
    expect(fit.model).not.toBe("bg/nbd");
  });
});
