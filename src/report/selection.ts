/**
 * How to find the customers and rows behind a figure again: plain data that survives JSON, to be looked up in
 * the history the report was made from. Days and periods are numbers as in `core`.
 */

import type { Movement } from "../core/customer-retention";
import type { Day } from "../core/day";
import type { Period } from "../core/period";
import type { RateId } from "../core/reconcile";
import type { RfmGroup } from "../core/rfm";
import type { ActionId } from "./action-lists";
import type { Metric } from "./answers";
import type { Between, SplitId } from "./start-segments";

/** What the shares of a cohort table are shares of. */
export type CohortView = "customers" | "revenue" | "orders";

export type CustomerSelection =
  /** What became of customers between two days; `windows`: whose orders count, `money`: whether their sum does. */
  | {
      readonly by: "movement";
      readonly from: Day;
      readonly to: Day;
      readonly movements: readonly Exclude<Movement, "away">[];
      readonly windows: "start" | "end" | "both";
      readonly money: boolean;
    }
  /** Buyers in a span of days: those who bought more than once, and once. */
  | { readonly by: "buyers"; readonly from: Day; readonly to: Day }
  /** Customers with a repeat order in a span of days. */
  | { readonly by: "gaps"; readonly from: Day; readonly to: Day }
  /** Revenue in a span of days, of existing customers and others. */
  | { readonly by: "revenue"; readonly from: Day; readonly to: Day }
  /** A cohort, null for all that are old enough, at an age, null for its size. */
  | {
      readonly by: "cohort";
      readonly cohort: Period | null;
      readonly age: number | null;
      readonly view: CohortView;
    }
  /** An RFM group, null for all of them; with `since`, who joined and who left it after that day. */
  | { readonly by: "group"; readonly group: RfmGroup | null; readonly since: Day | null }
  /** Customers who placed order `order`, with and without the next one in time. */
  | { readonly by: "ladder"; readonly order: number }
  /** Customers on one of the lists of what to do. */
  | { readonly by: "action"; readonly action: ActionId }
  /** Customers of a group at the start of two periods, or of one of them; null for all groups. */
  | {
      readonly by: "segment";
      readonly split: SplitId;
      readonly group: number | null;
      readonly before: Between;
      readonly after: Between;
      readonly when: "before" | "after" | "both";
    }
  /** Purchases of the days after `from`, up to `to`, of those who were customers before; `money`: whether sums count. */
  | { readonly by: "known"; readonly from: Day; readonly to: Day; readonly money: boolean }
  /** All a model of buying was fitted on at the end of `until`, to foresee so many days. */
  | { readonly by: "fitted"; readonly until: Day; readonly days: number }
  /** Customers of older cohorts; with an age in periods, those who stayed so long and those who did not. */
  | { readonly by: "stays"; readonly age: number | null }
  /** Customers after a low score or a refund, or after the top score: whether they ordered in time. */
  | { readonly by: "outcome"; readonly after: "low" | "top" }
  /** Customers with a low score in the last twelve months. */
  | { readonly by: "unhappy" }
  /** Customers who count above or below the line of a rate of the period after `from`, up to `to`. */
  | { readonly by: "rate"; readonly rate: RateId; readonly from: Day; readonly to: Day };

/** Tickets and calls of the days after `from`, up to `to`. */
export interface ContactSelection {
  readonly by: "contacts";
  readonly from: Day;
  readonly to: Day;
  /** "due": those whose time to be answered in is over; "timed": those whose time of day is known. */
  readonly which: "all" | "due" | "timed";
  /** Null among them: not said. Null for all. */
  readonly channels: readonly (string | null)[] | null;
  /** From Monday as 0. */
  readonly weekday: number | null;
  /** First and last hour. */
  readonly hours: readonly [number, number] | null;
}

/** Rows of the sheets beside the orders. */
export type CompanionSelection =
  /** Answers to one kind of question, from the days after `from`, up to `to`; `scale`: the largest score. */
  | {
      readonly by: "answers";
      readonly metric: Metric;
      readonly scale: number;
      readonly from: Day;
      readonly to: Day;
    }
  /** Answers on recommending, of those who gave the top score for satisfaction. */
  | { readonly by: "ofTop" }
  | ContactSelection
  /** Enquiries about a product, and its units sold, of the days after `from`, up to `to`. */
  | {
      readonly by: "product";
      readonly product: string;
      readonly which: "contacts" | "units" | "both";
      readonly from: Day;
      readonly to: Day;
    }
  /** What was spent on winning customers on these days, in the orders' currency. */
  | {
      readonly by: "spend";
      readonly currency: string | null;
      readonly from: Day;
      readonly to: Day;
    };

export const isBesideOrders = (selection: Selection): selection is CompanionSelection =>
  selection.by === "answers" ||
  selection.by === "ofTop" ||
  selection.by === "contacts" ||
  selection.by === "product" ||
  selection.by === "spend";

export type Selection =
  | CustomerSelection
  | CompanionSelection
  /** Rows of the source, by what became of them. */
  | { readonly by: "reason"; readonly reason: string };
