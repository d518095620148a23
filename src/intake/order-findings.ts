/** Oddities of orders that only show once they are put together. */

import { codeOf } from "./account";
import { amountsIn } from "./amount-per";
import type { Booked } from "./bookings";
import { type Finding, finding } from "./finding";
import { identicalRows, type Occasions } from "./identical-rows";
import type { IdentityReport } from "./identity";
import { type AmountPer, firstRow, isBooked, type Orders, ordersWhere } from "./order";
import type { OrderFields } from "./order-fields";
import type { OrderGroups } from "./order-groups";
import type { Columns } from "./role";
import type { Context, Table } from "./table";

export function orderFindings(
  table: Table,
  columns: Columns,
  fields: OrderFields,
  groups: OrderGroups,
  orders: Orders,
  per: AmountPer,
  booked: Booked,
  identity: IdentityReport,
): Finding[] {
  const { code, key, refundUnknown } = orders;
  const firstRows = (chosen: readonly number[]) => chosen.map((o) => firstRow(orders, o));
  const half = ordersWhere(orders, (o) => code[o] === codeOf.noDate && (key[o] as number) >= 0);
  const { paid, status } = fields;
  const differing =
    per === "order" && paid && fields.orderId
      ? ordersWhere(orders, (o) => amountsIn(paid, orders, o) === "different")
      : [];
  const unknown = ordersWhere(orders, (o) => refundUnknown[o] === 1);
  return [
    ...finding("orderIdReused", groups.reused, columns.orderId?.heading),
    ...finding("totalsDiffer", firstRows(differing), columns.amount?.heading),
    ...finding("halfEmpty", firstRows(half)),
    ...finding("identicalRows", identicalRows(table, occasionsOf(orders, fields))),
    ...finding("refundAmountMissing", firstRows(unknown)),
    ...finding("refundAboveTotal", firstRows(booked.above)),
    ...finding("relayAddresses", identity.relays, columns.email?.heading),
    ...finding("statusUnreadable", status?.unreadable ? fields.rows : [], columns.status?.heading),
  ];
}

/** Unless it is told otherwise, a report ends with the last day of the table. */
export function futureDates(orders: Orders, { date }: Columns, { today }: Context): Finding[] {
  const ahead = ordersWhere(
    orders,
    (o) => (orders.day[o] as number) > today && isBooked(orders, o),
  );
  return finding(
    "futureDates",
    ahead.map((o) => firstRow(orders, o)),
    date?.heading,
  );
}

const occasionsOf = (orders: Orders, { identity }: OrderFields): Occasions => ({
  customer: orders.key,
  customers: identity.keys.length,
  day: orders.day,
  rowOf: (o) => firstRow(orders, o),
  isLeftOut: (o) => (orders.orderId?.[o] ?? -1) >= 0 || !isBooked(orders, o),
});
