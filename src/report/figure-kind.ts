/** A number of the report, and what a comparison with another one says. */

/** How a number is meant; writers choose the pattern. Rates are fractions, money is in currency units. */
export type FigureKind =
  | "percent" // 0.8 → 80 %
  | "percent1" // 0.103 → 10,3 %
  | "points" // difference of two rates, as a fraction: −0.039 → −3,9 Pkt.
  | "pointsExact" // two decimals, where they add up
  | "score" // NPS: +42
  | "count"
  | "change" // +50, −30
  | "days"
  | "hours"
  | "minutes"
  | "decimal" // one decimal
  | "money" // without cents
  | "moneyExact"
  | "moneyChange"
  | "ratio"; // 2,9 : 1

export interface Figure {
  readonly value: number;
  readonly kind: FigureKind;
}

/**
 * What a comparison says. "unclear": the interval of the difference holds 0. "higher" and "lower" are for
 * figures that are neither good nor bad.
 */
export type Verdict = "better" | "worse" | "unclear" | "higher" | "lower";

export interface Comparison {
  /** "zu Q2 26" */
  readonly against: string;
  /** Null where there is nothing to compare with; `reason` then says why. */
  readonly change: Figure | null;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
}
