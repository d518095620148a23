/**
 * Forecasts marked like homework: what would have been foreseen at the end of each past period, from what
 * was known then, beside what came; and whether "as much as last time" would have done as well.
 */

import type { Day } from "./day";
import { twoSidedT, twoSidedZ } from "./distributions";
import { type History, historyUpTo } from "./history";
import type { Estimate } from "./interval";
import { type Bought, boughtByKnown } from "./known-customers";

/** What known customers will buy; null where the model says nothing about it. */
export interface Foreseen {
  readonly orders: Estimate;
  /** In currency units. */
  readonly money: Estimate | null;
}

/** Foresees the days after `known.asOf`; null where too little is known. Limits have `bandConfidence`. */
export type Forecaster = (known: History, days: number) => Foreseen | null;

/** Four in five: a band that is often seen to fail is better understood than one that hardly ever does. */
export const bandConfidence = 0.8;

/** One forecast of the past. */
export interface Attempt {
  /** The last day known then, and the last day foreseen. */
  readonly from: Day;
  readonly to: Day;
  /** As the model said it. */
  readonly foreseen: Foreseen;
  readonly came: Bought;
  /** The period before. */
  readonly previous: Bought;
  /** The same period of the year before; null where nobody was a customer yet. */
  readonly lastYear: Bought | null;
}

/** Attempts at no more periods than these: older ones say little about the next. */
const mostAttempts = 8;

/**
 * `ends` are the ends of whole periods, oldest first, `perYear` of which make a year. A period is tried if
 * there were customers a period before already. O(attempts · (entries + fit)).
 */
export function attempts(
  history: History,
  ends: readonly Day[],
  perYear: number,
  forecaster: Forecaster,
): readonly Attempt[] {
  const bought = boughtByKnown(history, ends);
  const known = (p: number) => {
    const one = bought[p];
    return one && one.customers > 0 ? one : null;
  };
  const made: Attempt[] = [];
  for (let p = Math.max(0, bought.length - mostAttempts); p < bought.length; p++) {
    const from = ends[p] as Day;
    const to = ends[p + 1] as Day;
    const previous = known(p - 1);
    const foreseen = previous && forecaster(historyUpTo(history, from), to - from);
    if (!foreseen) continue;
    const came = bought[p] as Bought;
    made.push({ from, to, foreseen, came, previous, lastYear: known(p - perYear) });
  }
  return made;
}

/** One period of the school report. */
export interface Mark {
  readonly from: Day;
  readonly to: Day;
  /** With the band as it would have been shown then. */
  readonly foreseen: Estimate;
  readonly came: number;
  readonly held: boolean;
}

export interface Rival {
  readonly kind: "previous" | "lastYear";
  /** Misses of both as a share of what came, over the periods for which both have a forecast. */
  readonly error: number;
  readonly ownError: number;
}

export interface SchoolReport {
  readonly marks: readonly Mark[];
  /** Periods in which the band held what came. */
  readonly held: number;
  /** The simple forecast that did best against the model; null where none could be tried often enough. */
  readonly rival: Rival | null;
  /** By how much the model's band must be widened from now on (on the logarithmic scale). */
  readonly widening: number;
}

/** So many periods must have been tried before a forecast is shown. */
export const fewestMarks = 3;

/** Marks for orders, or for money; attempts without a forecast of it are left out. */
export function schoolReport(made: readonly Attempt[], measure: "orders" | "money"): SchoolReport {
  const tried = made.flatMap(({ from, to, foreseen, came, previous, lastYear }) => {
    const estimate = foreseen[measure];
    const value = came[measure];
    return estimate && value !== null
      ? [
          {
            from,
            to,
            estimate,
            came: value,
            previous: previous[measure],
            lastYear: lastYear?.[measure] ?? null,
          },
        ]
      : [];
  });
  const surprise = surprises();
  const marks = tried.map(({ from, to, estimate, came }): Mark => {
    const foreseen = widened(estimate, surprise.widening());
    surprise.add(estimate, came);
    return { from, to, foreseen, came, held: foreseen.low <= came && came <= foreseen.high };
  });
  const rivals = (["previous", "lastYear"] as const).flatMap((kind): Rival[] => {
    const both = tried.filter((one) => one[kind] !== null);
    if (both.length < fewestMarks) return [];
    return [
      {
        kind,
        error: errorOf(both, (one) => one[kind] as number),
        ownError: errorOf(both, ({ estimate }) => estimate.value),
      },
    ];
  });
  rivals.sort((a, b) => a.error * b.ownError - b.error * a.ownError);
  return {
    marks,
    held: marks.filter(({ held }) => held).length,
    rival: rivals[0] ?? null,
    widening: surprise.widening(),
  };
}

/** The estimate with its limits drawn apart. */
export function widened({ value, low, high }: Estimate, widening: number): Estimate {
  if (value === 0) return { value, low, high };
  return {
    value,
    low: value * (low / value) ** widening,
    high: value * (high / value) ** widening,
  };
}

function errorOf<T extends { readonly came: number }>(
  tried: readonly T[],
  foreseen: (one: T) => number,
): number {
  let missed = 0;
  let came = 0;
  for (const one of tried) {
    missed += Math.abs(foreseen(one) - one.came);
    came += one.came;
  }
  return came > 0 ? missed / came : 0;
}

/**
 * How wide a band should have been. A model knows the chance of single customers, not Christmas or a new
 * shop window: its misses are larger than it thinks. They are kept as multiples of what it thinks, with one
 * unsurprising forecast added for a start; the root of their mean square is the factor, and Student's t takes
 * the place of z, as it rests on so few.
 */
function surprises() {
  const z = twoSidedZ(bandConfidence);
  let squares = 1;
  let count = 1;
  return {
    widening: () =>
      (Math.max(1, Math.sqrt(squares / count)) * twoSidedT(bandConfidence, count)) / z,
    add({ value, low, high }: Estimate, came: number): void {
      const spread = Math.log(high / low) / (2 * z);
      const miss = Math.log((Math.max(0, came) + 0.5) / (value + 0.5));
      if (spread > 0) squares += (miss / spread) ** 2;
      count++;
    },
  };
}
