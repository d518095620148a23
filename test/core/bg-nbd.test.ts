import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbd, mbgNbd } from "../../src/core/bg-nbd";
import type { BuyingModel } from "../../src/core/buying-model";

// x, t_x and T in weeks, with which the papers and the reference packages were asked.
const customers = [
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
] as const;

function logLikelihood(
  model: BuyingModel,
  parameters: readonly number[],
  customer: readonly number[],
) {
  const [x, last, age] = customer as [number, number, number];
  const groups = {
    customers: 1,
    times: Float64Array.of(last, age),
    count: Float64Array.of(1),
    repeats: Int32Array.of(x),
    last: Int32Array.of(0),
    age: Int32Array.of(1),
    groupOf: Int32Array.of(0),
  };
  return model.likelihood(groups)(Float64Array.from(parameters)).value;
}

describe("log-likelihoods of single customers", () => {
  // BTYD 2.4.3 and lifetimes 0.11.3, BTYDplus 1.2.0 for MBG/NBD; numeric integration agrees.
  const bg = [
    -0.554713276438, -0.476880779977, -4.46909327503, -9.45860630707, -16.8260963761,
    -37.7265133283, -24.2833153776, -31.5082128826, -22.216878434, -44.483834349,
  ];
  const mbg = [
    -0.539837463531, -0.474218533942, -4.46036061258, -9.48555131453, -16.7074065519,
    -38.3220564278, -24.3178157414, -32.3933669612, -22.151745234, -44.9982015476,
  ];

  it.each(customers.map((customer, i) => [i, customer] as const))("customer %i", (i, customer) => {
    expect(logLikelihood(bgNbd, [0.243, 4.414, 0.793, 2.426], customer)).toBeCloseTo(
      bg[i] as number,
      9,
    );
    expect(logLikelihood(mbgNbd, [0.525, 6.183, 0.891, 1.614], customer)).toBeCloseTo(
      mbg[i] as number,
      9,
    );
  });

  it("exist where all parameters are 1 and x = 0, where a/(b+x-1) has none", () => {
    const ones = [1, 1, 1, 1];
    expect(logLikelihood(bgNbd, ones, [0, 0, 5])).toBeCloseTo(-1.79175946923, 10);
    expect(logLikelihood(bgNbd, ones, [1, 2, 5])).toBeCloseTo(-2.66722820658, 10);
    expect(logLikelihood(bgNbd, ones, [3, 2, 6])).toBeCloseTo(-4.99118873048, 10);
  });
});

describe("BG/NBD at the published parameters of CDNOW (Fader, Hardie & Lee 2005)", () => {
  const model = bgNbd.at([0.243, 4.414, 0.793, 2.426]);

  // BTYD 2.4.3 (R) and lifetimes 0.11.3 agree to these digits.
  const alive = [
    1, 1, 0.212100985377, 0.726578570081, 0.283794089754, 0.968851562849, 0.038114313212,
    1.63016604237e-5, 0.913981993709, 0.906195521166,
  ];
  const expected = [
    0.195098052011, 0.259395381492, 0.20318698708, 1.22602817477, 1.07764345633, 20.7483536943,
    0.276653661813, 0.00028637555002, 4.75259282519, 18.4065083044,
  ];

  it.each(customers.map((customer, i) => [i, customer] as const))(
    "customer %i",
    (i, [x, last, age]) => {
      const share = model.alive(x, last, age);
      expect(share).toBeCloseTo(alive[i] as number, 10);
      expect(share * model.orders(x, age, 39).mean).toBeCloseTo(expected[i] as number, 8);
    },
  );

  it("expects so many repeat purchases of a new customer", () => {
    // 1.0405 at unrounded parameters in Hardie's spreadsheet, 31.8571 weeks.
    const weeks = [0.1429, 1, 3, 13, 31.8571, 39, 52, 78];
    const found = weeks.map((t) => model.orders(0, 0, t).mean);
    const known = [
      0.00782834751607, 0.0532678911717, 0.150865230893, 0.534439541094, 1.04199606085,
      1.19672319332, 1.4460505954, 1.86051905794,
    ];
    for (const [i, value] of found.entries()) expect(value).toBeCloseTo(known[i] as number, 10);
  });

  it("agrees with the distribution of the number of orders (BTYD manual: P(X(39) = 0) = 0.5737864)", () => {
    const time = model.untilNext(0, 0, 1 - 0.573786352096) as number;
    expect(time).toBeCloseTo(39, 6);
  });
});

describe("MBG/NBD (Batislam et al. 2007) at parameters of CDNOW", () => {
  const model = mbgNbd.at([0.525, 6.183, 0.891, 1.614]);

  // P(alive) from BTYDplus 1.2.0 (R), expectations from lifetimes.
  const alive = [
    0.389735080919, 0.428494431482, 0.17083648431, 0.706202265118, 0.266999635908, 0.965498054764,
    0.0401201632325, 2.67256135062e-5, 0.90625986323, 0.900263259256,
  ];
  const expected = [
    0.154012746675, 0.220714543641, 0.188836541364, 1.26296062327, 1.00635825531, 19.4493510344,
    0.28168710191, 0.000446469299803, 4.60981850051, 17.3606112626,
  ];

  it.each(customers.map((customer, i) => [i, customer] as const))(
    "customer %i",
    (i, [x, last, age]) => {
      const share = model.alive(x, last, age);
      expect(share).toBeCloseTo(alive[i] as number, 10);
      expect(share * model.orders(x, age, 39).mean).toBeCloseTo(expected[i] as number, 8);
    },
  );
});

const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const parameters = fc.tuple(
  positive(0.05, 50),
  positive(0.1, 500),
  positive(0.05, 20),
  positive(0.05, 1e4),
);
const modelled = fc.constantFrom(bgNbd, mbgNbd);

describe("orders of a customer who still buys", () => {
  it("grow with the horizon, at most as fast as without any stop", () => {
    fc.assert(
      fc.property(
        modelled,
        parameters,
        fc.integer({ min: 0, max: 200 }),
        positive(0.1, 300),
        positive(0.01, 1000),
        (one, p, x, age, horizon) => {
          const model = one.at(p);
          const short = model.orders(x, age, horizon);
          const long = model.orders(x, age, 2 * horizon);
          expect(long.mean).toBeGreaterThan(short.mean);
          expect(long.mean).toBeLessThanOrEqual(2 * short.mean * (1 + 1e-9));
          expect(short.mean).toBeLessThanOrEqual(
            (((p[0] + x) * horizon) / (p[1] + age)) * (1 + 1e-9),
          );
          expect(short.pairs).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("are as many as simulation finds", () => {
    // Rate 0.5, chance to stop 0.25: E[Y] = 4 (1 - e^-1.25), E[Y (Y-1)] = 24 (1 - 2.25 e^-1.25).
    const k = 1e7;
    const { mean, pairs } = bgNbd.at([k, 2 * k, 1e7, 3e7]).orders(0, 0, 10);
    expect(mean).toBeCloseTo(4 * (1 - Math.exp(-1.25)), 5);
    expect(pairs).toBeCloseTo(24 * (1 - 2.25 * Math.exp(-1.25)), 4);
  });
});

it("the time until the next order has the probability asked for", () => {
  const model = bgNbd.at([0.243, 4.414, 0.793, 2.426]);
  expect(model.untilNext(5, 39, 0)).toBe(0);
  // ((α + T) / (α + T + t))^(r + x) = 1/2
  const t = model.untilNext(5, 39, 0.5) as number;
  expect(((4.414 + 39) / (4.414 + 39 + t)) ** 5.243).toBeCloseTo(0.5, 12);
});
