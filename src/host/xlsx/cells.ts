/** Contents and looks of the cells of a sheet. */
import type { IStyleData } from "@univerjs/core";
import type { RichTextRun } from "excelize-wasm";
import { type CellState, readArea, type Scalar } from "../engine/cells";
import { usedArea } from "../engine/clearing";
import type { RichText } from "../engine/rich-text";
import { excelFont, excelStyle } from "./cell-style";
import { excelColor } from "./color";
import { excelFormula } from "./formula";
import { type ExcelLink, excelLink, innerLinkOf, sheetNameIn } from "./links";
import { rectanglesOf } from "./rectangles";
import { sparklineOf } from "./sparkline-formula";
import { cellName, nameIn, type Target } from "./target";

/** What the file says in a cell: always a value, unless a formula or a text with parts takes its place. */
interface Content {
  readonly value: Scalar;
  readonly formula?: string;
  readonly runs?: RichTextRun[];
  readonly link?: ExcelLink | null;
}

export function writeCells(to: Target, sheet: string): void {
  const cells = readArea(to.book, usedArea(to.book, sheet), (cell) => cell);
  const name = nameIn(to, sheet);
  cells.forEach((row, i) => {
    const contents = row.map((cell) => contentOf(to, sheet, cell));
    // A row at a time, as a call per cell takes much longer.
    if (contents.some(({ value }) => value !== null))
      to.file.SetSheetRow(
        name,
        cellName(i, 0),
        contents.map(({ value }) => value),
      );
    contents.forEach(({ formula, runs, link }, j) => {
      if (formula) to.file.SetCellFormula(name, cellName(i, j), formula);
      if (runs) to.file.SetCellRichText(name, cellName(i, j), runs);
      if (link) to.file.SetCellHyperLink(name, cellName(i, j), link.to, link.kind);
    });
  });
  writeStyles(to, sheet, cells);
}

function contentOf(to: Target, sheet: string, cell: CellState): Content {
  const rich = cell.custom?.richText as RichText | undefined;
  if (cell.formula !== "") return formulaContent(to, sheet, cell);
  return rich ? richContent(to, rich, cell.style) : { value: cell.value };
}

/** A formula that the file cannot say leaves its value. */
function formulaContent(to: Target, sheet: string, { value, formula, style }: CellState): Content {
  const sparkline = sparklineOf(to.book, sheet, formula);
  if (sparkline) {
    const runs = sparkline.map(({ text, color }) => {
      const own = excelColor(color);
      return { Text: text, Font: { ...excelFont(style), ...(own && { Color: own }) } };
    });
    return { value: null, ...(runs.length > 0 && { runs }) };
  }
  const inner = innerLinkOf(to, formula);
  if (inner) return { value: inner.text ?? value, link: inner.link };
  const known = excelFormula(formula, sheetNameIn(to));
  return known === null ? { value } : { value: null, formula: known };
}

function richContent(to: Target, { text, runs }: RichText, style: IStyleData): Content {
  // A cell of the file has one link; Google's can have several.
  const url = runs.find(({ link }) => link !== null)?.link;
  return {
    value: null,
    runs: runs.map(({ start, end, style: part }) => ({
      Text: text.slice(start, end),
      Font: excelFont(style, part),
    })),
    link: url ? excelLink(to, url) : null,
  };
}

function writeStyles(to: Target, sheet: string, cells: readonly CellState[][]): void {
  const ids = new Map<string, number>();
  const idOf = ({ value, formula, style }: CellState): number | null => {
    if (value === null && formula === "" && Object.keys(style).length === 0) return null;
    const key = JSON.stringify(style);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = to.file.NewStyle(excelStyle(style)).style;
    ids.set(key, id);
    return id;
  };
  for (const { value, row, column, rows, columns } of rectanglesOf(
    cells.map((row) => row.map(idOf)),
  )) {
    const last = cellName(row + rows - 1, column + columns - 1);
    to.file.SetCellStyle(nameIn(to, sheet), cellName(row, column), last, value);
  }
}
