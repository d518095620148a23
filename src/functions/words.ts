/** Option words: understood in German and English, whatever the language of the file. */

import type { Locale, Text } from "../text/text";
import type { Cell } from "./cell";
import { type Reading, readText } from "./read-cell";

type Words<K extends string> = Readonly<Record<K, Text>>;

/** The key of a word, written in either language or as the key itself, in any case. */
export function readWord<K extends string>(words: Words<K>, cell: Cell): Reading<K> {
  const reading = readText(cell);
  if ("problem" in reading) return reading;
  const typed = reading.value.toLowerCase();
  const key = (Object.keys(words) as K[]).find((k) =>
    [k, words[k].de, words[k].en].some((spelling) => spelling.toLowerCase() === typed),
  );
  return key === undefined ? { problem: "notWord" } : { value: key };
}

/** All words, as a message lists them. */
export function spellings(words: Words<string>, locale: Locale): string[] {
  return Object.values(words).map((word) => word[locale]);
}
