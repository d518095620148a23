/** What each customer has spent. */

import { toCents } from "./history";

export interface SpendColumns {
  /** Number of customers. */
  readonly customers: number;
  /** One entry per row: the customer's number, and the amount in currency units. */
  readonly customer: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
}

/** Hundredths by customer number, refunds deducted, over the rows that `counts`. */
export function centsByCustomer(
  { customers, customer, amount }: SpendColumns,
  counts: (row: number) => boolean = () => true,
): Float64Array {
  const cents = new Float64Array(customers);
  for (let row = 0; row < customer.length; row++) {
    if (!counts(row)) continue;
    const c = customer[row] as number;
    cents[c] = (cents[c] as number) + toCents(amount[row] as number);
  }
  return cents;
}
