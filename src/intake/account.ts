/** The account: what became of every row of a table, with counts and sums that add up to the file. */

import { inBlocks } from "../core/blocks";
import { toCents } from "../core/history";
import { type ReasonCode, reasonText } from "../text/intake";
import type { Text } from "../text/text";

/** "layout" rows hold no data: headings, what stands above them, blank rows. */
export type Use = "used" | "merged" | "excluded" | "inDoubt" | "layout";

const useOf: Readonly<Record<ReasonCode, Use>> = {
  order: "used",
  refund: "used",
  answer: "used",
  record: "used",
  item: "merged",
  repeat: "merged",
  netted: "merged",
  again: "merged",
  cancelled: "excluded",
  pending: "excluded",
  failed: "excluded",
  draft: "excluded",
  refunded: "excluded",
  test: "excluded",
  duplicate: "excluded",
  noCustomer: "excluded",
  noDate: "excluded",
  noAmount: "excluded",
  noScore: "excluded",
  dateUnreadable: "excluded",
  amountUnreadable: "excluded",
  scoreUnreadable: "excluded",
  errorCell: "excluded",
  shifted: "excluded",
  otherCurrency: "excluded",
  noCurrency: "excluded",
  notASale: "excluded",
  unwanted: "excluded",
  total: "excluded",
  columns: "inDoubt",
  dayOrder: "inDoubt",
  swappedDays: "inDoubt",
  decimalMark: "inDoubt",
  amountPer: "inDoubt",
  status: "inDoubt",
  heading: "layout",
  preamble: "layout",
  blank: "layout",
};

/**
 * Reasons as small numbers, one per row while a table is read. 0 is "not decided yet". Written out, because an object
 * made from entries is looked up ten times as slowly, and this one is several times for each order.
 */
export const codeOf = {
  order: 1,
  refund: 2,
  answer: 3,
  record: 4,
  item: 5,
  repeat: 6,
  netted: 7,
  again: 8,
  cancelled: 9,
  pending: 10,
  failed: 11,
  draft: 12,
  refunded: 13,
  test: 14,
  duplicate: 15,
  noCustomer: 16,
  noDate: 17,
  noAmount: 18,
  noScore: 19,
  dateUnreadable: 20,
  amountUnreadable: 21,
  scoreUnreadable: 22,
  errorCell: 23,
  shifted: 24,
  otherCurrency: 25,
  noCurrency: 26,
  notASale: 27,
  unwanted: 28,
  total: 29,
  columns: 30,
  dayOrder: 31,
  swappedDays: 32,
  decimalMark: 33,
  amountPer: 34,
  status: 35,
  heading: 36,
  preamble: 37,
  blank: 38,
} as const satisfies Readonly<Record<ReasonCode, number>>;

export const reasons = Object.keys(codeOf) as ReasonCode[];

export const reasonOf = (code: number): ReasonCode => reasons[code - 1] as ReasonCode;

export interface AccountLine {
  readonly use: Use;
  readonly reason: ReasonCode;
  readonly text: Text;
  readonly rows: number;
  /** Hundredths by currency; "" where no currency is known. Empty where the table has no amounts. */
  readonly cents: Readonly<Record<string, number>>;
}

export interface Account {
  /** Rows of the table, all of them. */
  readonly rows: number;
  /** One line per reason that occurs: used, merged, excluded, in doubt, layout. */
  readonly lines: readonly AccountLine[];
  /** Rows by place in the table, from 0, that have this reason. */
  rowsOf(reason: ReasonCode): number[];
  reasonOf(row: number): ReasonCode;
}

const none: Readonly<Record<string, number>> = {};

/**
 * Sums up what became of each row. `codes` has one reason number per row; `amount` is what the row says
 * in the currency numbered in `currency` (-1: not known).
 */
export function accountOf(
  codes: Uint8Array,
  amount: Float64Array | null = null,
  currency: Int16Array | null = null,
  currencies: readonly string[] = [],
): Account {
  const rows = new Float64Array(reasons.length + 1);
  const width = currencies.length + 1;
  const cents = amount ? new Float64Array((reasons.length + 1) * width) : null;
  inBlocks(codes.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const code = codes[row] as number;
      rows[code] = (rows[code] as number) + 1;
      if (!cents || !amount) continue;
      const paid = amount[row] as number;
      if (Number.isNaN(paid)) continue;
      const place = code * width + (currency ? (currency[row] as number) + 1 : 0);
      cents[place] = (cents[place] as number) + toCents(paid);
    }
  });
  const lines = reasons
    .filter((reason) => (rows[codeOf[reason]] as number) > 0)
    .map((reason) => ({
      use: useOf[reason],
      reason,
      text: reasonText[reason],
      rows: rows[codeOf[reason]] as number,
      cents: cents ? byCurrency(cents, codeOf[reason] * width, currencies) : none,
    }));
  return {
    rows: codes.length,
    lines,
    rowsOf(reason) {
      const found: number[] = [];
      const code = codeOf[reason];
      for (let row = 0; row < codes.length; row++) if (codes[row] === code) found.push(row);
      return found;
    },
    reasonOf: (row) => reasonOf(codes[row] as number),
  };
}

function byCurrency(cents: Float64Array, start: number, currencies: readonly string[]) {
  const sums: Record<string, number> = {};
  for (let i = 0; i <= currencies.length; i++) {
    const sum = cents[start + i] as number;
    if (sum !== 0) sums[i === 0 ? "" : (currencies[i - 1] as string)] = sum;
  }
  return sums;
}
