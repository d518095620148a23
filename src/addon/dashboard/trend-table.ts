/** The table below the trend: its columns stand under the points of the chart. */

import type { Report, TrendBlock, TrendRow } from "../../report/report";
import { trendWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import { percentRange } from "./figures";
import { colors, numberFormat, type StyleName } from "./tokens";
import { underPoints } from "./under-points";

type Rows = TrendBlock["rows"];

/** From so many customers on, a number is wider than a column. */
const wideNumber = 10_000;

const placesOf = (rows: Rows) =>
  underPoints(
    rows.length,
    rows.some(({ start }) => start >= wideNumber),
  );

export const plotArea = (rows: Rows) => placesOf(rows).plot;

export const hasLimits = (rows: Rows): boolean => rows.some(({ centre }) => centre !== null);

/** Gives the last row. */
export function drawTrendTable(canvas: Canvas, { rows }: TrendBlock, report: Report): number {
  const { locale, currency } = report;
  const w = trendWords;
  const percent = numberFormat("percent", locale, currency);
  const count = numberFormat("count", locale, currency);
  const { cell } = placesOf(rows);
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
      const [from, to] = cell(i);
      canvas.put(at, from, to, shown, style(row, i === rows.length - 1), {
        align: "center",
        merge: to > from,
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
