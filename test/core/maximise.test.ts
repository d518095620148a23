import { expect, it } from "vitest";
import { type Likelihood, maximise } from "../../src/core/maximise";

/** Waiting times that add up to `total`, exponential at a rate: highest at count / total. */
const exponential =
  (count: number, total: number): Likelihood =>
  ([rate = 0]) => ({
    value: count * Math.log(rate) - rate * total,
    gradient: Float64Array.of(count / rate - total),
    hessian: Float64Array.of(-count / rate ** 2),
  });

it("finds the maximum, and how well it is known", () => {
  const found = maximise(exponential(50, 20), [[0.01], [1000]]);
  expect(found.parameters[0]).toBeCloseTo(2.5, 3);
  expect(found.value).toBeCloseTo(50 * Math.log(2.5) - 50, 6);
  expect(found.covariance[0]).toBeCloseTo(1 / 50, 5); // of the logarithm of a rate from 50 events
  expect(found.converged).toBe(true);
});

/** Two hills over the logarithm of the parameter: of height 1 at 0, of height 2 at 6. */
const hills: Likelihood = ([p = 0]) => {
  const v = Math.log(p);
  let [value, slope, bend] = [0, 0, 0];
  for (const [height, top] of [
    [1, 0],
    [2, 6],
  ] as const) {
    const hill = height * Math.exp(-((v - top) ** 2) / 2);
    value += hill;
    slope -= hill * (v - top);
    bend += hill * ((v - top) ** 2 - 1);
  }
  return {
    value,
    gradient: Float64Array.of(slope / p),
    hessian: Float64Array.of((bend - slope) / p ** 2),
  };
};

it("takes the highest of several hills", () => {
  expect(Math.log(maximise(hills, [[1.5]]).parameters[0] as number)).toBeCloseTo(0, 2);
  const both = maximise(hills, [[1.5], [300]]);
  expect(Math.log(both.parameters[0] as number)).toBeCloseTo(6, 2);
  expect(both.value).toBeCloseTo(2, 4);
});

it("ends where there is no maximum, and says so", () => {
  const rising: Likelihood = ([p = 0]) => ({
    value: p / (1 + p),
    gradient: Float64Array.of(1 / (1 + p) ** 2),
    hessian: Float64Array.of(-2 / (1 + p) ** 3),
  });
  const found = maximise(rising, [[1]]);
  expect(found.value).toBeGreaterThan(0.99);
  expect(found.converged).toBe(false);
  expect(Number.isFinite(found.parameters[0])).toBe(true);
});
