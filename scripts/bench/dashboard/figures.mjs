// The figures behind a dashboard that every engine has to find, and whether two engines found the same. Days are those
// of UTC; a purchase is one customer on one day; a negative amount is a refund: no purchase, but less revenue.
//
// {
//   periods: by month { active, fresh, kept, orders, revenue },
//   cohorts: by "first month/month" { customers, revenue }, months counted from the first,
//   repeat: { buyers, repeaters }, medianGap,
//   summary: sums over customers { orders, recency, age, spend },
//   scores: customers by "RFM", each score from 1 to 5,
// }

export const day = 86_400_000;

/** Engines are timed once they have worked on so many rows. */
export const warmUpRows = 10_000;

/** The values below which 1/5 … 4/5 of the others lie, see `quantileScores`. */
export const borders = (sorted) =>
  [1, 2, 3, 4].map((s) => sorted[Math.floor((s * (sorted.length - 1)) / 5)]);

export const scoreOf = (value, [a, b, c, d]) =>
  1 + (value > a) + (value > b) + (value > c) + (value > d);

/** From columns of equal length to an object by key. */
export const byKey = (keys, valueAt) =>
  Object.fromEntries(Array.from(keys, (key, i) => [key, valueAt(i)]));

/** Null, or where two engines differ: counts must be equal, sums of money up to rounding. */
export function difference(one, other, path = "") {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
      ? null
      : `${path}: ${one} ≠ ${other}`;
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  if (typeof one !== "object" || typeof other !== "object" || keys.size === 0)
    return one === other ? null : `${path}: ${one} ≠ ${other}`;
  for (const key of keys) {
    const found = difference(one[key], other[key], `${path}/${key}`);
    if (found) return found;
  }
  return null;
}
