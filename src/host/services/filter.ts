/** The basic filter of a sheet. */
import { filterOf, removeFilter } from "../engine/filter";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import { rangeTarget } from "./targets";

interface FilterTarget extends Target {
  readonly sheet: string;
}

export const filterTarget = (sheet: string): FilterTarget => ({ [KIND]: "Filter", sheet });

export const filterMembers = ({ book }: Script): Members<FilterTarget> => ({
  getRange: on("", ({ sheet }) => {
    const area = filterOf(book, sheet);
    return area && rangeTarget(area);
  }),
  remove: on("", ({ sheet }) => removeFilter(book, sheet)),
});
