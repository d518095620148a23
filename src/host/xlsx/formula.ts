/** Formulas on their way from Google's spelling to that of .xlsx files. */
import { excelFunction } from "./known-functions";
import { quotedSheet } from "./sheet-names";

const LAST_ROW = 1_048_576;

/**
 * What the file says for a formula, without the equals sign; null where it would not mean the same:
 * functions not known everywhere, and lists in braces, which Excel takes for constants only.
 */
export function excelFormula(
  formula: string,
  sheetName: (name: string) => string = (name) => name,
): string | null {
  let portable = true;
  const text = formula.replace(/^=/, "").replace(token, (found, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<string, string>>;
    if (groups.quotedName !== undefined)
      return `${quotedSheet(sheetName(groups.quotedName.replace(/''/g, "'")))}!`;
    if (groups.plainName !== undefined) {
      const renamed = sheetName(groups.plainName);
      return renamed === groups.plainName ? found : `${quotedSheet(renamed)}!`;
    }
    // Google's A2:C has no end; Excel wants one.
    if (groups.open !== undefined) return found + LAST_ROW;
    if (groups.name !== undefined) {
      const known = excelFunction(groups.name);
      if (known === undefined) portable = false;
      return `${known}(`;
    }
    if (found === "{") portable = false;
    return found;
  });
  return portable ? text : null;
}

const token = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /'(?<quotedName>(?:[^']|'')+)'!/u,
    /(?<plainName>[\p{L}_][\p{L}\p{N}_.]*)!/u,
    /(?<name>[\p{L}_][\p{L}\p{N}_.]*)\s*\(/u,
    /(?<open>\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\p{L}\p{N}_$(.])/u,
    /\{/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);
