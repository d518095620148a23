/** Merged cells of a sheet. */
import { type Area, fromCorners, overlaps, toCorners } from "./area";
import { type Book, worksheet } from "./book";
import { flushWrites } from "./cells";
import { target } from "./sheets";

export const mergesOf = (book: Book, sheet: string): Area[] =>
  worksheet(book, sheet)
    .getMergeData()
    .map((range) => fromCorners(sheet, range));

/** Merges whole areas; merges they overlap are dissolved first. */
export function merge(book: Book, areas: readonly Area[]): void {
  const [first] = areas;
  if (!first) return;
  for (const area of areas) breakApart(book, area);
  book.execute(book.packages.sheets.AddWorksheetMergeMutation.id, {
    ...target(book, first.sheet),
    ranges: areas.map(toCorners),
  });
}

export function breakApart(book: Book, area: Area): void {
  flushWrites(book);
  const ranges = mergesOf(book, area.sheet).filter((one) => overlaps(one, area));
  if (ranges.length === 0) return;
  book.execute(book.packages.sheets.RemoveWorksheetMergeMutation.id, {
    ...target(book, area.sheet),
    ranges: ranges.map(toCorners),
  });
}
