/** When customers get in touch and how long they wait, as plain data. */

import type { Day } from "../core/day";

export interface SupportHours {
  readonly weekday: string;
  /** Usual number of enquiries by hour, 6 to 23, then 0 to 5 together; null where no such day was in the span. */
  readonly hours: readonly (number | null)[];
  readonly perDay: number | null;
  /** Such days in the span; left out by earlier versions. */
  readonly days?: number;
}

export interface WaitRow {
  readonly label: string;
  readonly contacts: number;
  /** In minutes; null while it is not reached. */
  readonly median: number | null;
  readonly p90: number | null;
  /** Answered within ten minutes, of all whose ten minutes are over. */
  readonly inTime: number | null;
  /** Whose contacts these are, null among them where it is not said; null for all. Left out by earlier versions. */
  readonly channels?: readonly (string | null)[] | null;
}

export interface ProductRow {
  readonly product: string;
  readonly contacts: number;
  readonly units: number;
  /** Enquiries per 100 units sold, with limits. */
  readonly per100: number;
  readonly low: number;
  readonly high: number;
  /** Against the other products, many of them compared. */
  readonly verdict: "more" | "fewer" | "usual";
}

export interface ProductsBlock {
  readonly title: string;
  /** What is shown, or what is missing for it. */
  readonly caption: string;
  readonly rows: readonly ProductRow[];
  readonly note: string;
}

export interface SupportBlock {
  readonly title: string;
  readonly caption: string;
  /** The days after `from`, up to `to`; left out by earlier versions. */
  readonly span?: { readonly from: Day; readonly to: Day };
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
  /** Left out by earlier versions. */
  readonly products?: ProductsBlock | null;
}
