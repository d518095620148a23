/** The filter and the protections of a range. */
import { overlaps } from "../engine/area";
import { filterOf, setFilter } from "../engine/filter";
import { ScriptError } from "../failures";
import { filterTarget } from "./filter";
import { protectRange } from "./protection";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

export const rangeObjects = ({ book }: Script): Members<RangeTarget> => ({
  createFilter: on("", ({ area }) => {
    if (filterOf(book, area.sheet))
      throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    setFilter(book, area);
    return filterTarget(area.sheet);
  }),
  getFilter: on("", ({ area }) => {
    const filtered = filterOf(book, area.sheet);
    return filtered && overlaps(filtered, area) ? filterTarget(area.sheet) : null;
  }),
  protect: on("", ({ area }) => protectRange(book, area)),
});
