/** Links of cells: to the web as they are, to places in the book by the sheet's name. */
import { sheetNamed } from "../engine/sheets";
import { quotedSheet } from "./sheet-names";
import { nameIn, type Target } from "./target";

export interface ExcelLink {
  readonly kind: "External" | "Location";
  readonly to: string;
}

/** From `https://…` or Google's `#gid=7&range=B2`; null where the sheet is gone. */
export function excelLink(to: Target, url: string): ExcelLink | null {
  const inside = /^#gid=(\w+)(?:&range=(?:.*!)?([A-Z0-9:$]+))?/i.exec(url);
  if (!inside) return { kind: "External", to: url };
  const [, sheet = "", range = "A1"] = inside;
  return to.names.has(sheet)
    ? { kind: "Location", to: `${quotedSheet(nameIn(to, sheet))}!${range}` }
    : null;
}

/**
 * What `=HYPERLINK("#gid=7","text")` shows and where it leads, which only Google follows; null for any
 * other formula. The text is null where it is calculated.
 */
export function innerLinkOf(
  to: Target,
  formula: string,
): { readonly link: ExcelLink | null; readonly text: string | null } | null {
  const call = /^=\s*HYPERLINK\s*\(\s*"(#gid=[^"]*)"\s*(?:,\s*"((?:[^"]|"")*)"\s*\))?/i.exec(
    formula,
  );
  if (call?.[1] === undefined) return null;
  return { link: excelLink(to, call[1]), text: call[2]?.replace(/""/g, '"') ?? null };
}

/** How the file names a sheet that a formula names. */
export function sheetNameIn(to: Target): (name: string) => string {
  return (name) => {
    const sheet = sheetNamed(to.book, name);
    return sheet === null ? name : nameIn(to, sheet);
  };
}
