/** Which currency counts, and what an amount in another is worth in it. */

import { codeOf } from "./account";
import type { Decisions } from "./decisions";
import type { Orders } from "./order";

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
  { count, code, currency }: Orders,
  codes: readonly string[],
  decisions: Decisions,
): Money {
  const tally = new Array<number>(codes.length).fill(0);
  for (let o = 0; o < count; o++) {
    const own = currency[o] as number;
    if (code[o] === codeOf.order && own >= 0) tally[own] = (tally[own] as number) + 1;
  }
  const ranked = codes
    .map((name, i) => ({ currency: name, orders: tally[i] as number }))
    .filter((entry) => entry.orders > 0)
    .sort((a, b) => b.orders - a.orders);
  const main = decisions.currency ?? ranked[0]?.currency ?? null;
  return {
    main,
    orders: ranked,
    rate(number) {
      // With one currency in the file, a row that leaves it out means that one.
      if (number < 0) return ranked.length <= 1 ? 1 : undefined;
      const name = codes[number] as string;
      return name === main ? 1 : decisions.rates?.[name];
    },
  };
}
