/** The log-rank test: do groups of customers leave at the same pace? */

import { chiSquaredUpper } from "./distributions";
import { requireSurvivalData } from "./kaplan-meier";
import { MetricError } from "./problem";

export interface LogRankGroup {
  readonly n: number;
  readonly observed: number;
  readonly expected: number;
}

export interface LogRankTest {
  readonly groups: readonly LogRankGroup[];
  readonly chiSquared: number;
  readonly degrees: number;
  readonly p: number;
}

/** More groups than anyone compares; a column of customer names would fill the memory. */
const MOST_GROUPS = 200;

/**
 * Mantel-Cox test with hypergeometric variance (Mantel 1966; Peto & Peto 1972), as R's `survdiff`. Groups
 * are whole numbers 0 … `groupCount` - 1. Errors: those of `survivalCurve`, tooFew (groups, events),
 * tooLarge (number of groups).
 */
export function logRankTest(
  durations: ArrayLike<number>,
  events: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
): LogRankTest {
  requireSurvivalData(durations, events);
  if (groupCount < 2) throw new MetricError("tooFew", "groups", { needed: 2, found: groupCount });
  if (groupCount > MOST_GROUPS) throw new MetricError("tooLarge", "groups", { limit: MOST_GROUPS });

  const size = new Array<number>(groupCount).fill(0);
  for (let i = 0; i < groups.length; i++) add(size, groups[i] as number, 1);
  const observed = new Array<number>(groupCount).fill(0);
  const expected = new Array<number>(groupCount).fill(0);
  const variance = Array.from({ length: groupCount }, () => new Array<number>(groupCount).fill(0));

  const order = Array.from(durations, (_, i) => i).sort(
    (i, j) => (durations[i] as number) - (durations[j] as number),
  );
  const atRisk = [...size];
  let total = order.length;
  for (let i = 0; i < order.length; ) {
    const time = durations[order[i] as number];
    const leaving: number[] = [];
    let lost = 0;
    for (; i < order.length && durations[order[i] as number] === time; i++) {
      const row = order[i] as number;
      const group = groups[row] as number;
      leaving.push(group);
      if (events[row] !== 1) continue;
      lost++;
      add(observed, group, 1);
    }
    if (lost > 0) addExpected(expected, variance, atRisk, total, lost);
    for (const group of leaving) add(atRisk, group, -1);
    total -= leaving.length;
  }
  const allEvents = observed.reduce((sum, n) => sum + n, 0);
  if (allEvents === 0) throw new MetricError("tooFew", "events", { needed: 1, found: 0 });

  const excess = observed.map((n, g) => n - (expected[g] as number));
  const { value: chiSquared, rank: degrees } = quadraticForm(variance, excess);
  return {
    groups: size.map((n, g) => ({
      n,
      observed: observed[g] as number,
      expected: expected[g] as number,
    })),
    chiSquared,
    degrees,
    p: degrees === 0 ? 1 : chiSquaredUpper(chiSquared, degrees),
  };
}

/** What `lost` events at one time would be by chance, and their covariances. */
function addExpected(
  expected: number[],
  variance: number[][],
  atRisk: readonly number[],
  total: number,
  lost: number,
): void {
  const shares = atRisk.map((n) => n / total);
  const scale = total > 1 ? (lost * (total - lost)) / (total - 1) : 0;
  shares.forEach((share, g) => {
    add(expected, g, lost * share);
    if (scale === 0 || share === 0) return;
    const row = variance[g] as number[];
    shares.forEach((other, h) => {
      add(row, h, scale * share * ((g === h ? 1 : 0) - other));
    });
  });
}

/**
 * x′ V⁻ x for a covariance matrix V that is singular by construction (the excesses add up to 0), by
 * symmetric elimination; rows that hold nothing new are passed over and do not count in the rank.
 */
function quadraticForm(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): { value: number; rank: number } {
  const rows = matrix.map((row) => [...row]);
  const rest = [...vector];
  const size = rows.map((row, i) => row[i] as number);
  let value = 0;
  let rank = 0;
  rows.forEach((pivotRow, k) => {
    const pivot = pivotRow[k] as number;
    if (pivot <= 1e-10 * (size[k] as number)) return;
    value += (rest[k] as number) ** 2 / pivot;
    rank++;
    for (let i = k + 1; i < rows.length; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] as number) / pivot;
      if (factor === 0) continue;
      for (let j = k; j < rows.length; j++) add(row, j, -factor * (pivotRow[j] as number));
      add(rest, i, -factor * (rest[k] as number));
    }
  });
  return { value, rank };
}

function add(values: number[], index: number, amount: number): void {
  values[index] = (values[index] as number) + amount;
}
