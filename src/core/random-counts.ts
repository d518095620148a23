/** Repeatable random counts: how many of n things happen. */

/** From so many expected cases on both sides, the normal curve is as good as counting. */
const manyCases = 50;

/**
 * A draw from the binomial distribution. Few expected cases are counted off its distribution function;
 * many are a rounded normal draw (Box & Muller 1958), whose quantiles differ by less than one case.
 */
export function randomBinomial(n: number, p: number, random: () => number): number {
  if (p > 0.5) return n - randomBinomial(n, 1 - p, random);
  const mean = n * p;
  if (mean > manyCases) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.min(n, Math.max(0, Math.round(mean + normal * Math.sqrt(mean * (1 - p)))));
  }
  let left = random();
  let term = Math.exp(n * Math.log1p(-p));
  let count = 0;
  while (left > term && count < n) {
    left -= term;
    term *= ((n - count) / (count + 1)) * (p / (1 - p));
    count++;
  }
  return count;
}
