/** Arithmetic mean and standard deviation. */

/** Sum of the values, with the lost low bits carried along (Neumaier 1974), so that order hardly matters. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The caller vouches for at least one value. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/**
 * Variance with divisor n - 1, in two passes around the first value, so that equal values have exactly none.
 * The caller vouches for at least two values.
 */
export function variance(values: ArrayLike<number>): number {
  const first = values[0] as number;
  const offsets = Float64Array.from(values, (value) => value - first);
  const centre = mean(offsets);
  return sum(offsets.map((offset) => (offset - centre) ** 2)) / (values.length - 1);
}

/** Standard deviation with divisor n - 1. The caller vouches for at least two values. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}
