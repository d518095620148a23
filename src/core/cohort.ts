/**
 * Cohorts: customers grouped by the period of their first occasion, followed by age in periods. A cell is
 * null until its period is over: an unfinished month is not a bad month.
 */

import { firstPurchase, type History } from "./history";
import { type Period, type PeriodKind, periodEnd, periodOf, periodTable } from "./period";
import { MetricError } from "./problem";

export interface CohortMatrix {
  readonly kind: PeriodKind;
  /** The cohorts that have customers, oldest first. */
  readonly cohorts: readonly Period[];
  readonly sizes: readonly number[];
  /** Number of ages, from age 0. */
  readonly ages: number;
  /** By cohort (in the order of `cohorts`) and age: `[row * ages + age]`. */
  readonly active: Int32Array;
  readonly orders: Int32Array;
  /** In hundredths, refunds deducted; null where no amounts are known. */
  readonly cents: Float64Array | null;
  /** The last period that is over. */
  readonly lastOver: Period;
}

/**
 * Counts by cohort and age in one walk over the histories. Customers without an occasion (only refunds)
 * are in no cohort; refunds before a customer's first period belong to no age. `asOfGiven`: whether the
 * reader named the last day; then the period it lies in counts as over only when that day ends it,
 * otherwise the last period of the data counts. Error: empty (no occasion).
 */
export function cohortMatrix(history: History, kind: PeriodKind, asOfGiven: boolean): CohortMatrix {
  const { customers, start, day, occasion, cents, firstDay, asOf } = history;
  if (firstDay === null) throw new MetricError("empty", "dates");
  const periodIndex = periodTable(kind, firstDay, asOf);
  const ages = (periodIndex[asOf - firstDay] as number) + 1;
  const size = new Int32Array(ages);
  const active = new Int32Array(ages * ages);
  const orders = new Int32Array(ages * ages);
  const money = cents ? new Float64Array(ages * ages) : null;
  for (let c = 0; c < customers; c++) {
    const first = firstPurchase(history, c);
    if (first === null) continue;
    const cohort = periodIndex[first - firstDay] as number;
    size[cohort] = (size[cohort] as number) + 1;
    let previous = -1;
    for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
      const p =
        (day[i] as number) < firstDay ? -1 : (periodIndex[(day[i] as number) - firstDay] as number);
      if (p < cohort) continue;
      const cell = cohort * ages + p - cohort;
      if (money && cents) money[cell] = (money[cell] as number) + (cents[i] as number);
      if (occasion[i] === 0) continue;
      orders[cell] = (orders[cell] as number) + 1;
      if (p !== previous) active[cell] = (active[cell] as number) + 1;
      previous = p;
    }
  }
  return withoutEmptyCohorts();

  function withoutEmptyCohorts(): CohortMatrix {
    const first = periodOf(kind, firstDay as number);
    const rows: number[] = [];
    for (let p = 0; p < ages; p++) if ((size[p] as number) > 0) rows.push(p);
    const pick = <T extends Int32Array | Float64Array>(all: T, to: T): T => {
      rows.forEach((p, row) => {
        to.set(all.subarray(p * ages, (p + 1) * ages), row * ages);
      });
      return to;
    };
    const length = rows.length * ages;
    const lastPeriod = periodOf(kind, asOf);
    const over = !asOfGiven || periodEnd(kind, lastPeriod) === asOf;
    return {
      kind,
      cohorts: rows.map((p) => first + p),
      sizes: rows.map((p) => size[p] as number),
      ages,
      active: pick(active, new Int32Array(length)),
      orders: pick(orders, new Int32Array(length)),
      cents: money && pick(money, new Float64Array(length)),
      lastOver: over ? lastPeriod : lastPeriod - 1,
    };
  }
}

/** Whether the cell of this cohort row at this age is over and may be shown. */
export function isOver(matrix: CohortMatrix, row: number, age: number): boolean {
  return (matrix.cohorts[row] as number) + age <= matrix.lastOver;
}

