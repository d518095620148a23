/** What is left of p values when many questions are asked at once. */

/**
 * Benjamini & Hochberg's (1995, JRSS B 57, 289-300) q values, in the order of the p values: flagging all
 * with q ≤ 5 % keeps the expected share of false alarms among the flagged at 5 % or less.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const byFallingP = p.map((_, i) => i).sort((i, j) => (p[j] as number) - (p[i] as number));
  const q = new Array<number>(p.length);
  let smallest = 1;
  byFallingP.forEach((index, place) => {
    const rank = p.length - place;
    smallest = Math.min(smallest, (p[index] as number) * (p.length / rank));
    q[index] = smallest;
  });
  return q;
}
