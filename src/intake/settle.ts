/** What orders mean for each other: refunds find their order, guests and foreign currencies fall out. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import { amountPerFrom } from "./amount-per";
import type { Decisions } from "./decisions";
import type { Money } from "./money";
import type { AmountPer, Order } from "./order";
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
  const found = fields.paid ? amountPerFrom(fields.paid, groups.orders) : "settled";
  if (found === "item") return { per: "item", asked: false };
  return { per: decisions.amountPer ?? "order", asked: found === "undecided" };
}

/** Orders with several amounts wait until it is known what these are. */
export function holdBack(orders: readonly Order[]): void {
  for (const order of orders) {
    if (order.rows.length > 1 && order.code === codeOf.order) order.code = codeOf.amountPer;
  }
}

/**
 * A refund belongs to whoever placed its order, and shares the fate of an order that does not count.
 * `strangers`: a refund row names the shop itself, so without its order nobody is known.
 */
export function assignRefunds(orders: readonly Order[], strangers: boolean): void {
  const sales = salesById(orders);
  for (const refund of orders) {
    if (refund.code !== codeOf.refund) continue;
    const sale = sales.get(refund.orderId);
    if (sale && sale.code !== codeOf.order) refund.code = sale.code;
    if (sale && sale.key >= 0) refund.key = sale.key;
    else if (strangers) refund.key = -1;
  }
}

/** The first sale of each order number, one that counts before one that does not. */
export function salesById(orders: readonly Order[]): Map<number, Order> {
  const sales = new Map<number, Order>();
  for (const order of orders) {
    if (order.orderId < 0 || order.code === codeOf.refund || order.code === codeOf.notASale)
      continue;
    const known = sales.get(order.orderId);
    if (!known || (known.code !== codeOf.order && order.code === codeOf.order)) {
      sales.set(order.orderId, order);
    }
  }
  return sales;
}

/** Takes refunds off the order they name, where that is the rule. */
export function netRefunds(orders: readonly Order[]): void {
  const sales = salesById(orders);
  for (const refund of orders) {
    if (refund.code !== codeOf.refund) continue;
    const sale = sales.get(refund.orderId);
    if (sale?.code !== codeOf.order || sale.currency !== refund.currency) continue;
    sale.refund = (toCents(sale.refund) + Math.abs(toCents(refund.paid))) / 100;
    sale.refundDay = null;
    refund.code = codeOf.netted;
  }
}

/** Leaves out what nobody can be named for, unless each such sale is to be a customer. Gives the guests' sales. */
export function settleGuests(orders: readonly Order[], decisions: Decisions): Order[] {
  const guests: Order[] = [];
  for (const order of orders) {
    if (order.key >= 0) continue;
    if (order.code === codeOf.order) {
      guests.push(order);
      if (decisions.guests !== "each") order.code = codeOf.noCustomer;
    } else if (order.code === codeOf.refund) order.code = codeOf.noCustomer;
  }
  return guests;
}

export function settleCurrencies(orders: readonly Order[], money: Money): void {
  for (const order of orders) {
    if (order.code !== codeOf.order && order.code !== codeOf.refund) continue;
    if (money.rate(order.currency) !== undefined) continue;
    order.code = order.currency < 0 ? codeOf.noCurrency : codeOf.otherCurrency;
  }
}
