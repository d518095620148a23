/** What users type into the grid, read as the file's locale has it: `1,5`, `31.12.2025`, `WAHR`. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../engine/book";
import { toEnglishSpelling } from "./formula-spelling";

/** Before Univer's own reading, which knows only English. */
const FIRST = 100;

export function readInFileLocale(book: Book, now: () => number): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { origin, workbook }, next) {
      if (cell?.f && book.rules.decimal === ",")
        return next({ ...cell, f: toEnglishSpelling(cell.f) });
      const pattern = origin?.s ? workbook.getStyles().getStyleByCell(origin)?.n?.pattern : "";
      if (!cell || cell.f || cell.p || typeof cell.v !== "string" || pattern === "@")
        return next(cell);
      return { ...cell, ...typedCell(book, cell.v, pattern ?? "", now()) };
    },
  });
}

function typedCell(book: Book, text: string, pattern: string, now: number): ICellData {
  const typed = book.readTyped(text, new Date(now).getUTCFullYear());
  if (typeof typed.value === "string")
    return {
      v: typed.value,
      t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  if (typeof typed.value === "boolean") return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  return {
    v: typed.value,
    t: CellValueType.NUMBER,
    ...(typed.pattern && !pattern && { s: { n: { pattern: typed.pattern } } }),
  };
}