export const cohortMeasures = [
  "rate",
  "customers",
  "orders",
  "revenue",
  "aov",
  "cumulative",
] as const;
export type CohortMeasure = (typeof cohortMeasures)[number];

export interface CohortTable {
  /** By cohort and age; null where the period is not over, or there is nothing to divide by. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** The row "all": sums, or weighted over the cohorts old enough for that age. */
  readonly all: readonly (number | null)[];
}

/**
 * One measure of the matrix: "rate" = active / size, "customers" and "orders" counts, "revenue" in
 * currency units, "aov" = revenue / orders, "cumulative" = revenue so far per customer of the cohort.
 * Error: empty `amounts` where a money measure is asked for without amounts.
 */
export function cohortTable(
  matrix: CohortMatrix,
  measure: CohortMeasure,
  ages: number = matrix.ages,
): CohortTable {
  const { sizes, cents } = matrix;
  const needsMoney = measure === "revenue" || measure === "aov" || measure === "cumulative";
  if (needsMoney && !cents) throw new MetricError("empty", "amounts");
  const [above, below] = numeratorAndDenominator(matrix, measure);
  const cells = sizes.map((_, row) =>
    upTo(ages, (age) => (shown(row, age) ? ratio(above(row, age), below(row, age)) : null)),
  );
  const all = upTo(ages, (age) => {
    let sumAbove = 0;
    let sumBelow = 0;
    let eligible = 0;
    for (let row = 0; row < sizes.length; row++) {
      if (!shown(row, age)) continue;
      eligible++;
      sumAbove += above(row, age);
      sumBelow += below(row, age);
    }
    const isSum = measure === "customers" || measure === "orders" || measure === "revenue";
    return eligible === 0 ? null : isSum ? sumAbove : ratio(sumAbove, sumBelow);
  });
  return { cells, all };

  function shown(row: number, age: number): boolean {
    return age < matrix.ages && isOver(matrix, row, age);
  }
}

type CellValue = (row: number, age: number) => number;

function numeratorAndDenominator(
  matrix: CohortMatrix,
  measure: CohortMeasure,
): readonly [CellValue, CellValue] {
  const { ages, sizes, active, orders, cents } = matrix;
  const size: CellValue = (row) => sizes[row] as number;
  const one: CellValue = () => 1;
  const at = (column: Int32Array | Float64Array): CellValue => {
    return (row, age) => column[row * ages + age] as number;
  };
  const money: CellValue = (row, age) =>
    ((cents as Float64Array)[row * ages + age] as number) / 100;
  switch (measure) {
    case "rate":
      return [at(active), size];
    case "customers":
      return [at(active), one];
    case "orders":
      return [at(orders), one];
    case "revenue":
      return [money, one];
    case "aov":
      return [money, at(orders)];
    case "cumulative":
      return [
        (row, age) => {
          let sum = 0;
          for (let a = 0; a <= age; a++) sum += (cents as Float64Array)[row * ages + a] as number;
          return sum / 100;
        },
        size,
      ];
  }
}

export interface CohortCurvePoint {
  readonly age: number;
  /** Customers of the cohorts old enough for this age. */
  readonly eligible: number;
  readonly retained: number;
}

/** All cohorts pooled, by age; ages nobody is old enough for are left out. */
export function cohortCurve(
  matrix: CohortMatrix,
  ages: number = matrix.ages,
): readonly CohortCurvePoint[] {
  const points: CohortCurvePoint[] = [];
  for (let age = 0; age < Math.min(ages, matrix.ages); age++) {
    let eligible = 0;
    let retained = 0;
    matrix.sizes.forEach((size, row) => {
      if (!isOver(matrix, row, age)) return;
      eligible += size;
      retained += matrix.active[row * matrix.ages + age] as number;
    });
    if (eligible > 0) points.push({ age, eligible, retained });
  }
  return points;
}

const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);

const upTo = <T>(n: number, value: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => value(i));
