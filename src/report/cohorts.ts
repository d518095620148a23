/** The cohort heat map: the last cohorts, and the row weighted over all that are old enough. */

import { type CohortMatrix, cohortCurve, cohortMatrix, isOver } from "../core/cohort";
import { wilson } from "../core/interval";
import { periodNouns, shortPeriod } from "../text/periods";
import { cohortTexts } from "../text/report";
import { named } from "./calendar";
import type { Scope } from "./inputs";
import type { CohortBlock, CohortRow } from "./report";
import type { CohortView } from "./selection";

/** Rows and columns the sheet has room for. */
const shownCohorts = 12;
const shownAges = 11;
/** Shares of fewer customers say more about chance than about the cohort. */
const fewestCustomers = 5;

const views = ["customers", "revenue", "orders"] as const;

export function cohortBlock(scope: Scope): CohortBlock {
  const { words, options, history } = scope;
  const matrix = cohortMatrix(history, options.period, true);
  const ages = Math.min(shownAges, Math.max(0, matrix.ages - 1));
  const nouns = periodNouns[options.period];
  const first = Math.max(0, matrix.cohorts.length - shownCohorts);
  const rows = matrix.cohorts.slice(first).map((cohort, i): CohortRow => {
    const row = first + i;
    const small = (matrix.sizes[row] as number) < fewestCustomers;
    return {
      label: words.say(shortPeriod(named(options.period, cohort))),
      cohort,
      size: matrix.sizes[row] as number,
      small,
      over: ageRange(ages).filter((age) => isOver(matrix, row, age)).length,
      values: byView((view) =>
        ageRange(ages).map((age) =>
          small || !isOver(matrix, row, age) ? null : share(matrix, view, [row], age),
        ),
      ),
    };
  });
  const all = matrix.cohorts.map((_, row) => row);
  const curve = new Map(cohortCurve(matrix).map((point) => [point.age, point]));
  const atAge = <T>(value: (point: { eligible: number; retained: number }) => T) =>
    ageRange(ages).map((age) => {
      const point = curve.get(age);
      return point ? value(point) : null;
    });
  return {
    title: words.say(cohortTexts.title),
    caption: words.say(cohortTexts.caption(nouns.many)),
    ages,
    views: views
      .filter((view) => view !== "revenue" || matrix.cents)
      .map((id) => ({ id, label: words.say(cohortTexts.views[id]) })),
    rows,
    weighted: byView((view) =>
      ageRange(ages).map((age) =>
        share(
          matrix,
          view,
          all.filter((row) => isOver(matrix, row, age)),
          age,
        ),
      ),
    ),
    low: atAge(({ retained, eligible }) => wilson(retained, eligible).low),
    high: atAge(({ retained, eligible }) => wilson(retained, eligible).high),
    eligible: atAge(({ eligible }) => eligible),
    reading: reading(rows),
    note: words.say(ages > 0 ? cohortTexts.note(first) : cohortTexts.young(nouns.many)),
  };

  /** The youngest cohort that has a value for the first period after. */
  function reading(shown: readonly CohortRow[]): string {
    const row = [...shown].reverse().find(({ values }) => typeof values.customers[0] === "number");
    if (!row) return "";
    return words.say(
      cohortTexts.reading(
        words.count(row.size),
        row.label,
        words.percent(row.values.customers[0] as number),
        nouns.one,
      ),
    );
  }
}

const ageRange = (ages: number): number[] => Array.from({ length: ages }, (_, i) => i + 1);

const byView = <T>(value: (view: CohortView) => T): Record<CohortView, T> => ({
  customers: value("customers"),
  revenue: value("revenue"),
  orders: value("orders"),
});

/**
 * Share of these cohorts at an age: customers of all customers, revenue and orders of those in the first
 * period; null where there is nothing to divide by.
 */
function share(
  matrix: CohortMatrix,
  view: CohortView,
  cohorts: readonly number[],
  age: number,
): number | null {
  const { sizes, active, orders, cents, ages } = matrix;
  const at = (column: ArrayLike<number>, row: number, a: number) =>
    column[row * ages + a] as number;
  let above = 0;
  let below = 0;
  for (const row of cohorts) {
    if (view === "customers") {
      above += at(active, row, age);
      below += sizes[row] as number;
    } else {
      const column = view === "orders" ? orders : cents;
      if (!column) return null;
      above += at(column, row, age);
      below += at(column, row, 0);
    }
  }
  return below > 0 ? above / below : null;
}
