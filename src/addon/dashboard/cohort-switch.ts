/**
 * The measures of the cohorts, one over the other on the data sheet, and the formula by which a cell of the dashboard
 * shows the one that its dropdown says. Nothing else is needed to switch them, so it works without the add-on.
 */

import type { Report } from "../../report/report";
import type { CohortView } from "../../report/selection";
import { noFigure } from "../../text/dashboard";
import type { DataSheet } from "./data-sheet";
import { type Area, a1 } from "./sheet-plan";
import { numberFormat } from "./tokens";

export const measureDropdown = "SK_measure";

/** What each column shows, by measure. */
export type Measures = Readonly<Record<CohortView, readonly (number | string | null)[]>>;

export interface CohortSwitch {
  /** On the data sheet: the measures' names, and the cell that says which of them is shown. */
  readonly names: Area;
  readonly chosen: Area;
  /** Keeps a row of every measure; gives the formulas that show the chosen one, column by column. */
  keep(row: Measures): { readonly local: readonly string[]; readonly outside: readonly string[] };
}

export function cohortSwitch(data: DataSheet, { cohorts, locale, currency }: Report): CohortSwitch {
  const { views } = cohorts;
  const one = { columns: 1, rows: views.length };
  const head = data.aside(views.map(({ label }, i) => [label, i === 0 ? 1 : null]));
  const chosen = { row: head.row, column: head.column + 1, rows: 1, columns: 1 };
  return {
    names: { ...head, ...one },
    chosen,
    keep(row) {
      const rows = views.map(({ id, label }) => [
        label,
        ...row[id].map((cell) => cell ?? noFigure[locale]),
      ]);
      const { row: top } = data.block(rows, numberFormat("percent", locale, currency));
      const columns = row.customers.map((_, i) => ({ ...one, row: top, column: i + 2 }));
      const formula = (spell: (area: Area) => string) => (column: Area) =>
        `=INDEX(${spell(column)},${spell(chosen)})`;
      return {
        local: columns.map(formula(a1)),
        outside: columns.map(formula(data.reference)),
      };
    },
  };
}
