/** Where title, legend and plot lie in a chart, in pixels, as Google places them. */

import type { LegendComponentOption, TitleComponentOption } from "echarts";
import { type ChartOptions, optionAt } from "../../xlsx/chart-options";
import { lengthAt, numberAt, type TextLook, textAt, textLookAt } from "./options";

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type LegendPlace = "top" | "bottom" | "left" | "right" | "none";

const titleLook: TextLook = { color: "#757575", fontSize: 16, fontWeight: "normal" };
const legendLook: TextLook = { color: "#444746", fontSize: 12, fontWeight: "normal" };
const edge = 16;
const legendHeight = 28;
const sideLegendWidth = 150;

/** Google's usual size of a chart. */
export const chartSize = (options: ChartOptions) => ({
  width: numberAt(options, "width") ?? 600,
  height: numberAt(options, "height") ?? 371,
});

/** A legend that names nothing is left out. */
export function legendPlace(options: ChartOptions, hasNames: boolean): LegendPlace {
  const place = textAt(options, "legend.position", "legend") ?? "right";
  if (!hasNames) return "none";
  return place === "top" || place === "bottom" || place === "left" || place === "none"
    ? place
    : "right";
}

export function plotOf(
  options: ChartOptions,
  legend: LegendPlace,
  categoriesBeside: boolean,
): Plot {
  const { width, height } = chartSize(options);
  const left =
    lengthAt(options, "chartArea.left", width) ??
    (categoriesBeside ? 110 : 64) + (legend === "left" ? sideLegendWidth : 0);
  const top =
    lengthAt(options, "chartArea.top", height) ??
    (textAt(options, "title") ? edge + titleHeight(options) : edge) +
      (legend === "top" ? legendHeight : 0);
  const right = edge + (legend === "right" ? sideLegendWidth : 0);
  const bottom = 44 + (legend === "bottom" ? legendHeight : 0);
  return {
    left,
    top,
    width: lengthAt(options, "chartArea.width", width) ?? Math.max(0, width - left - right),
    height: lengthAt(options, "chartArea.height", height) ?? Math.max(0, height - top - bottom),
  };
}

const titleHeight = (options: ChartOptions): number =>
  textLookAt(options, "titleTextStyle", titleLook).fontSize * 1.8;

export function titleOption(options: ChartOptions): TitleComponentOption {
  return {
    text: textAt(options, "title") ?? "",
    left: edge,
    top: 6,
    padding: 0,
    textStyle: textLookAt(options, "titleTextStyle", titleLook),
  };
}

export function legendOption(
  options: ChartOptions,
  place: LegendPlace,
  plot: Plot,
  data: LegendComponentOption["data"],
): LegendComponentOption {
  const common: LegendComponentOption = {
    ...(data && { data }),
    show: place !== "none",
    selectedMode: false,
    itemWidth: 22,
    itemHeight: 10,
    padding: 0,
    textStyle: textLookAt(options, "legend.textStyle", legendLook),
  };
  if (place === "left") return { ...common, orient: "vertical", left: edge, top: plot.top };
  if (place === "right")
    return { ...common, orient: "vertical", left: plot.left + plot.width + 12, top: plot.top };
  if (place === "bottom") return { ...common, left: "center", bottom: 10 };
  return topLegend(options, common, plot);
}

/** Under the title where there is room for both, else beside it. */
function topLegend(
  options: ChartOptions,
  common: LegendComponentOption,
  plot: Plot,
): LegendComponentOption {
  const titled = optionAt(options, "title") !== undefined;
  const below = titled ? titleHeight(options) : 0;
  const fits = below + legendHeight <= plot.top;
  const { width } = chartSize(options);
  if (titled && !fits)
    return { ...common, right: Math.max(edge, width - plot.left - plot.width), top: 6 };
  return { ...common, left: plot.left, top: Math.max(6, plot.top - legendHeight) };
}
