/** A column of status words: what each row's word means for its order, and which words nobody knows. */

import { headingKey } from "./heading";
import type { Fate } from "./source";
import { statusWords } from "./status-words";
import { isBlank, type Table, textOf } from "./table";

/** A word of the column, in whatever spelling. */
export interface StatusWord {
  /** As decisions name it. */
  readonly word: string;
  readonly shown: string;
  readonly rows: number;
  readonly firstRow: number;
}

export type RowFate = Fate | "unwanted" | "unknown";

export interface StatusColumn {
  fateOf(row: number): RowFate;
  /** Words with no known meaning; the answer of the user about one does not make it known. */
  readonly unknown: readonly StatusWord[];
  /** More unknown words than a status can have: the column is something else and is not used. */
  readonly unreadable: boolean;
}

const mostWords = 12;

/** `own`: what words mean in this source. `decided`: what the user says, which goes before all else. */
export function readStatus(
  table: Table,
  index: number,
  rows: Int32Array,
  own: Readonly<Record<string, Fate>> = {},
  decided: Readonly<Record<string, "counts" | "excluded">> = {},
): StatusColumn {
  const words = wordsIn(table, index, rows);
  const unknown = words.filter(({ word }) => !(own[word] ?? statusWords.get(word)));
  const unreadable = unknown.length > mostWords;
  const fates = new Map<string, RowFate>();
  for (const { word } of words) {
    const usual = own[word] ?? statusWords.get(word) ?? (unreadable ? "counts" : "unknown");
    const said = decided[word];
    fates.set(word, said === undefined ? usual : said === "counts" ? "counts" : "unwanted");
  }
  const fateByText = new Map<string, RowFate>();
  return {
    unreadable,
    unknown: unreadable ? [] : unknown,
    fateOf(row) {
      const text = textOf(table.rows[row]?.[index]);
      let fate = fateByText.get(text);
      if (fate === undefined) {
        fate = fates.get(headingKey(text)) ?? "counts";
        fateByText.set(text, fate);
      }
      return fate;
    },
  };
}

/** The different words of a column; spellings of one word count together. */
export function wordsIn(table: Table, index: number, rows: Int32Array): StatusWord[] {
  const byText = new Map<string, { rows: number; firstRow: number }>();
  for (const row of rows) {
    const cell = table.rows[row]?.[index];
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    const known = byText.get(text);
    if (known) known.rows++;
    else byText.set(text, { rows: 1, firstRow: row });
  }
  const byWord = new Map<string, StatusWord>();
  for (const [shown, found] of byText) {
    const word = headingKey(shown);
    const known = byWord.get(word);
    const before = known ?? { word, shown, rows: 0, firstRow: found.firstRow };
    byWord.set(word, { ...before, rows: before.rows + found.rows });
  }
  return [...byWord.values()];
}
