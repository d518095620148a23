/** The one basic filter a sheet can have. */
import { type Area, fromCorners, toCorners } from "./area";
import type { Book } from "./book";
import { target } from "./sheets";

export function filterOf(book: Book, sheet: string): Area | null {
  const filters = book.injector.get(book.packages.filter.SheetsFilterService);
  const range = filters.getFilterModel(book.id, sheet)?.getRange();
  return range ? fromCorners(sheet, range) : null;
}

export function setFilter(book: Book, area: Area): void {
  book.execute(book.packages.filter.SetSheetsFilterRangeMutation.id, {
    ...target(book, area.sheet),
    range: toCorners(area),
  });
}

export function removeFilter(book: Book, sheet: string): void {
  book.execute(book.packages.filter.RemoveSheetsFilterMutation.id, target(book, sheet));
}
