/** The life cycle: new, returning, resurrected and dormant customers. */

import { periodLabel } from "../core/period";
import { periodRows } from "../core/period-table";
import { columns } from "../text/columns";
import { formula } from "./formula";
import { table } from "./results";
import { asOf, customers, dates, historyOf, period, tableByPeriod } from "./vocabulary";

export const LIFECYCLE_TABLE = formula({
  group: "cohorts",
  summary: {
    de: "Lebenszyklus je Zeitraum: neue, wiederkehrende, wiedererwachte und eingeschlafene Kunden.",
    en: "Life cycle by period: new, returning, resurrected and dormant customers.",
  },
  params: { customers, dates, period, as_of: asOf },
  result: tableByPeriod,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["b", "2025-03-15"],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: [
      ["period", "new", "returning", "resurrected", "dormant", "active", "net"],
      ["2025-01", 2, 0, 0, 0, 2, 2],
      ["2025-02", 0, 1, 0, 1, 1, -1],
      ["2025-03", 0, 0, 1, 1, 1, 0],
    ],
  },
  source: "Hsu (2015), Diligence at Social Capital, part 1: Accounting for User Growth",
  compute(args, sheet) {
    return table(
      [
        columns.period,
        columns.new,
        columns.returning,
        columns.resurrected,
        columns.dormant,
        columns.active,
        columns.net,
      ],
      periodRows(historyOf(args, args.as_of), args.period).map((r) => [
        periodLabel(args.period, r.period),
        r.new,
        r.kept,
        r.reactivated,
        r.lost,
        r.end,
        r.new + r.reactivated - r.lost,
      ]),
      sheet,
    );
  },
});
