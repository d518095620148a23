/** What orders mean for each other: refunds find their order, guests and foreign currencies fall out. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import { amountPerFrom } from "./amount-per";
import type { Decisions } from "./decisions";
import type { Money } from "./money";
import { type AmountPer, isBooked, type Orders, rowCount } from "./order";
import type { OrderFields } from "./order-fields";
import type { OrderGroups } from "./order-groups";
import type { OrderRules } from "./source";

export interface AmountRule {
  readonly per: AmountPer;
  /** The amounts did not tell. */
  readonly asked: boolean;
}

export function amountRule(
  rules: OrderRules,
  fields: OrderFields,
  groups: OrderGroups,
  decisions: Decisions,
): AmountRule {
  if (rules.rowIs !== "ask") {
    return { per: rules.rowIs === "item" ? "item" : "order", asked: false };
  }
  const found = fields.paid ? amountPerFrom(fields.paid, groups) : "settled";
  if (found === "item") return { per: "item", asked: false };
  return { per: decisions.amountPer ?? "order", asked: found === "undecided" };
}

/** Orders with several amounts wait until it is known what these are. */
export function holdBack(orders: Orders): void {
  for (let o = 0; o < orders.count; o++) {
    if (rowCount(orders, o) > 1 && orders.code[o] === codeOf.order) {
      orders.code[o] = codeOf.amountPer;
    }
  }
}

/**
 * A refund belongs to whoever placed its order, and shares the fate of an order that does not count.
 * `strangers`: a refund row names the shop itself, so without its order nobody is known.
 */
export function assignRefunds(orders: Orders, strangers: boolean): void {
  const { code, key } = orders;
  const saleOf = salesById(orders);
  for (let o = 0; o < orders.count; o++) {
    if (code[o] !== codeOf.refund) continue;
    const sale = saleOf(o);
    if (sale >= 0 && code[sale] !== codeOf.order) code[o] = code[sale] as number;
    if (sale >= 0 && (key[sale] as number) >= 0) key[o] = key[sale] as number;
    else if (strangers) key[o] = -1;
  }
}

/**
 * The sale with the number of an order, or -1: the first one of that number, one that counts before one that does
 * not.
 */
export function salesById({ count, code, orderId }: Orders): (o: number) => number {
  if (!orderId) return () => -1;
  const sales = new Int32Array(count).fill(-1); // there are no more numbers than orders
  for (let o = 0; o < count; o++) {
    const id = orderId[o] as number;
    if (id < 0 || code[o] === codeOf.refund || code[o] === codeOf.notASale) continue;
    const known = sales[id] as number;
    if (known < 0 || (code[known] !== codeOf.order && code[o] === codeOf.order)) sales[id] = o;
  }
  return (o) => ((orderId[o] as number) < 0 ? -1 : (sales[orderId[o] as number] as number));
}

/** Takes refunds off the order they name, where that is the rule. */
export function netRefunds(orders: Orders): void {
  const { code, currency, paid, refund, refundDay } = orders;
  const saleOf = salesById(orders);
  for (let o = 0; o < orders.count; o++) {
    if (code[o] !== codeOf.refund) continue;
    const sale = saleOf(o);
    if (sale < 0 || code[sale] !== codeOf.order || currency[sale] !== currency[o]) continue;
    const cents = toCents(refund[sale] as number) + Math.abs(toCents(paid[o] as number));
    refund[sale] = cents / 100;
    if (refundDay) refundDay[sale] = Number.NaN;
    code[o] = codeOf.netted;
  }
}

/** Leaves out what nobody can be named for, unless each such sale is to be a customer. Gives the guests' sales. */
export function settleGuests({ count, code, key }: Orders, decisions: Decisions): number[] {
  const guests: number[] = [];
  for (let o = 0; o < count; o++) {
    if ((key[o] as number) >= 0) continue;
    if (code[o] === codeOf.order) {
      guests.push(o);
      if (decisions.guests !== "each") code[o] = codeOf.noCustomer;
    } else if (code[o] === codeOf.refund) code[o] = codeOf.noCustomer;
  }
  return guests;
}

export function settleCurrencies(orders: Orders, money: Money): void {
  const { code, currency } = orders;
  for (let o = 0; o < orders.count; o++) {
    const own = currency[o] as number;
    if (!isBooked(orders, o) || money.rate(own) !== undefined) continue;
    code[o] = own < 0 ? codeOf.noCurrency : codeOf.otherCurrency;
  }
}
