/** One series of a chart: a line, an area or bars, in Google's options. */

import type { BarSeriesOption, LineSeriesOption } from "echarts";
import type { ChartModel } from "../../engine/charts";
import { type ChartOptions, optionAt } from "../../xlsx/chart-options";
import type { ChartSeries } from "./chart-table";
import { numberAt, textAt } from "./options";

export type SeriesKind = "line" | "area" | "bars";

export type DrawnSeries = LineSeriesOption | BarSeriesOption;

/** What Sheets uses where nothing is chosen. */
const palette = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

const pointSizes: Readonly<Record<string, number>> = { tiny: 3, medium: 6, large: 9, huge: 12 };

export function seriesKind({ type, options }: ChartModel, index: number): SeriesKind {
  if (type === "LINE") return "line";
  if (type === "AREA") return "area";
  if (type !== "COMBO") return "bars";
  const kind =
    textAt(options, `series.${index}.type`, "seriesType") ?? (index === 0 ? "bars" : "line");
  return kind === "area" || kind === "line" ? kind : "bars";
}

export const seriesColor = (options: ChartOptions, index: number): string =>
  textAt(options, `series.${index}.color`, `colors.${index}`) ??
  palette[index % palette.length] ??
  "#4285f4";

export const pointSize = (options: ChartOptions, index: number): number =>
  numberAt(options, `series.${index}.pointSize`, "pointSize") ??
  pointSizes[textAt(options, `series.${index}.pointStyle`, "pointStyle") ?? ""] ??
  0;

export function seriesOption(
  chart: ChartModel,
  { name, values }: ChartSeries,
  index: number,
  write: (value: number) => string,
): DrawnSeries {
  const { options } = chart;
  const kind = seriesKind(chart, index);
  const color = seriesColor(options, index);
  const stacked = isStacked(options) && kind !== "line";
  const common = {
    name,
    data: [...values],
    itemStyle: { color },
    tooltip: {
      valueFormatter: (value: unknown) => (typeof value === "number" ? write(value) : "–"),
    },
    ...(stacked && { stack: kind }),
  };
  return kind === "bars"
    ? { ...common, type: "bar", z: 2, barCategoryGap: categoryGap(options) }
    : { ...common, ...lineLook(options, index, kind, color) };
}

/** Google draws areas first, lines last, whatever their order. */
function lineLook(
  options: ChartOptions,
  index: number,
  kind: "line" | "area",
  color: string,
): LineSeriesOption {
  const own = `series.${index}`;
  const width = numberAt(options, `${own}.lineWidth`, "lineWidth") ?? 2;
  const point = pointSize(options, index);
  const dash = optionAt(options, `${own}.lineDashStyle`) ?? optionAt(options, "lineDashStyle");
  return {
    type: "line",
    z: kind === "area" ? 1 : 3,
    symbol: point > 0 ? "circle" : "none",
    symbolSize: point,
    lineStyle: { color, width, ...(isDash(dash) && { type: dash }) },
    smooth: textAt(options, `${own}.curveType`, "curveType") === "function",
    connectNulls: optionAt(options, "interpolateNulls") === true,
    ...(kind === "area" && {
      areaStyle: {
        color,
        opacity: numberAt(options, `${own}.areaOpacity`, "areaOpacity") ?? 0.3,
      },
    }),
  };
}

const isDash = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((length) => typeof length === "number");

export const isStacked = (options: ChartOptions): boolean => {
  const stacked = optionAt(options, "isStacked");
  return stacked !== undefined && stacked !== false && stacked !== "false";
};

export const isStackedToWhole = (options: ChartOptions): boolean =>
  ["percent", "relative"].includes(textAt(options, "isStacked") ?? "");

/** `"72%"` of the room goes to the bars, 61.8 % unless told otherwise. */
const categoryGap = (options: ChartOptions): string =>
  `${100 - (numberAt(options, "bar.groupWidth") ?? 61.8)}%`;
