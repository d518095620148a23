/** The looks of the series of a chart: what draws them, their colours, lines and points. */
import type { ChartSeries } from "excelize-wasm";
import type { ChartModel } from "../engine/charts";
import { putAside } from "./aside";
import { solid } from "./cell-style";
import { type ChartOptions, numberAt, optionAt, optionsAt, textAt } from "./chart-options";
import type { Series } from "./chart-series";
import { excelColor } from "./color";
import type { Excelize } from "./excelize";
import type { Target } from "./target";

export type SeriesKind = "line" | "area" | "column" | "bar" | "pie" | "scatter";

/** Google's colours, for series that name none. */
const palette = ["4285F4", "EA4335", "FBBC04", "34A853", "FF6D01", "46BDC6"];

const kinds: Readonly<Record<Exclude<ChartModel["type"], "COMBO">, SeriesKind>> = {
  LINE: "line",
  AREA: "area",
  COLUMN: "column",
  BAR: "bar",
  PIE: "pie",
  SCATTER: "scatter",
};

export function kindOf({ type, options }: ChartModel, index: number): SeriesKind {
  if (type !== "COMBO") return kinds[type];
  const named = textAt(options, `series.${index}.type`) ?? textAt(options, "seriesType");
  if (named === "area" || named === "steppedArea") return "area";
  return named === "bars" ? "column" : "line";
}

export function seriesLook(
  to: Target,
  { type, options }: ChartModel,
  { name, categories, values }: Series,
  index: number,
  kind: SeriesKind,
): ChartSeries {
  const own = optionsAt(options, `series.${index}`);
  const color =
    excelColor(textAt(own, "color")) ??
    excelColor(textAt(options, `colors.${index}`)) ??
    palette[index % palette.length] ??
    "";
  const option = (path: string) => optionAt(own, path) ?? optionAt(options, path);
  return {
    // The library cannot leave an entry out of the legend, but it can leave it without a name.
    ...(optionAt(own, "visibleInLegend") === false
      ? { Name: putAside(to, [" "]) }
      : name !== null && { Name: name }),
    Categories: categories,
    Values: values,
    ...(kind !== "pie" && { Fill: { ...solid(color), ...transparency(type, kind, option) } }),
    ...((kind === "line" || kind === "scatter") && lineLook(to.excelize, kind, color, option)),
  };
}

type Option = (path: string) => unknown;

const numberIn = (option: Option, path: string): number | undefined =>
  numberAt({ value: option(path) }, "value");

/** Google draws areas at 30 % unless told otherwise. */
function transparency(type: ChartModel["type"], kind: SeriesKind, option: Option) {
  if (kind !== "area") return {};
  const opacity = numberIn(option, "areaOpacity") ?? (type === "AREA" ? 0.3 : 1);
  return { Transparency: Math.round((1 - opacity) * 100) };
}

function lineLook(
  excelize: Excelize,
  kind: SeriesKind,
  color: string,
  option: Option,
): Pick<ChartSeries, "Line" | "Marker"> {
  const width = numberIn(option, "lineWidth") ?? (kind === "scatter" ? 0 : 2);
  const point = numberIn(option, "pointSize") ?? (kind === "scatter" ? 7 : 0);
  return {
    Line:
      width > 0
        ? {
            Type: excelize.LineSolid,
            Width: width * 0.75,
            Smooth: option("curveType") === "function",
            ...dash(excelize, option("lineDashStyle")),
          }
        : { Type: excelize.LineNone },
    Marker:
      point > 0
        ? { Symbol: "circle", Size: Math.max(2, Math.round(point * 0.75)), Fill: solid(color) }
        : { Symbol: "none" },
  };
}

/** The nearest of the file's few kinds of dashes, by the length of the first. */
function dash(excelize: Excelize, style: unknown) {
  const [first] = Array.isArray(style) ? (style as unknown[]) : [];
  if (typeof first !== "number") return {};
  if (first <= 2) return { Dash: excelize.LineDashSysDot };
  return { Dash: first < 10 ? excelize.LineDashDash : excelize.LineDashLgDash };
}

/** How far columns stand apart, in hundredths of their width, from `bar: { groupWidth: "72%" }`. */
export function gapWidth(options: ChartOptions): number {
  const share = Number.parseFloat(textAt(options, "bar.groupWidth") ?? "61.8%") / 100;
  return Math.round((1 / share - 1) * 100);
}
