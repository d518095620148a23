/**
 * The maximum of a likelihood over positive parameters: Newton's method on their logarithms with exact
 * second derivatives, damped where the surface is not concave (Levenberg 1944; Marquardt 1963).
 */

import { cholesky, invertCholesky, solveCholesky } from "./cholesky";

/** A function's value and derivatives at a point; the Hessian is stored row by row. */
export interface Surface {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

export type Likelihood = (parameters: Float64Array) => Surface;

export interface Maximum {
  readonly parameters: Float64Array;
  readonly value: number;
  /** Of the parameters' logarithms: the inverse of the observed information. */
  readonly covariance: Float64Array;
  /** The gradient vanishes, the surface bends down in every direction, and no parameter is left open. */
  readonly converged: boolean;
}

/**
 * Where the data leave a parameter open, its likelihood has no maximum: it rises for ever, ever more slowly.
 * A normal prior on the logarithm around the first start, 100 wide, ends that; elsewhere it moves nothing
 * that anybody could see.
 */
const PRIOR_PRECISION = 1e-4;
/** A parameter whose logarithm is known no better than this, a factor of 150 either way, is left open. */
const OPEN = 5;
const LONGEST_STEP = 2;
const SMALLEST_STEP = 1e-9;
const MOST_STEPS = 100;

/** The highest of the maxima found from the starts. Deterministic; ends whatever the data are. */
export function maximise(likelihood: Likelihood, starts: readonly (readonly number[])[]): Maximum {
  const centre = Float64Array.from(starts[0] as readonly number[], Math.log);
  const surface = onLogScale(likelihood, centre);
  return starts
    .map((start) => climb(surface, Float64Array.from(start, Math.log), centre))
    .reduce((best, one) => (one.value > best.value ? one : best));
}

function climb(surface: Likelihood, start: Float64Array, centre: Float64Array): Maximum {
  const n = start.length;
  let at = start;
  let here = surface(at);
  let damping = 0;
  let settled = false;
  for (let step = 0; step < MOST_STEPS && !settled; step++) {
    const move = ascent(here, damping);
    const there = move && at.map((value, i) => value + (move[i] as number));
    const next = there && surface(there);
    if (there && next && next.value >= here.value - 1e-12 * Math.abs(here.value)) {
      settled = move.every((value) => Math.abs(value) < SMALLEST_STEP);
      at = there;
      here = next;
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else {
      if (damping > 1e12) break; // nothing higher in reach of rounding
      damping = damping === 0 ? 1e-3 : damping * 8;
    }
  }
  const information = cholesky(
    here.hessian.map((value) => -value),
    n,
  );
  const covariance = information ? invertCholesky(information, n) : new Float64Array(n * n);
  const isOpen = at.some((_, i) => Math.sqrt(covariance[i * n + i] as number) > OPEN);
  const flat = here.gradient.every((value) => Math.abs(value) < 1e-6 * (1 + Math.abs(here.value)));
  return {
    parameters: at.map(Math.exp),
    value: here.value - priorAt(at, centre),
    covariance,
    converged: flat && information !== null && !isOpen,
  };
}

/** A step uphill, cut to the longest allowed; null where the damping does not yet make one. */
function ascent({ gradient, hessian }: Surface, damping: number): Float64Array | null {
  const n = gradient.length;
  const bend = hessian.map((value, i) => {
    const isDiagonal = i % (n + 1) === 0;
    return -value + (isDiagonal ? damping * Math.max(1, Math.abs(value)) : 0);
  });
  const factor = cholesky(bend, n);
  if (!factor) return null;
  const move = solveCholesky(factor, gradient);
  const longest = Math.max(...move.map(Math.abs));
  return longest > LONGEST_STEP ? move.map((value) => (value * LONGEST_STEP) / longest) : move;
}

function priorAt(at: Float64Array, centre: Float64Array): number {
  return at.reduce(
    (sum, value, i) => sum - (PRIOR_PRECISION / 2) * (value - (centre[i] as number)) ** 2,
    0,
  );
}

/** The same surface over the logarithms of the parameters, with the prior. */
function onLogScale(likelihood: Likelihood, centre: Float64Array): Likelihood {
  return (at) => {
    const parameters = at.map(Math.exp);
    const { value, gradient, hessian } = likelihood(parameters);
    const n = at.length;
    const slope = gradient.map((g, i) => g * (parameters[i] as number));
    return {
      value: value + priorAt(at, centre),
      gradient: slope.map(
        (g, i) => g - PRIOR_PRECISION * ((at[i] as number) - (centre[i] as number)),
      ),
      hessian: hessian.map((h, ij) => {
        const i = Math.floor(ij / n);
        const j = ij % n;
        const bend = h * (parameters[i] as number) * (parameters[j] as number);
        return i === j ? bend + (slope[i] as number) - PRIOR_PRECISION : bend;
      }),
    };
  };
}
