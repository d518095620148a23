/** The orders behind the dashboard as a table that formulas can take. */

import { toCents } from "../core/history";
import type { ReportFigure } from "../report/figure";
import { type Basis, membersOf } from "../report/members";

/** Serial number of the day 1970-01-01. */
export const epoch = 25_569;

/** Customer, day, amount and the customer's number, which formulas compare exactly. */
export type CountedOrder = readonly [customer: string, day: number, amount: number | "", n: number];

export interface CountedOrders {
  readonly rows: readonly CountedOrder[];
  /** The first so many rows; those of refunds follow. */
  readonly purchases: number;
}

/**
 * One row per customer and day, by customer and day, first those of purchases. RFM groups are scored among
 * themselves, and a rate of some customers is theirs alone: then nobody else is in the table.
 */
export function countedOrders({ selection }: ReportFigure, basis: Basis): CountedOrders {
  const { ledger, history } = basis;
  const those = thoseAlone(selection, basis);
  const only = those && new Set(those.map(({ customer }) => customer));
  const sums = new Map<string, { customer: number; day: number; cents: number; refund: number }>();
  ledger.day.forEach((day, i) => {
    const customer = ledger.customer[i] as number;
    if (day > history.asOf || !(only?.has(customer) ?? true)) return;
    const amount = ledger.amount?.[i] ?? 0;
    const refund = amount < 0 ? 1 : 0;
    const key = `${customer} ${day} ${refund}`;
    const cents = toCents(amount) + (sums.get(key)?.cents ?? 0);
    sums.set(key, { customer, day, cents, refund });
  });
  const sorted = [...sums.values()].sort(
    (a, b) => a.refund - b.refund || a.customer - b.customer || a.day - b.day,
  );
  return {
    purchases: sorted.filter(({ refund }) => refund === 0).length,
    rows: sorted.map(({ customer, day, cents }) => [
      ledger.customers[customer] as string,
      day + epoch,
      ledger.amount ? cents / 100 : "",
      customer + 1,
    ]),
  };
}

function thoseAlone(selection: ReportFigure["selection"], basis: Basis) {
  if (selection?.by === "group") return membersOf({ ...selection, group: null }, basis);
  return selection?.by === "segment" ? membersOf(selection, basis) : null;
}
