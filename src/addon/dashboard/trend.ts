/** The retention trend: a chart with interval, mean and control limits over a table of the same numbers. */

import type { Report, TrendBlock, TrendRow } from "../../report/report";
import { trendWords } from "../../text/dashboard";
import type { Canvas, Drawn } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { percentRange } from "./figures";
import { drawSection } from "./section";
import { colors, numberFormat, type StyleName } from "./tokens";

export function drawTrend(canvas: Canvas, data: DataSheet, report: Report): void {
  const { trend, locale } = report;
  if (!trend) return;
  const top = drawSection(canvas, trendWords.section[locale], trend.caption);
  canvas.row(8);
  const chartRow = canvas.rowsOf(18, 20);
  canvas.row(6);
  canvas.chart({
    kind: "combo",
    data: data.block(chartRows(trend, locale)),
    row: chartRow,
    column: 2,
    stacked: false,
    options: chartOptions(trend),
  });
  drawTable(canvas, trend, report);
  canvas.endPage();
  canvas.name("SK_trend", { row: top, column: 2, rows: 28, columns: 24 });
}

function chartRows({ rows, goal }: TrendBlock, locale: Report["locale"]) {
  const w = trendWords;
  const heads = [w.period, w.high, w.low, w.rate, w.mean, w.upper, w.lower, w.goal];
  return [
    heads.slice(0, goal === null ? 7 : 8).map((head) => head[locale]),
    ...rows.map(({ label, high, low, rate, centre, upper, lower }) => [
      label,
      high,
      low,
      rate,
      centre,
      upper,
      lower,
      ...(goal === null ? [] : [goal]),
    ]),
  ];
}

/** Two overlapping areas, the lower one white, draw the band of the interval without transparency. */
function chartOptions({ title, rows, goal }: TrendBlock): Record<string, unknown> {
  const dashed = (color: string, dash: readonly number[], legend = true) => ({
    type: "line",
    color,
    lineWidth: 1,
    pointSize: 0,
    lineDashStyle: dash,
    visibleInLegend: legend,
  });
  const values = rows.flatMap(({ low, high, lower, upper }) => [low, high, lower, upper]);
  const known = [...values, goal].filter((value): value is number => value !== null);
  const min = Math.max(0, Math.floor(Math.min(...known, 1) * 10 - 0.5) / 10);
  return {
    title,
    titleTextStyle: { color: colors.ink, fontSize: 12, bold: true },
    series: {
      0: { type: "area", color: colors.accentSoft, areaOpacity: 1, lineWidth: 0, pointSize: 0 },
      1: {
        type: "area",
        color: colors.paper,
        areaOpacity: 1,
        lineWidth: 0,
        pointSize: 0,
        visibleInLegend: false,
      },
      2: { type: "line", color: colors.accent, lineWidth: 3, pointSize: 7 },
      3: dashed(colors.ink3, [8, 5]),
      4: dashed(colors.ink3, [2, 4]),
      5: dashed(colors.ink3, [2, 4], false),
      ...(goal === null ? {} : { 6: dashed(colors.good, [10, 3]) }),
    },
    vAxis: { format: "percent", viewWindow: { min, max: 1 }, gridlines: { color: "#E6EAEF" } },
    chartArea: { left: 152, top: 34, width: 760, height: 302 },
    legend: { position: "top" },
    width: 912,
    height: 360,
  };
}

function drawTable(canvas: Canvas, { rows }: TrendBlock, { locale, currency }: Report): void {
  const w = trendWords;
  const percent = numberFormat("percent", locale, currency);
  const count = numberFormat("count", locale, currency);
  const range = (low: number | null, high: number | null) =>
    low === null || high === null ? "" : percentRange(low, high, locale);
  const signal = ({ signal: sign, centre }: TrendRow) =>
    centre === null ? "" : sign === "" ? w.noSignal[locale] : w[sign][locale];
  line(w.start[locale], "cell", (row) => [row.start, count]);
  line(w.kept[locale], "cell", (row) => [row.kept, count]);
  const rates = line(w.rate[locale], "cell", (row) => [row.rate ?? "", percent]);
  line(w.interval[locale], "note", (row) => [range(row.low, row.high)]);
  line(w.limits[locale], "note", (row) => [range(row.lower, row.upper)]);
  const verdicts = line(w.verdict[locale], "note", (row) => [signal(row)]);
  canvas.rule(rates, 2, 25, "top", colors.line);
  canvas.rule(verdicts, 2, 25, "bottom", colors.line);

  function line(
    label: string,
    style: StyleName,
    value: (row: TrendRow) => readonly [number | string, string?],
  ): number {
    const at = canvas.row(19);
    canvas.put(at, 2, 5, label, "cellQuiet");
    // the newest period stands at the right edge, under its point of the chart
    const first = 26 - 2 * rows.length;
    rows.forEach((row, i) => {
      const [shown, format] = value(row);
      const isLast = i === rows.length - 1;
      const warns = typeof shown === "string" && row.signal !== "" && shown === signal(row);
      const drawn: Drawn = {
        align: "center",
        merge: true,
        ...(format && shown !== "" ? { format } : {}),
      };
      const own = warns ? "smallWarn" : isLast && style === "cell" ? "cellStrong" : style;
      canvas.put(at, first + 2 * i, first + 2 * i + 1, shown, own, drawn);
    });
    return at;
  }
}
