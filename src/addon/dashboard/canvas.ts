/** Draws a sheet plan row by row, page by page. */

import type { Align, Area, CellPlan, ChartPlan, RichText, Rule, SheetPlan } from "./sheet-plan";
import { type StyleName, textFormat } from "./tokens";

/** Margin, 24 columns, margin: 944 pixels, which fit beside the open sidebar on a small laptop. */
const columnWidths = [16, ...Array<number>(24).fill(38), 16];
/** What one A4 landscape page holds at full width, beside the repeated first row. */
const pageHeight = 576;

export interface Drawn {
  readonly format?: string;
  readonly align?: Align;
  readonly wrap?: boolean;
  /** Join the cells from the first to the last column; text that may overflow needs no merge. */
  readonly merge?: boolean;
  readonly note?: string;
}

export interface Canvas {
  /** Adds a row of so many pixels and gives its number. */
  row(pixels: number): number;
  /** Adds equal rows and gives the number of the first. */
  rowsOf(count: number, pixels: number): number;
  /** Fills the page up, so that the next block starts a new one when printed. */
  endPage(): void;
  /** Writes into columns `from` … `to` (1 = A) of a row. */
  put(
    row: number,
    from: number,
    to: number,
    value: string | number,
    style: StyleName,
    drawn?: Drawn,
  ): void;
  formula(row: number, from: number, to: number, rows: number, formula: string): void;
  rule(
    row: number,
    from: number,
    to: number,
    side: Rule["side"],
    color: string,
    thick?: boolean,
  ): void;
  rich(text: RichText): void;
  heat(area: Area): void;
  chart(chart: ChartPlan): void;
  name(name: string, area: Area): void;
  plan(): SheetPlan;
}

export function canvas(): Canvas {
  const rowHeights: number[] = [];
  const cells: (CellPlan | undefined)[][] = [];
  const merges: Area[] = [];
  const rules: Rule[] = [];
  const notes: { row: number; column: number; text: string }[] = [];
  const richTexts: RichText[] = [];
  const heatMaps: Area[] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  const charts: ChartPlan[] = [];
  const names: { name: string; area: Area }[] = [];
  let onPage = 0;

  const row = (pixels: number): number => {
    if (rowHeights.length > 0) onPage += pixels; // the first row is repeated on every page
    rowHeights.push(pixels);
    cells.push([]);
    return rowHeights.length;
  };
  return {
    row,
    rowsOf(count, pixels) {
      const first = rowHeights.length + 1;
      for (let i = 0; i < count; i++) row(pixels);
      return first;
    },
    endPage() {
      const rest = (pageHeight - (onPage % pageHeight)) % pageHeight;
      if (rest > 0) row(rest);
      onPage = 0;
    },
    put(at, from, to, value, style, drawn = {}) {
      const { format, align = "left", wrap = false, merge = false, note } = drawn;
      const isText = typeof value === "string";
      const cell = { value, style, format: format ?? (isText ? textFormat : "0"), align, wrap };
      (cells[at - 1] as (CellPlan | undefined)[])[from - 1] = cell;
      if (merge && to > from)
        merges.push({ row: at, column: from, rows: 1, columns: to - from + 1 });
      if (note) notes.push({ row: at, column: from, text: note });
    },
    formula(at, from, to, rows, formula) {
      if (to > from || rows > 1)
        merges.push({ row: at, column: from, rows, columns: to - from + 1 });
      formulas.push({ row: at, column: from, formula });
    },
    rule(at, from, to, side, color, thick = false) {
      const area = { row: at, column: from, rows: 1, columns: to - from + 1 };
      rules.push({ area, side, color, thick });
    },
    rich: (text) => richTexts.push(text),
    heat: (area) => heatMaps.push(area),
    chart: (chart) => charts.push(chart),
    name: (name, area) => names.push({ name, area }),
    plan: () => ({
      columnWidths,
      rowHeights,
      cells,
      merges,
      rules,
      notes,
      richTexts,
      heatMaps,
      formulas,
      charts,
      names,
      frozenRows: 1,
    }),
  };
}
