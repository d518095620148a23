/** Reports to draw: the sample shop's, and cards in every state. */

import { isoDay } from "../../../src/core/day";
import { type OrdersReading, readOrders, recognise } from "../../../src/intake";
import { buildReport } from "../../../src/report/build-report";
import type { ReportOptions } from "../../../src/report/inputs";
import type { Card, Report } from "../../../src/report/report";
import { sampleShop } from "../../../src/sidebar/sample/sample-shop";
import type { Locale } from "../../../src/text/text";
import { options } from "../../report/shop";

/** When the dashboards of these tests are built, on the file's clock. */
export const builtAt = "2026-10-01T07:12";

/** The sample shop's orders, read by the intake. */
export function sampleReading(locale: Locale): {
  shop: string;
  name: string;
  reading: OrdersReading;
} {
  const { shop, tables } = sampleShop(locale);
  const [orders] = tables;
  if (!orders) throw new Error("the sample has no orders");
  const rows = orders.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? isoDay(cell.day) : cell)),
  );
  const table = { name: orders.name, rows };
  const dayOf = (instant: number) => Math.floor(instant / 86_400_000);
  const context = { locale, today: dayOf(Date.UTC(2030, 0, 1)), dayOf };
  return { shop, name: table.name, reading: readOrders(table, recognise(table), {}, context) };
}

export function sampleReport(locale: Locale, change: Partial<ReportOptions> = {}): Report {
  const { shop, name, reading } = sampleReading(locale);
  const { ledger, account, orders } = reading;
  return buildReport(
    { ledger, account, orders, currency: "EUR", sheetName: name, findings: [] },
    { ...options, locale, shop, sample: true, goal: 0.82, ...change },
  );
}

/** A card as most are; `change` makes it a special one. */
export const cardLike = (change: Partial<Card>): Card => ({
  id: "churn",
  label: "Abwanderung",
  definition: "Verlorene Kunden ÷ Kunden zu Beginn.",
  state: "normal",
  figure: { value: 0.2, kind: "percent" },
  interval: { low: 0.14, high: 0.27 },
  basis: "30 von 150",
  hint: "",
  comparisons: [
    {
      against: "zu Q2 26",
      change: { value: 0.039, kind: "points" },
      verdict: "unclear",
      reason: null,
    },
    {
      against: "zu Q3 25",
      change: { value: -0.128, kind: "points" },
      verdict: "better",
      reason: null,
    },
  ],
  trend: [0.2, 0.25, 0.2],
  trendSpan: "Q1 2026 bis Q3 2026",
  goal: "◆ kein Ziel gesetzt",
  goalValue: null,
  selection: null,
  ...change,
});
