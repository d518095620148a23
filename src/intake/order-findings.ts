/** Oddities of orders that only show once they are put together. */

import { codeOf } from "./account";
import { amountsIn } from "./amount-per";
import type { Booked } from "./bookings";
import { type Finding, finding } from "./finding";
import type { IdentityReport } from "./identity";
import { type AmountPer, firstRow, isBooked, type Orders, ordersWhere } from "./order";
import type { OrderFields } from "./order-fields";
import type { OrderGroups } from "./order-groups";
import type { Columns } from "./role";
import { type Context, sameCells, type Table } from "./table";

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
    ...finding("identicalRows", identicalRows(table, orders)),
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

/** Rows without an order number that repeat another word for word: two purchases, or one pasted twice. */
function identicalRows(table: Table, orders: Orders): number[] {
  const { orderId } = orders;
  const further = new Map<number, number[]>();
  const repeated: number[] = [];
  const sameOccasion = occasions(orders);
  for (let o = 0; o < orders.count; o++) {
    if ((orderId && (orderId[o] as number) >= 0) || !isBooked(orders, o)) continue;
    const first = sameOccasion(o);
    if (first === o) continue;
    const row = firstRow(orders, o);
    const others = further.get(first) ?? [firstRow(orders, first)];
    const cells = table.rows[row] ?? [];
    if (others.some((other) => sameCells(table.rows[other] ?? [], cells))) repeated.push(row);
    else further.set(first, [...others, row]);
  }
  return repeated;
}

/**
 * For one order after the other the first of its customer and day, in a hash table of its own: a Map of numbers so
 * large took ten times as long.
 */
function occasions({ count, key, day }: Orders): (o: number) => number {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))); // places from 1 on
  const mask = slots.length - 1;
  return (o) => {
    const who = key[o] as number;
    const when = day[o] as number;
    let slot = (Math.imul(who, 0x9e3779b1) ^ Math.imul(when, 0x85ebca6b)) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const first = (slots[slot] as number) - 1;
      if (key[first] === who && day[first] === when) return first;
    }
    slots[slot] = o + 1;
    return o;
  };
}
