/** From a chart of the host to what ECharts draws: as close to Google's looks as the options say. */

import type { EChartsOption, LegendComponentOption } from "echarts";
import type { ChartModel } from "../../engine/charts";
import { optionAt } from "../../xlsx/chart-options";
import { axisNames, categoryAxis, numberAxis } from "./axes";
import type { ChartSeries, ChartTable } from "./chart-table";
import { legendOption, legendPlace, plotOf, titleOption } from "./layout";
import { numberLabels, type WriteNumber } from "./number-labels";
import { textAt } from "./options";
import { isStackedToWhole, pointSize, seriesColor, seriesKind, seriesOption } from "./series";

export const drawableTypes: ReadonlySet<ChartModel["type"]> = new Set([
  "LINE",
  "AREA",
  "COLUMN",
  "BAR",
  "COMBO",
]);

export function chartOption(
  chart: ChartModel,
  table: ChartTable,
  tag: string,
  write: WriteNumber,
): EChartsOption {
  const { options } = chart;
  const names = axisNames(chart.type === "BAR");
  const series = isStackedToWhole(options) ? sharesOf(table.series) : table.series;
  const labels = numberLabels(
    tag,
    write,
    textAt(options, `${names.number}.format`) ??
      (isStackedToWhole(options) ? "percent" : undefined),
    series[0]?.pattern ?? "",
  );
  const legend = legendEntries(chart, series);
  const place = legendPlace(options, legend.length > 0);
  const plot = plotOf(options, place, chart.type === "BAR");
  const categories = categoryAxis(options, names, table.categories, plot);
  const numbers = numberAxis(options, names, labels);
  return {
    animation: false,
    backgroundColor: textAt(options, "backgroundColor.fill", "backgroundColor") ?? "#ffffff",
    textStyle: { fontFamily: "Roboto, Arial, sans-serif" },
    title: titleOption(options),
    legend: legendOption(options, place, plot, legend),
    grid: { ...plot, containLabel: false },
    tooltip: { trigger: "axis", axisPointer: { type: "none" }, confine: true },
    xAxis: chart.type === "BAR" ? numbers : categories,
    yAxis: chart.type === "BAR" ? categories : numbers,
    series: series.map((one, index) => seriesOption(chart, one, index, labels)),
  };
}

type LegendEntry = Exclude<NonNullable<LegendComponentOption["data"]>[number], string>;

function legendEntries(chart: ChartModel, series: readonly ChartSeries[]): LegendEntry[] {
  return series.flatMap(({ name }, index): LegendEntry[] => {
    if (name === "" || optionAt(chart.options, `series.${index}.visibleInLegend`) === false)
      return [];
    if (seriesKind(chart, index) !== "line")
      return [{ name, icon: "rect", itemStyle: { color: seriesColor(chart.options, index) } }];
    // ECharts puts a point on the line even where the line has none.
    return [{ name, itemStyle: { opacity: pointSize(chart.options, index) > 0 ? 1 : 0 } }];
  });
}

/** Each value as its share of the sum over all series. */
function sharesOf(series: readonly ChartSeries[]): ChartSeries[] {
  const sumAt = (index: number) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, index) => (value === null ? null : value / (sumAt(index) || 1))),
  }));
}
