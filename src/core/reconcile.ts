/**
 * Rates that go by similar names, on the same orders: who counts above and below the line of each fraction, and
 * which customers make the difference to retention by identity.
 */

import { addMonths, type Day } from "./day";
import type { History } from "./history";

/**
 * "ours": kept / active at the start. "seed": (end − new) / start. "shopify": Shopify's returning customer rate,
 * buyers of the period with another order until its end / buyers. "repeat": customers with two or more orders in
 * the twelve months up to the end / with at least one. "churn": lost / active at the start, as ChartMogul and
 * others count customers.
 */
export const rateIds = ["ours", "seed", "shopify", "repeat", "churn"] as const;
export type RateId = (typeof rateIds)[number];

/** How often a customer counts above and below the line. */
export interface Weight {
  readonly above: number;
  readonly below: number;
}

/** What a customer is to us: "old" had bought before, but was not active at the start. */
export type Standpoint = "kept" | "lost" | "new" | "old";

/** Customers who count otherwise than in ours, each by so much more or less. */
export interface Difference extends Weight {
  readonly who: Standpoint;
  readonly customers: number;
}

export interface ReckonedRate extends Weight {
  readonly id: RateId;
  /** The most customers first; their weights times customers add up to the difference to ours. */
  readonly differences: readonly Difference[];
}

interface Facts {
  readonly who: Standpoint;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Occasions until the end, in the period, and in the twelve months. */
  readonly orders: number;
  readonly inPeriod: number;
  readonly inYear: number;
}

const weights: Readonly<Record<RateId, (facts: Facts) => Weight>> = {
  ours: ({ atStart, atEnd }) => ({ above: Number(atStart && atEnd), below: Number(atStart) }),
  seed: ({ who, atStart, atEnd }) => ({
    above: Number(atEnd) - Number(who === "new"),
    below: Number(atStart),
  }),
  shopify: ({ orders, inPeriod }) => ({
    above: Number(inPeriod > 0 && orders > 1),
    below: Number(inPeriod > 0),
  }),
  repeat: ({ inYear }) => ({ above: Number(inYear > 1), below: Number(inYear > 0) }),
  churn: ({ atStart, atEnd }) => ({ above: Number(atStart && !atEnd), below: Number(atStart) }),
};

/** All rates of the period (from, to]; who is active, is as in `customerRetention`. */
export function reconcileRates(
  history: History,
  from: Day,
  to: Day,
  window: number,
): readonly ReckonedRate[] {
  const rates = rateIds.map((id) => ({
    id,
    above: 0,
    below: 0,
    differences: new Map<string, { -readonly [K in keyof Difference]: Difference[K] }>(),
  }));
  for (let c = 0; c < history.customers; c++) {
    const facts = factsOf(history, c, from, to, window);
    if (!facts) continue;
    const ours = weights.ours(facts);
    for (const rate of rates) {
      const own = weights[rate.id](facts);
      rate.above += own.above;
      rate.below += own.below;
      const above = own.above - ours.above;
      const below = own.below - ours.below;
      if (above === 0 && below === 0) continue;
      const key = `${facts.who} ${above} ${below}`;
      const known = rate.differences.get(key);
      if (known) known.customers++;
      else rate.differences.set(key, { who: facts.who, above, below, customers: 1 });
    }
  }
  return rates.map((rate) => ({
    ...rate,
    differences: [...rate.differences.values()].sort((a, b) => b.customers - a.customers),
  }));
}

/** How often customer c counts in a rate. */
export function weightIn(
  id: RateId,
  history: History,
  c: number,
  from: Day,
  to: Day,
  window: number,
): Weight {
  const facts = factsOf(history, c, from, to, window);
  return facts ? weights[id](facts) : { above: 0, below: 0 };
}

/** Null for a customer who has not bought until the end. */
function factsOf(history: History, c: number, from: Day, to: Day, window: number): Facts | null {
  const { start, day, occasion } = history;
  const yearBegins = addMonths(to, -12) + 1;
  let atStart = false;
  let atEnd = false;
  let orders = 0;
  let inPeriod = 0;
  let inYear = 0;
  for (let i = start[c] as number; i < (start[c + 1] as number); i++) {
    const d = day[i] as number;
    if (d > to) break;
    if (occasion[i] === 0) continue;
    orders++;
    if (d > from) inPeriod++;
    else if (d > from - window) atStart = true;
    if (d > to - window) atEnd = true;
    if (d >= yearBegins) inYear++;
  }
  if (orders === 0) return null;
  const who = orders === inPeriod ? "new" : !atStart ? "old" : atEnd ? "kept" : "lost";
  return { who, atStart, atEnd, orders, inPeriod, inYear };
}
