/** The forecast: what was foreseen for past periods and what came, as charts over a table, and what comes next. */

import type { ForecastMeasure } from "../../report/forecast-block";
import type { Report } from "../../report/report";
import { forecastWords } from "../../text/forecast";
import type { Canvas, Drawn } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { foreseenSeries } from "./foreseen";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat, rowHeight, type StyleName } from "./tokens";

const chartRows = 10;
/** The periods of the table share these columns; labels stand before them. */
const firstColumn = 6;
const columns = 20;

export function drawForecast(canvas: Canvas, data: DataSheet, report: Report): void {
  const { forecast } = report;
  if (!forecast) return;
  const { title, caption, expected, measures, notes } = forecast;
  const top = drawSection(canvas, title, caption);
  if (measures.length > 0) {
    canvas.put(canvas.row(), 2, 25, expected, "strong");
    const chartRow = canvas.rows(chartRows);
    measures.forEach((measure, i) => {
      drawChart(canvas, data, measure, report, { row: chartRow, column: 2 + 12 * i });
    });
    drawTable(canvas, measures, report);
  }
  let last = top;
  for (const text of [...measures.map(({ school }) => school), ...notes])
    last = drawParagraph(canvas, text, "sub");
  canvas.name("SK_forecast", top, last);
}

const kindOf = ({ id }: ForecastMeasure) => (id === "money" ? "money" : "count");

/** The band goes on where nothing has come yet. */
function drawChart(
  canvas: Canvas,
  data: DataSheet,
  measure: ForecastMeasure,
  { locale, currency }: Report,
  at: { readonly row: number; readonly column: number },
): void {
  const { title, rows } = measure;
  const w = forecastWords;
  canvas.chart({
    ...at,
    kind: "combo",
    stacked: false,
    data: data.block(
      [
        ["", w.band[locale], w.low[locale], w.foreseen[locale], w.came[locale]],
        ...rows.map(({ label, low, high, value, came }) => [label, high, low, value, came]),
      ],
      numberFormat(kindOf(measure), locale, currency),
    ),
    options: {
      title,
      titleTextStyle: { color: colors.ink, fontSize: 12, bold: true },
      series: foreseenSeries(7),
      vAxis: { viewWindow: { min: 0 }, gridlines: { color: colors.grid } },
      chartArea: { left: 64, top: 52, width: 376, height: 118 }, // title and legend above, periods below
      legend: { position: "top" },
      width: 456,
      height: chartRows * rowHeight,
    },
  });
}

/** A column for each period, the one to come last and bold. */
function drawTable(
  canvas: Canvas,
  measures: readonly ForecastMeasure[],
  { locale, currency }: Report,
): void {
  const w = forecastWords;
  const [longest] = [...measures].sort((a, b) => b.rows.length - a.rows.length);
  const periods = longest?.rows ?? [];
  const step = Math.floor(columns / periods.length);
  const head = canvas.row();
  periods.forEach(({ label }, i) => {
    put(head, i, label, "heading");
  });
  for (const measure of measures) {
    const { label, rows } = measure;
    const format = numberFormat(kindOf(measure), locale, currency);
    line(`${label}, ${w.came[locale]}`, "came");
    line(w.foreseen[locale], "value");
    line(w.low[locale], "low");
    canvas.rule(line(w.high[locale], "high"), 2, 25, colors.line);

    function line(name: string, part: "came" | "value" | "low" | "high"): number {
      const at = canvas.row();
      canvas.put(at, 2, 5, name, "cellQuiet");
      rows.forEach((row, i) => {
        const value = row[part];
        const style = row.came === null ? "cellStrong" : "cell";
        if (value === null) return;
        const figure = `forecast.${measure.id}.${i}.${part}`;
        put(at, periods.length - rows.length + i, value, style, { format, figure });
      });
      return at;
    }
  }
  canvas.rule(head, 2, 25, colors.line);

  function put(
    row: number,
    period: number,
    value: string | number,
    style: StyleName,
    look: Pick<Drawn, "format" | "figure"> = {},
  ): void {
    const column = firstColumn + period * step;
    canvas.put(row, column, column + step - 1, value, style, {
      align: "right",
      merge: true,
      ...look,
    });
  }
}
