/** How long customers stay: the curve so far and its model over a table. */

import type { StayingRow } from "../../report/forecast-block";
import type { Report } from "../../report/report";
import { forecastWords as words } from "../../text/forecast";
import type { Locale } from "../../text/text";
import type { Canvas, Drawn } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { foreseenSeries } from "./foreseen";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, heatFormat, numberFormat, rowHeight, type StyleName } from "./tokens";
import { underPoints } from "./under-points";

const chartRows = 8;

export function drawStaying(canvas: Canvas, data: DataSheet, { locale, forecast }: Report): void {
  const staying = forecast?.staying;
  if (!staying) return;
  const top = drawSection(canvas, staying.title, staying.caption);
  drawChart(canvas, data, staying.rows, locale);
  drawTable(canvas, staying.rows, locale);
  canvas.name("SK_staying", top, drawParagraph(canvas, staying.school, "sub"));
}

function drawChart(
  canvas: Canvas,
  data: DataSheet,
  rows: readonly StayingRow[],
  locale: Locale,
): void {
  canvas.chart({
    row: canvas.rows(chartRows),
    column: 2,
    kind: "combo",
    stacked: false,
    data: data.block(
      [
        ["", words.band[locale], words.low[locale], words.model[locale], words.came[locale]],
        ...rows.map(({ age, low, high, survival, came }) => [`+${age}`, high, low, survival, came]),
      ],
      numberFormat("percent", locale, null),
    ),
    options: {
      series: foreseenSeries(5),
      vAxis: {
        format: "percent",
        viewWindow: { min: 0, max: 1 },
        gridlines: { color: colors.grid },
      },
      hAxis: { textPosition: "none" }, // the table below begins with the ages
      chartArea: { ...underPoints(rows.length, false).plot, top: 30, height: 120 },
      legend: { position: "top" },
      width: 912,
      height: chartRows * rowHeight,
    },
  });
}

function drawTable(canvas: Canvas, rows: readonly StayingRow[], locale: Locale): void {
  const { cell } = underPoints(rows.length, false);
  const head = canvas.row();
  rows.forEach(({ age }, i) => {
    put(head, i, `+${age}`, "heading");
  });
  line(words.came[locale], "came");
  line(words.model[locale], "survival");
  line(words.low[locale], "low");
  const last = line(words.high[locale], "high");
  canvas.rule(head, 2, 25, colors.line);
  canvas.rule(last, 2, 25, colors.line);

  function line(name: string, part: "came" | "survival" | "low" | "high"): number {
    const at = canvas.row();
    canvas.put(at, 2, 5, name, "cellQuiet");
    rows.forEach((row, i) => {
      const value = row[part];
      if (value === null) return;
      const figure = `staying.${row.age}.${part}`;
      put(at, i, value, row.came === null ? "cellStrong" : "cell", {
        format: heatFormat(locale),
        figure,
      });
    });
    return at;
  }

  function put(
    row: number,
    i: number,
    value: string | number,
    style: StyleName,
    look: Pick<Drawn, "format" | "figure"> = {},
  ): void {
    canvas.put(row, ...cell(i), value, style, { align: "center", ...look });
  }
}
