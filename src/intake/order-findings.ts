/** Oddities of orders that only show once they are put together. */

import { codeOf } from "./account";
import { amountsIn } from "./amount-per";
import type { Booked } from "./bookings";
import { type Finding, finding } from "./finding";
import type { IdentityReport } from "./identity";
import type { AmountPer, Order } from "./order";
import type { OrderFields } from "./order-fields";
import type { OrderGroups } from "./order-groups";
import type { Columns } from "./role";
import { type Context, sameCells, type Table } from "./table";

/** More than the days of any calendar, so that a customer and a day make one number. */
const daysApart = 2 ** 24;

export function orderFindings(
  table: Table,
  columns: Columns,
  fields: OrderFields,
  groups: OrderGroups,
  orders: readonly Order[],
  per: AmountPer,
  booked: Booked,
  identity: IdentityReport,
): Finding[] {
  const firstRows = (chosen: readonly Order[]) => chosen.map(({ rows }) => rows[0] as number);
  const half = orders.filter(({ code, key }) => code === codeOf.noDate && key >= 0);
  const { paid, status } = fields;
  const differing =
    per === "order" && paid
      ? orders.filter(({ rows }) => amountsIn(paid, rows) === "different")
      : [];
  return [
    ...finding("orderIdReused", groups.reused, columns.orderId?.heading),
    ...finding("totalsDiffer", firstRows(differing), columns.amount?.heading),
    ...finding("halfEmpty", firstRows(half)),
    ...finding("identicalRows", identicalRows(table, orders)),
    ...finding("refundAmountMissing", firstRows(orders.filter((order) => order.refundUnknown))),
    ...finding("refundAboveTotal", firstRows(booked.above)),
    ...finding("relayAddresses", identity.relays, columns.email?.heading),
    ...finding("statusUnreadable", status?.unreadable ? fields.rows : [], columns.status?.heading),
  ];
}

/** Unless it is told otherwise, a report ends with the last day of the table. */
export function futureDates(
  orders: readonly Order[],
  { date }: Columns,
  { today }: Context,
): Finding[] {
  const rows = orders
    .filter(({ code, day }) => (code === codeOf.order || code === codeOf.refund) && day > today)
    .map((order) => order.rows[0] as number);
  return finding("futureDates", rows, date?.heading);
}

/** Rows without an order number that repeat another word for word: two purchases, or one pasted twice. */
function identicalRows(table: Table, orders: readonly Order[]): number[] {
  const firsts = new Map<number, number>();
  const further = new Map<number, number[]>();
  const repeated: number[] = [];
  for (const { rows, code, orderId, day, key } of orders) {
    if (orderId >= 0 || (code !== codeOf.order && code !== codeOf.refund)) continue;
    const row = rows[0] as number;
    const occasion = key * daysApart + day;
    const first = firsts.get(occasion);
    if (first === undefined) {
      firsts.set(occasion, row);
      continue;
    }
    const others = further.get(occasion) ?? [first];
    const cells = table.rows[row] ?? [];
    if (others.some((other) => sameCells(table.rows[other] ?? [], cells))) repeated.push(row);
    else further.set(occasion, [...others, row]);
  }
  return repeated;
}
