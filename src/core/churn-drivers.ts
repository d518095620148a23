/** What customers who left have in common. */

import { requireSome } from "./check";
import { twoSidedZ } from "./distributions";
import { fisherExact } from "./fisher";
import { benjaminiHochberg } from "./multiple-testing";

/** Customers with one value of one attribute against all others who have a value there. */
export interface ChurnDriver {
  /** Which attribute column, from 0. */
  readonly attribute: number;
  readonly value: string;
  readonly n: number;
  readonly churned: number;
  readonly rate: number;
  /** Null, as all that follows, where there are no others. */
  readonly restRate: number | null;
  /** rate / restRate; null where none of the others left. */
  readonly riskRatio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** p after Benjamini & Hochberg (1995) over all rows. */
  readonly q: number | null;
}

/**
 * One row for each attribute value that at least `minGroup` customers have, smallest p first. Risk ratio with
 * log limits (Katz et al. 1978, Biometrics 34, 469-474), null where nobody or everybody left and they do not
 * exist; p by Fisher's exact test. `attributes` holds one column of texts per attribute, parallel to
 * `churned`; customers whose text is empty are left out of that attribute. Error: empty.
 */
export function churnDrivers(
  churned: readonly boolean[],
  attributes: readonly (readonly string[])[],
  minGroup: number,
  confidence = 0.95,
): ChurnDriver[] {
  requireSome(churned, "churned");
  requireSome(attributes, "attributes");
  const z = twoSidedZ(confidence);
  const rows = attributes.flatMap((column, attribute) => {
    const groups = countByValue(churned, column);
    const all = { n: 0, churned: 0 };
    for (const group of groups.values()) {
      all.n += group.n;
      all.churned += group.churned;
    }
    return [...groups]
      .filter(([, group]) => group.n >= minGroup)
      .map(([value, group]) => ({ attribute, value, ...group, ...against(group, all, z) }));
  });
  const tested = rows.filter((row) => row.p !== null);
  const q = benjaminiHochberg(tested.map((row) => row.p as number));
  const qOf = new Map(tested.map((row, i) => [row, q[i] as number]));
  return rows
    .map((row) => ({ ...row, q: qOf.get(row) ?? null }))
    .sort((a, b) => (a.p ?? 2) - (b.p ?? 2));
}

interface Group {
  readonly n: number;
  readonly churned: number;
}

function countByValue(churned: readonly boolean[], column: readonly string[]): Map<string, Group> {
  const groups = new Map<string, { n: number; churned: number }>();
  column.forEach((value, i) => {
    if (value === "") return;
    const group = groups.get(value) ?? { n: 0, churned: 0 };
    group.n++;
    if (churned[i]) group.churned++;
    groups.set(value, group);
  });
  return groups;
}

type Against = Pick<ChurnDriver, "rate" | "restRate" | "riskRatio" | "low" | "high" | "p">;

function against(group: Group, all: Group, z: number): Against {
  const rate = group.churned / group.n;
  const rest: Group = { n: all.n - group.n, churned: all.churned - group.churned };
  if (rest.n === 0)
    return { rate, restRate: null, riskRatio: null, low: null, high: null, p: null };
  const restRate = rest.churned / rest.n;
  const riskRatio = restRate === 0 ? null : rate / restRate;
  const limits = katzLimits(group, rest, z);
  const p = fisherExact(group.churned, group.n, rest.churned, rest.n);
  return { rate, restRate, riskRatio, ...limits, p };
}

function katzLimits(group: Group, rest: Group, z: number): Pick<ChurnDriver, "low" | "high"> {
  const variance = 1 / group.churned - 1 / group.n + (1 / rest.churned - 1 / rest.n);
  if (variance === 0 || !Number.isFinite(variance)) return { low: null, high: null };
  const riskRatio = group.churned / group.n / (rest.churned / rest.n);
  const factor = Math.exp(z * Math.sqrt(variance)); // the variance is that of the logarithm
  return { low: riskRatio / factor, high: riskRatio * factor };
}
