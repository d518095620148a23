/** The account of a table of orders: each order's reason, handed to its rows. */

import { type Account, accountOf, codeOf } from "./account";
import { cellState } from "./cell-state";
import { type AmountPer, isBooked, type Orders } from "./order";
import type { OrderFields } from "./order-fields";

/** Fills in `codes`; further rows of a counted order are merged into its first. */
export function markRows(
  codes: Uint8Array,
  orders: Orders,
  duplicates: readonly number[],
  per: AmountPer,
  fields: OrderFields,
): void {
  const { start, rows } = orders;
  const amounts = fields.paid?.state;
  for (let o = 0; o < orders.count; o++) {
    const code = orders.code[o] as number;
    const from = start[o] as number;
    let total = false;
    for (let i = from; i < (start[o + 1] as number); i++) {
      const row = rows[i] as number;
      const hasAmount = amounts?.[row] === cellState.read;
      if (i === from || !isBooked(orders, o)) codes[row] = code;
      else codes[row] = per === "order" && hasAmount && total ? codeOf.repeat : codeOf.item;
      total ||= hasAmount;
    }
  }
  for (const row of duplicates) codes[row] = codeOf.duplicate;
}

export function orderAccount(codes: Uint8Array, orders: Orders, fields: OrderFields): Account {
  const { start, rows } = orders;
  const { codes: currencies } = fields.currency;
  const paid = fields.paid?.value ?? null;
  if (currencies.length === 0) return accountOf(codes, paid);
  // Line items are in their order's currency, also where only its first row names it.
  const currency = fields.currency.code.slice();
  for (let o = 0; o < orders.count; o++) {
    for (let i = start[o] as number; i < (start[o + 1] as number); i++) {
      const row = rows[i] as number;
      if ((currency[row] as number) < 0) currency[row] = orders.currency[o] as number;
    }
  }
  return accountOf(codes, paid, currency, currencies);
}
