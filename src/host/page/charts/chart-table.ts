/** The numbers behind a chart: its ranges side by side, headings apart, first column as categories. */
import type { Book } from "../../engine/book";
import { readArea, type Scalar } from "../../engine/cells";
import type { ChartModel } from "../../engine/charts";
import { displayText } from "../../engine/display";

export interface ChartSeries {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The number format of its cells. */
  readonly pattern: string;
}

export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface Cell {
  readonly value: Scalar;
  readonly text: string;
  readonly pattern: string;
}

export function chartTable(book: Book, chart: ChartModel): ChartTable {
  const blocks = chart.ranges.map((area) =>
    readArea(book, area, ({ value, pattern }): Cell => {
      const text = displayText(book.packages, book.rules, value, pattern);
      return { value, text, pattern };
    }),
  );
  return tableOf(chart, blocks);
}

export function tableOf(
  {
    transposed,
    mergeStrategy,
    headers,
  }: Pick<ChartModel, "transposed" | "mergeStrategy" | "headers">,
  blocks: readonly (readonly (readonly Cell[])[])[],
): ChartTable {
  const merged = mergeStrategy === "MERGE_ROWS" ? blocks.flat() : sideBySide(blocks);
  const rows = transposed ? turned(merged) : merged;
  const headings = rows.slice(0, headers);
  const body = rows.slice(headers).filter((row) => row.some(({ text }) => text !== ""));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    categories: body.map(([first]) => first?.text ?? ""),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => {
      const cells = body.map((row) => row[index + 1]);
      return {
        name: headings.map((row) => row[index + 1]?.text ?? "").join(" "),
        values: cells.map((cell) => (typeof cell?.value === "number" ? cell.value : null)),
        pattern: cells.find((cell) => typeof cell?.value === "number")?.pattern ?? "",
      };
    }),
  };
}

function sideBySide(blocks: readonly (readonly (readonly Cell[])[])[]): Cell[][] {
  const height = Math.max(0, ...blocks.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) => blocks.flatMap((rows) => rows[row] ?? []));
}

function turned(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
