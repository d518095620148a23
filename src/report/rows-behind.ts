/** The rows of the ledger behind a figure. */

import type { Basis, Member, Part } from "./members";

export interface RowBehind {
  /** Its place in the ledger. */
  readonly row: number;
  readonly customer: number;
  readonly part: Part;
  /** How the row's amount enters the figure. */
  readonly sign: number;
}

/**
 * Rows of these customers on the days that speak for the figure; refunds only where sums count. Sorted by
 * part, then customer, then day.
 */
export function rowsBehind(members: readonly Member[], { ledger, history }: Basis): RowBehind[] {
  const spansOf = new Map(members.map(({ customer, spans }) => [customer, spans]));
  const parts = [...new Set(members.flatMap(({ spans }) => spans.map(({ part }) => part)))];
  const rows: RowBehind[] = [];
  ledger.day.forEach((day, row) => {
    if (day > history.asOf) return;
    const customer = ledger.customer[row] as number;
    const isRefund = (ledger.amount?.[row] ?? 0) < 0;
    const spans = (spansOf.get(customer) ?? []).filter(
      ({ from, to, sign }) => day >= from && day <= to && !(isRefund && sign === 0),
    );
    const [first] = spans;
    if (!first) return;
    const sign = spans.reduce((sum, span) => sum + span.sign, 0);
    rows.push({ row, customer, part: first.part, sign });
  });
  return rows.sort(
    (a, b) =>
      parts.indexOf(a.part) - parts.indexOf(b.part) ||
      a.customer - b.customer ||
      (ledger.day[a.row] as number) - (ledger.day[b.row] as number) ||
      a.row - b.row,
  );
}

/** Customers by what they are to the figure, each once per part. */
export function countsByPart(members: readonly Member[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const { spans } of members)
    for (const part of new Set(spans.map((span) => span.part)))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
