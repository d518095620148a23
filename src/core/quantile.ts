/** Quantiles and the median, "type 7" of Hyndman & Fan (1996): the default of R, numpy and PERCENTILE. */

import { valuesAtRanks } from "./select";

/**
 * The value below which `share` (0 … 1) of the values lie, interpolated between neighbours. The input
 * stays as it is; O(n) on average. The caller vouches for at least one value.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const position = (values.length - 1) * share;
  const index = Math.floor(position);
  const ranks = [index, Math.min(index + 1, values.length - 1)];
  const [below, above] = valuesAtRanks(values, ranks) as [number, number];
  return below + (position - index) * (above - below);
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** A sorted copy, for several quantiles of the same values. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

export function quantileOfSorted(values: Float64Array, share: number): number {
  const position = (values.length - 1) * share;
  const index = Math.floor(position);
  const below = values[index] as number;
  const above = values[Math.min(index + 1, values.length - 1)] as number;
  return below + (position - index) * (above - below);
}
