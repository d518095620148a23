/**
 * BG/NBD (Fader, Hardie & Lee 2005, Marketing Science 24, 275-284): customers buy at random at a rate of
 * their own, gamma(r, α) over customers, and after each repeat purchase stop for good with a probability of
 * their own, beta(a, b). MBG/NBD (Batislam, Denizel & Filiztekin 2007, Int. J. of Research in Marketing 24,
 * 201-209): the same, but they may stop after the first purchase already.
 */

import { type BetaNodes, betaNodes } from "./beta-nodes";
import type { BuyingForecast, BuyingModel, OrderMoments } from "./buying-model";
import type { CustomerGroups } from "./customer-base";
import type { Likelihood } from "./maximise";

export const bgNbd: BuyingModel = model(0);
export const mbgNbd: BuyingModel = model(1);

/** `early`: chances to stop before the first repeat purchase. */
function model(early: 0 | 1): BuyingModel {
  return {
    names: ["r", "alpha", "a", "b"],
    starts: (meanAge) => [
      [0.5, meanAge / 4, 0.8, 2],
      [3, meanAge, 0.3, 5],
      [0.2, meanAge / 20, 2, 2],
    ],
    likelihood: (groups) => likelihood(groups, early),
    at: (parameters) => forecast(parameters, early),
  };
}

/**
 * ln L = ln Γ(r+x)/Γ(r) + r ln α + ln B(a, b+x)/B(a, b) - (r+x) ln(α+T) + ln(1 + odds that the customer has
 * stopped). As x is whole, every ratio of gamma functions is a product, and its logarithm a running sum.
 */
function likelihood(groups: CustomerGroups, early: 0 | 1): Likelihood {
  const byRepeats = customersByRepeats(groups);
  return (parameters) => {
    const [r, alpha, a, b] = parameters as ArrayLike<number> as [number, number, number, number];
    const n = groups.customers;
    const gradient = Float64Array.of(n * Math.log(alpha), (n * r) / alpha, 0, 0);
    const hessian = new Float64Array(16);
    hessian[1] = n / alpha;
    hessian[5] = (-n * r) / (alpha * alpha);
    const rising = (u: number, parts: readonly number[], sign: 1 | -1, more: number) =>
      addRising(byRepeats, u, parts, sign, more, gradient, hessian);
    const value =
      n * r * Math.log(alpha) +
      rising(r, [0], 1, 0) +
      rising(b, [3], 1, early) +
      rising(a + b, [2, 3], -1, early) +
      addTimes(groups, [r, alpha, a, b], early, gradient, hessian);
    for (let i = 1; i < 4; i++)
      for (let j = 0; j < i; j++) hessian[4 * i + j] = hessian[4 * j + i] as number;
    return { value, gradient, hessian };
  };
}

/** How many customers have x repeat purchases, for x = 0, 1, 2 … */
function customersByRepeats({ repeats, count }: CustomerGroups): Float64Array {
  const byRepeats = new Float64Array((repeats[repeats.length - 1] as number) + 1);
  repeats.forEach((x, g) => {
    byRepeats[x] = (byRepeats[x] as number) + (count[g] as number);
  });
  return byRepeats;
}

/**
 * `sign` times the sum over customers of ln u (u+1) … (u+x+more-1), where u is the sum of the parameters
 * `parts`; adds its derivatives to the gradient and to the upper triangle of the Hessian.
 */
function addRising(
  byRepeats: Float64Array,
  u: number,
  parts: readonly number[],
  sign: 1 | -1,
  more: number,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  let value = 0;
  let slope = 0;
  let bend = 0;
  let log = 0;
  let first = 0;
  let second = 0;
  for (let k = 0; k < byRepeats.length + more; k++) {
    const customers = k < more ? 0 : (byRepeats[k - more] as number);
    value += customers * log;
    slope += customers * first;
    bend -= customers * second;
    log += Math.log(u + k);
    first += 1 / (u + k);
    second += 1 / (u + k) ** 2;
  }
  for (const i of parts) {
    gradient[i] = (gradient[i] as number) + sign * slope;
    for (const j of parts)
      if (i <= j) hessian[4 * i + j] = (hessian[4 * i + j] as number) + sign * bend;
  }
  return sign * value;
}

