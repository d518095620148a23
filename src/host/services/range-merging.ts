/** Merging the cells of a range. */
import { type Area, overlaps } from "../engine/area";
import { blank, writeContent } from "../engine/cells";
import { breakApart, merge, mergesOf } from "../engine/merges";
import { ScriptError } from "../failures";
import type { Members, Script } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

export function rangeMerging({ book }: Script): Members<RangeTarget> {
  const within = (area: Area) => mergesOf(book, area.sheet).filter((one) => overlaps(one, area));

  const mergeInto = (area: Area, parts: readonly Area[]) => {
    const contains = (one: Area) =>
      one.row >= area.row &&
      one.column >= area.column &&
      one.row + one.rows <= area.row + area.rows &&
      one.column + one.columns <= area.column + area.columns;
    if (!within(area).every(contains))
      throw new ScriptError(
        "You must select all cells in a merged range to merge or unmerge them.",
      );
    // Only the first cell of a merged block keeps what it holds.
    for (const part of parts) writeContent(book, part, (i, j) => (i + j === 0 ? undefined : blank));
    merge(
      book,
      parts.filter((part) => part.rows * part.columns > 1),
    );
  };

  return {
    merge: on("", (range) => {
      mergeInto(range.area, [range.area]);
      return range;
    }),
    mergeAcross: on("", (range) => {
      mergeInto(range.area, slices(range.area, "row"));
      return range;
    }),
    mergeVertically: on("", (range) => {
      mergeInto(range.area, slices(range.area, "column"));
      return range;
    }),
    breakApart: on("", (range) => {
      breakApart(book, range.area);
      return range;
    }),
    getMergedRanges: on("", ({ area }) => within(area).map(rangeTarget)),
    isPartOfMerge: on("", ({ area }) => within(area).length > 0),
  };
}

const slices = (area: Area, along: "row" | "column"): Area[] =>
  along === "row"
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : Array.from({ length: area.columns }, (_, j) => ({
        ...area,
        column: area.column + j,
        columns: 1,
      }));
