/**
 * Gamma-Gamma (Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary Value"): what a customer pays per
 * order varies around a mean of their own, gamma(p, ν), and ν varies over customers, gamma(q, γ). How much
 * somebody pays must not depend on how often they buy.
 */

import type { Likelihood } from "./maximise";
import { digamma, logGamma, trigamma } from "./special-functions";

export const gammaGammaNames = ["p", "q", "gamma"] as const;

/** One entry per customer with repeat purchases that brought money: x, and the mean of what they paid. */
export interface SpendData {
  readonly repeats: Float64Array;
  readonly mean: Float64Array;
}

export function spendData(repeats: ArrayLike<number>, meanSpend: ArrayLike<number>): SpendData {
  const kept: number[] = [];
  for (let i = 0; i < repeats.length; i++)
    if ((repeats[i] as number) > 0 && (meanSpend[i] as number) > 0) kept.push(i);
  return {
    repeats: Float64Array.from(kept, (i) => repeats[i] as number),
    mean: Float64Array.from(kept, (i) => meanSpend[i] as number),
  };
}

export function spendStarts({ mean }: SpendData): readonly (readonly number[])[] {
  const average = mean.reduce((sum, value) => sum + value, 0) / mean.length;
  return [
    [5, 3, (average * 2) / 5],
    [1, 1.5, average / 2],
    [50, 10, (average * 9) / 50],
  ];
}

/**
 * Equation 1a: ln L = ln Γ(px+q) - ln Γ(px) - ln Γ(q) + q ln γ + (px-1) ln z + px ln x - (px+q) ln(γ+xz).
 */
export function spendLikelihood({ repeats, mean }: SpendData): Likelihood {
  const n = mean.length;
  const byRepeats = new Map<number, number>();
  let logMeans = 0;
  let weightedLogs = 0;
  for (let i = 0; i < n; i++) {
    const x = repeats[i] as number;
    const z = mean[i] as number;
    byRepeats.set(x, (byRepeats.get(x) ?? 0) + 1);
    logMeans += Math.log(z);
    weightedLogs += x * Math.log(x * z);
  }
  return (parameters) => {
    const [p, q, gamma] = parameters as ArrayLike<number> as [number, number, number];
    let value = n * (q * Math.log(gamma) - logGamma(q)) - logMeans + p * weightedLogs;
    let byP = weightedLogs;
    let byQ = n * (Math.log(gamma) - digamma(q));
    let byGamma = (n * q) / gamma;
    let pp = 0;
    let pq = 0;
    let qq = -n * trigamma(q);
    let pGamma = 0;
    let qGamma = n / gamma;
    let gammaGamma = (-n * q) / (gamma * gamma);
    for (const [x, customers] of byRepeats) {
      value += customers * (logGamma(p * x + q) - logGamma(p * x));
      byP += customers * x * (digamma(p * x + q) - digamma(p * x));
      byQ += customers * digamma(p * x + q);
      const bend = customers * trigamma(p * x + q);
      pp += x * x * (bend - customers * trigamma(p * x));
      pq += x * bend;
      qq += bend;
    }
    for (let i = 0; i < n; i++) {
      const x = repeats[i] as number;
      const total = gamma + x * (mean[i] as number);
      const log = Math.log(total);
      const shape = p * x + q;
      value -= shape * log;
      byP -= x * log;
      byQ -= log;
      byGamma -= shape / total;
      pGamma -= x / total;
      qGamma -= 1 / total;
      gammaGamma += shape / (total * total);
    }
    return {
      value,
      gradient: Float64Array.of(byP, byQ, byGamma),
      hessian: Float64Array.of(pp, pq, pGamma, pq, qq, qGamma, pGamma, qGamma, gammaGamma),
    };
  };
}

export interface SpendMoments {
  /** Expected mean m of what the customer pays per order, and its derivatives by ln p, ln q, ln γ. */
  readonly mean: number;
  readonly slopes: readonly [number, number, number];
  /** E[m²], and E[m²] / p: the variance of single orders around m. */
  readonly square: number;
  readonly withinOrders: number;
}

/**
 * What a customer with x repeat purchases of z on average will pay per order (equation 5): between z and the
 * mean of all, nearer to z the more purchases there are. An infinite square (p x + q ≤ 2) is cut off at a
 * coefficient of variation of 2. The caller vouches for q > 1.
 */
export function expectedSpend(parameters: ArrayLike<number>, x: number, z: number): SpendMoments {
  const [p, q, gamma] = parameters as [number, number, number];
  const shape = p * x + q - 1;
  const mean = (p * (gamma + x * Math.max(0, z))) / shape;
  const square = mean * mean * (1 + 1 / Math.max(shape - 1, 0.25));
  const slopes = [mean * (1 - (p * x) / shape), (-mean * q) / shape, (p * gamma) / shape] as const;
  return { mean, slopes, square, withinOrders: square / p };
}
