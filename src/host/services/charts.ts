/** Embedded charts and their builders: one generic, and one for each type of chart. */
import type { ChartModel, ChartType as ChartTypeName } from "../engine/charts";
import { ScriptError } from "../failures";
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from "./enums";
import { areaAt } from "./locate";
import { KIND, type Member, type Members, type Script, type Target } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

export interface ChartTarget extends Target {
  readonly chart: ChartModel;
}

export interface ChartBuilder extends Target {
  chart: ChartModel;
}

export const chartTarget = (chart: ChartModel): ChartTarget => ({ [KIND]: "EmbeddedChart", chart });

export const chartBuilder = (sheet: string): ChartBuilder => ({
  [KIND]: "EmbeddedChartBuilder",
  chart: {
    id: null,
    sheet,
    type: "COLUMN",
    ranges: [],
    headers: 0,
    transposed: false,
    mergeStrategy: "MERGE_COLUMNS",
    hiddenDimensions: null,
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  },
});

const typed: Readonly<Record<ChartTypeName, string>> = {
  AREA: "EmbeddedAreaChartBuilder",
  BAR: "EmbeddedBarChartBuilder",
  COLUMN: "EmbeddedColumnChartBuilder",
  COMBO: "EmbeddedComboChartBuilder",
  LINE: "EmbeddedLineChartBuilder",
  PIE: "EmbeddedPieChartBuilder",
  SCATTER: "EmbeddedScatterChartBuilder",
};

export const chartMembers = (): Members<ChartTarget> => ({
  getChartId: on("", ({ chart }) => chart.id),
  getId: on("", ({ chart }) => chart.id),
  getRanges: on("", ({ chart }) => chart.ranges.map(rangeTarget)),
  getNumHeaders: on("", ({ chart }) => chart.headers),
  getTransposeRowsAndColumns: on("", ({ chart }) => chart.transposed),
  getMergeStrategy: on("", ({ chart }) => ChartMergeStrategy[chart.mergeStrategy]),
  getHiddenDimensionStrategy: on("", ({ chart }) =>
    chart.hiddenDimensions === null
      ? ChartHiddenDimensionStrategy.IGNORE_BOTH
      : ChartHiddenDimensionStrategy[
          chart.hiddenDimensions as keyof typeof ChartHiddenDimensionStrategy
        ],
  ),
  getOptions: on("", ({ chart }) => ({ [KIND]: "ChartOptions", chart })),
  getContainerInfo: on("", ({ chart }) => ({ [KIND]: "ContainerInfo", chart })),
  // Google forgets at `modify` how the ranges were combined, and their headings.
  modify: on(
    "",
    ({ chart }): ChartBuilder => ({
      [KIND]: "EmbeddedChartBuilder",
      chart: { ...chart, mergeStrategy: "MERGE_COLUMNS", headers: 0 },
    }),
  ),
});

export const chartOptionsMembers = (): Members<ChartTarget> => ({
  get: on("string", ({ chart }, name: string) => {
    let value: unknown = chart.options;
    for (const part of name.split("."))
      value = (value as Record<string, unknown> | null | undefined)?.[part];
    return value ?? null;
  }),
});

export const containerMembers = (): Members<ChartTarget> => ({
  getAnchorRow: on("", ({ chart }) => chart.position.row + 1),
  getAnchorColumn: on("", ({ chart }) => chart.position.column + 1),
  getOffsetX: on("", ({ chart }) => chart.position.offsetX),
  getOffsetY: on("", ({ chart }) => chart.position.offsetY),
});

/** Sets an option; `vAxis.format` reaches into the options of the axis. */
function withOption(chart: ChartModel, name: string, value: unknown): ChartModel {
  const set = (options: Readonly<Record<string, unknown>>, path: string[]): object => {
    const [first = "", ...rest] = path;
    if (rest.length === 0) return { ...options, [first]: value };
    const inner = options[first];
    const nested = typeof inner === "object" && inner !== null ? inner : {};
    return { ...options, [first]: set(nested as Record<string, unknown>, rest) };
  };
  return { ...chart, options: set(chart.options, name.split(".")) as ChartModel["options"] };
}

type Change = (chart: ChartModel, ...args: never[]) => ChartModel;

const changing = (signature: string, change: Change): Member<ChartBuilder> =>
  on(signature, (builder, ...args) => {
    builder.chart = change(builder.chart, ...args);
    return builder;
  });

