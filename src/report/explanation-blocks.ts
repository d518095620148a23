/** What explains the figures and what follows from them, as plain data: why, what to do, other rates, claims. */

import type { Day } from "../core/day";
import type { RateId } from "../core/reconcile";
import type { ActionId } from "./action-lists";
import type { Verdict } from "./figure-kind";
import type { Selection } from "./selection";
import type { Between, SplitId } from "./start-segments";

/** A group of customers, by what was known of them at the start of each period. */
export interface WhyRow {
  readonly label: string;
  /** Its place in the split; left out by earlier versions. */
  readonly group?: number;
  /** Customers at the start and those of them kept, in the period before and in the current one. */
  readonly before: { readonly count: number; readonly of: number };
  readonly after: { readonly count: number; readonly of: number };
  /**
   * Contributions to the change of the rate, as fractions in whole hundredths of a point: they add up, to the right
   * and downwards.
   */
  readonly mix: number;
  readonly rate: number;
  /** Change of the group's own rate; null where it was empty. */
  readonly change: { readonly value: number; readonly verdict: Verdict } | null;
}

export interface WhySplit {
  /** Left out by earlier versions. */
  readonly id?: SplitId;
  readonly title: string;
  readonly rows: readonly WhyRow[];
  readonly total: Pick<WhyRow, "before" | "after" | "mix" | "rate">;
  /** Intervals of the two sums, in points: "(−1,9 bis +0,7)" */
  readonly mixRange: string;
  readonly rateRange: string;
}

export interface WhyBlock {
  readonly title: string;
  readonly caption: string;
  /** What changed and whether that is more than chance; or what is missing to say so. */
  readonly sentence: string;
  /** Names of the two periods; "" where there is nothing to compare. */
  readonly before: string;
  readonly after: string;
  /** The two periods; left out by earlier versions, and where there is nothing to compare. */
  readonly spans?: { readonly before: Between; readonly after: Between };
  readonly splits: readonly WhySplit[];
}

/** A list of customers worth speaking to. */
export interface ActionRow {
  readonly id: ActionId;
  readonly label: string;
  readonly customers: number;
  /** Revenue at stake in currency units, with its interval; null where it cannot be told. */
  readonly worth: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** How the worth was found, or why there is none. */
  readonly how: string;
  /** Who is on the list. */
  readonly who: string;
  readonly todo: string;
}

export interface ActionsBlock {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly ActionRow[];
}

/** A rate that goes by a similar name, on the same orders. */
export interface ReconcileRow {
  readonly id: RateId;
  readonly label: string;
  readonly meaning: string;
  /** The rate is above / below. */
  readonly above: number;
  readonly below: number;
  /** Null where the rate is no share. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** From our counts to these, by the customers who count otherwise: "Oben 120 + 5 Zurückgekehrte = 125. …" */
  readonly difference: string;
}

export interface ReconcileBlock {
  readonly title: string;
  /** What is compared, or what is missing for it. */
  readonly caption: string;
  /** The period: the days after `from`, up to `to`. */
  readonly from: Day;
  readonly to: Day;
  /** Ours first. */
  readonly rows: readonly ReconcileRow[];
}

/** An often quoted figure beside the shop's own. */
export interface ClaimRow {
  readonly id: ClaimId;
  readonly claim: string;
  /** Where it comes from, and what is to be doubted. */
  readonly doubt: string;
  /** The shop's own figure with its interval, or what is missing for one. */
  readonly own: string;
  readonly isKnown: boolean;
  /** Who or what stands behind the shop's own figure; null or left out where nothing does. */
  readonly selection?: Selection | null;
}

export const claimIds = [
  "cost",
  "return",
  "profit",
  "switching",
  "rebuying",
  "recommending",
  "telling",
  "reviews",
  "minutes",
] as const;
export type ClaimId = (typeof claimIds)[number];

export interface ClaimsBlock {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly ClaimRow[];
}
