/** Protections of sheets and ranges. */
import type { Area } from "../engine/area";
import type { Book } from "../engine/book";
import { wholeSheet } from "../engine/grid";
import type { Protection } from "../engine/protection";
import { ScriptError } from "../failures";
import { ProtectionType } from "./enums";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

interface ProtectionTarget extends Target {
  readonly protection: Protection;
}

export const protectionTarget = (protection: Protection): ProtectionTarget => ({
  [KIND]: "Protection",
  protection,
});

/** A sheet has one protection: the second call gives the first one again. */
export function protectSheet(book: Book, sheet: string): ProtectionTarget {
  const known = book.protections.find((one) => one.sheet === sheet && one.area === null);
  return protectionTarget(known ?? add(book, sheet, null));
}

/** A range gets another protection at every call. */
export const protectRange = (book: Book, area: Area): ProtectionTarget =>
  protectionTarget(add(book, area.sheet, area));

function add(book: Book, sheet: string, area: Area | null): Protection {
  const protection = {
    id: book.newRuleId(),
    sheet,
    area,
    description: "",
    warningOnly: false,
    unprotected: [],
  };
  book.protections.push(protection);
  return protection;
}

export const protectionMembers = ({ book }: Script): Members<ProtectionTarget> => ({
  getDescription: on("", ({ protection }) => protection.description),
  setDescription: on("string", (self, description: string) => {
    self.protection.description = description;
    return self;
  }),
  isWarningOnly: on("", ({ protection }) => protection.warningOnly),
  setWarningOnly: on("boolean", (self, warningOnly: boolean) => {
    self.protection.warningOnly = warningOnly;
    return self;
  }),
  getUnprotectedRanges: on("", ({ protection }) => protection.unprotected.map(rangeTarget)),
  setUnprotectedRanges: on("Range[]", (self, ranges: RangeTarget[]) => {
    const { area, sheet } = self.protection;
    if (area || ranges.some((range) => range.area.sheet !== sheet))
      throw new ScriptError("Only parts of a protected sheet can be left unprotected.");
    self.protection.unprotected = ranges.map((range) => range.area);
    return self;
  }),
  canEdit: on("", () => true),
  getProtectionType: on("", ({ protection }) =>
    protection.area ? ProtectionType.RANGE : ProtectionType.SHEET,
  ),
  getRange: on("", ({ protection }) =>
    rangeTarget(protection.area ?? wholeSheet(book, protection.sheet)),
  ),
  remove: on("", ({ protection }) => {
    const index = book.protections.indexOf(protection);
    if (index >= 0) book.protections.splice(index, 1);
  }),
});
