/** Draws a block of the sheet row by row. */

import type {
  Align,
  Area,
  Block,
  CellFormula,
  CellPlan,
  ChartPlan,
  Dropdown,
  FigurePlace,
  HeatMap,
  RichText,
  Rule,
  VerticalAlign,
} from "./sheet-plan";
import { rowHeight, type StyleName, textFormat } from "./tokens";

export interface Drawn {
  readonly format?: string;
  readonly align?: Align;
  readonly vertical?: VerticalAlign;
  readonly wrap?: boolean;
  /** Join the cells from the first to the last column; text that may overflow needs no merge. */
  readonly merge?: boolean;
  /** Join so many rows as well. */
  readonly rows?: number;
  readonly note?: string;
  /** The figure of the report that stands here; its note comes from there. */
  readonly figure?: string;
}

export interface Canvas {
  /** Adds a row, of the usual height unless told otherwise, and gives its number. */
  row(pixels?: number): number;
  /** Adds usual rows and gives the number of the first. */
  rows(count: number): number;
  /** Writes into columns `from` … `to` (1 = A) of a row. */
  put(
    row: number,
    from: number,
    to: number,
    value: string | number,
    style: StyleName,
    drawn?: Drawn,
  ): void;
  formula(area: Area, formula: string): void;
  /** A formula on the data sheet. */
  dataFormula(formula: CellFormula): void;
  /** One more figure that a cell shows, at times. */
  figure(place: FigurePlace): void;
  dropdown(dropdown: Dropdown): void;
  /** A line under columns `from` … `to` of a row. */
  rule(row: number, from: number, to: number, color: string, thick?: boolean): void;
  rich(text: RichText): void;
  heat(map: HeatMap): void;
  chart(chart: ChartPlan): void;
  name(name: string, first: number, last: number): void;
  block(): Block;
}

export function canvas(): Canvas {
  const rowHeights: number[] = [];
  const cells: (CellPlan | undefined)[][] = [];
  const merges: Area[] = [];
  const rules: Rule[] = [];
  const notes: { row: number; column: number; text: string }[] = [];
  const richTexts: RichText[] = [];
  const heatMaps: HeatMap[] = [];
  const formulas: CellFormula[] = [];
  const dataFormulas: CellFormula[] = [];
  const dropdowns: Dropdown[] = [];
  const charts: ChartPlan[] = [];
  const names: { name: string; area: Area }[] = [];
  const figures: FigurePlace[] = [];

  const row = (pixels: number = rowHeight): number => {
    cells.push([]);
    return rowHeights.push(pixels);
  };
  const join = (area: Area) => {
    if (area.rows * area.columns > 1) merges.push(area);
  };
  return {
    row,
    rows(count) {
      const first = rowHeights.length + 1;
      for (let i = 0; i < count; i++) row();
      return first;
    },
    put(at, from, to, value, style, drawn = {}) {
      const { align = "left", vertical = "middle", wrap = false, merge = false } = drawn;
      const { rows = 1, note, figure } = drawn;
      const format = drawn.format ?? (typeof value === "string" ? textFormat : "0");
      // text at the right edge overflows to the left
      const column = align === "right" && !merge ? to : from;
      const cell = { value, style, format, align, vertical, wrap };
      (cells[at - 1] as (CellPlan | undefined)[])[column - 1] = cell;
      if (merge) join({ row: at, column, rows, columns: to - from + 1 });
      // the mark of a note covers what stands below it, so it goes where overflowing text ends
      if (note) notes.push({ row: at, column: merge ? column : to, text: note });
      if (figure) figures.push({ id: figure, row: at, column, from, to });
    },
    formula(area, formula) {
      join(area);
      formulas.push({ row: area.row, column: area.column, formula });
    },
    dataFormula: (one) => dataFormulas.push(one),
    figure: (place) => figures.push(place),
    dropdown(one) {
      const { name, row, column } = one;
      dropdowns.push(one);
      names.push({ name, area: { row, column, rows: 1, columns: 1 } });
    },
    rule(at, from, to, color, thick = false) {
      rules.push({
        area: { row: at, column: from, rows: 1, columns: to - from + 1 },
        color,
        thick,
      });
    },
    rich: (text) => richTexts.push(text),
    heat: (map) => heatMaps.push(map),
    chart: (chart) => charts.push(chart),
    name(name, first, last) {
      names.push({ name, area: { row: first, column: 2, rows: last - first + 1, columns: 24 } });
    },
    block: () => ({
      rowHeights,
      cells,
      merges,
      rules,
      notes,
      richTexts,
      heatMaps,
      formulas,
      dataFormulas,
      dropdowns,
      charts,
      names,
      figures,
    }),
  };
}
