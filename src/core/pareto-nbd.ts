/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987, Management Science 33, 1-24; Fader & Hardie 2005, "A Note
 * on Deriving the Pareto/NBD Model"): customers buy at random at a rate of their own, gamma(r, α) over
 * customers, and may stop at any time, not only after a purchase, at a rate of their own, gamma(s, β).
 */

import type { BuyingForecast, BuyingModel } from "./buying-model";
import type { CustomerGroups } from "./customer-base";
import { emptyDecayNodes, growth, setDecayNodes } from "./decay-nodes";
import type { Likelihood } from "./maximise";
import { findRoot } from "./root";

export const paretoNbd: BuyingModel = {
  names: ["r", "alpha", "s", "beta"],
  starts: (meanAge) => [
    [0.8, meanAge / 3, 0.6, meanAge / 3],
    [3, meanAge, 0.5, meanAge],
    [0.3, meanAge / 10, 1.5, meanAge],
  ],
  likelihood,
  at: forecast,
};

type Parameters = readonly [number, number, number, number];

/**
 * ln L = ln Γ(r+x)/Γ(r) + r ln α + s ln β + ln(alive + stopped), where alive = (α+T)^-(r+x) (β+T)^-s and
 * stopped = ∫ s (α+y)^-(r+x) (β+y)^-(s+1) dy over the moment y of the stop, from t_x to T. The papers write
 * the integral with Gauss hypergeometric functions; as a sum over nodes it makes the whole a sum of
 * exponentials, whose derivatives are averages of those of the exponents.
 */
function likelihood(groups: CustomerGroups): Likelihood {
  const { times, count, repeats, last, age, customers: n } = groups;
  return (parameters) => {
    const [r, alpha, s, beta] = parameters as ArrayLike<number> as Parameters;
    const logAlpha = Math.log(alpha);
    const logBeta = Math.log(beta);
    let value = n * (r * logAlpha + s * logBeta);
    const gradient = Float64Array.of(n * logAlpha, (n * r) / alpha, n * logBeta, (n * s) / beta);
    const hessian = new Float64Array(16);
    hessian[1] = n / alpha;
    hessian[5] = (-n * r) / alpha ** 2;
    hessian[11] = n / beta;
    hessian[15] = (-n * s) / beta ** 2;

    const fates = fatesAt([r, alpha, s, beta]);
    let x = 0; // groups come with rising x, so ln Γ(r+x)/Γ(r) and its derivatives are running sums
    let rising = 0;
    let slope = 0;
    let bend = 0;
    for (let g = 0; g < count.length; g++) {
      for (; x < (repeats[g] as number); x++) {
        rising += Math.log(r + x);
        slope += 1 / (r + x);
        bend -= 1 / (r + x) ** 2;
      }
      const customers = count[g] as number;
      const log = fates.add(
        x,
        times[last[g] as number] as number,
        times[age[g] as number] as number,
        customers,
        gradient,
        hessian,
      );
      value += customers * (rising + log);
      gradient[0] = (gradient[0] as number) + customers * slope;
      hessian[0] = (hessian[0] as number) + customers * bend;
    }
    for (let i = 1; i < 4; i++)
      for (let j = 0; j < i; j++) hessian[4 * i + j] = hessian[4 * j + i] as number;
    return { value, gradient, hessian };
  };
}

