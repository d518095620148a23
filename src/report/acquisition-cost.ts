/** What a new customer cost in advertising, from the sheets of ad spend. */

import { acquisitionCostInterval } from "../core/cac";
import type { Estimate } from "../core/interval";
import type { Scope } from "./inputs";
import { spendBetween, sumOf } from "./spend";

/** In the last period; null where no spend is known for it, or nobody was won. */
export function costPerNew({ companions, currency, spans }: Scope): Estimate | null {
  const { from, to, new: won } = spans[spans.length - 1] as Scope["spans"][number];
  const spent = sumOf(spendBetween(companions, currency, from, to));
  return spent > 0 && won > 0 ? acquisitionCostInterval(spent, won) : null;
}
