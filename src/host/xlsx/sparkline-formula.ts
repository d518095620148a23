/** Reads what a SPARKLINE formula draws: values and options, from ranges or lists in braces. */
import type { Book } from "../engine/book";
import { readArea, type Scalar } from "../engine/cells";
import { resolveArea } from "../engine/resolve";
import { type SparklinePart, type SparklineValue, sparklineParts } from "./sparkline";

/** Null for any other formula, and for one whose arguments are calculated. */
export function sparklineOf(book: Book, sheet: string, formula: string): SparklinePart[] | null {
  const inner = /^=\s*SPARKLINE\s*\((.*)\)\s*$/is.exec(formula)?.[1];
  if (inner === undefined) return null;
  const [data, options, ...more] = splitAt(inner, ",").map((text) => matrixOf(book, sheet, text));
  if (!data || options === null || more.length > 0) return null;
  const values = data
    .flat()
    .map((value): SparklineValue => (typeof value === "number" ? value : null));
  const named = new Map(
    (options ?? []).map(([name, value]) => [
      String(name).toLowerCase(),
      typeof value === "number" ? value : String(value),
    ]),
  );
  return sparklineParts(values, named);
}

function matrixOf(book: Book, sheet: string, text: string): Scalar[][] | null {
  const list = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (list !== undefined) return splitAt(list, ";").map((row) => splitAt(row, ",").map(constant));
  const area = resolveArea(book, text, sheet);
  if (area) return readArea(book, area, ({ value }) => value);
  const lone = constant(text);
  return lone === null ? null : [[lone]];
}

function constant(text: string): Scalar {
  const quoted = /^\s*"((?:[^"]|"")*)"\s*$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  return trimmed === "" || Number.isNaN(Number(trimmed)) ? null : Number(trimmed);
}

/** Splits at a mark that stands in no text, no sheet name, no brackets and no braces. */
function splitAt(text: string, mark: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|./gs)) {
    if (piece === "(" || piece === "{") depth += 1;
    if (piece === ")" || piece === "}") depth -= 1;
    if (piece === mark && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
