/** Cohorts: who stays after the first purchase. */

import { cohortMatrix, cohortTable } from "../core/cohort";
import { periodLabel } from "../core/period";
import { columns } from "../text/columns";
import { cohortMeasureWords } from "../text/words";
import { formula } from "./formula";
import { table } from "./results";
import { number, optional, word } from "./scalars";
import { asOf, customers, dates, historyOf, optionalAmounts, period } from "./vocabulary";

export const COHORT_TABLE = formula({
  group: "cohorts",
  summary: {
    de: "Kohorten: Kunden nach dem Zeitraum ihres ersten Kaufs, und was danach aus ihnen wird.",
    en: "Cohorts: customers by the period of their first purchase, and what becomes of them afterwards.",
  },
  params: {
    customers,
    dates,
    period,
    measure: optional(
      word(cohortMeasureWords, {
        de: "„Rate“ (sonst), „Kunden“, „Bestellungen“, „Umsatz“, „Warenkorb“ oder „kumuliert“ (Umsatz je Kunde bis dahin).",
        en: '"rate" (default), "customers", "orders", "revenue", "aov" or "cumulative" (revenue per customer so far).',
      }),
      "rate" as const,
    ),
    amounts: optionalAmounts,
    periods: optional(
      number(
        { de: "So viele Spalten, ab Alter 0.", en: "So many columns, from age 0." },
        { low: 1, whole: true },
      ),
      null,
    ),
    as_of: asOf,
  },
  result: {
    de: "Tabelle: Kohorte, Größe, dann eine Spalte je Alter; letzte Zeile „alle“, gewichtet. Leer heißt: noch nicht so weit.",
    en: "A table: cohort, size, then one column per age; last row “all”, weighted. Empty means: not there yet.",
  },
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, "month"],
    gives: [
      ["cohort", "size", 0, 1],
      ["2025-01", 2, 1, 0.5],
      ["2025-02", 1, 1, ""],
      ["all", 3, 1, 0.5],
    ],
  },
  source: "Fader & Hardie (2009), Probability models for customer-base analysis",
  compute(
    {
      customers: who,
      dates: when,
      period: kind,
      measure,
      amounts: money,
      periods: ages,
      as_of: until,
    },
    sheet,
  ) {
    const history = historyOf({ customers: who, dates: when, amounts: money }, until);
    const matrix = cohortMatrix(history, kind, until !== null, ages ?? undefined);
    const { cells, all } = cohortTable(matrix, measure);
    const size = matrix.sizes.reduce((sum, n) => sum + n, 0);
    return table(
      [columns.cohort, columns.size, ...all.keys()],
      [
        ...matrix.cohorts.map((cohort, i) => [
          periodLabel(kind, cohort),
          matrix.sizes[i] as number,
          ...(cells[i] as readonly (number | null)[]),
        ]),
        [columns.all[sheet.locale], size, ...all],
      ],
      sheet,
    );
  },
});
