/** The customers behind chosen rows: their keys, and each row's number among them. */

import { customerIndex } from "../core/ledger";
import type { Identity } from "./identity";

export interface People {
  readonly customers: readonly string[];
  /** -1: nobody to be recognised. */
  readonly customer: Int32Array;
}

/** Under the strongest key of each row. */
export function peopleOf({ keys, strict }: Identity, rows: ArrayLike<number>): People {
  return numbered(rows, (row) => keys[strict[row] as number] ?? null);
}

export function numbered(rows: ArrayLike<number>, keyOf: (row: number) => string | null): People {
  const index = customerIndex();
  const customer = Int32Array.from(rows, (row) => {
    const key = keyOf(row);
    return key === null ? -1 : index.numberOf(key);
  });
  return { customers: index.keys, customer };
}
