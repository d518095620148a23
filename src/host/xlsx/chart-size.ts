/**
 * The size of a chart, as the library has to be told. It places the far corner by sizes of cells that
 * are not those Excel shows: it takes digits for 7 pixels wide, and 72 points for 85 pixels. So the real
 * size is walked cell by cell and given back in the library's pixels.
 */
import type { Book } from "../engine/book";
import type { ChartModel } from "../engine/charts";
import { columnWidth, rowHeight } from "../engine/grid";
import { numberAt } from "./chart-options";
import { excelHeight, excelWidth } from "./sheet-layout";

const libraryWidth = (pixels: number): number => Math.floor(excelWidth(pixels) * 7 + 5.5);
const libraryHeight = (pixels: number): number => Math.ceil((excelHeight(pixels) * 4) / 3.4);

export function chartSize(book: Book, chart: ChartModel): { width: number; height: number } {
  const { row, column, offsetX, offsetY } = chart.position;
  const width = numberAt(chart.options, "width") ?? 600;
  const height = numberAt(chart.options, "height") ?? 371;
  return {
    width: walked(width, offsetX, libraryWidth, (i) => columnWidth(book, chart.sheet, column + i)),
    height: walked(height, offsetY, libraryHeight, (i) => rowHeight(book, chart.sheet, row + i)),
  };
}

function walked(
  length: number,
  offset: number,
  library: (pixels: number) => number,
  sizeOf: (index: number) => number,
): number {
  let [left, told] = [length + offset, -offset];
  for (let index = 0; ; index += 1) {
    const size = sizeOf(index);
    if (left < size || size <= 0) return Math.round(told + Math.min(left, library(size) - 1));
    left -= size;
    told += library(size);
  }
}
