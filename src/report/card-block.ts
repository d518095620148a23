/** The cards as plain data: one figure each, with what it rests on and what it is compared with. */

import type { Takes } from "./figure";
import type { Comparison, Figure } from "./figure-kind";
import type { Selection } from "./selection";

/**
 * "normal"; "small": shown, but the interval is wide, `hint` says how many customers would narrow it;
 * "tooLittle": no honest figure, `hint` says what is needed; "missing": its source is not there; "first": nothing
 * to compare with yet; "above": a rate over 100 %, without interval.
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
  /** As of a `ReportFigure`. */
  readonly takes?: Takes;
}
