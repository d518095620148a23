/** The forecast as plain data: what past forecasts said, what came, and what is expected next. */

import type { Day } from "../core/day";

export interface ForecastRow {
  /** "Q3 26" */
  readonly label: string;
  /** The days after `from`, up to `to`; left out by earlier versions. */
  readonly span?: { readonly from: Day; readonly to: Day };
  /** What was foreseen, with its 80 % band. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What came, and whether the band held it; null for the period that is still to come. */
  readonly came: number | null;
  readonly held: boolean | null;
}

export interface ForecastMeasure {
  readonly id: "orders" | "money";
  readonly label: string;
  /** The finding, as the chart's title: how often the band held. */
  readonly title: string;
  /** How far the forecasts of the past were off, and how far the simplest one. */
  readonly school: string;
  /** Forecasts of the past, and last the one to come. */
  readonly rows: readonly ForecastRow[];
}

export interface StayingRow {
  /** In periods after the first purchase. */
  readonly age: number;
  /** Share of customers foreseen to still buy then or later, with its 80 % band. */
  readonly survival: number;
  readonly low: number;
  readonly high: number;
  /** What came; null where nobody can know yet. */
  readonly came: number | null;
}

export interface StayingBlock {
  readonly title: string;
  readonly caption: string;
  readonly school: string;
  /** Customers who are followed; left out by earlier versions. */
  readonly followed?: number;
  readonly rows: readonly StayingRow[];
}

export interface ForecastBlock {
  readonly title: string;
  readonly caption: string;
  /** What is to be expected, in one line; "" where there is no forecast. */
  readonly expected: string;
  /** Orders, and revenue where it can be said; none where forecasts of the past were no good. */
  readonly measures: readonly ForecastMeasure[];
  /** How long customers stay; null or left out where that cannot be said. */
  readonly staying?: StayingBlock | null;
  /** One sentence each: why something is missing, who is on the brink, which model. */
  readonly notes: readonly string[];
}
