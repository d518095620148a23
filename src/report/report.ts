/**
 * The report: everything the dashboard, the digest and the exports show, as plain data. Words are chosen
 * (in the report's language), nothing is formatted and no cell is known. It survives JSON, so that a build
 * can be carried on in the next call and compared with the last one.
 */

import type { Day } from "../core/day";
import type { Period } from "../core/period";
import type { RateId } from "../core/reconcile";
import type { RfmGroup } from "../core/rfm";
import type { DashboardPeriod } from "../text/report";
import type { Locale } from "../text/text";
import type { ActionId } from "./action-lists";
import type { ForecastBlock } from "./forecast-block";
import type { CohortView, Selection } from "./selection";

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

/**
 * "normal"; "small": shown, but the interval is wide, `hint` says how many customers would narrow it;
 * "tooLittle": no honest figure, `hint` says what is needed; "missing": its source is not there; "first": nothing to compare with yet; "above": a rate over
 * 100 %, without interval.
 */
export type CardState = "normal" | "small" | "tooLittle" | "missing" | "first" | "above";

export type CardId =
  | "retention"
  | "churn"
  | "repeat"
  | "netChange"
  | "orderGap"
  | "existingRevenue"
  | "revenue"
  | "ltvCac"
  | "nps"
  | "csat"
  | "ces"
  | "firstResponse"
  | "serviceLevel";

export interface Card {
  readonly id: CardId;
  readonly label: string;
  /** The definition, for the note on the cell: what is counted, how many, which interval. */
  readonly definition: string;
  readonly state: CardState;
  readonly figure: Figure | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** "120 von 150", "Median 90 %: 58 Tage" … */
  readonly basis: string;
  /** What stands in place of the comparisons where they would say little; "" where there are some. */
  readonly hint: string;
  readonly comparisons: readonly Comparison[];
  /** One value per period, the last is the current one; null where there is none. */
  readonly trend: readonly (number | null)[];
  /** First and last period of the trend. */
  readonly trendSpan: string;
  /** "◆ Ziel 82 %: möglich", "kein Ziel gesetzt", or what is missing in states other than normal. */
  readonly goal: string;
  readonly goalValue: number | null;
  /** Null where no customers stand behind the figure. */
  readonly selection: Selection | null;
}

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

/** A group of customers, by what was known of them at the start of each period. */
export interface WhyRow {
  readonly label: string;
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

export interface SupportHours {
  readonly weekday: string;
  /** Usual number of enquiries by hour, 6 to 23, then 0 to 5 together; null where no such day was in the span. */
  readonly hours: readonly (number | null)[];
  readonly perDay: number | null;
}

export interface WaitRow {
  readonly label: string;
  readonly contacts: number;
  /** In minutes; null while it is not reached. */
  readonly median: number | null;
  readonly p90: number | null;
  /** Answered within ten minutes, of all whose ten minutes are over. */
  readonly inTime: number | null;
}

export interface SupportBlock {
  readonly title: string;
  readonly caption: string;
  /** Null where only the days are known. */
  readonly busy: { readonly rows: readonly SupportHours[]; readonly note: string } | null;
  /** Null where nothing is known about replies. */
  readonly waiting: {
    readonly title: string;
    readonly caption: string;
    readonly rows: readonly WaitRow[];
    readonly total: WaitRow;
    readonly note: string;
  } | null;
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

export interface AccountRow {
  readonly kind: "used" | "merged" | "excluded" | "inDoubt";
  readonly reason: string;
  readonly label: string;
  readonly rows: number;
  readonly money: number | null;
}

export interface AccountBlock {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly AccountRow[];
  readonly total: { readonly rows: number; readonly money: number | null };
  /** Whether used + merged + excluded + in doubt equals the source. */
  readonly addsUp: boolean;
  readonly check: string;
  /** Damage found in the file, each in one sentence. */
  readonly findings: readonly string[];
}

export interface DefinitionRow {
  readonly term: string;
  readonly meaning: string;
  readonly source: string;
}

export interface Fingerprint {
  readonly rows: number;
  readonly customers: number;
  readonly orders: number;
  readonly money: number | null;
  /** Of customers, days and amounts; the same data give the same sum. */
  readonly checksum: string;
}

export interface Report {
  readonly version: 1;
  readonly locale: Locale;
  readonly currency: string | null;
  readonly period: DashboardPeriod;
  readonly title: {
    readonly shop: string;
    readonly sample: boolean;
    readonly asOf: Day;
    readonly firstDay: Day;
    readonly lastDay: Day;
    /** "3. Quartal 2026" */
    readonly period: string;
    /** "Q3 2026" */
    readonly shortPeriod: string;
    /** Days without an order after which a customer counts as lost, and the sentence that explains it. */
    readonly lapseDays: number;
    readonly lapse: string;
  };
  readonly headline: string;
  readonly cards: readonly Card[];
  /** The sheets that the cards about satisfaction and service rest on; "" or left out where there are none. */
  readonly cardSources?: string;
  readonly trend: TrendBlock | null;
  readonly bridge: BridgeBlock | null;
  readonly cohorts: CohortBlock;
  readonly groups: GroupsBlock;
  /** Null in a report stored before there was such a block. */
  readonly why: WhyBlock | null;
  readonly actions: ActionsBlock | null;
  /** Null without tickets or calls in the period; left out by earlier versions. */
  readonly support?: SupportBlock | null;
  /** Null in a report stored before there was such a block. */
  readonly reconcile: ReconcileBlock | null;
  /** Null in a report stored before there was such a block. */
  readonly claims: ClaimsBlock | null;
  /** Null in reports of earlier builds, and until the step of a build that makes it. */
  readonly forecast: ForecastBlock | null;
  readonly account: AccountBlock;
  readonly definitions: readonly DefinitionRow[];
  readonly fingerprint: Fingerprint;
}
