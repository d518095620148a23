/** The table below the trend: its columns stand under the points of the chart. */

import type { Report, TrendBlock, TrendRow } from "../../report/report";
import { trendWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import { percentRange } from "./figures";
import { colors, numberFormat, type StyleName } from "./tokens";

type Rows = TrendBlock["rows"];

const columnWidth = 38;
/** Labels take columns 2 to 5, the periods share the twenty that follow. */
const firstColumn = 6;
const columns = 20;
/** From so many customers on, a number is wider than a column. */
const wideNumber = 10_000;

/**
 * Each period has `step` columns and its cell in the middle of them. Centred text may overflow, numbers may
 * not, so large ones are given two cells, or three where that keeps them in the middle.
 */
function layout(rows: Rows) {
  const step = Math.floor(columns / rows.length);
  const isWide = rows.some(({ start }) => start >= wideNumber);
  const span = isWide ? 2 + (step % 2) : 1;
  return { step, span, before: Math.floor((step - span) / 2) };
}

/** Left edge and width of the chart's plot, so that every point stands above the middle of its cell. */
export function plotArea(rows: Rows): { left: number; width: number } {
  const { step, span, before } = layout(rows);
  const middle = firstColumn + before + span / 2 - 2; // of the first cell; the chart begins at column 2
  return {
    left: (middle - step / 2) * columnWidth,
    width: rows.length * step * columnWidth,
  };
}

export const hasLimits = (rows: Rows): boolean => rows.some(({ centre }) => centre !== null);

/** Gives the last row. */
export function drawTrendTable(canvas: Canvas, { rows }: TrendBlock, report: Report): number {
  const { locale, currency } = report;
  const w = trendWords;
  const percent = numberFormat("percent", locale, currency);
  const count = numberFormat("count", locale, currency);
  const { step, span, before } = layout(rows);
  const range = (low: number | null, high: number | null) =>
    low === null || high === null ? null : percentRange(low, high, locale);

  const first = line(w.start[locale], figureStyle, ({ start }) => start, count, "start");
  line(w.kept[locale], figureStyle, ({ kept }) => kept, count, "kept");
  const rates = line(w.rate[locale], figureStyle, ({ rate }) => rate, percent, "rate");
  let last = line(w.interval[locale], noteStyle, ({ low, high }) => range(low, high));
  if (hasLimits(rows)) {
    line(w.limits[locale], noteStyle, ({ lower, upper }) => range(lower, upper));
    last = line(w.verdict[locale], verdictStyle, ({ signal }) =>
      signal === "" ? w.asUsual[locale] : w[signal][locale],
    );
  }
  for (const above of [first - 1, rates - 1, last]) canvas.rule(above, 2, 25, colors.line);
  return last;

  function line(
    label: string,
    style: (row: TrendRow, isNewest: boolean) => StyleName,
    value: (row: TrendRow) => number | string | null,
    format?: string,
    figure?: string,
  ): number {
    const at = canvas.row();
    canvas.put(at, 2, 5, label, "cellQuiet");
    rows.forEach((row, i) => {
      const shown = value(row);
      if (shown === null) return;
      const column = firstColumn + i * step + before;
      canvas.put(at, column, column + span - 1, shown, style(row, i === rows.length - 1), {
        align: "center",
        merge: span > 1,
        ...(format ? { format } : {}),
        ...(figure ? { figure: `trend.${i}.${figure}` } : {}),
      });
    });
    return at;
  }
}

const figureStyle = (_: TrendRow, isNewest: boolean) => (isNewest ? "cellStrong" : "cell");
const noteStyle = () => "note" as const;
const verdictStyle = ({ signal }: TrendRow) => (signal === "" ? "note" : "smallWarn");
