/**
 * The report: everything the dashboard, the digest and the exports show, as plain data. Words are chosen
 * (in the report's language), nothing is formatted and no cell is known. It survives JSON, so that a build
 * can be carried on in the next call and compared with the last one.
 */

import type { Day } from "../core/day";
import type { DashboardPeriod } from "../text/report";
import type { Locale } from "../text/text";
import type { Card } from "./card-block";
import type { ActionsBlock, ClaimsBlock, ReconcileBlock, WhyBlock } from "./explanation-blocks";
import type { ForecastBlock } from "./forecast-block";
import type { BridgeBlock, CohortBlock, GroupsBlock, TrendBlock } from "./retention-blocks";
import type { SupportBlock } from "./support-block";

export type * from "./card-block";
export * from "./explanation-blocks";
export type * from "./figure-kind";
export type * from "./retention-blocks";
export type * from "./support-block";

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
  /** The same of the sheets beside the orders; left out by earlier versions. */
  readonly beside?: { readonly rows: number; readonly checksum: string };
  /** Of the products sold; left out where they were not read. */
  readonly sold?: string;
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
    /** All that a report on the same data can be about, the newest first; left out by earlier versions. */
    readonly periods?: readonly string[];
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
