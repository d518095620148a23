/** One order of a table, put together from its rows. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import { cellState } from "./cell-state";
import type { DayColumn } from "./day-column";
import type { NumberColumn } from "./number-column";
import type { OrderFields } from "./order-fields";
import type { OrderRules } from "./source";

export interface Order {
  readonly rows: readonly number[];
  /** Reason number; `codeOf.order` where it counts, `codeOf.refund` where it takes money back. */
  code: number;
  readonly day: number;
  /** Number of the customer's strongest key; -1: nobody to be recognised. */
  key: number;
  readonly orderId: number;
  /** Number of the currency; -1: none is written. */
  readonly currency: number;
  /** What was paid, in currency units; 0 where the table has no amounts. */
  readonly paid: number;
  refund: number;
  refundDay: number | null;
  /** What the user may want left out of `paid`. */
  readonly tax: number;
  readonly shipping: number;
  /** Refunded in part, but nothing says how much. */
  readonly refundUnknown: boolean;
}

/** How the amounts of an order's rows make the order's: the first stands for all, or they add up. */
export type AmountPer = "order" | "item";

export function orderOf(
  fields: OrderFields,
  rows: readonly number[],
  rules: OrderRules,
  per: AmountPer,
): Order {
  const head = rows[0] as number;
  const { days, identity, currency } = fields;
  const paid = together(fields.paid, rows, per);
  const refund = refundOf(fields, rows, per, paid);
  const fate = fateOf(fields, rows);
  return {
    rows,
    code: codeFor(fields, rows, rules, paid, fate),
    day: days.day[head] as number,
    key: firstAtLeastZero(identity.strict, rows),
    orderId: fields.orderId[head] as number,
    currency: firstAtLeastZero(currency.code, rows),
    paid,
    refund,
    refundDay: refundDayOf(fields, rows),
    tax: together(fields.tax, rows, per),
    shipping: together(fields.shipping, rows, per),
    refundUnknown: fate === "partlyRefunded" && refund === 0,
  };
}

function refundDayOf({ refundDays }: OrderFields, rows: readonly number[]): number | null {
  if (!refundDays) return null;
  const row = rows.find((one) => refundDays.state[one] === cellState.read);
  return row === undefined ? null : (refundDays.day[row] as number);
}

function refundOf(
  fields: OrderFields,
  rows: readonly number[],
  per: AmountPer,
  paid: number,
): number {
  const { adjusted } = fields;
  if (adjusted && rows.some((row) => adjusted.state[row] === cellState.read)) {
    return Math.max(0, (toCents(paid) - toCents(together(adjusted, rows, per))) / 100);
  }
  // Exports write refunds with and without their minus.
  return Math.abs(together(fields.refund, rows, per));
}

function together(column: NumberColumn | null, rows: readonly number[], per: AmountPer): number {
  if (!column) return 0;
  let sum = 0;
  for (const row of rows) {
    if (column.state[row] !== cellState.read) continue;
    sum += column.value[row] as number;
    if (per === "order") break;
  }
  return sum;
}

/** States rise with how little is known, but for blank ones, which further items of an order have. */
function worstOf(columns: readonly NumberColumn[], rows: readonly number[]): number {
  let worst: number = cellState.read;
  for (const { state } of columns) {
    for (const row of rows) worst = Math.max(worst, state[row] as number);
  }
  return worst;
}

const isDoubtful = (days: DayColumn | null, rows: readonly number[]) =>
  days?.doubt != null && rows.some((row) => days.state[row] === cellState.doubtful);

function firstAtLeastZero(numbers: Int32Array | Int16Array, rows: readonly number[]): number {
  for (const row of rows) if ((numbers[row] as number) >= 0) return numbers[row] as number;
  return -1;
}

/** The first status that is not "counts": one cancelled mark on any row is enough. */
function fateOf(fields: OrderFields, rows: readonly number[]) {
  for (const row of rows) {
    if (fields.isCancelled(row)) return "cancelled";
    const fate = fields.status?.fateOf(row) ?? "counts";
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
  rows: readonly number[],
  rules: OrderRules,
  amount: number,
  fate: ReturnType<typeof fateOf>,
): number {
  const head = rows[0] as number;
  const booking = fields.bookingOf(head);
  if (booking === "other") return codeOf.notASale;
  const dayState = fields.days.state[head];
  const worst = worstOf(fields.vital, rows);
  if (dayState === cellState.broken || worst === cellState.broken) return codeOf.errorCell;
  if (dayState === cellState.unreadable && worst === cellState.unreadable) return codeOf.shifted;
  if (dayState === cellState.blank) return codeOf.noDate;
  if (dayState === cellState.unreadable) return codeOf.dateUnreadable;
  if (codeOfFate[fate] !== codeOf.order) return codeOfFate[fate];
  const doubt = [fields.days, fields.refundDays].find((days) => isDoubtful(days, rows));
  if (doubt) return codeOf[doubt.doubt?.about ?? "dayOrder"];
  if (worst === cellState.doubtful) return codeOf.decimalMark;
  if (worst === cellState.unreadable) return codeOf.amountUnreadable;
  if (fields.paid && rows.every((row) => fields.paid?.state[row] === cellState.blank)) {
    return codeOf.noAmount;
  }
  if (rules.moneyIn && (booking === "sale") !== amount > 0) return codeOf.notASale;
  if (booking === "refund" || amount < 0) return codeOf.refund;
  const discounted = together(fields.discount, rows, "order") !== 0;
  if (rules.zeroIsTest && fields.paid && amount === 0 && !discounted) return codeOf.test;
  return codeOf.order;
}
