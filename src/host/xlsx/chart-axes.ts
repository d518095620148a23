/** The axes of a chart. */
import type { ChartAxis, Font } from "excelize-wasm";
import type { ChartModel } from "../engine/charts";
import { type ChartOptions, numberAt, optionAt, optionsAt, textAt } from "./chart-options";
import { excelColor } from "./color";
import type { Excelize } from "./excelize";

export interface Axes {
  readonly categories: ChartAxis;
  readonly values: ChartAxis;
}

/** Bars lie on their side: their categories stand at Google's vertical axis, from top to bottom. */
export function axesOf(excelize: Excelize, chart: ChartModel, valueFormat: string): Axes {
  const [across, up] = [axis(chart.options, "h"), axis(chart.options, "v")];
  const lying = chart.type === "BAR";
  const categories = categoryAxis(excelize, lying ? up : across);
  const values = valueAxis(excelize, lying ? across : up, valueFormat);
  if (!lying) return { categories, values };
  return {
    categories: { ...categories, ReverseOrder: true },
    // Turning the categories round moves the values to the top; "high" is the bottom then.
    values: { TickLabelPosition: excelize.ChartTickLabelHigh, ...values },
  };
}

/** The axis at the right of a chart with two. */
export const secondAxis = (
  excelize: Excelize,
  { options }: ChartModel,
  valueFormat: string,
): ChartAxis => ({
  ...valueAxis(excelize, optionsAt(options, "vAxes.1"), valueFormat),
  Secondary: true,
  MajorGridLines: false,
});

/** `vAxes.0` says the same as `vAxis`. */
const axis = (options: ChartOptions, name: "h" | "v"): ChartOptions => ({
  ...optionsAt(options, `${name}Axes.0`),
  ...optionsAt(options, `${name}Axis`),
});

const categoryAxis = (excelize: Excelize, options: ChartOptions): ChartAxis => ({
  ...common(excelize, options),
  ...(numberAt(options, "direction") === -1 && { ReverseOrder: true }),
});

function valueAxis(excelize: Excelize, options: ChartOptions, cellFormat: string): ChartAxis {
  const window = optionsAt(options, "viewWindow");
  const minimum = numberAt(window, "min") ?? numberAt(options, "minValue");
  const maximum = numberAt(window, "max") ?? numberAt(options, "maxValue");
  return {
    ...common(excelize, options),
    MajorGridLines: numberAt(options, "gridlines.count") !== 0,
    NumFmt: { CustomNumFmt: formatOf(options, cellFormat), SourceLinked: false },
    ...(minimum !== undefined && { Minimum: minimum }),
    ...(maximum !== undefined && { Maximum: maximum }),
  };
}

function common(excelize: Excelize, options: ChartOptions): ChartAxis {
  const title = textAt(options, "title");
  return {
    Font: textFont(optionsAt(options, "textStyle")),
    ...(textAt(options, "textPosition") === "none" && {
      TickLabelPosition: excelize.ChartTickLabelNone,
    }),
    ...(title && {
      Title: { Paragraph: [{ Text: title, Font: textFont(optionsAt(options, "titleTextStyle")) }] },
    }),
  };
}

/** Words such as "decimal" follow the file's language; the format of the cells does so as well. */
function formatOf(options: ChartOptions, cellFormat: string): string {
  const wanted = textAt(options, "format");
  if (wanted === "percent") return cellFormat.includes("%") ? cellFormat : "0%";
  return wanted !== undefined && optionAt(options, "format") !== "" && !/^[a-z]+$/.test(wanted)
    ? wanted
    : cellFormat || "General";
}

const GREY = "444444";

/** Google counts font sizes in pixels. */
export function textFont(
  style: ChartOptions,
  fallback: { size?: number; bold?: boolean } = {},
): Font {
  const size = numberAt(style, "fontSize") ?? fallback.size ?? 12;
  return {
    Family: textAt(style, "fontName") ?? "Roboto",
    Size: Math.round(size * 0.75),
    Color: excelColor(textAt(style, "color")) ?? GREY,
    ...((optionAt(style, "bold") ?? fallback.bold) && { Bold: true }),
  };
}
