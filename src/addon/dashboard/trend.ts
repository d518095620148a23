/** The retention trend: a chart with interval, mean and control limits over a table of the same numbers. */

import type { Report, TrendBlock } from "../../report/report";
import { trendWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { percentText } from "./figures";
import { drawSection } from "./section";
import { colors, numberFormat, rowHeight } from "./tokens";
import { drawTrendTable, hasLimits, plotArea } from "./trend-table";

const chartRows = 18;

export function drawTrend(canvas: Canvas, data: DataSheet, report: Report): void {
  const { trend, locale, currency } = report;
  if (!trend) return;
  const top = drawSection(canvas, trendWords.section[locale], trend.caption);
  const series = seriesOf(trend, locale);
  const chartRow = canvas.rows(chartRows);
  canvas.chart({
    kind: "combo",
    data: data.block(
      [
        [trendWords.period[locale], ...series.map(({ name }) => name)],
        ...trend.rows.map((row, i) => [
          row.label,
          ...series.map(({ values }) => values[i] ?? null),
        ]),
      ],
      numberFormat("percent", locale, currency),
    ),
    row: chartRow,
    column: 2,
    stacked: false,
    options: chartOptions(trend, series),
  });
  const last = drawTrendTable(canvas, trend, report);
  canvas.name("SK_trend", top, last);
}

interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: Readonly<Record<string, unknown>>;
}

/** Two overlapping areas, the lower one white, draw the band of the interval without transparency. */
function seriesOf({ rows, goal }: TrendBlock, locale: Report["locale"]): Series[] {
  const w = trendWords;
  const area = { type: "area", areaOpacity: 1, lineWidth: 0, pointSize: 0 };
  const line = { type: "line", lineWidth: 1, pointSize: 0 };
  const limit = { ...line, color: colors.ink3, lineDashStyle: [2, 4] };
  const band: Series[] = [
    {
      name: w.interval[locale],
      values: rows.map(({ high }) => high),
      look: { ...area, color: colors.accentSoft },
    },
    {
      name: w.low[locale],
      values: rows.map(({ low }) => low),
      look: { ...area, color: colors.paper, visibleInLegend: false },
    },
    {
      name: w.rate[locale],
      values: rows.map(({ rate }) => rate),
      look: { type: "line", color: colors.accent, lineWidth: 3, pointSize: 7 },
    },
  ];
  const limits: Series[] = [
    {
      name: w.mean[locale],
      values: rows.map(({ centre }) => centre),
      look: { ...line, color: colors.ink3, lineDashStyle: [8, 5] },
    },
    { name: w.limits[locale], values: rows.map(({ upper }) => upper), look: limit },
    {
      name: w.lower[locale],
      values: rows.map(({ lower }) => lower),
      look: { ...limit, visibleInLegend: false },
    },
  ];
  const goals: Series[] =
    goal === null
      ? []
      : [
          {
            name: w.goal(percentText(goal, locale))[locale],
            values: rows.map(() => goal),
            look: { ...line, color: colors.good, lineDashStyle: [10, 3] },
          },
        ];
  return [...band, ...(hasLimits(rows) ? limits : []), ...goals];
}

function chartOptions({ title, rows }: TrendBlock, series: readonly Series[]) {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const min = Math.max(0, Math.floor(Math.min(...known, 1) * 10 - 0.5) / 10);
  return {
    title,
    titleTextStyle: { color: colors.ink, fontSize: 12, bold: true },
    series: Object.fromEntries(series.map(({ look }, i) => [i, look])),
    vAxis: { format: "percent", viewWindow: { min, max: 1 }, gridlines: { color: colors.grid } },
    chartArea: { ...plotArea(rows), top: 62, height: 268 }, // title and legend above, periods below
    legend: { position: "top" },
    width: 912,
    height: chartRows * rowHeight,
  };
}
