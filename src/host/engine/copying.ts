/** Copying cells with their looks. */
import { HostGap } from "../failures";
import type { Area } from "./area";
import type { Book } from "./book";
import {
  blank,
  booleanContent,
  type CellState,
  type Content,
  numberContent,
  readArea,
  textContent,
  writeContent,
  writeStyle,
} from "./cells";
import { type RichText, richContent } from "./rich-text";

/** Into an area as large. */
export function copyCells(book: Book, from: Area, to: Area): void {
  const cells = readArea(book, from, (cell) => ({ content: contentOf(cell), style: cell.style }));
  writeContent(book, to, (i, j) => cells[i]?.[j]?.content);
  writeStyle(book, to, (i, j) => cells[i]?.[j]?.style);
}

function contentOf({ value, formula, style, custom }: CellState): Content {
  if (formula !== "") throw new HostGap("formulas are not copied");
  const rich = custom?.richText as RichText | undefined;
  if (rich) return richContent(rich, style);
  if (typeof value === "number") return numberContent(value);
  if (typeof value === "boolean") return booleanContent(value);
  return value === null ? blank : textContent(value, true);
}
