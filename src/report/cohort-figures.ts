/** The figures of the cohort table: sizes, shares by age, and the weighted rows. */

import { wilson } from "../core/interval";
import { basis } from "../text/cards";
import { cohortWords } from "../text/dashboard";
import { customersBehind, figureDefinitions, figureLabels } from "../text/figures";
import { periodNouns } from "../text/periods";
import { figure, type ReportFigure } from "./figure";
import type { CohortBlock, CohortRow, Report } from "./report";
import type { Words } from "./words";

export function cohortFigures(report: Report, words: Words): readonly ReportFigure[] {
  const { cohorts, period } = report;
  const { one } = periodNouns[period as keyof typeof periodNouns];
  return [
    ...cohorts.rows.flatMap((row, i) => [
      {
        ...figure(`cohort.${i}`, words.say(figureLabels.cohort(row.label)), row.size, "count", {
          by: "cohort",
          cohort: row.cohort,
          age: null,
          view: "customers",
        }),
        definition: words.say(figureDefinitions.size(one)),
      },
      ...sharesOf(row, i, words),
      ...ofFirstPeriod(row, i, cohorts, words),
    ]),
    ...weightedFigures(cohorts, words),
  ];
}

function sharesOf(row: CohortRow, i: number, words: Words): readonly ReportFigure[] {
  return row.values.customers.flatMap((share, at) => {
    if (share === null) return [];
    const age = at + 1;
    const back = Math.round(share * row.size);
    return {
      id: `cohort.${i}.${age}`,
      label: `${words.say(figureLabels.cohort(row.label))}, +${age}`,
      definition: words.say(figureDefinitions.cohort),
      basis: words.say(basis.of(words.count(back), words.count(row.size))),
      figure: { value: share, kind: "percent" as const },
      interval: wilson(back, row.size),
      selection: { by: "cohort", cohort: row.cohort, age, view: "customers" } as const,
    };
  });
}

/** Revenue and orders as shares of those in the cohort's first period. */
function ofFirstPeriod(
  row: CohortRow,
  i: number,
  { views }: CohortBlock,
  words: Words,
): readonly ReportFigure[] {
  return views.flatMap(({ id: view, label }) => {
    if (view === "customers") return [];
    return row.values[view].flatMap((share, at) => {
      if (share === null) return [];
      const age = at + 1;
      return {
        id: `cohort.${i}.${age}.${view}`,
        label: `${words.say(figureLabels.cohort(row.label))}, ${label}, +${age}`,
        definition: words.say(figureDefinitions.ofOwnFirst),
        basis: words.say(customersBehind(words.count(row.size))),
        figure: { value: share, kind: "percent" as const },
        interval: null,
        selection: { by: "cohort", cohort: row.cohort, age, view } as const,
      };
    });
  });
}

function weightedFigures(cohorts: CohortBlock, words: Words): readonly ReportFigure[] {
  return cohorts.eligible.flatMap((eligible, at) => {
    if (eligible === null) return [];
    const age = at + 1;
    const selection = { by: "cohort", cohort: null, age, view: "customers" } as const;
    const [low, high] = [cohorts.low[at] ?? null, cohorts.high[at] ?? null];
    const customers = words.say(customersBehind(words.count(eligible)));
    return [
      {
        ...figure(
          `eligible.${age}`,
          `${words.say(cohortWords.eligible)}, +${age}`,
          eligible,
          "count",
          selection,
        ),
        definition: words.say(figureDefinitions.eligible),
      },
      ...cohorts.views.flatMap(({ id: view, label }) => {
        const share = cohorts.weighted[view][at] ?? null;
        if (share === null) return [];
        const isCustomers = view === "customers";
        return {
          id: `weighted.${view}.${age}`,
          label: `${words.say(cohortWords.weighted)}, ${label}, +${age}`,
          definition: words.say(
            isCustomers ? figureDefinitions.weighted : figureDefinitions.ofFirst,
          ),
          basis: customers,
          figure: { value: share, kind: "percent" as const },
          interval: isCustomers && low !== null && high !== null ? { low, high } : null,
          selection: { ...selection, view },
        };
      }),
    ];
  });
}
