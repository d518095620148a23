/** Numbers and booleans without a number format, shown as the file's locale writes them. */
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { Book } from "../engine/book";
import { displayText } from "../engine/display";

export function showInFileLocale(book: Book): void {
  // Univer's own formatting knows languages, but takes the one of its menus and skips plain cells.
  const formats = book.injector.get(SheetsNumfmtCellContentController);
  formats.setNumfmtLocal(book.rules.language === "de" ? "de" : "en");
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler(cell, { rawData }, next) {
      const value = rawData?.v;
      if (!cell || value === undefined || value === null || cell.v !== value) return next(cell);
      if (cell.t === CellValueType.BOOLEAN) return next({ ...cell, v: shown(value !== 0) });
      if (typeof value !== "number") return next(cell);
      return next({ ...cell, v: shown(value) });
    },
  });

  const shown = (value: number | boolean) => displayText(book.packages, book.rules, value, "");
}
