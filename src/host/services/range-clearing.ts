/** Clearing a range: its contents, its looks, or both. Notes and validations have members of their own. */
import { clearContent, clearFormat } from "../engine/clearing";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

export const rangeClearing = ({ book }: Script): Members<RangeTarget> => ({
  clear: on("object?", (range, options: ClearOptions = {}) => {
    if (!options.formatOnly) clearContent(book, range.area);
    if (!options.contentsOnly) clearFormat(book, range.area);
    return range;
  }),
  clearContent: on("", (range) => {
    clearContent(book, range.area);
    return range;
  }),
  clearFormat: on("", (range) => {
    clearFormat(book, range.area);
    return range;
  }),
});
