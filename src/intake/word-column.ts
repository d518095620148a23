/** A column of words (channel, agent, topic …), each different word kept once. */

import { repaired } from "./mojibake";
import { type Table, textOf } from "./table";

export interface WordColumn {
  /** The different words, in order of first appearance. */
  readonly words: readonly string[];
  /** Number of each row's word in `words`; -1: blank. */
  readonly code: Int32Array;
}

export function readWords(table: Table, index: number, rows: Int32Array): WordColumn {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const code = new Int32Array(table.rows.length).fill(-1);
  for (const row of rows) {
    const text = textOf(table.rows[row]?.[index]);
    if (text === "") continue;
    let number = numbers.get(text);
    if (number === undefined) {
      number = words.push(repaired(text)) - 1;
      numbers.set(text, number);
    }
    code[row] = number;
  }
  return { words, code };
}

/** The same column for chosen rows only. */
export function pick(column: WordColumn | null, rows: ArrayLike<number>): WordColumn | null {
  return (
    column && {
      words: column.words,
      code: Int32Array.from(rows, (row) => column.code[row] as number),
    }
  );
}
