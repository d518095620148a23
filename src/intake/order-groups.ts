/** Rows to orders: line items join the order whose number they carry, repeats are dropped. */

import { cellState } from "./cell-state";
import type { OrderRows } from "./order";
import type { OrderFields } from "./order-fields";
import type { IdentityKey, OrderRules } from "./source";
import { sameCells, type Table } from "./table";

export interface OrderGroups extends OrderRows {
  /** Rows that say again, word for word, what an earlier row of the same order said. */
  readonly duplicates: readonly number[];
  /** Rows that carry an order number of another customer or day, and so are orders of their own. */
  readonly reused: readonly number[];
}

export function groupOrders(
  table: Table,
  fields: OrderFields,
  rowIs: OrderRules["rowIs"],
  itemsHaveIds: boolean,
): OrderGroups {
  const { orderId } = fields;
  if (!orderId) return { ...eachAlone(fields.rows), duplicates: [], reused: [] };
  const orders: number[][] = [];
  const duplicates: number[] = [];
  const reused: number[] = [];
  const withId: number[][][] = [];
  for (const row of fields.rows) {
    const id = orderId[row] as number;
    if (id < 0) {
      orders.push([row]);
      continue;
    }
    const known = withId[id];
    if (!known) {
      const order = [row];
      orders.push(order);
      withId[id] = [order];
      continue;
    }
    const twin = rowIs === "item" && !itemsHaveIds ? undefined : twinOf(table, known, row, fields);
    const home = rowIs === "event" ? undefined : homeOf(fields, known, row);
    if (twin !== undefined) {
      duplicates.push(row);
    } else if (home) {
      add(fields, home, row);
    } else {
      if (rowIs !== "event" && !isRefund(fields, row)) reused.push(row);
      const order = [row];
      orders.push(order);
      known.push(order);
    }
  }
  return { ...laidOut(orders), duplicates, reused };
}

/** Without order numbers every row is an order. */
function eachAlone(rows: Int32Array): OrderRows {
  const start = new Int32Array(rows.length + 1);
  for (let o = 0; o < start.length; o++) start[o] = o;
  return { rows, start };
}

function laidOut(orders: readonly (readonly number[])[]): OrderRows {
  const start = new Int32Array(orders.length + 1);
  orders.forEach((rows, o) => {
    start[o + 1] = (start[o] as number) + rows.length;
  });
  return { start, rows: Int32Array.from(orders.flat()) };
}

// A number that stands for more orders, or an order with more rows, is no order number; looking further
// back would only make a column of equal numbers slow.
const farthestBack = 50;

/** A row with a date of its own that equals an earlier one in every cell. */
function twinOf(table: Table, known: readonly number[][], row: number, fields: OrderFields) {
  if (fields.days.state[row] !== cellState.read) return undefined;
  for (const order of known.slice(-farthestBack)) {
    for (const other of order.slice(-farthestBack)) {
      if (sameCells(table.rows[other] ?? [], table.rows[row] ?? [])) return other;
    }
  }
  return undefined;
}

/** The order a row belongs to: the latest with its number whose day and customer it does not contradict. */
function homeOf(fields: OrderFields, known: readonly number[][], row: number) {
  return known
    .slice(-farthestBack)
    .reverse()
    .find((order) => !contradicts(fields, order, row));
}

function contradicts(fields: OrderFields, order: readonly number[], row: number): boolean {
  const { day, state } = fields.days;
  const { strict, kindOf } = fields.identity;
  const key = strict[row] as number;
  for (const other of order.slice(-farthestBack)) {
    if (
      state[row] === cellState.read &&
      state[other] === cellState.read &&
      day[row] !== day[other]
    ) {
      return true;
    }
    const otherKey = strict[other] as number;
    if (key >= 0 && otherKey >= 0 && key !== otherKey && sameKind(kindOf, key, otherKey))
      return true;
  }
  return false;
}

const sameKind = (kindOf: readonly IdentityKey[], a: number, b: number) => kindOf[a] === kindOf[b];

const isRefund = (fields: OrderFields, row: number) =>
  fields.bookingOf(row) === "refund" || (fields.paid?.value[row] as number) < 0;

/** Sorted tables can bring an item above the row with the order's date; that row goes in front. */
function add(fields: OrderFields, order: number[], row: number) {
  const { state } = fields.days;
  if (state[order[0] as number] === cellState.blank && state[row] !== cellState.blank) {
    order.unshift(row);
  } else order.push(row);
}
