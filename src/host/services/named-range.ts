/** Named ranges as objects. */
import { isValidName, namedArea, removeName, setNamedArea } from "../engine/names";
import { ScriptError } from "../failures";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

interface NamedRangeTarget extends Target {
  name: string;
}

export const namedRangeTarget = (name: string): NamedRangeTarget => ({
  [KIND]: "NamedRange",
  name,
});

export function checkRangeName(name: string): void {
  if (!isValidName(name)) throw new ScriptError(`The name "${name}" is not valid for a range.`);
}

export function namedRangeMembers({ book }: Script): Members<NamedRangeTarget> {
  const areaOf = (name: string) => {
    const area = namedArea(book, name);
    if (!area) throw new ScriptError(`The named range "${name}" was not found.`);
    return area;
  };
  return {
    getName: on("", ({ name }) => name),
    getRange: on("", ({ name }) => rangeTarget(areaOf(name))),
    setName: on("string", (named, name: string) => {
      checkRangeName(name);
      const area = areaOf(named.name);
      removeName(book, named.name);
      setNamedArea(book, name, area);
      named.name = name;
      return named;
    }),
    setRange: on("Range", (named, { area }: RangeTarget) => {
      setNamedArea(book, named.name, area);
      return named;
    }),
    remove: on("", ({ name }) => removeName(book, name)),
  };
}
