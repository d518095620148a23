/** Whether the amounts in several rows of an order are the order's total, repeated, or each its own row's. */

import { cellState } from "./cell-state";
import type { OrderFields } from "./order-fields";

/** Cost: one pass. "settled": no order has amounts in more than one row. */
export function amountPerFrom(
  fields: OrderFields,
  orders: readonly (readonly number[])[],
): "item" | "settled" | "undecided" {
  const { paid } = fields;
  if (!paid) return "settled";
  let repeated = false;
  for (const rows of orders) {
    if (rows.length < 2) continue;
    let first: number | undefined;
    for (const row of rows) {
      if (paid.state[row] !== cellState.read) continue;
      if (first === undefined) first = paid.value[row] as number;
      // A total is the same in every row; two different amounts can only be the rows' own.
      else if (paid.value[row] !== first) return "item";
      else repeated = true;
    }
  }
  return repeated ? "undecided" : "settled";
}