/** The part that depends on t_x and T: - (r+x) ln(α+T) + ln(1 + odds), the odds those of `forecast`. */
function addTimes(
  { times, count, repeats, last, age }: CustomerGroups,
  [r, alpha, a, b]: readonly [number, number, number, number],
  early: 0 | 1,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const logs = times.map((time) => Math.log(alpha + time));
  const inverses = times.map((time) => 1 / (alpha + time));
  const logA = Math.log(a);
  const slope = new Float64Array(4); // of the logarithm of the odds
  let value = 0;
  for (let g = 0; g < count.length; g++) {
    const customers = count[g] as number;
    const x = repeats[g] as number;
    const k = r + x;
    const logAge = logs[age[g] as number] as number;
    const inverseAge = inverses[age[g] as number] as number;
    value -= customers * k * logAge;
    gradient[0] = (gradient[0] as number) - customers * logAge;
    gradient[1] = (gradient[1] as number) - customers * k * inverseAge;
    hessian[1] = (hessian[1] as number) - customers * inverseAge;
    hessian[5] = (hessian[5] as number) + customers * k * inverseAge * inverseAge;
    if (x + early === 0) continue;

    const inverseLast = inverses[last[g] as number] as number;
    const c = b + x - 1 + early;
    const logRatio = logAge - (logs[last[g] as number] as number);
    const logOdds = logA - Math.log(c) + k * logRatio;
    const odds = Math.exp(-Math.abs(logOdds));
    const stopped = (logOdds > 0 ? 1 : odds) / (1 + odds);
    value += customers * (Math.max(0, logOdds) + Math.log1p(odds));

    slope[0] = logRatio;
    slope[1] = k * (inverseAge - inverseLast);
    slope[2] = 1 / a;
    slope[3] = -1 / c;
    const weight = customers * stopped;
    const spread = weight * (1 - stopped);
    for (let i = 0; i < 4; i++) {
      const s = slope[i] as number;
      gradient[i] = (gradient[i] as number) + weight * s;
      for (let j = i; j < 4; j++)
        hessian[4 * i + j] = (hessian[4 * i + j] as number) + spread * s * (slope[j] as number);
    }
    hessian[1] = (hessian[1] as number) + weight * (inverseAge - inverseLast);
    hessian[5] =
      (hessian[5] as number) + weight * k * (inverseLast * inverseLast - inverseAge * inverseAge);
    hessian[10] = (hessian[10] as number) - weight / (a * a);
    hessian[15] = (hessian[15] as number) + weight / (c * c);
  }
  return value;
}

function forecast(parameters: ArrayLike<number>, early: 0 | 1): BuyingForecast {
  const [r, alpha, a, b] = parameters as [number, number, number, number];
  const nodesOf = new Map<number, BetaNodes>(); // of p given x: beta(a, b + x + early)
  return {
    alive(x, last, age) {
      if (x + early === 0) return 1;
      const odds = (a / (b + x - 1 + early)) * ((alpha + age) / (alpha + last)) ** (r + x);
      return 1 / (1 + odds);
    },
    orders(x, age, horizon) {
      const nodes = nodesOf.get(x) ?? betaNodes(a, b + x + early);
      nodesOf.set(x, nodes);
      return ordersUntilStop(nodes, r + x, horizon / (alpha + age));
    },
    untilNext: (x, age, probability) =>
      (alpha + age) * Math.expm1(-Math.log1p(-probability) / (r + x)),
  };
}

/**
 * With a rate λ ~ gamma(k, α+T) and probability p of stopping after each order, the orders within t have the
 * mean E[(1 - e^(-λpt)) / p] and E[Y (Y-1)] = E[2 (1-p) / p² (1 - e^(-λpt) (1 + λpt))]; the averages over λ
 * are elementary, those over p sums over the nodes. The closed form of the mean is a Gauss hypergeometric
 * function that loses its digits where a is near 1 or x large.
 */
function ordersUntilStop({ points, weights }: BetaNodes, k: number, time: number): OrderMoments {
  let mean = 0;
  let pairs = 0;
  for (let i = 0; i < points.length; i++) {
    const p = points[i] as number;
    const weight = weights[i] as number;
    const pt = p * time;
    const stopped = -Math.expm1(-k * Math.log1p(pt)); // 1 - e^(-λpt), averaged over λ
    mean += (weight * stopped) / p;
    const twice =
      k * pt < 1e-3 // the difference below would be left with few digits
        ? ((k * (k + 1)) / 2) * pt * pt * (1 - ((k + 2) * pt * 2) / 3)
        : stopped - ((1 - stopped) * k * pt) / (1 + pt);
    pairs += (weight * 2 * (1 - p) * twice) / (p * p);
  }
  return { mean, pairs };
}
