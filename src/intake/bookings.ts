/** Orders to ledger rows: purchases on their day, refunds on theirs or taken off the order. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import type { Decisions } from "./decisions";
import type { Money } from "./money";
import type { Order } from "./order";

export interface Booking {
  readonly row: number;
  /** Number of the customer's key; -1: a guest. */
  readonly key: number;
  readonly day: number;
  readonly cents: number;
}

export interface Booked {
  readonly bookings: readonly Booking[];
  /** Hundredths of the main currency that lower the ledger against the file. */
  readonly refunds: number;
  readonly tax: number;
  readonly shipping: number;
  /** Orders refunded beyond what was paid. */
  readonly above: readonly Order[];
}

export function bookOrders(orders: readonly Order[], money: Money, decisions: Decisions): Booked {
  const bookings: Booking[] = [];
  const above: Order[] = [];
  const sums = { refunds: 0, tax: 0, shipping: 0 };
  for (const order of orders) {
    if (order.code !== codeOf.order && order.code !== codeOf.refund) continue;
    const rate = money.rate(order.currency);
    if (rate === undefined) continue;
    const row = order.rows[0] as number;
    if (order.code === codeOf.refund) {
      bookings.push({
        row,
        key: order.key,
        day: order.day,
        cents: -Math.abs(inMain(order.paid, rate)),
      });
      continue;
    }
    let cents = inMain(order.paid, rate);
    if (order.refund > 0) {
      const refund = inMain(order.refund, rate);
      if (refund > cents) above.push(order);
      const dated = decisions.refunds !== "order" && order.refundDay !== null;
      if (!dated && refund >= cents) {
        order.code = codeOf.refunded;
        continue;
      }
      sums.refunds += refund;
      if (dated)
        bookings.push({ row, key: order.key, day: order.refundDay as number, cents: -refund });
      else cents -= refund;
    }
    if (decisions.tax === "out") {
      sums.tax += inMain(order.tax, rate);
      cents -= inMain(order.tax, rate);
    }
    if (decisions.shipping === "out") {
      sums.shipping += inMain(order.shipping, rate);
      cents -= inMain(order.shipping, rate);
    }
    bookings.push({ row, key: order.key, day: order.day, cents });
  }
  return { bookings, above, ...sums };
}

/** Hundredths of the main currency; a conversion gives whole ones. */
function inMain(amount: number, rate: number): number {
  const cents = toCents(amount * rate);
  return rate === 1 ? cents : Math.round(cents);
}
