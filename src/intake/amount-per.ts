/** Whether the amounts in several rows of an order are the order's total, repeated, or each its own row's. */

import { cellState } from "./cell-state";
import type { NumberColumn } from "./number-column";

/** How many amounts an order's rows name: one at most, the same one again, or different ones. */
export function amountsIn(
  paid: NumberColumn,
  rows: readonly number[],
): "one" | "same" | "different" {
  let first: number | undefined;
  let found: "one" | "same" = "one";
  for (const row of rows) {
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
  orders: readonly (readonly number[])[],
): "item" | "settled" | "undecided" {
  let repeated = false;
  for (const rows of orders) {
    if (rows.length < 2) continue;
    const found = amountsIn(paid, rows);
    // A total is the same in every row; two different amounts can only be the rows' own.
    if (found === "different") return "item";
    if (found === "same") repeated = true;
  }
  return repeated ? "undecided" : "settled";
}
