/** Notes on the cells of a range. */
import { readNotes, writeNotes } from "../engine/notes";
import { checkSize } from "./locate";
import { firstCell } from "./range-values";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

export const rangeNotes = ({ book }: Script): Members<RangeTarget> => ({
  getNotes: on("", ({ area }) => readNotes(book, area)),
  getNote: on("", ({ area }) => readNotes(book, firstCell(area))[0]?.[0]),
  setNotes: on("string[][]", (range, notes: (string | null)[][]) => {
    checkSize(range.area, notes);
    writeNotes(book, range.area, (i, j) => notes[i]?.[j] ?? "");
    return range;
  }),
  setNote: on("string/null", (range, note?: string) => {
    writeNotes(book, range.area, () => note ?? "");
    return range;
  }),
  clearNote: on("", (range) => {
    writeNotes(book, range.area, () => "");
    return range;
  }),
});
