/** Orders to ledger rows: purchases on their day, refunds on theirs or taken off the order. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import type { Decisions } from "./decisions";
import type { Money } from "./money";
import { firstRow, isBooked, type Orders } from "./order";

/** A column for each property, an entry for each row of the ledger. */
export interface Bookings {
  readonly row: Int32Array;
  /** Number of the customer's key; -1: a guest. */
  readonly key: Int32Array;
  readonly day: Int32Array;
  readonly cents: Float64Array;
}

export interface Booked extends Bookings {
  /** Hundredths of the main currency that lower the ledger against the file. */
  readonly refunds: number;
  readonly tax: number;
  readonly shipping: number;
  /** Orders refunded beyond what was paid. */
  readonly above: readonly number[];
}

export function bookOrders(orders: Orders, money: Money, decisions: Decisions): Booked {
  const { count, code, paid, refund, refundDay } = orders;
  const most = refundDay ? 2 * count : count; // a refund with a day of its own is a booking, too
  const row = new Int32Array(most);
  const key = new Int32Array(most);
  const day = new Int32Array(most);
  const cents = new Float64Array(most);
  let n = 0;
  const book = (o: number, on: number, amount: number) => {
    row[n] = firstRow(orders, o);
    key[n] = orders.key[o] as number;
    day[n] = on;
    cents[n++] = amount;
  };
  const leftOut = (["tax", "shipping"] as const).filter(
    (part) => orders[part] !== null && decisions[part] === "out",
  );
  const above: number[] = [];
  const sums = { refunds: 0, tax: 0, shipping: 0 };
  for (let o = 0; o < count; o++) {
    if (!isBooked(orders, o)) continue;
    const rate = money.rate(orders.currency[o] as number);
    if (rate === undefined) continue;
    let amount = inMain(paid[o] as number, rate);
    const own = orders.day[o] as number;
    if (code[o] === codeOf.refund) {
      book(o, own, -Math.abs(amount));
      continue;
    }
    if ((refund[o] as number) > 0) {
      const back = inMain(refund[o] as number, rate);
      if (back > amount) above.push(o);
      const on = refundDay ? (refundDay[o] as number) : Number.NaN;
      const isDated = decisions.refunds !== "order" && !Number.isNaN(on);
      if (!isDated && back >= amount) {
        code[o] = codeOf.refunded;
        continue;
      }
      sums.refunds += back;
      if (isDated) book(o, on, -back);
      else amount -= back;
    }
    for (let p = 0; p < leftOut.length; p++) {
      const part = leftOut[p] as (typeof leftOut)[number];
      const taken = inMain(orders[part]?.[o] as number, rate);
      sums[part] += taken;
      amount -= taken;
    }
    book(o, own, amount);
  }
  return {
    row: row.subarray(0, n),
    key: key.subarray(0, n),
    day: day.subarray(0, n),
    cents: cents.subarray(0, n),
    above,
    ...sums,
  };
}

/** Hundredths of the main currency; a conversion gives whole ones. */
function inMain(amount: number, rate: number): number {
  const cents = toCents(amount * rate);
  return rate === 1 ? cents : Math.round(cents);
}
