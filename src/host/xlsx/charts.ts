/** Charts, drawn by whoever opens the file from the cells they were made of. */
import type { Chart, ChartLegend, ChartTitle } from "excelize-wasm";
import { readArea } from "../engine/cells";
import type { ChartModel } from "../engine/charts";
import { solid } from "./cell-style";
import { axesOf, secondAxis, textFont } from "./chart-axes";
import { gapWidth, kindOf, type SeriesKind, seriesLook } from "./chart-looks";
import { type ChartOptions, numberAt, optionAt, optionsAt, textAt } from "./chart-options";
import { type Series, seriesOf } from "./chart-series";
import { chartSize } from "./chart-size";
import { excelColor } from "./color";
import type { Excelize } from "./excelize";
import { cellName, nameIn, type Target } from "./target";

export function writeCharts(to: Target, sheet: string): void {
  for (const chart of to.book.charts.on(sheet)) {
    const series = seriesOf(chart, (id) => nameIn(to, id));
    if (series.length === 0) continue;
    const cell = cellName(chart.position.row, chart.position.column);
    const [base, lines] = layers(to, chart, series);
    if (lines) to.file.AddChart(nameIn(to, sheet), cell, base, lines);
    else to.file.AddChart(nameIn(to, sheet), cell, base);
  }
}

interface Drawn {
  readonly series: Series;
  readonly index: number;
  readonly kind: SeriesKind;
}

/**
 * The library lays at most two kinds over each other: the first that is not lines, and lines. A third
 * kind becomes lines as well.
 */
function layers(to: Target, chart: ChartModel, all: readonly Series[]): [Chart, Chart?] {
  const drawn = all.map((series, index): Drawn => ({ series, index, kind: kindOf(chart, index) }));
  const baseKind = drawn.find(({ kind }) => kind !== "line")?.kind ?? "line";
  const base = drawn.filter(({ kind }) => kind === baseKind);
  const lines = drawn
    .filter(({ kind }) => kind !== baseKind)
    .map((one): Drawn => ({ ...one, kind: "line" }));
  const axes = axesOf(to.excelize, chart, formatOf(to, all[0]));
  const whole = {
    ...layer(to, chart, base, baseKind),
    ...surroundings(to, chart, all.length),
    XAxis: axes.categories,
    YAxis: axes.values,
  };
  if (lines.length === 0) return [whole];
  const second = lines.every(
    ({ index }) => numberAt(chart.options, `series.${index}.targetAxisIndex`) === 1,
  );
  const values = second
    ? secondAxis(to.excelize, chart, formatOf(to, lines[0]?.series))
    : axes.values;
  return [whole, { ...layer(to, chart, lines, "line"), XAxis: axes.categories, YAxis: values }];
}

function layer(to: Target, chart: ChartModel, drawn: readonly Drawn[], kind: SeriesKind): Chart {
  return {
    Type: typeOf(to.excelize, kind, optionAt(chart.options, "isStacked")),
    VaryColors: kind === "pie",
    ...((kind === "column" || kind === "bar") && { GapWidth: gapWidth(chart.options) }),
    Series: drawn.map(({ series, index }) => seriesLook(to, chart, series, index, kind)),
  };
}

function typeOf(excelize: Excelize, kind: SeriesKind, stacked: unknown): Chart["Type"] {
  const { Area, AreaStacked, AreaPercentStacked, Col, ColStacked, ColPercentStacked } = excelize;
  const { Bar, BarStacked, BarPercentStacked, Line, Pie, Scatter } = excelize;
  const types = {
    area: [Area, AreaStacked, AreaPercentStacked],
    column: [Col, ColStacked, ColPercentStacked],
    bar: [Bar, BarStacked, BarPercentStacked],
    line: [Line, Line, Line],
    pie: [Pie, Pie, Pie],
    scatter: [Scatter, Scatter, Scatter],
  } as const;
  const [plain, sum, share] = types[kind];
  if (stacked === "percent" || stacked === "relative") return share;
  return stacked === true || stacked === "absolute" || stacked === "true" ? sum : plain;
}

function surroundings(to: Target, chart: ChartModel, series: number): Partial<Chart> {
  const { options, position } = chart;
  const { width, height } = chartSize(to.book, chart);
  const paper = textAt(options, "backgroundColor") ?? textAt(options, "backgroundColor.fill");
  return {
    Title: titleOf(options, series),
    Legend: legendOf(options),
    Fill: solid(excelColor(paper) ?? "FFFFFF"),
    Border: { Type: to.excelize.LineNone },
    ShowBlanksAs: "gap",
    Dimension: { Width: width, Height: height },
    Format: { OffsetX: position.offsetX, OffsetY: position.offsetY },
  };
}

/** The number format of the first value. */
function formatOf({ book }: Target, series: Series | undefined): string {
  return series ? (readArea(book, series.firstValue, ({ pattern }) => pattern)[0]?.[0] ?? "") : "";
}

/** Excel would put the name of a lone series in place of a missing title. */
function titleOf(options: ChartOptions, series: number): ChartTitle {
  const text = textAt(options, "title") ?? "";
  if (text === "") return series === 1 ? { Paragraph: [{ Text: " " }] } : {};
  const font = textFont(optionsAt(options, "titleTextStyle"), { size: 16 });
  return { Paragraph: [{ Text: text, Font: font }] };
}

const legendPositions = ["none", "top", "bottom", "left", "right"];

function legendOf(options: ChartOptions): ChartLegend {
  const wanted = textAt(options, "legend") ?? textAt(options, "legend.position") ?? "right";
  return {
    Position: legendPositions.includes(wanted) ? wanted : "top",
    Font: textFont(optionsAt(options, "legend.textStyle")),
  };
}
