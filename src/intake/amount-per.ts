/** Whether the amounts in several rows of an order are the order's total, repeated, or each its own row's. */

import { cellState } from "./cell-state";
import type { NumberColumn } from "./number-column";
import { type OrderRows, rowCount } from "./order";

/** How many amounts an order's rows name: one at most, the same one again, or different ones. */
export function amountsIn(
  paid: NumberColumn,
  { start, rows }: OrderRows,
  o: number,
): "one" | "same" | "different" {
  let first: number | undefined;
  let found: "one" | "same" = "one";
  for (let i = start[o] as number; i < (start[o + 1] as number); i++) {
    const row = rows[i] as number;
    if (paid.state[row] !== cellState.read) continue;
    if (first === undefined) first = paid.value[row] as number;
    else if (paid.value[row] !== first) return "different";
    else found = "same";
  }
  return found;
}

/** "settled": no order has amounts in more than one row. Cost: one pass. */
export function amountPerFrom(
  paid: NumberColumn,
  orders: OrderRows,
): "item" | "settled" | "undecided" {
  let repeated = false;
  for (let o = 0; o + 1 < orders.start.length; o++) {
    if (rowCount(orders, o) < 2) continue;
    const found = amountsIn(paid, orders, o);
    // A total is the same in every row; two different amounts can only be the rows' own.
    if (found === "different") return "item";
    if (found === "same") repeated = true;
  }
  return repeated ? "undecided" : "settled";
}
