/** Sentences the build has moved into the page file: read there when one is said, in the language it is said in. */

import type { Text } from "../text/text";
import { pageData } from "./page-data";

/** German and English, each cut at the places for values. */
type Pieces = readonly [readonly string[], readonly string[]];

/** How a page of text says the sentence at a place. */
export const pageTexts =
  (page: string) =>
  (place: number, de: unknown[] = [], en: unknown[] = []) => {
    const pieces = () =>
      pageData<Readonly<Record<string, readonly Pieces[]>>>("texts")[page]?.[place] ?? [[], []];
    return {
      get de() {
        return join(pieces()[0], de);
      },
      get en() {
        return join(pieces()[1], en);
      },
    } satisfies Text;
  };

const join = (pieces: readonly string[], values: readonly unknown[]) =>
  pieces.map((piece, i) => (i === 0 ? piece : `${values[i - 1]}${piece}`)).join("");
