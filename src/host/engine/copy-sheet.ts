/**
 * A copy of a sheet within its book. Names of ranges stay with the original; Google gives the copy some of its own that
 * count on that sheet only.
 */
import { type Book, worksheet } from "./book";
import {
  blank,
  type Content,
  flushWrites,
  formulaContent,
  readArea,
  writeContent,
  writeStyle,
} from "./cells";
import { conditionalFormatsOf, setConditionalFormats } from "./conditional-formats";
import { setValidation, validationsOf } from "./data-validation";
import { filterOf, setFilter } from "./filter";
import { wholeSheet } from "./grid";
import { readNotes, writeNotes } from "./notes";
import { insertSheet, type NewSheet } from "./sheets";

export function copySheet(book: Book, from: string, wanted: NewSheet): string {
  flushWrites(book);
  const { id: _id, name: _name, cellData: _cells, ...grid } = worksheet(book, from).getConfig();
  const to = insertSheet(book, wanted, book.packages.core.Tools.deepClone(grid));
  copyCells(book, from, to);
  copyObjects(book, from, to);
  return to;
}

function copyCells(book: Book, from: string, to: string): void {
  const [source, area] = [wholeSheet(book, from), wholeSheet(book, to)];
  const cells = readArea(book, source, (cell) => cell);
  const matrix = worksheet(book, from).getCellMatrix();
  writeContent(book, area, (i, j) => {
    const { v, t, p, custom } = matrix.getValue(i, j) ?? {};
    const formula = cells[i]?.[j]?.formula;
    return formula ? formulaContent(formula) : ({ ...blank, v, t, p, custom } as Content);
  });
  writeStyle(book, area, (i, j) => cells[i]?.[j]?.style);
  const notes = readNotes(book, source);
  writeNotes(book, area, (i, j) => notes[i]?.[j] ?? "");
  flushWrites(book);
}

function copyObjects(book: Book, from: string, to: string): void {
  const moved = <T extends { readonly sheet: string | null }>(one: T): T =>
    one.sheet === from ? { ...one, sheet: to } : one;
  for (const { areas, validation } of validationsOf(book, from))
    setValidation(book, to, areas.map(moved), validation);
  const formats = conditionalFormatsOf(book, from);
  setConditionalFormats(
    book,
    to,
    formats.map(({ areas, rule }) => ({ areas: areas.map(moved), rule })),
  );
  for (const chart of book.charts.on(from))
    book.charts.insert({ ...moved(chart), ranges: chart.ranges.map(moved) });
  const filter = filterOf(book, from);
  if (filter) setFilter(book, moved(filter));
  for (const one of book.protections.filter(({ sheet }) => sheet === from)) {
    const { area, unprotected } = one;
    book.protections.push({
      ...moved(one),
      id: book.newRuleId(),
      area: area && moved(area),
      unprotected: unprotected.map(moved),
    });
  }
  for (const one of book.metadata.filter(({ sheet }) => sheet === from))
    book.metadata.push({ ...moved(one), id: book.newRuleId() });
}
