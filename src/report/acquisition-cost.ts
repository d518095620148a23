/** What a new customer cost in advertising, from the sheets of ad spend. */

import { acquisitionCostInterval } from "../core/cac";
import type { Estimate } from "../core/interval";
import type { Scope } from "./inputs";

/** In the last period; null where no spend is known for it, or nobody was won. */
export function costPerNew({ companions, spans }: Scope, currency: string | null): Estimate | null {
  const { from, to, new: won } = spans[spans.length - 1] as Scope["spans"][number];
  let cents = 0;
  for (const { reading } of companions.spend) {
    if (reading.currency !== null && reading.currency !== currency) continue;
    reading.cents.forEach((amount, i) => {
      const [first, last] = [reading.first[i] as number, reading.last[i] as number];
      const days = Math.min(last, to) - Math.max(first, from + 1) + 1;
      // of an entry that reaches beyond the period, the part that falls on its days
      if (days > 0) cents += (amount * days) / (last - first + 1);
    });
  }
  return cents > 0 && won > 0 ? acquisitionCostInterval(cents / 100, won) : null;
}
