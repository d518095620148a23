/** Trend, bridge, cohorts and groups as plain data. */

import type { Day } from "../core/day";
import type { Period } from "../core/period";
import type { RfmGroup } from "../core/rfm";
import type { CohortView } from "./selection";

export interface TrendRow {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly start: number;
  readonly kept: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: "above" | "below" | "";
}

export interface TrendBlock {
  /** The finding, as the chart's title. */
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly TrendRow[];
  readonly goal: number | null;
}

export interface BridgeRow {
  readonly id: "start" | "new" | "reactivated" | "kept" | "lost" | "newLost" | "end";
  readonly label: string;
  /** One line: who is meant. */
  readonly meaning: string;
  readonly customers: number;
  /** In currency units; null where no amounts are known. */
  readonly money: number | null;
}

export interface BridgeBlock {
  readonly title: string;
  readonly caption: string;
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly BridgeRow[];
  /** start + all movements − end: 0 when it adds up, in heads and money. */
  readonly offHeads: number;
  readonly offMoney: number | null;
  readonly check: string;
  /** What the formula from three counts would say, and why it differs. */
  readonly note: string;
}

export interface CohortRow {
  readonly label: string;
  readonly cohort: Period;
  readonly size: number;
  /** Too few customers for shares to say more than chance. */
  readonly small: boolean;
  /** How many periods after the first are over: the last age that could have a value. */
  readonly over: number;
  /** By age from 1; null where the period is not over or the cohort is too small to show. */
  readonly values: Readonly<Record<CohortView, readonly (number | null)[]>>;
}

export interface CohortBlock {
  readonly title: string;
  readonly caption: string;
  readonly ages: number;
  readonly views: readonly { readonly id: CohortView; readonly label: string }[];
  readonly rows: readonly CohortRow[];
  /** Weighted over the cohorts old enough. */
  readonly weighted: Readonly<Record<CohortView, readonly (number | null)[]>>;
  /** Of the weighted share of customers, by age from 1. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly eligible: readonly (number | null)[];
  /** How to read one row, with its figures. */
  readonly reading: string;
  readonly note: string;
}

export interface GroupRow {
  readonly id: RfmGroup | "total";
  readonly label: string;
  readonly customers: number;
  readonly share: number;
  readonly money: number | null;
  readonly moneyShare: number | null;
  /** Against the same groups one period earlier; null where there is no earlier period. */
  readonly change: number | null;
}

export interface LadderRow {
  /** "1. → 2." */
  readonly label: string;
  readonly order: number;
  readonly customers: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** "Median 28 Tage · 548 Kunden" */
  readonly basis: string;
}

export interface GroupsBlock {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly GroupRow[];
  readonly total: GroupRow;
  /** The day of the earlier groups; null where there is no earlier period. */
  readonly since: Day | null;
  readonly ladderTitle: string;
  readonly ladder: readonly LadderRow[];
}
