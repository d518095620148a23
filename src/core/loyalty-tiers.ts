/** Loyalty tiers: where a customer stands and how much is missing to the next tier. */

import { requireSome } from "./check";

export interface Tier {
  /** The basis from which on a customer is in this tier. */
  readonly threshold: number;
  readonly name: string;
}

export interface TierStanding {
  /** Null below the lowest tier. */
  readonly tier: string | null;
  /** Null, as the gap is, in the highest tier. */
  readonly nextTier: string | null;
  readonly gap: number | null;
}

/** One standing for each basis, in order; the tiers may come in any order. Error: empty (tiers). */
export function tierStandings(bases: readonly number[], tiers: readonly Tier[]): TierStanding[] {
  requireSome(tiers, "tiers");
  const rising = [...tiers].sort((a, b) => a.threshold - b.threshold);
  return bases.map((basis) => {
    const reached = rising.filter(({ threshold }) => threshold <= basis).length;
    const next = rising[reached];
    return {
      tier: rising[reached - 1]?.name ?? null,
      nextTier: next?.name ?? null,
      gap: next ? next.threshold - basis : null,
    };
  });
}
