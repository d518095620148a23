/** What a report is made from: the ledger with its account, and what the reader chose. */

import type { RetentionStep } from "../core/customer-retention";
import type { Day } from "../core/day";
import type { History } from "../core/history";
import type { Ledger } from "../core/ledger";
import type { Account } from "../intake";
import type { DashboardPeriod } from "../text/report";
import type { Locale } from "../text/text";
import type { Companions } from "./companions";
import type { Lapse } from "./lapse";
import type { Words } from "./words";

export interface ReportInput {
  readonly ledger: Ledger;
  readonly account: Account;
  /** Rows of the ledger that are orders, and their currency. */
  readonly orders: number;
  readonly currency: string | null;
  /** Name of the sheet the rows come from. */
  readonly sheetName: string;
  /** Damage found in the file, one sentence each. */
  readonly findings: readonly string[];
  /** Tables beside the orders; left out: there are none. */
  readonly companions?: Companions;
}

export interface ReportOptions {
  readonly locale: Locale;
  readonly shop: string;
  readonly sample: boolean;
  readonly period: DashboardPeriod;
  /** Null: the end of the last period that is over. */
  readonly asOf: Day | null;
  /** Null: as found in the data. */
  readonly lapseDays: number | null;
  /** Retention goal, a fraction; null: none. */
  readonly goal: number | null;
  /** What is left of revenue after the costs of what was sold, a fraction; null or left out: not told. */
  readonly margin?: number | null;
}

/** Everything the blocks of a report share. */
export interface Scope {
  readonly words: Words;
  readonly options: ReportOptions;
  readonly history: History;
  readonly asOf: Day;
  /** Ends of the periods, oldest first; the last is `asOf`. */
  readonly ends: readonly Day[];
  /** Retention between neighbouring ends: `spans[i]` leads from `ends[i]` to `ends[i + 1]`. */
  readonly spans: readonly RetentionStep[];
  readonly lapse: Lapse;
  readonly companions: Companions;
  /** Of the orders; null where none is written. */
  readonly currency: string | null;
  /** Names of the spans' periods. */
  longName(span: number): string;
  shortName(span: number): string;
  tinyName(span: number): string;
}
