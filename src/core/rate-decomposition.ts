/** Why a rate changed: other customers, or other behaviour. */

import { requireAtMost, requireNotNegative, requirePositive } from "./check";
import { sum } from "./mean";

export interface Segment {
  /** Customers before and after, and how many of them did it. */
  readonly nBefore: number;
  readonly kBefore: number;
  readonly nAfter: number;
  readonly kAfter: number;
}

/** Contributions to the change of the rate, as fractions. */
export interface Contribution {
  /** From the segment's share of the customers. */
  readonly mix: number;
  /** From the rate inside the segment. */
  readonly rate: number;
  /** mix + rate */
  readonly total: number;
}

export interface RateDecomposition {
  readonly segments: readonly Contribution[];
  /** The sums; `total` is the change of the overall rate. */
  readonly all: Contribution;
}

/**
 * Kitagawa's (1955, JASA 50, 1168-1194) decomposition: change of share times mean rate, and change of rate
 * times mean share, so that nothing is left over. A segment that is empty before or after has no rate there;
 * it is taken not to have changed, and all of its contribution is mix. Errors: negative, aboveOther, and
 * notPositive where nobody is counted before or after.
 */
export function decomposeRate(segments: readonly Segment[]): RateDecomposition {
  for (const { nBefore, kBefore, nAfter, kAfter } of segments) {
    requireNotNegative(kBefore, "k_before");
    requireNotNegative(kAfter, "k_after");
    requireAtMost(kBefore, "k_before", nBefore, "n_before");
    requireAtMost(kAfter, "k_after", nAfter, "n_after");
  }
  const before = sum(segments.map(({ nBefore }) => nBefore));
  const after = sum(segments.map(({ nAfter }) => nAfter));
  requirePositive(before, "n_before");
  requirePositive(after, "n_after");

  const contributions = segments.map(({ nBefore, kBefore, nAfter, kAfter }) => {
    const shareBefore = nBefore / before;
    const shareAfter = nAfter / after;
    const rateBefore = nBefore > 0 ? kBefore / nBefore : nAfter > 0 ? kAfter / nAfter : 0;
    const rateAfter = nAfter > 0 ? kAfter / nAfter : rateBefore;
    const mix = ((shareAfter - shareBefore) * (rateBefore + rateAfter)) / 2;
    const rate = ((rateAfter - rateBefore) * (shareBefore + shareAfter)) / 2;
    return { mix, rate, total: mix + rate };
  });
  const sumOf = (part: keyof Contribution) => sum(contributions.map((row) => row[part]));
  return {
    segments: contributions,
    all: { mix: sumOf("mix"), rate: sumOf("rate"), total: sumOf("total") },
  };
}

/**
 * Standard errors of the sums, by the delta method: customers fall into segments as in a multinomial draw and stay
 * as in a binomial one, independently before and after. The error of a rate takes k + 1 of n + 2, so that a segment
 * of which all or none stayed is not taken for certain. The caller vouches for what `decomposeRate` checks.
 */
export function decompositionErrors(segments: readonly Segment[]): Omit<Contribution, "total"> {
  const before = sum(segments.map(({ nBefore }) => nBefore));
  const after = sum(segments.map(({ nAfter }) => nAfter));
  const parts = segments
    .filter(({ nBefore, nAfter }) => nBefore + nAfter > 0)
    .map(({ nBefore, kBefore, nAfter, kAfter }) => {
      const rateBefore = nBefore > 0 ? kBefore / nBefore : kAfter / nAfter;
      const rateAfter = nAfter > 0 ? kAfter / nAfter : rateBefore;
      const squared = rateError(kBefore, nBefore) + rateError(kAfter, nAfter);
      const isThere = nBefore > 0 && nAfter > 0;
      return {
        shareBefore: nBefore / before,
        shareAfter: nAfter / after,
        mean: { value: (rateBefore + rateAfter) / 2, squared: isThere ? squared / 4 : squared },
        difference: { value: rateAfter - rateBefore, squared: isThere ? squared : 0 },
      };
    });
  type Part = (typeof parts)[number];
  const total = (of: (part: Part) => number) => sum(parts.map(of));
  /** Of Σ share · value, from which customers were drawn. */
  const drawn = (share: "shareBefore" | "shareAfter", of: "mean" | "difference", n: number) =>
    (total((p) => p[share] * p[of].value ** 2) - total((p) => p[share] * p[of].value) ** 2) / n;
  const mix =
    drawn("shareBefore", "mean", before) +
    drawn("shareAfter", "mean", after) +
    total((p) => (p.shareAfter - p.shareBefore) ** 2 * p.mean.squared);
  const rate =
    (drawn("shareBefore", "difference", before) + drawn("shareAfter", "difference", after)) / 4 +
    total((p) => ((p.shareBefore + p.shareAfter) / 2) ** 2 * p.difference.squared);
  return { mix: Math.sqrt(Math.max(0, mix)), rate: Math.sqrt(Math.max(0, rate)) };
}

/** Squared. */
function rateError(k: number, n: number): number {
  const share = (k + 1) / (n + 2);
  return n > 0 ? (share * (1 - share)) / n : 0;
}
