/** Cell writes that wait to be handed to Univer, by sheet, row and column. */
import type { ICellData } from "@univerjs/core";

export type CellsByPosition = Record<number, Record<number, ICellData>>;

export interface PendingWrites {
  readonly content: Map<string, CellsByPosition>;
  readonly style: Map<string, CellsByPosition>;
}

export const noWrites = (): PendingWrites => ({ content: new Map(), style: new Map() });
