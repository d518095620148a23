import fc from "fast-check";
import { expect, it } from "vitest";
import { buyingModels } from "../../src/core/buying-model";
import { type CustomerBase, customerGroups } from "../../src/core/customer-base";
import { fitCustomerBase, modelOf } from "../../src/core/customer-fit";
import { forecastCustomers, nextOrderDays } from "../../src/core/customer-forecast";
import { customerValues } from "../../src/core/customer-value";
import type { MetricError } from "../../src/core/problem";

const customer = fc
  .record({
    age: fc.integer({ min: 1, max: 900 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    repeats: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 })),
    mean: fc.oneof(fc.constant(10), fc.integer({ min: 1, max: 100_000 })),
  })
  .map(({ age, share, repeats, mean }) => {
    const last = Math.max(1, Math.round(share * age));
    return { age, last, repeats: Math.min(repeats, last), mean };
  });
const oneTimer = fc
  .integer({ min: 0, max: 900 })
  .map((age) => ({ age, last: 0, repeats: 0, mean: 0 }));

/** As odd as data can be: ten customers or more who came back, others who did not. */
const oddBase: fc.Arbitrary<CustomerBase> = fc
  .tuple(
    fc.array(customer, { minLength: 10, maxLength: 30 }),
    fc.array(oneTimer, { maxLength: 30 }),
  )
  .map(([some, others]) => {
    const all = [...some, ...others];
    const part = (key: "age" | "last" | "repeats") => Int32Array.from(all, (one) => one[key]);
    return {
      customer: Int32Array.from(all, (_, c) => c),
      repeats: part("repeats"),
      last: part("last"),
      age: part("age"),
      meanSpend: Float64Array.from(all, (one) => one.mean),
      asOf: 20_000,
    };
  });

const model = fc.constantFrom(...buyingModels);

it("any data end in a fit and a forecast of finite numbers, or a refusal", () => {
  fc.assert(
    fc.property(
      oddBase,
      model,
      fc.double({ min: 0, max: 500, noNaN: true }),
      (base, name, horizon) => {
        const fit = fitCustomerBase(base, name);
        const { alive, expected, low, high, total } = forecastCustomers(fit, base, horizon);
        for (const value of [...fit.parameters, fit.logLikelihood, total.low, total.high])
          expect(Number.isFinite(value)).toBe(true);
        alive.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(low[i]).toBeLessThanOrEqual(expected[i] as number);
          expect(high[i]).toBeGreaterThanOrEqual(expected[i] as number);
          expect(Number.isFinite(high[i])).toBe(true);
        });
        for (const day of nextOrderDays(fit, base))
          if (day !== null) expect(day).toBeGreaterThan(base.asOf);
        try {
          const { value, total: money } = customerValues(fit, base, horizon, { discount: 0.1 });
          for (const one of [...value, money.low, money.high])
            expect(Number.isFinite(one)).toBe(true);
        } catch (error) {
          expect((error as MetricError).code).toBe("noMeanSpend");
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("no other parameters are more likely", () => {
  const elsewhere = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(oddBase, model, elsewhere, (base, name, steps) => {
      const fit = fitCustomerBase(base, name);
      const likelihood = modelOf[name].likelihood(customerGroups(base, fit.unitDays));
      for (const size of [0.01, 0.3, 1, 3]) {
        const moved = fit.parameters.map((p, i) => p * Math.exp(size * (steps[i] as number)));
        expect(likelihood(Float64Array.from(moved)).value).toBeLessThan(fit.logLikelihood + 0.01);
      }
    }),
    { numRuns: 60 },
  );
});

it("the order of the customers does not matter", () => {
  fc.assert(
    fc.property(oddBase, model, (base, name) => {
      const turned: CustomerBase = {
        ...base,
        repeats: base.repeats.slice().reverse(),
        last: base.last.slice().reverse(),
        age: base.age.slice().reverse(),
      };
      const fit = fitCustomerBase({ ...base, meanSpend: null }, name);
      expect(fitCustomerBase({ ...turned, meanSpend: null }, name)).toEqual(fit);
    }),
    { numRuns: 20 },
  );
});
