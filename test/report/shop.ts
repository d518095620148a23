/** Small shops for the report's tests. */

import { dayOf } from "../../src/core/day";
import type { Ledger } from "../../src/core/ledger";
import { type Account, readOrders, recognise } from "../../src/intake";
import type { ReportInput, ReportOptions } from "../../src/report/inputs";

export type Order = readonly [customer: string, iso: string, amount?: number];

const context = {
  locale: "en" as const,
  today: dayOf(2030, 1, 1),
  dayOf: (instant: number) => Math.floor(instant / 86_400_000),
};

/** Read by the intake, as in life. */
export function inputOf(orders: readonly Order[]): ReportInput {
  const withMoney = orders.some(([, , amount]) => amount !== undefined);
  const heading = withMoney ? ["customer", "date", "amount"] : ["customer", "date"];
  const rows = orders.map(([customer, iso, amount]) =>
    withMoney ? [customer, iso, amount ?? 0] : [customer, iso],
  );
  const table = { name: "Orders", rows: [heading, ...rows] };
  const {
    ledger,
    account,
    currency,
    orders: count,
  } = readOrders(table, recognise(table), {}, context);
  return { ledger, account, currency, orders: count, sheetName: "Orders", findings: [] };
}

export const options: ReportOptions = {
  locale: "en",
  shop: "Corner Shop",
  sample: false,
  period: "quarter",
  asOf: null,
  lapseDays: null,
  goal: null,
};

/**
 * A shop where `customers` buy on the first of every month from January 2024 on, for so many months each
 * as `months` says.
 */
export function monthlyShop(months: readonly number[], amount?: number): Order[] {
  return months.flatMap((n, customer) =>
    Array.from({ length: n }, (_, m): Order => {
      const year = 2024 + Math.floor(m / 12);
      const iso = `${year}-${String((m % 12) + 1).padStart(2, "0")}-01`;
      return amount === undefined ? [`c${customer}`, iso] : [`c${customer}`, iso, amount];
    }),
  );
}

export const day = (iso: string): number => {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return dayOf(year, month, date);
};

export type { Account, Ledger };
