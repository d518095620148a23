/** Reports to draw: the sample shop's, and cards in every state. */

import { isoDay } from "../../../src/core/day";
import {
  type OrdersReading,
  readOrders,
  readSoldUnits,
  readSpend,
  readSurveyScores,
  readTickets,
  recognise,
  type SoldUnits,
  type Table,
} from "../../../src/intake";
import { buildReport } from "../../../src/report/build-report";
import { type Companions, noCompanions } from "../../../src/report/companions";
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
  const { shop } = sampleShop(locale);
  const table = sampleTable(locale, 0);
  const context = contextOf(locale);
  return { shop, name: table.name, reading: readOrders(table, recognise(table), {}, context) };
}

const dayOf = (instant: number) => Math.floor(instant / 86_400_000);
const contextOf = (locale: Locale) => ({ locale, today: dayOf(Date.UTC(2030, 0, 1)), dayOf });

/** One of the sample's tables, its days and times as texts. */
function sampleTable(locale: Locale, place: number): Table {
  const table = sampleShop(locale).tables[place];
  if (!table) throw new Error("the sample has no such table");
  const written = ({ day }: { readonly day: number }) =>
    Number.isInteger(day)
      ? isoDay(day)
      : new Date(Math.round(day * 1440) * 60_000).toISOString().slice(0, 16).replace("T", " ");
  return {
    name: table.name,
    rows: table.rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? written(cell) : cell)),
    ),
  };
}

/** The sample's survey, support and ad spend, read by the intake. */
export function sampleCompanions(locale: Locale): Companions {
  const read = <T>(place: number, reader: (...args: Parameters<typeof readTickets>) => T) => {
    const table = sampleTable(locale, place);
    return {
      sheetName: table.name,
      reading: reader(table, recognise(table), {}, contextOf(locale)),
    };
  };
  const { sheetName, reading } = read(1, readSurveyScores);
  const orders = sampleReading(locale);
  const { account } = orders.reading;
  const units = (...[table, ...rest]: Parameters<typeof readTickets>) =>
    readSoldUnits(table, ...rest, account) as SoldUnits;
  return {
    surveys: reading.map((one) => ({ sheetName, reading: one })),
    contacts: [read(2, readTickets)],
    spend: [read(3, readSpend)],
    sold: read(0, units),
  };
}

export function sampleReport(
  locale: Locale,
  change: Partial<ReportOptions> = {},
  companions: Companions = noCompanions,
): Report {
  const { shop, name, reading } = sampleReading(locale);
  const { ledger, account, orders } = reading;
  return buildReport(
    { ledger, account, orders, currency: "EUR", sheetName: name, findings: [], companions },
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
