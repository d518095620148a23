/** After how long without an order a customer counts as lost. */

import type { History } from "../core/history";
import { lapseTime } from "../core/interpurchase";

/** By then this share of the customers who come back have come back: 9 of 10. */
export const lapseShare = 0.9;
/** Where nobody has come back yet: a year, so that nobody is called lost too soon. */
const lapseWithoutData = 365;

export interface Lapse {
  readonly days: number;
  /** Whether the user has chosen them. */
  readonly own: boolean;
  /** Whether the data show them. */
  readonly found: boolean;
}

export function lapseOf(history: History, chosen: number | null): Lapse {
  if (chosen !== null) return { days: chosen, own: true, found: false };
  try {
    return { days: lapseTime(history, lapseShare), own: false, found: true };
  } catch {
    return { days: lapseWithoutData, own: false, found: false };
  }
}
