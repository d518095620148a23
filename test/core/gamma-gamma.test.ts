import { expect, it } from "vitest";
import { expectedSpend, spendData, spendLikelihood } from "../../src/core/gamma-gamma";

// Parameters of CDNOW (Fader & Hardie 2013); means from lifetimes and BTYD at these rounded ones.
const cdnow = [6.25, 3.74, 15.44];

it.each([
  [2, 22.35, 24.6637139108],
  [1, 11.77, 18.9168520578],
  [0, 0, 35.2189781022],
  [7, 73.74, 71.469670897],
  [2, 25.55, 27.2883858268],
])("expects of a customer with x = %d and mean %d a mean of %d", (x, z, mean) => {
  expect(expectedSpend(cdnow, x, z).mean).toBeCloseTo(mean, 8);
});

it("knows how the mean moves with the parameters", () => {
  const { slopes } = expectedSpend(cdnow, 3, 40);
  slopes.forEach((slope, i) => {
    const moved = (step: number) =>
      expectedSpend(
        cdnow.map((value, j) => (i === j ? value * Math.exp(step) : value)),
        3,
        40,
      ).mean;
    expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(slope, 5);
  });
});

it("keeps to customers who came back and paid", () => {
  const data = spendData([0, 1, 2, 3], [0, 20, -5, 0.5]);
  expect([...data.repeats]).toEqual([1, 3]);
  expect([...data.mean]).toEqual([20, 0.5]);
});

it("has derivatives that agree with differences", () => {
  const surface = spendLikelihood(spendData([1, 2, 5, 1, 40], [20, 33, 12, 70, 25]));
  const at = Float64Array.of(2, 3, 15);
  const { gradient, hessian } = surface(at);
  at.forEach((value, i) => {
    const moved = (sign: number) =>
      surface(at.map((v, j) => (i === j ? v + sign * value * 1e-5 : v)));
    const [below, above] = [moved(-1), moved(1)];
    const width = 2e-5 * value;
    expect((above.value - below.value) / width).toBeCloseTo(gradient[i] as number, 6);
    for (let j = 0; j < 3; j++) {
      const slope = ((above.gradient[j] as number) - (below.gradient[j] as number)) / width;
      expect(slope).toBeCloseTo(hessian[3 * i + j] as number, 6);
    }
  });
});

it("gives one customer the density of the compound gamma distribution", () => {
  // p = q = γ = 1 and x = 1: the density of a mean payment z is 1 / (1 + z)².
  const { value } = spendLikelihood(spendData([1], [3]))(Float64Array.of(1, 1, 1));
  expect(value).toBeCloseTo(Math.log(1 / 16), 10);
});
