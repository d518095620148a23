/** What holds unless the user wants it otherwise: when refunds are booked, what belongs to revenue, exchange rates. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import type { Booked } from "./bookings";
import { type Decisions, option, type Question, question } from "./decisions";
import type { Money } from "./money";
import { firstRow, type Orders, ordersWhere, rowCount } from "./order";
import type { Columns } from "./role";
import { salesById } from "./settle";

/** Where a refund has a day of its own. To be asked before refunds are netted. */
export function refundChoice(orders: Orders, decisions: Decisions): Question[] {
  const { count, code, paid, refund, refundDay } = orders;
  const saleOf = salesById(orders);
  const refunded = new Map<number, number>();
  const rows: number[] = [];
  let counted = 0;
  for (let o = 0; o < count; o++) {
    const isDated = refundDay !== null && !Number.isNaN(refundDay[o]);
    const isRefund = code[o] === codeOf.refund;
    if (code[o] === codeOf.order && (isDated || !isGone(o))) counted++;
    if (!isRefund && !isDated) continue;
    const sale = isRefund ? saleOf(o) : o;
    const cents = Math.abs(toCents((isRefund ? paid[o] : refund[o]) as number));
    if (sale < 0 || code[sale] !== codeOf.order || cents === 0) continue;
    rows.push(firstRow(orders, o));
    refunded.set(sale, (refunded.get(sale) ?? 0) + cents);
  }
  if (rows.length === 0) return [];
  const whole = [...refunded].filter(([sale, cents]) => cents >= toCents(paid[sale] as number));
  return [
    question(
      "refunds",
      [option("day", { orders: counted }), option("order", { orders: counted - whole.length })],
      { rows: rows.length, firstRow: rows[0] as number, chosen: decisions.refunds ?? "day" },
    ),
  ];

  function isGone(o: number): boolean {
    return (refund[o] as number) > 0 && (refund[o] as number) >= (paid[o] as number);
  }
}

/** Tax and shipping, where the counted orders have any. */
export function revenueChoices(
  orders: Orders,
  columns: Columns,
  money: Money,
  booked: Booked,
  decisions: Decisions,
): Question[] {
  return (["tax", "shipping"] as const).flatMap((part) => {
    const column = orders[part];
    if (!column) return [];
    const concerned = ordersWhere(
      orders,
      (o) => orders.code[o] === codeOf.order && column[o] !== 0,
    );
    const [first] = concerned;
    if (first === undefined) return [];
    const total = booked.cents.reduce((sum, cents) => sum + cents, 0);
    const cents = concerned.reduce(
      (sum, o) =>
        sum + toCents((column[o] as number) * (money.rate(orders.currency[o] as number) ?? 0)),
      0,
    );
    const withPart = total + booked[part];
    return question(
      part,
      [option("in", { cents: withPart }), option("out", { cents: withPart - cents })],
      {
        subject: columns[part]?.heading ?? "",
        rows: concerned.reduce((sum, o) => sum + rowCount(orders, o), 0),
        firstRow: firstRow(orders, first),
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
