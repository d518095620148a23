/** The account: what became of every row of a table, with counts and sums that add up to the file. */

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

export const reasons = Object.keys(useOf) as ReasonCode[];

/** Reasons as small numbers, one per row while a table is read. 0 is "not decided yet". */
export const codeOf = Object.fromEntries(reasons.map((reason, i) => [reason, i + 1])) as Readonly<
  Record<ReasonCode, number>
>;

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
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    rows[code] = (rows[code] as number) + 1;
    if (!cents || !amount) continue;
    const paid = amount[row] as number;
    if (Number.isNaN(paid)) continue;
    const place = code * width + (currency ? (currency[row] as number) + 1 : 0);
    cents[place] = (cents[place] as number) + toCents(paid);
  }
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
