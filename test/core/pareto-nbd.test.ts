import { describe, expect, it } from "vitest";
import type { CustomerGroups } from "../../src/core/customer-base";
import { paretoNbd } from "../../src/core/pareto-nbd";

type Customer = readonly [x: number, last: number, age: number];

const groupsOf = ([x, last, age]: Customer): CustomerGroups => ({
  customers: 1,
  times: Float64Array.of(last, age),
  count: Float64Array.of(1),
  repeats: Int32Array.of(x),
  last: Int32Array.of(0),
  age: Int32Array.of(1),
  groupOf: Int32Array.of(0),
});

// Closed forms with scipy's 2F1, BTYD 2.4.3 (R) and mpmath quadrature over the moment of the stop agree.
const cases = [
  {
    about: "the published parameters of CDNOW (Fader, Hardie & Lee 2005)",
    parameters: [0.553, 10.578, 0.606, 11.669],
    horizon: 39,
    customers: [
      [0, 0, 38.86],
      [0, 0, 27],
      [1, 1.71, 38.86],
      [2, 30.43, 38.86],
      [5, 20, 39],
      [26, 30.857142857, 31],
      [10, 20, 39],
      [25, 20, 39],
      [7, 38.86, 38.86],
      [29, 37, 39],
    ],
    logLikelihood: [
      -0.521046294081, -0.469763366069, -4.45019433388, -9.55428324515, -16.6756078299,
      -39.1316269761, -24.6712735542, -34.4120202325, -21.8829903014, -45.6269772251,
    ],
    alive: [
      0.295286604617, 0.38393078435, 0.168002326724, 0.869167559153, 0.361466946278, 0.997874260608,
      0.0804345531607, 0.000145436762408, 1, 0.953867935652,
    ],
    expected: [
      0.107081468215, 0.17536149299, 0.171092980554, 1.45512319326, 1.31308542887, 20.1161295984,
      0.555284192102, 0.00243115591252, 4.95296118526, 18.441088091,
    ],
  },
  {
    about: "α = β, and a customer who bought at once or far more often than others",
    parameters: [0.8, 6, 0.5, 6],
    horizon: 26,
    customers: [
      [0, 0, 0],
      [0, 0, 52],
      [1, 0, 10],
      [1, 10, 10],
      [60, 51.5, 52],
      [150, 50, 52],
      [3, 1, 300],
      [12, 40, 52],
    ],
    logLikelihood: [
      0, -0.875035177002, -3.22090514831, -4.27081030247, -58.9142605879, -7.64056265514,
      -6.79562533334, -31.7648464285,
    ],
    alive: [
      1, 0.125650199568, 0.349970940824, 1, 0.994321268203, 0.600620857971, 7.58259043012e-7,
      0.560910035864,
    ],
    expected: [
      2.09504172281, 0.0409003131559, 0.781368440547, 2.23266662857, 24.5982251156, 36.8532009354,
      2.3983286831e-7, 2.9213032623,
    ],
  },
] as const;

describe.each(cases)("at $about", ({ parameters, horizon, customers, ...known }) => {
  const model = paretoNbd.at(parameters);

  it.each(customers.map((customer, i) => [i, customer as Customer] as const))(
    "customer %i",
    (i, [x, last, age]) => {
      const { value } = paretoNbd.likelihood(groupsOf([x, last, age]))(
        Float64Array.from(parameters),
      );
      expect(value).toBeCloseTo(known.logLikelihood[i] as number, 9);
      const alive = model.alive(x, last, age);
      expect(alive).toBeCloseTo(known.alive[i] as number, 10);
      const { mean } = model.orders(x, age, horizon);
      expect((alive * mean) / (known.expected[i] as number)).toBeCloseTo(1, 8);
    },
  );
});

describe("customers who are all alike: λ = 0.5, and they stop at rate 0.1", () => {
  const k = 1e7;
  const alike = paretoNbd.at([k, 2 * k, k, 10 * k]);

  it("order as often as the exponential of their stop lets them", () => {
    const { mean, pairs } = alike.orders(0, 0, 10);
    expect(mean).toBeCloseTo(5 * (1 - Math.exp(-1)), 5);
    expect(pairs).toBeCloseTo(50 * (1 - 2 * Math.exp(-1)), 4);
  });

  it("order again before they stop with probability λ / (λ + µ) (1 - e^-(λ+µ)t)", () => {
    const time = alike.untilNext(0, 0, 0.5) as number;
    expect((0.5 / 0.6) * (1 - Math.exp(-0.6 * time))).toBeCloseTo(0.5, 5);
    expect(alike.untilNext(0, 0, 0.9)).toBeNull();
  });
});