/** Members that every chart builder has. */
export function chartBuilderMembers({ book }: Script): Members<ChartBuilder> {
  const as = (type: ChartTypeName): Member<ChartBuilder> =>
    on("", ({ chart }): ChartBuilder => ({ [KIND]: typed[type], chart: { ...chart, type } }));
  return {
    asAreaChart: as("AREA"),
    asBarChart: as("BAR"),
    asColumnChart: as("COLUMN"),
    asComboChart: as("COMBO"),
    asLineChart: as("LINE"),
    asPieChart: as("PIE"),
    asScatterChart: as("SCATTER"),
    setChartType: on("ChartType", (builder, type: ChartTypeName) => {
      builder.chart = { ...builder.chart, type };
      return builder;
    }),
    getChartType: on("", ({ chart }) => ChartType[chart.type]),
    addRange: changing("Range", (chart, { area }: RangeTarget) => ({
      ...chart,
      ranges: [...chart.ranges, area],
    })),
    clearRanges: changing("", (chart) => ({ ...chart, ranges: [] })),
    getRanges: on("", ({ chart }) => chart.ranges.map(rangeTarget)),
    setNumHeaders: changing("int", (chart, headers: number) => ({ ...chart, headers })),
    setTransposeRowsAndColumns: changing("boolean", (chart, transposed: boolean) => ({
      ...chart,
      transposed,
    })),
    setMergeStrategy: changing(
      "ChartMergeStrategy",
      (chart, mergeStrategy: ChartModel["mergeStrategy"]) => ({ ...chart, mergeStrategy }),
    ),
    setHiddenDimensionStrategy: on(
      "ChartHiddenDimensionStrategy",
      (builder, hiddenDimensions: string) => {
        if (builder[KIND] === "EmbeddedChartBuilder" || builder.chart.type === "PIE")
          throw new ScriptError("Unexpected error while getting the method or property.");
        builder.chart = { ...builder.chart, hiddenDimensions };
        return builder;
      },
    ),
    setOption: changing("string any", (chart, name: string, value: unknown) =>
      withOption(chart, name, plainCopy(value)),
    ),
    setPosition: changing(
      "int int int int",
      (chart, row: number, column: number, offsetX: number, offsetY: number) => {
        const anchor = areaAt(book, chart.sheet, row, column);
        return { ...chart, position: { row: anchor.row, column: anchor.column, offsetX, offsetY } };
      },
    ),
    build: on("", ({ chart }) => chartTarget(chart)),
  };
}

/** Options come from the script's realm; what the host keeps is its own. */
const plainCopy = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);

const option = (name: string, signature: string): Member<ChartBuilder> =>
  changing(signature, (chart, value: unknown) => withOption(chart, name, plainCopy(value)));

const legend = changing("Position", (chart, position: string) =>
  withOption(chart, "legend.position", position.toLowerCase()),
);

const titled: Members<ChartBuilder> = {
  setTitle: option("title", "string"),
  setColors: option("colors", "string[]"),
  setBackgroundColor: option("backgroundColor", "string"),
  setLegendPosition: legend,
};

const axes: Members<ChartBuilder> = {
  ...titled,
  setXAxisTitle: option("hAxis.title", "string"),
  setYAxisTitle: option("vAxis.title", "string"),
};

const ranged: Members<ChartBuilder> = {
  ...axes,
  setRange: changing("number number", (chart, min: number, max: number) =>
    withOption(chart, "vAxis.viewWindow", { min, max }),
  ),
  reverseCategories: changing("", (chart) => withOption(chart, "hAxis.direction", -1)),
};

const stacked: Members<ChartBuilder> = {
  ...ranged,
  setStacked: changing("", (chart) => withOption(chart, "isStacked", true)),
};

const lines: Members<ChartBuilder> = {
  setCurveStyle: changing("CurveStyle", (chart, style: string) =>
    withOption(chart, "curveType", style === "SMOOTH" ? "function" : "none"),
  ),
  setPointStyle: changing("PointStyle", (chart, style: string) =>
    withOption(chart, "pointStyle", style.toLowerCase()),
  ),
};

/** What the builder of one type has beyond the generic one. */
export const typedBuilderMembers: Readonly<Record<string, Members<ChartBuilder>>> = {
  EmbeddedAreaChartBuilder: { ...stacked, ...lines },
  EmbeddedBarChartBuilder: stacked,
  EmbeddedColumnChartBuilder: stacked,
  EmbeddedComboChartBuilder: stacked,
  EmbeddedLineChartBuilder: { ...ranged, ...lines },
  EmbeddedPieChartBuilder: titled,
  EmbeddedScatterChartBuilder: axes,
};
