/** From the ranges of a chart to its series: where the name, the categories and the values of each lie. */
import { type Area, spellAbsolute } from "../engine/area";
import type { ChartModel } from "../engine/charts";

export interface Series {
  readonly name: string | null;
  readonly categories: string;
  readonly values: string;
  /** The first cell of the values, whose number format is the axis's. */
  readonly firstValue: Area;
}

/**
 * The first column of all is the categories, each other a series. Ranges stand beside each other, or
 * with MERGE_ROWS below each other; a transposed chart has rows where others have columns.
 */
export function seriesOf(chart: ChartModel, sheetName: (sheet: string) => string): Series[] {
  const spell = (areas: readonly Area[]) => {
    const texts = areas.map((area) => spellAbsolute(sheetName(area.sheet), area));
    return texts.length === 1 ? (texts[0] ?? "") : `(${texts.join(",")})`;
  };
  const lines =
    chart.mergeStrategy === "MERGE_ROWS"
      ? joinedLines(chart.ranges.map((range) => linesOf(range, chart.transposed)))
      : chart.ranges.flatMap((range) => linesOf(range, chart.transposed).map((line) => [line]));
  const [domain, ...others] = lines.map((line) => parted(line, chart.headers, chart.transposed));
  if (!domain) return [];
  return others.flatMap(({ head, body }) => {
    const [first] = body;
    if (!first) return [];
    return [
      {
        name: head && spell([head]),
        categories: spell(domain.body),
        values: spell(body),
        firstValue: { ...first, rows: 1, columns: 1 },
      },
    ];
  });
}

/** The columns of a range, or its rows. */
function linesOf(range: Area, transposed: boolean): Area[] {
  return transposed
    ? Array.from({ length: range.rows }, (_, i) => ({ ...range, row: range.row + i, rows: 1 }))
    : Array.from({ length: range.columns }, (_, i) => ({
        ...range,
        column: range.column + i,
        columns: 1,
      }));
}

/** Puts the nth lines of all ranges together. */
function joinedLines(ranges: readonly Area[][]): Area[][] {
  const most = Math.max(0, ...ranges.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) =>
    ranges.flatMap((lines) => {
      const line = lines[i];
      return line ? [line] : [];
    }),
  );
}

/** Cuts the headings off the start of a line; the last of them is its name. */
function parted(line: readonly Area[], headers: number, transposed: boolean) {
  const [first, ...rest] = line;
  if (!first || headers === 0) return { head: null, body: [...line] };
  const head = transposed
    ? { ...first, column: first.column + headers - 1, columns: 1 }
    : { ...first, row: first.row + headers - 1, rows: 1 };
  const remainder = transposed
    ? { ...first, column: first.column + headers, columns: first.columns - headers }
    : { ...first, row: first.row + headers, rows: first.rows - headers };
  const body = remainder.rows > 0 && remainder.columns > 0 ? [remainder, ...rest] : rest;
  return { head, body };
}