/** What may have become of a customer: still buying (the first exponent), or stopped at one of the nodes. */
function fatesAt([r, alpha, s, beta]: Parameters) {
  const nodes = emptyDecayNodes();
  const n = nodes.offsets.length;
  const logBuying = new Float64Array(n + 1); // ln(α+y) and ln(β+y), the first at y = T
  const logStopping = new Float64Array(n + 1);
  const shares = new Float64Array(n + 1); // of the sum
  const slopes = new Float64Array(4);
  const means = new Float64Array(4);
  const logS = Math.log(s);

  /** Sets the shares, and gives the logarithm of the sum. */
  function set(x: number, last: number, age: number): number {
    const k = r + x;
    setDecayNodes(
      nodes,
      { scale: alpha + last, power: k },
      { scale: beta + last, power: s + 1 },
      age - last,
    );
    let highest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i <= n; i++) {
      const y = i === 0 ? age : last + (nodes.offsets[i - 1] as number);
      const more = i === 0 ? 0 : 1;
      const a = Math.log(alpha + y);
      const b = Math.log(beta + y);
      const weight = i === 0 ? 0 : logS + (nodes.logWeights[i - 1] as number);
      const exponent = weight - k * a - (s + more) * b;
      logBuying[i] = a;
      logStopping[i] = b;
      shares[i] = exponent;
      if (exponent > highest) highest = exponent;
    }
    let sum = 0;
    for (let i = 0; i <= n; i++) {
      const share = Math.exp((shares[i] as number) - highest);
      shares[i] = share;
      sum += share;
    }
    for (let i = 0; i <= n; i++) shares[i] = (shares[i] as number) / sum;
    return highest + Math.log(sum);
  }

  return {
    alive(x: number, last: number, age: number): number {
      set(x, last, age);
      return shares[0] as number;
    },

    /** ln(alive + stopped); adds its derivatives, so many times, to the upper triangle and the gradient. */
    add(
      x: number,
      last: number,
      age: number,
      times: number,
      gradient: Float64Array,
      hessian: Float64Array,
    ): number {
      const log = set(x, last, age);
      means.fill(0);
      for (let i = 0; i <= n; i++) {
        const y = i === 0 ? age : last + (nodes.offsets[i - 1] as number);
        const weight = times * (shares[i] as number);
        const more = i === 0 ? 0 : 1;
        const rate = (r + x) / (alpha + y);
        const stop = (s + more) / (beta + y);
        slopes[0] = -(logBuying[i] as number);
        slopes[1] = -rate;
        slopes[2] = more / s - (logStopping[i] as number);
        slopes[3] = -stop;
        for (let a = 0; a < 4; a++) {
          const slope = weight * (slopes[a] as number);
          means[a] = (means[a] as number) + slope;
          for (let b = a; b < 4; b++)
            hessian[4 * a + b] = (hessian[4 * a + b] as number) + slope * (slopes[b] as number);
        }
        hessian[1] = (hessian[1] as number) - weight / (alpha + y);
        hessian[5] = (hessian[5] as number) + (weight * rate) / (alpha + y);
        hessian[10] = (hessian[10] as number) - (weight * more) / (s * s);
        hessian[11] = (hessian[11] as number) - weight / (beta + y);
        hessian[15] = (hessian[15] as number) + (weight * stop) / (beta + y);
      }
      for (let a = 0; a < 4; a++) {
        gradient[a] = (gradient[a] as number) + (means[a] as number);
        for (let b = a; b < 4; b++)
          hessian[4 * a + b] =
            (hessian[4 * a + b] as number) - ((means[a] as number) * (means[b] as number)) / times;
      }
      return log;
    },
  };
}

function forecast(parameters: ArrayLike<number>): BuyingForecast {
  const [r, alpha, s, beta] = parameters as Parameters;
  const { alive } = fatesAt([r, alpha, s, beta]);
  const nodes = emptyDecayNodes();
  return {
    alive,

    /** A customer who still buys does so with probability ((β+T) / (β+T+u))^s after another u. */
    orders(x, age, horizon) {
      const k = r + x;
      const rate = (beta + age) / (alpha + age); // λ / k, in units of β+T
      const log = Math.log1p(horizon / (beta + age));
      const time = growth(1 - s, log);
      const squaredTime = Math.max(0, growth(2 - s, log) - time);
      return { mean: k * rate * time, pairs: 2 * k * (k + 1) * rate ** 2 * squaredTime };
    },

    untilNext(x, age, probability) {
      const buying = { scale: alpha + age, power: r + x + 1 };
      const stopping = { scale: beta + age, power: s };
      const ordered = (time: number) => {
        setDecayNodes(nodes, buying, stopping, time);
        let sum = 0;
        nodes.offsets.forEach((u, i) => {
          sum += Math.exp(
            (nodes.logWeights[i] as number) -
              buying.power * Math.log1p(u / buying.scale) -
              s * Math.log1p(u / stopping.scale),
          );
        });
        return ((r + x) / buying.scale) * sum;
      };
      let high = buying.scale;
      for (; ordered(high) < probability; high *= 2) if (high > 1e6 * buying.scale) return null;
      return findRoot((time) => ordered(time) - probability, 0, high);
    },
  };
}
