/** Averages over a beta distribution as weighted sums. */

export interface BetaNodes {
  readonly points: Float64Array;
  /** They add up to 1. */
  readonly weights: Float64Array;
}

const NEGLIGIBLE = Math.log(1e-17);
/** A point this far from the mode on the logit scale stands for all beyond it. */
const END = 30;

/**
 * Points and weights for averages over p ~ beta(a, b) of functions that vary smoothly with the logit of p:
 * the trapezoidal rule on the logit scale, where the density falls off exponentially on both sides and the
 * rule is accurate to all digits (Trefethen & Weideman 2014, SIAM Review 56, 385-458), for a and b however
 * small or large.
 */
export function betaNodes(a: number, b: number): BetaNodes {
  const logDensity = (v: number) => -a * softplus(-v) - b * softplus(v);
  const mode = Math.log(a / b);
  const step = Math.min(0.3, 0.6 * Math.sqrt(1 / a + 1 / b));
  const top = logDensity(mode);
  const points: number[] = [];
  const weights: number[] = [];
  /** Far out, where p or 1 - p is next to nothing, the weights form a geometric series. */
  const walk = (from: number, direction: 1 | -1, power: number) => {
    for (let v = from; ; v += direction * step) {
      const isEnd = Math.abs(v - mode) >= END;
      const weight = Math.exp(logDensity(v) - top);
      points.push(1 / (1 + Math.exp(-v)));
      weights.push(isEnd ? weight / -Math.expm1(-power * step) : weight);
      if (isEnd || logDensity(v) - top < NEGLIGIBLE) return;
    }
  };
  walk(mode, -1, a);
  walk(mode + step, 1, b);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    points: Float64Array.from(points),
    weights: Float64Array.from(weights, (weight) => weight / sum),
  };
}

/** ln(1 + e^v) */
function softplus(v: number): number {
  return Math.max(0, v) + Math.log1p(Math.exp(-Math.abs(v)));
}
