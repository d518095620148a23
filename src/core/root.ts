/** The root of a continuous function between two points of opposite sign. */

/**
 * Chandrupatla's method (1997, Advances in Engineering Software 28, 145-149): inverse quadratic steps
 * where they are safe, bisection where not; it always converges, to the last bits of x. `f(low)` and
 * `f(high)` must not have the same sign.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let a = low; // the newest point; b is the other end of the bracket, c the point before
  let b = high;
  let c = high;
  let fa = f(a);
  let fb = f(b);
  let fc = fb;
  let step = 0.5;
  while (fa !== 0) {
    const x = a + step * (b - a);
    const fx = f(x);
    if (fx > 0 === fa > 0) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const smallest = (2 ** -52 * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a);
    if (!(smallest <= 0.5)) return best;
    step = Math.min(Math.max(nextStep(a, fa, b, fb, c, fc), smallest), 1 - smallest);
  }
  return a;
}

/** Where to look next, as a share of the way from a to b. */
function nextStep(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
  if (!safe) return 0.5;
  return (
    (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * fa * fb) / ((fc - fa) * (fc - fb))
  );
}
