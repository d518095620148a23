/** Bootstrap interval of a mean, for values too skewed for Student's t. */

import { normalCdf, normalQuantile, twoSidedZ } from "./distributions";
import type { Interval } from "./interval";
import { mean } from "./mean";
import { quantileOfSorted } from "./quantile";
import { randomNumbers } from "./random";

const RESAMPLES = 2000;
const SEED = 1;

/**
 * Bias-corrected and accelerated interval (BCa; Efron 1987, JASA 82, 171-185) from 2,000 resamples drawn
 * with a fixed seed, so that the same values always give the same limits. O(2000 n). Null where all values
 * are equal, a single one included: they show nothing of how values vary.
 */
export function bootstrapMean(values: readonly number[], confidence = 0.95): Interval | null {
  if (values.every((value) => value === values[0])) return null;
  const centre = mean(values);
  const means = resampledMeans(Float64Array.from(values));
  const below = means.filter((value) => value < centre).length;
  const tied = means.filter((value) => value === centre).length;
  const bias = normalQuantile((below + tied / 2) / RESAMPLES);
  const acceleration = accelerationOfMean(values, centre);
  const shareAt = (z: number) => {
    const shifted = bias + z;
    return normalCdf(bias + shifted / (1 - acceleration * shifted));
  };
  const z = twoSidedZ(confidence);
  return {
    low: quantileOfSorted(means, shareAt(-z)),
    high: quantileOfSorted(means, shareAt(z)),
  };
}

function resampledMeans(values: Float64Array): Float64Array {
  const n = values.length;
  const random = randomNumbers(SEED);
  const means = new Float64Array(RESAMPLES);
  for (let b = 0; b < RESAMPLES; b++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[Math.floor(random() * n)] as number;
    means[b] = sum / n;
  }
  return means.sort();
}

/** A sixth of the skewness over √n: the jackknife acceleration has this closed form for a mean. */
function accelerationOfMean(values: readonly number[], centre: number): number {
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    squares += (value - centre) ** 2;
    cubes += (value - centre) ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}
