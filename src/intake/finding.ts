/** Damage and oddities of a table, each with its column, how often and where first. */

import { type FindingCode, findingText } from "../text/intake";
import type { Text } from "../text/text";

export interface Finding {
  readonly code: FindingCode;
  readonly text: Text;
  /** Heading of the column; empty where it is about whole rows. */
  readonly column: string;
  readonly count: number;
  /** Place of the first row concerned, from 0. */
  readonly firstRow: number;
}

export function finding(
  code: FindingCode,
  rows: ArrayLike<number> | { count: number; firstRow: number },
  column = "",
): Finding[] {
  const { count, firstRow } =
    "count" in rows ? rows : { count: rows.length, firstRow: rows[0] ?? -1 };
  return count === 0 ? [] : [{ code, text: findingText[code], column, count, firstRow }];
}
