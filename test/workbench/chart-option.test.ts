/** From Google's chart options to what is drawn. */
import { describe, expect, test } from "vitest";
import type { ChartModel } from "../../src/host/engine/charts";
import { chartOption } from "../../src/host/page/charts/chart-option";
import { type ChartTable, tableOf } from "../../src/host/page/charts/chart-table";

const chart = (type: ChartModel["type"], options: ChartModel["options"] = {}): ChartModel => ({
  id: 1,
  sheet: "s",
  type,
  ranges: [],
  headers: 1,
  transposed: false,
  mergeStrategy: "MERGE_COLUMNS",
  hiddenDimensions: null,
  options,
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
});

const table: ChartTable = {
  categories: ["Q1", "Q2"],
  series: [
    { name: "High", values: [0.7, 0.9], pattern: "0%" },
    { name: "Rate", values: [0.5, null], pattern: "0%" },
  ],
};

const drawn = (type: ChartModel["type"], options: ChartModel["options"] = {}, data = table) =>
  chartOption(chart(type, options), data, "de-DE", (value, pattern) => `${value} as ${pattern}`);

const cell = (value: string | number | null) => ({
  value,
  text: value === null ? "" : String(value),
  pattern: typeof value === "number" ? "0.0" : "",
});
const rows = (...lines: (string | number | null)[][]) => lines.map((line) => line.map(cell));
const plain = { transposed: false, mergeStrategy: "MERGE_COLUMNS", headers: 1 } as const;

describe("the table behind a chart", () => {
  test("takes headings off and leaves blank rows out", () => {
    const block = rows(["", "A"], ["x", 1], [null, null], ["y", "text"]);
    expect(tableOf(plain, [block])).toEqual({
      categories: ["x", "y"],
      series: [{ name: "A", values: [1, null], pattern: "0.0" }],
    });
  });

  test("puts ranges side by side, or below each other", () => {
    const [left, right] = [rows(["", "A"], ["x", 1]), rows(["B"], [2])];
    expect(tableOf(plain, [left, right]).series.map(({ name }) => name)).toEqual(["A", "B"]);
    const below = tableOf({ ...plain, mergeStrategy: "MERGE_ROWS" }, [left, rows(["y", 2])]);
    expect(below).toMatchObject({ categories: ["x", "y"], series: [{ values: [1, 2] }] });
  });

  test("turns rows into columns", () => {
    const turned = tableOf({ ...plain, transposed: true }, [rows(["", "x", "y"], ["A", 1, 2])]);
    expect(turned).toMatchObject({
      categories: ["x", "y"],
      series: [{ name: "A", values: [1, 2] }],
    });
  });

  test("goes without headings", () => {
    expect(tableOf({ ...plain, headers: 0 }, [rows(["x", 1])]).series).toMatchObject([
      { name: "", values: [1] },
    ]);
  });
});

describe("series", () => {
  test("of a combo chart are what each says: an area without a line, a line with points", () => {
    const { series } = drawn("COMBO", {
      series: {
        0: { type: "area", color: "#E8EEF8", areaOpacity: 1, lineWidth: 0 },
        1: { type: "line", color: "#27488A", lineWidth: 3, pointSize: 7, lineDashStyle: [8, 5] },
      },
    });
    expect(series).toMatchObject([
      {
        type: "line",
        areaStyle: { color: "#E8EEF8", opacity: 1 },
        lineStyle: { width: 0 },
        symbol: "none",
      },
      {
        type: "line",
        lineStyle: { color: "#27488A", width: 3, type: [8, 5] },
        symbol: "circle",
        symbolSize: 7,
        data: [0.5, null],
      },
    ]);
  });

  test("of a combo chart without a word are columns first, lines after", () => {
    expect(drawn("COMBO").series).toMatchObject([{ type: "bar" }, { type: "line" }]);
    expect(drawn("COMBO", { seriesType: "line" }).series).toMatchObject([
      { type: "line" },
      { type: "line" },
    ]);
  });

  test("stack, and leave room between the groups", () => {
    const { series } = drawn("COLUMN", {
      isStacked: true,
      colors: ["#FFFFFF", "#27488A"],
      bar: { groupWidth: "72%" },
    });
    expect(series).toMatchObject([
      { type: "bar", stack: "bars", itemStyle: { color: "#FFFFFF" }, barCategoryGap: "28%" },
      { type: "bar", stack: "bars", itemStyle: { color: "#27488A" } },
    ]);
  });

  test("stacked to the whole become shares", () => {
    const data: ChartTable = {
      categories: ["x"],
      series: [
        { name: "A", values: [1], pattern: "" },
        { name: "B", values: [3], pattern: "" },
      ],
    };
    expect(drawn("AREA", { isStacked: "percent" }, data).series).toMatchObject([
      { data: [0.25], stack: "area" },
      { data: [0.75], stack: "area" },
    ]);
  });
});

