/** What was spent on winning customers in a span of days, entry by entry. */

import type { Day } from "../core/day";
import type { Companions } from "./companions";

export interface SpendEntry {
  readonly sheetName: string;
  /** By place in the sheet's table. */
  readonly row: number;
  /** Hundredths: of an entry that reaches beyond the span, the part that falls on its days. */
  readonly cents: number;
}

/** Of the days after `from`, up to `to`; what is in another currency than the orders is left out. */
export function spendBetween(
  { spend }: Companions,
  currency: string | null,
  from: Day,
  to: Day,
): readonly SpendEntry[] {
  return spend.flatMap(({ sheetName, reading }) => {
    if (reading.currency !== null && reading.currency !== currency) return [];
    return Array.from(reading.cents, (cents, i): SpendEntry | null => {
      const [first, last] = [reading.first[i] as number, reading.last[i] as number];
      const days = Math.min(last, to) - Math.max(first, from + 1) + 1;
      if (days <= 0) return null;
      const row = reading.rowOf[i] as number;
      return { sheetName, row, cents: (cents * days) / (last - first + 1) };
    }).filter((entry) => entry !== null);
  });
}

/** In currency units. */
export const sumOf = (entries: readonly SpendEntry[]): number =>
  entries.reduce((sum, { cents }) => sum + cents, 0) / 100;
