/** The orders of a table, each put together from its rows. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import { cellState } from "./cell-state";
import type { DayColumn } from "./day-column";
import type { NumberColumn } from "./number-column";
import type { OrderFields } from "./order-fields";
import type { OrderRules } from "./source";

/** Rows by order: those of order o are `rows[start[o]]` … `rows[start[o + 1] - 1]`, the one with a date first. */
export interface OrderRows {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** A column for each property, an entry for each order: a hundred thousand objects would cost more than their cells. */
export interface Orders extends OrderRows {
  readonly count: number;
  /** Reason number; `codeOf.order` where it counts, `codeOf.refund` where it takes money back. */
  readonly code: Uint8Array;
  readonly day: Int32Array;
  /** Number of the customer's strongest key; -1: nobody to be recognised. */
  readonly key: Int32Array;
  /** Number of the order's number; -1: none. Null where the table has none. */
  readonly orderId: Int32Array | null;
  /** Number of the currency; -1: none is written. */
  readonly currency: Int16Array;
  /** What was paid, in currency units; 0 where the table has no amounts. */
  readonly paid: Float64Array;
  readonly refund: Float64Array;
  /** NaN: the refund has no day of its own. Null where the table has none. */
  readonly refundDay: Float64Array | null;
  /** What the user may want left out of `paid`; null where the table has no such column. */
  readonly tax: Float64Array | null;
  readonly shipping: Float64Array | null;
  /** 1: refunded in part, but nothing says how much. */
  readonly refundUnknown: Uint8Array;
}

/** How the amounts of an order's rows make the order's: the first stands for all, or they add up. */
export type AmountPer = "order" | "item";

export const firstRow = ({ start, rows }: OrderRows, o: number): number =>
  rows[start[o] as number] as number;

export const rowCount = ({ start }: OrderRows, o: number): number =>
  (start[o + 1] as number) - (start[o] as number);

/** Whether an order is in the ledger, as a sale or a refund. */
export const isBooked = ({ code }: Orders, o: number): boolean =>
  code[o] === codeOf.order || code[o] === codeOf.refund;

/** The orders for which `holds`, by place. */
export function ordersWhere({ count }: Orders, holds: (o: number) => boolean): number[] {
  const found: number[] = [];
  for (let o = 0; o < count; o++) if (holds(o)) found.push(o);
  return found;
}

/** One pass over the rows. */
export function ordersOf(
  fields: OrderFields,
  { start, rows }: OrderRows,
  rules: OrderRules,
  per: AmountPer,
): Orders {
  const count = start.length - 1;
  const some = (column: object | null) => (column ? new Float64Array(count) : null);
  const orders: Orders = {
    start,
    rows,
    count,
    code: new Uint8Array(count),
    day: new Int32Array(count),
    key: new Int32Array(count),
    orderId: fields.orderId && new Int32Array(count),
    currency: new Int16Array(count),
    paid: new Float64Array(count),
    refund: new Float64Array(count),
    refundDay: some(fields.refundDays),
    tax: some(fields.tax),
    shipping: some(fields.shipping),
    refundUnknown: new Uint8Array(count),
  };
  const own: Span = { rows, from: 0, to: 0 }; // one for all orders
  for (let o = 0; o < count; o++) {
    own.from = start[o] as number;
    own.to = start[o + 1] as number;
    putTogether(orders, o, fields, own, rules, per);
  }
  return orders;
}

/** Apart from the loop, because the engine compiles what is called often sooner and better than a long loop. */
function putTogether(
  orders: Orders,
  o: number,
  fields: OrderFields,
  own: Span,
  rules: OrderRules,
  per: AmountPer,
): void {
  const { days, identity, currency, refundDays } = fields;
  const head = own.rows[own.from] as number;
  const fate = fateOf(fields, own);
  const paid = together(fields.paid, own, per);
  orders.paid[o] = paid;
  orders.day[o] = days.day[head] as number;
  orders.key[o] = firstAtLeastZero(identity.strict, own);
  orders.currency[o] = firstAtLeastZero(currency.code, own);
  if (orders.orderId && fields.orderId) orders.orderId[o] = fields.orderId[head] as number;
  if (fields.refund || fields.adjusted) orders.refund[o] = refundOf(fields, own, per, paid);
  if (orders.refundDay && refundDays) orders.refundDay[o] = refundDayOf(refundDays, own);
  if (orders.tax) orders.tax[o] = together(fields.tax, own, per);
  if (orders.shipping) orders.shipping[o] = together(fields.shipping, own, per);
  if (fate === "partlyRefunded" && orders.refund[o] === 0) orders.refundUnknown[o] = 1;
  orders.code[o] = codeFor(fields, own, rules, paid, fate);
}

/** The rows of one order: `rows[from]` … `rows[to - 1]`. */
interface Span {
  readonly rows: Int32Array;
  from: number;
  to: number;
}

/** Whether any row of the order has this state in a column. */
function anyIs(state: Uint8Array, { rows, from, to }: Span, wanted: number): boolean {
  for (let i = from; i < to; i++) if (state[rows[i] as number] === wanted) return true;
  return false;
}

function refundDayOf({ state, day }: DayColumn, { rows, from, to }: Span): number {
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    if (state[row] === cellState.read) return day[row] as number;
  }
  return Number.NaN;
}

