/** Distribution functions, tails and quantiles: normal, chi-squared, Student's t, beta and gamma. */

import { findRoot } from "./root";
import { gammaLower, gammaUpper, incompleteBeta } from "./special-functions";

/** P(Z ≤ z) of the standard normal distribution, exact in the lower tail as well. */
export function normalCdf(z: number): number {
  const half = (z * z) / 2;
  return z < 0 ? gammaUpper(0.5, half) / 2 : (1 + gammaLower(0.5, half)) / 2;
}

/** P(|Z| ≥ |z|): the two-sided p value of a standard normal statistic. */
export function normalTwoSided(z: number): number {
  return gammaUpper(0.5, (z * z) / 2);
}

/**
 * The z with P(Z ≤ z) = p. Starts from the rational approximation 26.2.23 of Abramowitz & Stegun (1964),
 * good to 4.5e-4, and sharpens it by Halley's method.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const fraction =
    (2.515517 + t * (0.802853 + t * 0.010328)) /
    (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  let z = fraction - t;
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(z) - p) / normalDensity(z);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

/** The z of a two-sided interval: 1.96 for a confidence of 0.95. */
export function twoSidedZ(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

/** P(X ≥ x) of the chi-squared distribution. */
export function chiSquaredUpper(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

/** P(|T| ≥ |t|) of Student's t distribution: the two-sided p value. */
export function tTwoSided(t: number, degrees: number): number {
  const total = degrees + t * t;
  return incompleteBeta(degrees / 2, 0.5, degrees / total, (t * t) / total);
}

/** The t of a two-sided interval: 12.706 for a confidence of 0.95 and 1 degree of freedom. */
export function twoSidedT(confidence: number, degrees: number): number {
  const tail = 1 - confidence;
  return rootAbove((t) => tail - tTwoSided(t, degrees));
}

/** The x with P(X ≤ x) = p of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  return findRoot((x) => incompleteBeta(a, b, x) - p, 0, 1);
}

/** The x with P(X ≤ x) = p of the gamma distribution with scale 1. */
export function gammaQuantile(p: number, shape: number): number {
  return rootAbove((x) => gammaLower(shape, x) - p);
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Root on 0 … ∞ of a function that rises from below 0 to above 0. */
function rootAbove(rising: (x: number) => number): number {
  let high = 1;
  while (rising(high) < 0) high *= 2;
  return findRoot(rising, 0, high);
}
