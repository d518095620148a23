/** Small purchase logs for laws and brute-force twins: few customers and days, so that they collide. */

import fc from "fast-check";
import { histories } from "../../src/core/history";
import { customerIndex, type Ledger } from "../../src/core/ledger";

export interface LogRow {
  readonly customer: string;
  readonly day: number;
  /** In currency units; left out where the log knows no amounts. */
  readonly amount?: number;
}

const customer = fc.constantFrom("a", "b", "c", "d", "e");
const day = fc.integer({ min: 19_700, max: 19_900 }); // December 2023 to June 2024
const cents = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9_999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9_999, max: -1 }) },
);

/** Rows with amounts, some of them refunds. */
export const paidLog = fc.array(fc.record({ customer, day, amount: cents.map((c) => c / 100) }), {
  minLength: 1,
  maxLength: 40,
});

/** Rows with amounts of which the first is a purchase, so that there is something to count. */
export const paidLogWithPurchase = paidLog.map(([first, ...rest]) => {
  const row = first as Required<LogRow>;
  return [{ ...row, amount: Math.abs(row.amount) }, ...rest];
});

export function ledgerOf(rows: readonly LogRow[]): Ledger {
  const index = customerIndex();
  const number = rows.map((row) => index.numberOf(row.customer));
  return {
    customers: index.keys,
    customer: Int32Array.from(number),
    day: Int32Array.from(rows, (row) => row.day),
    amount: rows.some((row) => row.amount !== undefined)
      ? Float64Array.from(rows, (row) => row.amount ?? 0)
      : null,
  };
}

export const historyOf = (rows: readonly LogRow[], asOf?: number) => {
  const ledger = ledgerOf(rows);
  return asOf === undefined ? histories(ledger) : histories(ledger, asOf);
};

/** Rows as `customer day amount`, the day counted from the first of January 2024. */
export function log(text: string): LogRow[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [who, when, amount] = line.trim().split(/\s+/) as [string, string, string?];
      const row = { customer: who, day: 19_723 + Number(when) };
      return amount === undefined ? row : { ...row, amount: Number(amount) };
    });
}

// What a table must say, the slow way: everything is looked up in the rows again and again.

/** The days on which the customer bought, rising, each once. */
export function purchaseDaysOf(rows: readonly LogRow[], who: string): number[] {
  const days = rows.filter((row) => row.customer === who && (row.amount ?? 0) >= 0);
  return [...new Set(days.map((row) => row.day))].sort((a, b) => a - b);
}

/** Everyone in the rows, in order of first appearance. */
export const customersOf = (rows: readonly LogRow[]): string[] => [
  ...new Set(rows.map((row) => row.customer)),
];

/** Hundredths spent by the customer on days for which `counts` holds, refunds deducted. */
export function centsOf(
  rows: readonly LogRow[],
  who: string,
  counts: (day: number) => boolean,
): number {
  return rows
    .filter((row) => row.customer === who && counts(row.day))
    .reduce((sum, row) => sum + Math.round((row.amount ?? 0) * 100), 0);
}

export const lastDayOf = (rows: readonly LogRow[]): number => Math.max(...rows.map((r) => r.day));
