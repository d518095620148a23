import { expect, it } from "vitest";
import { fitCustomerBase, modelOf } from "../../src/core/customer-fit";
import { customerValues } from "../../src/core/customer-value";
import { problemOf } from "./problem-of";
import { simulatedBase } from "./simulated-base";

const truth = {
  model: "bg/nbd",
  parameters: [0.6, 50, 0.8, 2.5],
  spend: [6.25, 3.74, 15.44],
} as const;
const { base, laterSpend } = simulatedBase(truth, 2000, 500, 182, 5);
const fit = fitCustomerBase(base);

it("foretells what all customers together pay", () => {
  const { total, value } = customerValues(fit, base, 26, {}, 0.99);
  const paid = laterSpend.reduce((sum, amount) => sum + amount, 0);
  expect(paid).toBeGreaterThan(total.low);
  expect(paid).toBeLessThan(total.high);
  expect(value.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total.value, 6);
});

it("discounts every order from its own day", () => {
  const discount = 0.3;
  const { value, orders, perOrder } = customerValues(fit, base, 26, { margin: 0.4, discount });
  const model = modelOf["bg/nbd"].at(fit.parameters);
  for (const i of [0, 7, 100]) {
    const [x, age] = [base.repeats[i] as number, (base.age[i] as number) / 7];
    let [left, before] = [0, 0];
    for (let day = 1; day <= 182; day++) {
      const until = model.orders(x, age, day / 7).mean;
      left += (until - before) * (1 + discount) ** (-(day - 0.5) / 365.2425);
      before = until;
    }
    const expected = (left / before) * (orders[i] as number) * (perOrder[i] as number) * 0.4;
    expect((value[i] as number) / expected).toBeCloseTo(1, 5);
  }
});

it("grows with the margin and falls with the discount", () => {
  const total = (terms: object) => customerValues(fit, base, 26, terms).total.value;
  expect(total({ margin: 0.5 })).toBeCloseTo(total({}) / 2, 6);
  expect(total({ discount: 0.1 })).toBeLessThan(total({}));
  expect(total({ margin: 0 })).toBe(0);
});

it("abstains where spend is not known", () => {
  const refused = (spend: typeof fit.spend) =>
    problemOf(() => customerValues({ ...fit, spend }, base, 26));
  expect(refused(null)).toBe("tooFew amounts");
  const heavy = { ...(fit.spend as NonNullable<typeof fit.spend>), parameters: [5, 0.9, 20] };
  expect(refused(heavy)).toBe("noMeanSpend amounts");
  expect(problemOf(() => customerValues(fit, base, 26, { margin: -1 }))).toBe("negative margin");
});
