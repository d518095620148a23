/** The one basic filter a sheet can have. */
import { type Area, fromCorners, toCorners } from "./area";
import { BOOK_ID, type Book } from "./book";
import { target } from "./sheets";

export function filterOf(book: Book, sheet: string): Area | null {
  const filters = book.injector.get(book.packages.filter.SheetsFilterService);
  const range = filters.getFilterModel(BOOK_ID, sheet)?.getRange();
  return range ? fromCorners(sheet, range) : null;
}

export function setFilter(book: Book, area: Area): void {
  book.execute(book.packages.filter.SetSheetsFilterRangeMutation.id, {
    ...target(area.sheet),
    range: toCorners(area),
  });
}

export function removeFilter(book: Book, sheet: string): void {
  book.execute(book.packages.filter.RemoveSheetsFilterMutation.id, target(sheet));
}
