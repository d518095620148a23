/** The account of a table of orders: each order's reason, handed to its rows. */

import { type Account, accountOf, codeOf } from "./account";
import { cellState } from "./cell-state";
import type { AmountPer, Order } from "./order";
import type { OrderFields } from "./order-fields";

/** Fills in `codes`; further rows of a counted order are merged into its first. */
export function markRows(
  codes: Uint8Array,
  orders: readonly Order[],
  duplicates: readonly number[],
  per: AmountPer,
  fields: OrderFields,
): void {
  const amounts = fields.paid?.state;
  for (const { rows, code } of orders) {
    const counted = code === codeOf.order || code === codeOf.refund;
    let total = false;
    for (const row of rows) {
      const hasAmount = amounts?.[row] === cellState.read;
      if (!counted) codes[row] = code;
      else if (row === rows[0]) codes[row] = code;
      else codes[row] = per === "order" && hasAmount && total ? codeOf.repeat : codeOf.item;
      total ||= hasAmount;
    }
  }
  for (const row of duplicates) codes[row] = codeOf.duplicate;
}

export function orderAccount(
  codes: Uint8Array,
  orders: readonly Order[],
  fields: OrderFields,
): Account {
  // Line items are in their order's currency, also where only its first row names it.
  const currency = fields.currency.code.slice();
  for (const order of orders) {
    for (const row of order.rows) {
      if ((currency[row] as number) < 0) currency[row] = order.currency;
    }
  }
  return accountOf(codes, fields.paid?.value ?? null, currency, fields.currency.codes);
}
