/**
 * The shifted beta-geometric model of contracts that run until somebody cancels (Fader & Hardie 2007, How to
 * Project Customer Retention, J. Interactive Marketing 21, 76-90): everyone leaves at a rate of their own,
 * and the rates follow a beta distribution, so those who stay are more and more the loyal ones.
 */

import { requireCount } from "./check";
import { MetricError } from "./problem";
import { findRoot } from "./root";

/**
 * The churn of period t is `first / (1 + (t - 1) · fading)`. In the paper's terms alpha = first / fading and
 * beta = (1 - first) / fading; written like this, churn that never fades is an ordinary value, 0.
 */
export interface SbgModel {
  /** Churn of the first period. */
  readonly first: number;
  /** How fast churn falls from period to period; 0 is the same churn for ever. */
  readonly fading: number;
}

export interface SbgFit extends SbgModel {
  /** Without the multinomial constant. */
  readonly logLikelihood: number;
}

/** Two parameters need two periods, and losses in both. */
const fewestPeriods = 2;
/** Days of almost three years; more make 1,000 refits a matter of many seconds. */
const mostPeriods = 1000;
/** Between these the slope is looked at for maxima; beyond lies churn that is constant, or gone at once. */
const slowest = 2 ** -20;
const fastest = 2 ** 20;

/** Share of customers who leave in period t = 1, 2 … */
export function sbgChurn({ first, fading }: SbgModel, t: number): number {
  return first / (1 + (t - 1) * fading);
}

/** Share of the cohort still there after each of the periods 1 … n. */
export function sbgSurvival(model: SbgModel, periods: number): Float64Array {
  const survival = new Float64Array(periods);
  let left = 1;
  for (let t = 1; t <= periods; t++) survival[t - 1] = left *= 1 - sbgChurn(model, t);
  return survival;
}

/** The paper's alpha and beta. Error: constantChurn, where both would be infinite. */
export function sbgParameters({ first, fading }: SbgModel): { alpha: number; beta: number } {
  if (fading === 0) throw new MetricError("constantChurn", "active");
  return { alpha: first / fading, beta: (1 - first) / fading };
}

/**
 * Fits the model to the customers still there: the cohort's size, then the count after each period.
 * Errors: negative, notWhole; rising; tooFew (counts, or periods in which somebody left); tooMany.
 */
export function fitSbg(active: readonly number[]): SbgFit {
  for (const count of active) requireCount(count, "active");
  const rise = active.findIndex((count, i) => i > 0 && count > (active[i - 1] as number));
  if (rise > 0) throw new MetricError("rising", "active", { row: rise + 1 });
  const periods = active.length - 1;
  if (periods < fewestPeriods)
    throw new MetricError("tooFew", "active", {
      needed: fewestPeriods + 1,
      found: active.length,
    });
  if (periods > mostPeriods)
    throw new MetricError("tooMany", "active", { most: mostPeriods, found: periods });
  const found = active.filter((count, i) => i > 0 && count < (active[i - 1] as number)).length;
  if (found < fewestPeriods)
    throw new MetricError("tooFew", "active", { of: "losses", needed: fewestPeriods, found });
  return likeliest(active);
}

/**
 * The best of all maxima of the likelihood. For a given `fading` there is one best `first`; along the ridge
 * of these the slope is followed from no fading at all upwards, and every place where it turns downwards
 * is looked at. Nothing is assumed about the shape, so the result cannot hang on a starting value.
 */
export function likeliest(active: ArrayLike<number>): SbgFit {
  const slope = (fading: number) =>
    slopeAlongRidge(active, { first: bestFirst(active, fading), fading });
  let best = fitAt(active, 0);
  let low = 0;
  let rises = slope(0) > 0;
  for (let high = slowest; high <= fastest; high *= 4) {
    const goesOn = slope(high) > 0;
    if (rises && !goesOn) best = better(best, fitAt(active, findRoot(slope, low, high)));
    low = high;
    rises = goesOn;
  }
  return rises ? better(best, fitAt(active, fastest)) : best;
}

const better = (a: SbgFit, b: SbgFit) => (b.logLikelihood > a.logLikelihood ? b : a);

function fitAt(active: ArrayLike<number>, fading: number): SbgFit {
  const model = { first: bestFirst(active, fading), fading };
  return { ...model, logLikelihood: sbgLogLikelihood(active, model) };
}

export function sbgLogLikelihood(active: ArrayLike<number>, model: SbgModel): number {
  let sum = 0;
  for (let t = 1; t < active.length; t++) {
    const kept = active[t] as number;
    const lost = (active[t - 1] as number) - kept;
    const churn = sbgChurn(model, t);
    if (lost > 0) sum += lost * Math.log(churn);
    if (kept > 0) sum += kept * Math.log1p(-churn);
  }
  return sum;
}

/**
 * The first period's churn that fits best once `fading` is given: the only root of the slope, since the
 * likelihood is concave in it. It is no less than the churn if every period were like the first, and no
 * more than if the first bore all losses; a margin on both sides keeps the root off the ends.
 */
function bestFirst(active: ArrayLike<number>, fading: number): number {
  const periods = active.length - 1;
  const losses = (active[0] as number) - (active[periods] as number);
  let stays = 0;
  for (let t = 1; t <= periods; t++) stays += active[t] as number;
  if (losses === 0 || stays === 0) return losses === 0 ? 0 : 1;
  const slope = (first: number) => {
    let sum = losses;
    for (let t = 1; t <= periods; t++)
      sum -= ((active[t] as number) * first) / (1 - first + (t - 1) * fading);
    return sum;
  };
  return findRoot(
    slope,
    losses / (losses + stays) / 2,
    (1 + losses / (losses + (active[1] as number))) / 2,
  );
}

/** How the likelihood changes with `fading`. */
function slopeAlongRidge(active: ArrayLike<number>, { first, fading }: SbgModel): number {
  let sum = 0;
  for (let t = 2; t < active.length; t++) {
    const kept = active[t] as number;
    const age = t - 1;
    if (kept > 0) sum += (age * kept) / (1 - first + age * fading);
    sum -= (age * (active[t - 1] as number)) / (1 + age * fading);
  }
  return sum;
}
