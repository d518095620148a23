/** The two axes of a chart: categories and numbers. */

import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import { type ChartOptions, optionAt } from "../../xlsx/chart-options";
import type { Plot } from "./layout";
import { numberAt, type TextLook, textAt, textLookAt } from "./options";

const labelLook: TextLook = { color: "#444746", fontSize: 12, fontWeight: "normal" };
const titleLook: TextLook = { color: "#444746", fontSize: 12, fontWeight: "normal" };
const gridlineColor = "#e0e0e0";
const baselineColor = "#9aa0a6";
/** Narrower columns than this show only as many labels as fit. */
const narrowestLabel = 36;

type Axis = XAXisComponentOption & YAXisComponentOption;

/** Google's names are by direction for all charts but bars: `hAxis` is always the horizontal one. */
export interface AxisNames {
  readonly category: "hAxis" | "vAxis";
  readonly number: "hAxis" | "vAxis";
}

export const axisNames = (horizontalBars: boolean): AxisNames =>
  horizontalBars ? { category: "vAxis", number: "hAxis" } : { category: "hAxis", number: "vAxis" };

export function categoryAxis(
  options: ChartOptions,
  { category, number }: AxisNames,
  categories: readonly string[],
  plot: Plot,
): Axis {
  const band = plot.width / Math.max(1, categories.length);
  const wraps = category === "hAxis" && band >= narrowestLabel;
  const turn = optionAt(options, `${category}.slantedText`) === true;
  const lowest = numberAt(options, `${number}.viewWindow.min`) ?? 0;
  return {
    type: "category",
    data: [...categories],
    // Bars are read from the top, as the rows of the table are.
    inverse: (category === "vAxis") !== (numberAt(options, `${category}.direction`) === -1),
    axisTick: { show: false },
    axisLine: {
      show: lowest <= 0 && numberAt(options, `${number}.gridlines.count`) !== 0,
      lineStyle: { color: textAt(options, `${number}.baselineColor`) ?? baselineColor },
    },
    axisLabel: {
      show: textAt(options, `${category}.textPosition`) !== "none",
      ...textLookAt(options, `${category}.textStyle`, labelLook),
      ...(wraps &&
        !turn && { interval: 0, width: band - 4, overflow: "break", formatter: unbroken }),
      ...(turn && { rotate: numberAt(options, `${category}.slantedTextAngle`) ?? 30 }),
    },
    ...axisTitle(options, category),
  };
}

/** ECharts would break the line between a minus and its number. */
const unbroken = (label: string): string => label.replaceAll("−", "–");

export function numberAxis(
  options: ChartOptions,
  { number }: AxisNames,
  write: (value: number) => string,
): Axis {
  const min = numberAt(options, `${number}.viewWindow.min`, `${number}.minValue`);
  const max = numberAt(options, `${number}.viewWindow.max`, `${number}.maxValue`);
  const lines = numberAt(options, `${number}.gridlines.count`);
  return {
    type: "value",
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(lines !== undefined && lines > 1 && { splitNumber: lines - 1 }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: {
      show: lines !== 0,
      lineStyle: { color: textAt(options, `${number}.gridlines.color`) ?? gridlineColor },
    },
    axisLabel: {
      show: textAt(options, `${number}.textPosition`) !== "none",
      ...textLookAt(options, `${number}.textStyle`, labelLook),
      formatter: write,
    },
    ...axisTitle(options, number),
  };
}

function axisTitle(options: ChartOptions, axis: "hAxis" | "vAxis") {
  const name = textAt(options, `${axis}.title`);
  if (name === undefined) return {};
  return {
    name,
    nameLocation: "middle" as const,
    nameGap: axis === "hAxis" ? 28 : 46,
    nameTextStyle: textLookAt(options, `${axis}.titleTextStyle`, titleLook),
  };
}