describe("axes", () => {
  const label = (type: ChartModel["type"], options: ChartModel["options"]) => {
    const { xAxis, yAxis } = drawn(type, options);
    const axis = type === "BAR" ? xAxis : yAxis;
    return (axis as { axisLabel: { formatter(value: number): string } }).axisLabel.formatter(0.8);
  };

  test("write numbers in Google's named formats, as a pattern, or as the cells do", () => {
    expect(label("LINE", { vAxis: { format: "percent" } })).toBe("80\u00a0%");
    expect(label("LINE", { vAxis: { format: "0.0" } })).toBe("0.8 as 0.0");
    expect(label("LINE", {})).toBe("0.8 as 0%");
    expect(label("BAR", { hAxis: { format: "decimal" } })).toBe("0,8");
  });

  test("keep to the view window, and hide lines and labels when told to", () => {
    expect(
      drawn("LINE", {
        vAxis: {
          viewWindow: { min: 0.4, max: 1 },
          gridlines: { count: 0 },
          textPosition: "none",
        },
      }).yAxis,
    ).toMatchObject({
      min: 0.4,
      max: 1,
      splitLine: { show: false },
      axisLabel: { show: false },
    });
  });

  test("change places for bars, which are read from the top", () => {
    const { xAxis, yAxis } = drawn("BAR");
    expect(xAxis).toMatchObject({ type: "value" });
    expect(yAxis).toMatchObject({ type: "category", data: ["Q1", "Q2"], inverse: true });
  });
});

describe("title, legend and plot", () => {
  test("lie where chartArea says", () => {
    const { grid } = drawn("LINE", {
      width: 912,
      chartArea: { left: 152, top: "10%", width: 760, height: 302 },
      height: 360,
    });
    expect(grid).toMatchObject({ left: 152, top: 36, width: 760, height: 302 });
  });

  test("name only the series that want it", () => {
    const { legend } = drawn("LINE", { series: { 0: { visibleInLegend: false } } });
    expect(legend).toMatchObject({ show: true, data: [{ name: "Rate" }] });
    expect(drawn("LINE", { legend: { position: "none" } }).legend).toMatchObject({ show: false });
    expect(drawn("LINE", { legend: "none" }).legend).toMatchObject({ show: false });
  });

  test("share a line when there is room for one only", () => {
    const options = { title: "T", legend: { position: "top" }, chartArea: { top: 34, left: 60 } };
    expect(drawn("LINE", options).legend).toMatchObject({ top: 6, right: 16 });
    const roomy = { ...options, chartArea: { top: 80, left: 60 } };
    expect(drawn("LINE", roomy).legend).toMatchObject({ top: 52, left: 60 });
  });

  test("are in the chosen look", () => {
    const titleTextStyle = { color: "#1B2430", fontSize: 12, bold: true };
    expect(drawn("LINE", { title: "Finding", titleTextStyle }).title).toMatchObject({
      text: "Finding",
      textStyle: { color: "#1B2430", fontSize: 12, fontWeight: "bold" },
    });
  });
});
