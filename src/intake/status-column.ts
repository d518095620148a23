/** A column of status words: what each row's word means for its order, and which words nobody knows. */

import { headingKey } from "./heading";
import type { Fate } from "./source";
import { statusWords } from "./status-words";
import { isBlank, type Table, textOf } from "./table";

/** A word with no known meaning; the user's word for it does not make it known. */
export interface UnknownWord {
  /** As decisions name it. */
  readonly word: string;
  readonly shown: string;
  readonly rows: number;
  readonly firstRow: number;
}

export type RowFate = Fate | "unwanted" | "unknown";

export interface StatusColumn {
  fateOf(row: number): RowFate;
  readonly unknown: readonly UnknownWord[];
  /** More unknown words than a status can have: the column is something else and is not used. */
  readonly unreadable: boolean;
}

const mostWords = 12;

export function readStatus(
  table: Table,
  index: number,
  rows: Int32Array,
  own: Readonly<Record<string, Fate>> = {},
  decided: Readonly<Record<string, "counts" | "excluded">> = {},
): StatusColumn {
  const fates = new Map<string, RowFate>();
  const unknown = new Map<
    string,
    { word: string; shown: string; rows: number; firstRow: number }
  >();
  for (const row of rows) {
    const cell = table.rows[row]?.[index];
    if (isBlank(cell)) continue;
    const shown = textOf(cell);
    let fate = fates.get(shown);
    if (fate === undefined) {
      fate = own[headingKey(shown)] ?? statusWords.get(headingKey(shown)) ?? "unknown";
      fates.set(shown, fate);
    }
    if (fate !== "unknown") continue;
    const word = headingKey(shown);
    const known = unknown.get(word);
    if (known) known.rows++;
    else unknown.set(word, { word, shown, rows: 1, firstRow: row });
  }
  const unreadable = unknown.size > mostWords;
  return {
    unreadable,
    unknown: unreadable ? [] : [...unknown.values()],
    fateOf(row) {
      const shown = textOf(table.rows[row]?.[index]);
      const fate = fates.get(shown) ?? "counts";
      if (fate !== "unknown") return fate;
      if (unreadable) return "counts";
      const said = decided[headingKey(shown)];
      return said === undefined ? "unknown" : said === "counts" ? "counts" : "unwanted";
    },
  };
}
