import { expect, it } from "vitest";
import { buyingModels } from "../../src/core/buying-model";
import { coverage, truths } from "./coverage";

// `npm run coverage` measures more sizes on more shops; these few hold the order of magnitude.
it.each(buyingModels)("%s: intervals of 80 % hold about that often", (model) => {
  const found = coverage(truths[model], 400, 0.8, 60);
  // Binomial with 60 trials: 0.8 ± 0.13 is two and a half standard errors.
  for (const share of [found.parameters, found.expected, found.orders, found.spend]) {
    expect(share).toBeGreaterThan(0.67);
    expect(share).toBeLessThan(0.93);
  }
  expect(found.converged).toBeGreaterThan(0.9);
});