function refundOf(fields: OrderFields, own: Span, per: AmountPer, paid: number): number {
  const { adjusted } = fields;
  if (adjusted && anyIs(adjusted.state, own, cellState.read)) {
    return Math.max(0, (toCents(paid) - toCents(together(adjusted, own, per))) / 100);
  }
  // Exports write refunds with and without their minus.
  return Math.abs(together(fields.refund, own, per));
}

function together(column: NumberColumn | null, { rows, from, to }: Span, per: AmountPer): number {
  if (!column) return 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    if (column.state[row] !== cellState.read) continue;
    sum += column.value[row] as number;
    if (per === "order") break;
  }
  return sum;
}

/** States rise with how little is known, but for blank ones, which further items of an order have. */
function worstOf(columns: readonly NumberColumn[], { rows, from, to }: Span): number {
  let worst: number = cellState.read;
  for (let c = 0; c < columns.length; c++) {
    const { state } = columns[c] as NumberColumn;
    for (let i = from; i < to; i++) worst = Math.max(worst, state[rows[i] as number] as number);
  }
  return worst;
}

/** What is asked about the dates of the order, if anything. */
function doubtOf({ days, refundDays }: OrderFields, own: Span) {
  for (const column of [days, refundDays]) {
    if (column?.doubt && anyIs(column.state, own, cellState.doubtful)) return column.doubt.about;
  }
  return null;
}

function firstAtLeastZero(numbers: Int32Array | Int16Array, { rows, from, to }: Span): number {
  for (let i = from; i < to; i++) {
    const number = numbers[rows[i] as number] as number;
    if (number >= 0) return number;
  }
  return -1;
}

/** The first status that is not "counts": one cancelled mark on any row is enough. */
function fateOf({ isCancelled, status }: OrderFields, { rows, from, to }: Span) {
  if (!isCancelled && !status) return "counts";
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    if (isCancelled?.(row)) return "cancelled";
    const fate = status?.fateOf(row) ?? "counts";
    if (fate !== "counts") return fate;
  }
  return "counts";
}

const codeOfFate = {
  counts: codeOf.order,
  partlyRefunded: codeOf.order,
  cancelled: codeOf.cancelled,
  pending: codeOf.pending,
  failed: codeOf.failed,
  refunded: codeOf.refunded,
  draft: codeOf.draft,
  unwanted: codeOf.unwanted,
  unknown: codeOf.status,
} as const;

/** The first reason not to count an order, or that it counts. */
function codeFor(
  fields: OrderFields,
  own: Span,
  rules: OrderRules,
  amount: number,
  fate: ReturnType<typeof fateOf>,
): number {
  const { paid, days } = fields;
  const head = own.rows[own.from] as number;
  const booking = fields.bookingOf(head);
  if (booking === "other") return codeOf.notASale;
  const dayState = days.state[head];
  const worst = worstOf(fields.vital, own);
  if (dayState === cellState.broken || worst === cellState.broken) return codeOf.errorCell;
  if (dayState === cellState.unreadable && worst === cellState.unreadable) return codeOf.shifted;
  if (dayState === cellState.blank) return codeOf.noDate;
  if (dayState === cellState.unreadable) return codeOf.dateUnreadable;
  if (codeOfFate[fate] !== codeOf.order) return codeOfFate[fate];
  if (booking === "unknown") return codeOf.status;
  const doubt = days.doubt || fields.refundDays?.doubt ? doubtOf(fields, own) : null;
  if (doubt) return codeOf[doubt];
  if (worst === cellState.doubtful) return codeOf.decimalMark;
  if (worst === cellState.unreadable) return codeOf.amountUnreadable;
  if (paid && isAllBlank(paid.state, own)) return codeOf.noAmount;
  if (rules.moneyIn && (booking === "sale") !== amount > 0) return codeOf.notASale;
  if (booking === "refund" || amount < 0) return codeOf.refund;
  if (rules.zeroIsTest && paid && amount === 0 && together(fields.discount, own, "order") === 0) {
    return codeOf.test;
  }
  return codeOf.order;
}

function isAllBlank(state: Uint8Array, { rows, from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    if (state[rows[i] as number] !== cellState.blank) return false;
  }
  return true;
}
