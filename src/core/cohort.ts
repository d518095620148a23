/**
 * Cohorts: customers grouped by the period of their first occasion, followed by age in periods. A cell is
 * null until its period is over: an unfinished month is not a bad month.
 */

import { firstPurchase, type History } from "./history";
import { type Period, type PeriodKind, periodEnd, periodOf } from "./period";
import { type PeriodAxis, periodAxis } from "./period-axis";
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

/** More cells than this come from a slip in a date, and would cost hundreds of megabytes. */
const mostMatrixCells = 10_000_000;

/**
 * Counts by cohort and age, at most `mostAges` of them. Customers without an occasion (only refunds) are in
 * no cohort; refunds before a customer's first period belong to no age. `asOfGiven`: whether the reader
 * named the last day; then the period it lies in counts as over only when that day ends it, otherwise the
 * last period of the data counts. Two walks over the histories. Errors: empty (no occasion), tooManyCells.
 */
export function cohortMatrix(
  history: History,
  kind: PeriodKind,
  asOfGiven: boolean,
  mostAges = Number.POSITIVE_INFINITY,
): CohortMatrix {
  const { customers, cents, asOf } = history;
  const axis = periodAxis(history, kind);
  const ages = Math.min(axis.count, mostAges);
  const cohortOf = new Int32Array(customers).fill(-1);
  const sizeOf = new Int32Array(axis.count);
  for (let c = 0; c < customers; c++) {
    const first = firstPurchase(history, c);
    if (first === null) continue;
    const cohort = axis.indexOf(first);
    cohortOf[c] = cohort;
    sizeOf[cohort] = (sizeOf[cohort] as number) + 1;
  }
  const cohorts = Array.from(sizeOf.keys()).filter((p) => sizeOf[p] !== 0);
  const length = cohorts.length * ages;
  if (length > mostMatrixCells)
    throw new MetricError("tooManyCells", "dates", { cells: length, most: mostMatrixCells });

  const rowOf = new Int32Array(axis.count);
  cohorts.forEach((p, row) => {
    rowOf[p] = row;
  });
  const active = new Int32Array(length);
  const orders = new Int32Array(length);
  const money = cents ? new Float64Array(length) : null;
  const cells = { ages, active, orders, cents: money };
  for (let c = 0; c < customers; c++) {
    const cohort = cohortOf[c] as number;
    if (cohort >= 0) countCustomer(history, c, axis, cohort, rowOf[cohort] as number, cells);
  }
  const lastPeriod = periodOf(kind, asOf);
  const isLastOver = !asOfGiven || periodEnd(kind, lastPeriod) === asOf;
  return {
    kind,
    cohorts: cohorts.map((p) => axis.first + p),
    sizes: cohorts.map((p) => sizeOf[p] as number),
    ages,
    active,
    orders,
    cents: money,
    lastOver: isLastOver ? lastPeriod : lastPeriod - 1,
  };
}

/** Adds what the customer did at each age to the cells of the cohort's row. */
function countCustomer(
  { start, day, occasion, cents }: History,
  c: number,
  axis: PeriodAxis,
  cohort: number,
  row: number,
  {
    ages,
    active,
    orders,
    cents: money,
  }: Pick<CohortMatrix, "ages" | "active" | "orders" | "cents">,
): void {
  let previous = -1;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const sinceStart = (day[i] as number) - axis.start;
    if (sinceStart < 0) continue;
    const age = (axis.table[sinceStart] as number) - cohort;
    if (age < 0) continue;
    if (age >= ages) break;
    const cell = row * ages + age;
    if (money && cents) money[cell] = (money[cell] as number) + (cents[i] as number);
    if (occasion[i] === 0) continue;
    orders[cell] = (orders[cell] as number) + 1;
    if (age !== previous) active[cell] = (active[cell] as number) + 1;
    previous = age;
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
export function cohortTable(matrix: CohortMatrix, measure: CohortMeasure): CohortTable {
  const { above, below, unit, isSum } = measureOf(matrix, measure);
  const rows = [...matrix.sizes.keys()];
  const ages = Array.from({ length: matrix.ages }, (_, age) => age);
  const share = (sumAbove: number, sumBelow: number) =>
    sumBelow === 0 ? null : sumAbove / unit / sumBelow;
  return {
    cells: rows.map((row) =>
      ages.map((age) =>
        isOver(matrix, row, age) ? share(above(row, age), below(row, age)) : null,
      ),
    ),
    all: ages.map((age) => {
      const eligible = rows.filter((row) => isOver(matrix, row, age));
      if (eligible.length === 0) return null;
      const sumOf = (value: CellValue) => eligible.reduce((sum, row) => sum + value(row, age), 0);
      return isSum ? sumOf(above) / unit : share(sumOf(above), sumOf(below));
    }),
  };
}

type CellValue = (row: number, age: number) => number;

interface Measure {
  readonly above: CellValue;
  readonly below: CellValue;
  /** 100 where `above` counts hundredths. */
  readonly unit: number;
  /** Whether cohorts add up; otherwise they are weighted. */
  readonly isSum: boolean;
}

function measureOf(matrix: CohortMatrix, measure: CohortMeasure): Measure {
  const { ages, sizes, active, orders } = matrix;
  const size: CellValue = (row) => sizes[row] as number;
  const one: CellValue = () => 1;
  const at =
    (column: Int32Array | Float64Array): CellValue =>
    (row, age) =>
      column[row * ages + age] as number;
  switch (measure) {
    case "rate":
      return { above: at(active), below: size, unit: 1, isSum: false };
    case "customers":
      return { above: at(active), below: one, unit: 1, isSum: true };
    case "orders":
      return { above: at(orders), below: one, unit: 1, isSum: true };
    case "revenue":
      return { above: at(centsOf(matrix)), below: one, unit: 100, isSum: true };
    case "aov":
      return { above: at(centsOf(matrix)), below: at(orders), unit: 100, isSum: false };
    case "cumulative":
      return { above: at(centsSoFar(matrix)), below: size, unit: 100, isSum: false };
  }
}

function centsOf({ cents }: CohortMatrix): Float64Array {
  if (!cents) throw new MetricError("empty", "amounts");
  return cents;
}

/** Of each cohort up to each age. */
function centsSoFar(matrix: CohortMatrix): Float64Array {
  let sum = 0;
  return centsOf(matrix).map((cents, i) => {
    sum = i % matrix.ages === 0 ? cents : sum + cents;
    return sum;
  });
}

export interface CohortCurvePoint {
  readonly age: number;
  /** Customers of the cohorts old enough for this age. */
  readonly eligible: number;
  readonly retained: number;
}

/** All cohorts pooled, by age; ages nobody is old enough for are left out. */
export function cohortCurve(matrix: CohortMatrix): readonly CohortCurvePoint[] {
  const points: CohortCurvePoint[] = [];
  for (let age = 0; age < matrix.ages; age++) {
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
