/** Rounding that adds up. */

/**
 * Whole numbers near the values that add up to a whole total: each is rounded down, and what is then missing goes
 * to those with the largest remainders, one each (Hamilton's method of apportionment). The caller vouches for at
 * least one value, and for a total near their sum.
 */
export function apportion(values: readonly number[], total: number): readonly number[] {
  const whole = values.map(Math.floor);
  const byRemainder = values
    .map((value, i) => ({ i, remainder: value - (whole[i] as number) }))
    .sort((a, b) => b.remainder - a.remainder);
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(missing);
  const order = step < 0 ? byRemainder.reverse() : byRemainder;
  for (let k = 0; k < Math.abs(missing); k++) {
    const { i } = order[k % order.length] as { i: number };
    whole[i] = (whole[i] as number) + step;
  }
  return whole;
}
