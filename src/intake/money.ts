/** Which currency counts, and what an amount in another is worth in it. */

import { codeOf } from "./account";
import type { Decisions } from "./decisions";
import type { Order } from "./order";

export interface Money {
  /** The currency that counts; null where none is written anywhere. */
  readonly main: string | null;
  /** Units of the main currency per unit of each; undefined: such orders cannot be counted. */
  readonly rate: (currency: number) => number | undefined;
  /** Counted orders by currency, most frequent first. */
  readonly orders: readonly { readonly currency: string; readonly orders: number }[];
}

/** Different currencies are never added: one counts, others need a rate. */
export function moneyOf(
  orders: readonly Order[],
  codes: readonly string[],
  decisions: Decisions,
): Money {
  const tally = new Array<number>(codes.length).fill(0);
  for (const order of orders) {
    if (order.code === codeOf.order && order.currency >= 0) {
      tally[order.currency] = (tally[order.currency] as number) + 1;
    }
  }
  const ranked = codes
    .map((currency, i) => ({ currency, orders: tally[i] as number }))
    .filter((entry) => entry.orders > 0)
    .sort((a, b) => b.orders - a.orders);
  const main = decisions.currency ?? ranked[0]?.currency ?? null;
  return {
    main,
    orders: ranked,
    rate(currency) {
      // With one currency in the file, a row that leaves it out means that one.
      if (currency < 0) return ranked.length <= 1 ? 1 : undefined;
      const code = codes[currency] as string;
      return code === main ? 1 : decisions.rates?.[code];
    },
  };
}
