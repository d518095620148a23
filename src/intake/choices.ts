/** What holds unless the user wants it otherwise: when refunds are booked, what belongs to revenue, exchange rates. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import type { Booked } from "./bookings";
import { type Decisions, option, type Question, question } from "./decisions";
import type { Money } from "./money";
import type { Order } from "./order";
import type { Columns } from "./role";
import { salesById } from "./settle";

/** Where a refund has a day of its own. To be asked before refunds are netted. */
export function refundChoice(orders: readonly Order[], decisions: Decisions): Question[] {
  const sales = salesById(orders);
  const refunded = new Map<Order, number>();
  const rows: number[] = [];
  for (const order of orders) {
    const isRefund = order.code === codeOf.refund;
    const sale = isRefund ? sales.get(order.orderId) : order;
    const cents = isRefund ? Math.abs(toCents(order.paid)) : datedRefund(order);
    if (sale?.code !== codeOf.order || cents === 0) continue;
    rows.push(order.rows[0] as number);
    refunded.set(sale, (refunded.get(sale) ?? 0) + cents);
  }
  if (rows.length === 0) return [];
  const gone = ({ paid, refund, refundDay }: Order) =>
    refundDay === null && refund > 0 && refund >= paid;
  const counted = orders.filter((order) => order.code === codeOf.order && !gone(order)).length;
  const whole = [...refunded].filter(([sale, cents]) => cents >= toCents(sale.paid)).length;
  return [
    question(
      "refunds",
      [option("day", { orders: counted }), option("order", { orders: counted - whole })],
      { rows: rows.length, firstRow: rows[0] as number, chosen: decisions.refunds ?? "day" },
    ),
  ];
}

const datedRefund = ({ refund, refundDay }: Order) =>
  refundDay === null ? 0 : Math.abs(toCents(refund));

/** Tax and shipping, where the counted orders have any. */
export function revenueChoices(
  orders: readonly Order[],
  columns: Columns,
  money: Money,
  booked: Booked,
  decisions: Decisions,
): Question[] {
  const counted = orders.filter(({ code }) => code === codeOf.order);
  const total = booked.bookings.reduce((sum, { cents }) => sum + cents, 0);
  return (["tax", "shipping"] as const).flatMap((part) => {
    const concerned = counted.filter((order) => order[part] !== 0);
    if (concerned.length === 0) return [];
    const cents = concerned.reduce(
      (sum, order) => sum + toCents(order[part] * (money.rate(order.currency) ?? 0)),
      0,
    );
    const withPart = total + booked[part];
    return question(
      part,
      [option("in", { cents: withPart }), option("out", { cents: withPart - cents })],
      {
        subject: columns[part]?.heading ?? "",
        rows: concerned.reduce((sum, { rows }) => sum + rows.length, 0),
        firstRow: concerned[0]?.rows[0] ?? -1,
        chosen: decisions[part] ?? "in",
      },
    );
  });
}

/** What other currencies are worth; without a rate their orders are left out. The answer is a number. */
export function rateChoices(money: Money, decisions: Decisions): Question[] {
  return money.orders
    .filter(({ currency }) => currency !== money.main)
    .map(({ currency, orders }) =>
      question("rate", [], {
        subject: currency,
        example: money.main ?? "",
        rows: orders,
        chosen: String(decisions.rates?.[currency] ?? ""),
      }),
    );
}
