// Stammkunde itself: the figures as formulas calculate them, and the whole way from the rows to the report.
import { daysInZone } from "../../../src/addon/zone.ts";
import { cohortMatrix } from "../../../src/core/cohort.ts";
import { histories } from "../../../src/core/history.ts";
import { gapSummary } from "../../../src/core/interpurchase.ts";
import { periodRows } from "../../../src/core/period-table.ts";
import { repeatPurchase } from "../../../src/core/repeat-purchase.ts";
import { customerColumns, rfmColumns } from "../../../src/core/rfm.ts";
import { readOrders, recognise } from "../../../src/intake/index.ts";
import { buildReport } from "../../../src/report/build-report.ts";

/** The ledger of a table whose first row holds headings, and everything else that reading it gives. */
function readingOf(rows, timeZone) {
  const table = { name: "orders", rows };
  const dayOf = daysInZone(timeZone);
  const context = { locale: "de", today: dayOf(Date.now()), dayOf };
  return readOrders(table, recognise(table), {}, context);
}

/** From the rows to the figures that all engines find. */
export const figuresOfRows = (rows) => figuresOfLedger(ledgerOf(rows));

export const ledgerOf = (rows) => readingOf(rows, "UTC").ledger;

/** From what corresponds to a loaded table of an engine. */
export function figuresOfLedger(ledger) {
  const history = histories(ledger);
  return {
    history,
    periods: periodRows(history, "month"),
    matrix: cohortMatrix(history, "month", false),
    repeat: repeatPurchase(history, null, null),
    gaps: gapSummary(history),
    scored: rfmColumns(customerColumns(history)),
  };
}

/** As all engines report them. */
export function reported({ history, periods, matrix, repeat, gaps, scored }) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const cohorts = {};
  matrix.cohorts.forEach((cohort, row) => {
    for (let age = 0; age < matrix.ages; age++) {
      const at = row * matrix.ages + age;
      if (matrix.active[at] === 0) continue;
      const from = cohort - periods[0].period;
      cohorts[`${from}/${from + age}`] = {
        customers: matrix.active[at],
        revenue: matrix.cents[at] / 100,
      };
    }
  });
  const scores = {};
  scored.r.forEach((r, i) => {
    const key = `${r}${scored.f[i]}${scored.m[i]}`;
    scores[key] = (scores[key] ?? 0) + 1;
  });
  let age = 0;
  for (let c = 0; c < history.customers; c++) {
    let i = history.start[c];
    while (i < history.start[c + 1] && history.occasion[i] === 0) i++;
    if (i < history.start[c + 1]) age += history.asOf - history.day[i];
  }
  return {
    periods: periods.map((row) => ({
      active: row.end,
      fresh: row.new,
      kept: row.kept,
      orders: row.orders,
      revenue: row.cents / 100,
    })),
    cohorts,
    repeat: { buyers: repeat.of, repeaters: repeat.count },
    medianGap: gaps.median,
    summary: {
      orders: sum(scored.orders),
      recency: sum(scored.recencyDays),
      age,
      spend: sum(scored.cents) / 100,
    },
    scores,
  };
}

/** From the rows to the whole report, which says a good deal more. */
export function reportOfRows(rows) {
  const { ledger, account, orders, currency } = readingOf(rows, "Europe/Berlin");
  return buildReport(
    { ledger, account, orders, currency, sheetName: "orders", findings: [] },
    {
      locale: "de",
      shop: "",
      sample: false,
      period: "month",
      asOf: null,
      lapseDays: null,
      goal: null,
    },
  );
}
