/** A customer behind a figure, and which of the customer's orders speak for it. */

import type { Day } from "../core/day";
import type { History } from "../core/history";
import type { Ledger } from "../core/ledger";
import type { PeriodKind } from "../core/period";
import type { partWords } from "../text/figures";
import type { Companions } from "./companions";
import type { CustomerSelection } from "./selection";

/** What a customer or a row is to the figure. */
export type Part = keyof typeof partWords;

/** Rows on these days; `sign` is how their amounts enter the figure, 0 where only the orders count. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly part: Part;
  readonly sign: -1 | 0 | 1;
}

export interface Member {
  /** The customer's number in the ledger. */
  readonly customer: number;
  readonly spans: readonly Span[];
}

/** What a report's figures are looked up in. */
export interface Basis {
  readonly ledger: Ledger;
  readonly history: History;
  readonly period: PeriodKind;
  readonly lapseDays: number;
  /** Read only for figures that join them with orders. */
  readonly companions: Companions;
}

/** Finds a customer's spans; none: the customer does not stand behind the figure. */
export type Finder = (customer: number) => readonly Span[];

export type By<Name> = Extract<CustomerSelection, { readonly by: Name }>;
