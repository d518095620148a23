/** The columns of a list of customers to be ticked off, found by their headings wherever the user has moved them. */

import type { ActionMember } from "../report/action-members";
import type { FigureKind } from "../report/report";
import { listSheet } from "../text/actions";
import { epoch } from "./counted-orders";

export type ListColumn = keyof typeof listSheet.columns;

/** As a new list has them. */
export const listColumns: readonly ListColumn[] = [
  "done",
  "customer",
  "lastOrder",
  "silent",
  "orders",
  "money",
  "since",
  "state",
];

export const columnKinds: Readonly<Record<ListColumn, FigureKind | "text" | "day" | "tick">> = {
  done: "tick",
  customer: "text",
  lastOrder: "day",
  silent: "count",
  orders: "count",
  money: "money",
  since: "day",
  state: "text",
};

type FigureColumn = "lastOrder" | "silent" | "orders" | "money";

export const figures: Readonly<Record<FigureColumn, (member: ActionMember) => number | null>> = {
  lastOrder: ({ lastOrder }) => lastOrder + epoch,
  silent: ({ silent }) => silent,
  orders: ({ orders }) => orders,
  money: ({ money }) => money,
};

/** Anew with every renewal, also for those who were there before. */
export const rewritten = ["lastOrder", "silent", "orders", "money", "state"] as const;

export interface FoundColumns {
  /** From 0. */
  readonly headRow: number;
  readonly at: Readonly<Partial<Record<ListColumn, number>>>;
}

const rowsSearched = 20;

/** Null where ticks or customers have lost their heading. */
export function findColumns(rows: readonly (readonly unknown[])[]): FoundColumns | null {
  for (const [headRow, row] of rows.slice(0, rowsSearched).entries()) {
    const at: Partial<Record<ListColumn, number>> = {};
    for (const column of listColumns) {
      const headings: readonly unknown[] = Object.values(listSheet.columns[column]);
      const found = row.findIndex((cell) => headings.includes(cell));
      if (found >= 0) at[column] = found;
    }
    if (at.done !== undefined && at.customer !== undefined) return { headRow, at };
  }
  return null;
}
