/** Rich text in the cells of a range. */
import { type RichText, readRichTexts, writeRichTexts } from "../engine/rich-text";
import { checkSize } from "./locate";
import { firstCell } from "./range-values";
import { type RichTextTarget, richTextTarget } from "./rich-text";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

export function rangeRichText({ book }: Script): Members<RangeTarget> {
  const targetOf = (rich: RichText | null) => rich && richTextTarget(rich);
  return {
    getRichTextValue: on("", ({ area }) =>
      targetOf(readRichTexts(book, firstCell(area))[0]?.[0] ?? null),
    ),
    getRichTextValues: on("", ({ area }) =>
      readRichTexts(book, area).map((row) => row.map(targetOf)),
    ),
    setRichTextValue: on("RichTextValue", (range, value: RichTextTarget) => {
      writeRichTexts(book, range.area, () => value.rich);
      return range;
    }),
    setRichTextValues: on("RichTextValue[][]", (range, values: RichTextTarget[][]) => {
      checkSize(range.area, values);
      writeRichTexts(book, range.area, (i, j) => values[i]?.[j]?.rich);
      return range;
    }),
  };
}
