/** Range lists: setters of a range, for several of them. */
import { rangeMembers } from "./range";
import type { Member, Members, Script } from "./script";
import { on } from "./strict";
import { type RangeListTarget, type RangeTarget, rangeTarget } from "./targets";

const shared = [
  "breakApart",
  "check",
  "clear",
  "clearContent",
  "clearDataValidations",
  "clearFormat",
  "clearNote",
  "insertCheckboxes",
  "removeCheckboxes",
  "setBackground",
  "setBorder",
  "setFontColor",
  "setFontFamily",
  "setFontLine",
  "setFontSize",
  "setFontStyle",
  "setFontWeight",
  "setFormula",
  "setHorizontalAlignment",
  "setNote",
  "setNumberFormat",
  "setValue",
  "setVerticalAlignment",
  "setWrap",
  "setWrapStrategy",
  "uncheck",
];

export function rangeListMembers(script: Script): Members<RangeListTarget> {
  const range = rangeMembers(script);
  const members: Record<string, Member<RangeListTarget>> = {
    getRanges: on("", ({ areas }) => areas.map(rangeTarget)),
  };
  for (const name of shared) {
    const { signature, body } = range[name] as Member<RangeTarget>;
    members[name] = on(signature, (list, ...args) => {
      for (const area of list.areas) body(rangeTarget(area), ...args);
      return list;
    });
  }
  return members;
}
