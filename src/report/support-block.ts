/** When customers get in touch and how long they wait, as plain data. */

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
