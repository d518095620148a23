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
  /** Customers who count above or below the line of a rate of the period after `from`, up to `to`. */
  | { readonly by: "rate"; readonly rate: RateId; readonly from: Day; readonly to: Day };

export type Selection =
  | CustomerSelection
  /** Rows of the source, by what became of them. */
  | { readonly by: "reason"; readonly reason: string };
