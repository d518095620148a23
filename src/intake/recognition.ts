/** What a table was taken for: plain data, shown to the user, corrected by them and stored with the sheet. */

import type { LimitCode } from "../text/limits";
import type { Text } from "../text/text";
import { headingKey } from "./heading";
import { keyReader } from "./person-keys";
import type { Columns, Kind, Role } from "./role";
import type { Source } from "./source";
import { plainTables, products } from "./sources/index";

export interface Guess {
  readonly source: string;
  readonly title: Text;
  readonly kind: Kind;
  /** Share of the file's headings that this source writes; for tables without headings 0. */
  readonly score: number;
}

export interface Recognition extends Guess {
  /** Place of the row of headings, from 0; null where the table has none. */
  readonly headingRow: number | null;
  readonly columns: Columns;
  /** What this file cannot answer. */
  readonly cannot: readonly LimitCode[];
  readonly runnerUp: Guess | null;
}

/** The description of a recognised source. A table nobody recognised may still be one of orders. */
export function sourceOf(recognition: Recognition): Source | undefined {
  return [...products, ...plainTables].find(
    ({ id, kind }) =>
      id === recognition.source && (kind === recognition.kind || recognition.kind === "unknown"),
  );
}

/** The limits that follow from the columns a table has, and those of its source. */
export function limitsOf(source: Source, columns: Columns): LimitCode[] {
  const codes = new Set<LimitCode>(source.cannot);
  const { adjusted, amount, cancelled, date, refund, refundDate, status, type } = columns;
  const { orders } = source;
  if (orders) {
    const [strongest] = orders.identity.filter((kind) => keyReader(kind, columns) !== null);
    if (strongest === "name") codes.add("weakIdentity");
    // In a table of people's own the column may be there under any heading, so it is asked for instead.
    if (!strongest && source.id !== "plain") codes.add("noCustomer");
    if (!date && source.id !== "plain") codes.add("noDate");
    if (!amount) codes.add("noAmount");
    const parts = Object.keys(orders.parts ?? {}) as Role[];
    const lacking = orders.lacking?.some(
      (heading) => headingKey(heading) === headingKey(amount?.heading),
    );
    if (amount && (lacking || parts.some((role) => !columns[role]))) codes.add("partialAmount");
    if (refund && !refundDate) codes.add("noRefundDate");
    const { headings } = source;
    if (source.id !== "plain") {
      if (headings.status && !status) codes.add("noStatus");
      if (headings.cancelled && !cancelled) codes.add("noStatus");
      if (headings.type && !type) codes.add("noStatus");
      if ((headings.refund ?? headings.adjusted) && !(refund ?? adjusted)) codes.add("noRefunds");
    }
  }
  return [...codes];
}
