import { describe, expect, test } from "vitest";
import type { ChartModel } from "../../../src/host/engine/charts";
import { seriesOf } from "../../../src/host/xlsx/chart-series";
import { exported } from "./export";
import { attribute, elements, type ReadXlsx, textOf } from "./read-xlsx";

const sheet = "Tabellenblatt1";

const data = `
  sheet.getRange("A1:D4").setValues([
    ["Quartal", "von", "Rate", "Ziel"], ["Q1", 0.5, 0.6, 0.8], ["Q2", 0.55, 0.7, 0.8], ["Q3", 0.6, 0.75, 0.8]]);
  sheet.getRange("B2:D4").setNumberFormat("0 %");
  const chart = (range) => sheet.newChart().addRange(sheet.getRange(range)).setNumHeaders(1);
`;

const chartOf = (file: ReadXlsx): string => file.part("xl/charts/chart1.xml");
const formulasOf = (xml: string, name: string): string[] =>
  elements(xml, name).map((tag) => textOf(elements(tag, "f")[0] ?? ""));
const value = (xml: string, name: string): string => attribute(elements(xml, name)[0] ?? "", "val");

test("a line chart takes names, categories and values from its cells", async () => {
  const file = await exported(`${data}
    sheet.insertChart(chart("A1:D4").asLineChart().setTitle("Bindung").setColors(["#9DB4DD", "#27488A", "#0B6B5C"])
      .setOption("vAxis", { format: "percent", viewWindow: { min: 0.4, max: 1 } })
      .setOption("legend", { position: "top" }).setPosition(6, 2, 0, 0).build());`);
  const xml = chartOf(file);
  const q = `'${sheet}'!`;
  expect(formulasOf(xml, "tx")).toEqual(["", `${q}$B$1`, `${q}$C$1`, `${q}$D$1`]);
  expect(formulasOf(xml, "cat")).toEqual(new Array(3).fill(`${q}$A$2:$A$4`));
  expect(formulasOf(xml, "val")).toEqual([`${q}$B$2:$B$4`, `${q}$C$2:$C$4`, `${q}$D$2:$D$4`]);
  const colors = elements(xml, "ser").map((ser) => value(ser, "a:srgbClr"));
  expect(colors).toEqual(["9DB4DD", "27488A", "0B6B5C"]);
  expect(textOf(elements(xml, "title")[0] ?? "")).toBe("Bindung");
  expect(value(xml, "legendPos")).toBe("t");
  const [axis = ""] = elements(xml, "valAx");
  expect(attribute(elements(axis, "numFmt")[0] ?? "", "formatCode")).toBe("0 %");
  expect([value(axis, "min"), value(axis, "max")]).toEqual(["0.4", "1"]);
});

test("a combo lays lines over areas, with dashes, points and entries left out of the legend", async () => {
  const file = await exported(`${data}
    sheet.insertChart(chart("A1:D4").asComboChart()
      .setOption("series", {
        0: { type: "area", color: "#E8EEF8", areaOpacity: 1, visibleInLegend: false },
        1: { type: "line", color: "#27488A", lineWidth: 4, pointSize: 8 },
        2: { type: "line", color: "#0B6B5C", lineWidth: 1, lineDashStyle: [2, 4] } })
      .setOption("vAxis.viewWindow.min", 0.4).build());`);
  const xml = chartOf(file);
  const [area = ""] = elements(xml, "areaChart");
  const [lines = ""] = elements(xml, "lineChart");
  expect(elements(area, "ser")).toHaveLength(1);
  expect(value(area, "a:srgbClr")).toBe("E8EEF8");
  expect(formulasOf(area, "tx")).toEqual(["'_xlsx'!$A$1"]);
  expect(file.cell("_xlsx", "A1").value).toBe(" ");
  const [rate = "", goal = ""] = elements(lines, "ser");
  // 4 pixels are 3 points, a point has 12,700 units.
  expect(attribute(elements(rate, "a:ln")[0] ?? "", "w")).toBe(String(3 * 12_700));
  expect([value(rate, "symbol"), value(rate, "size")]).toEqual(["circle", "6"]);
  expect(value(goal, "a:prstDash")).toBe("sysDot");
  expect(value(goal, "symbol")).toBe("none");
  for (const axis of elements(xml, "valAx")) expect(value(axis, "min")).toBe("0.4");
});

test("columns stack, with the gap between them and without an axis", async () => {
  const file = await exported(`${data}
    sheet.insertChart(chart("A1:D4").asColumnChart().setStacked()
      .setOption("bar", { groupWidth: "80%" }).setOption("legend", { position: "none" })
      .setOption("vAxis", { gridlines: { count: 0 }, textPosition: "none" }).build());`);
  const xml = chartOf(file);
  expect(value(xml, "barDir")).toBe("col");
  expect(value(xml, "grouping")).toBe("stacked");
  expect(value(xml, "gapWidth")).toBe("25");
  expect(elements(xml, "legend")).toEqual([]);
  const [axis = ""] = elements(xml, "valAx");
  expect(elements(axis, "majorGridlines")).toEqual([]);
  expect(value(axis, "tickLblPos")).toBe("none");
});

test("bars begin at the top, as in Google", async () => {
  const file = await exported(
    `${data} sheet.insertChart(chart("A1:B4").asBarChart().setOption("hAxis.viewWindow.max", 1).build());`,
  );
  const xml = chartOf(file);
  expect(value(xml, "barDir")).toBe("bar");
  expect(value(elements(xml, "catAx")[0] ?? "", "orientation")).toBe("maxMin");
  expect(value(elements(xml, "valAx")[0] ?? "", "max")).toBe("1");
  expect(value(elements(xml, "valAx")[0] ?? "", "tickLblPos")).toBe("high");
});

test("an area chart lets the background through", async () => {
  const file = await exported(
    `${data} sheet.insertChart(chart("A1:B4").asAreaChart().setTitle("Umsatz").build());`,
  );
  const [area = ""] = elements(chartOf(file), "areaChart");
  expect(value(area, "grouping")).toBe("standard");
  expect(value(area, "a:alpha")).toBe("30000");
});

test("a second axis stands at the right, with its own ends", async () => {
  const file = await exported(`${data}
    sheet.insertChart(chart("A1:C4").asComboChart().setOption("seriesType", "bars")
      .setOption("series", { 1: { type: "line", targetAxisIndex: 1 } })
      .setOption("vAxes", { 0: { title: "Kosten" }, 1: { title: "Rate", viewWindow: { max: 1 } } })
      .build());`);
  const axes = elements(chartOf(file), "valAx");
  expect(axes.map((axis) => [value(axis, "axPos"), value(axis, "max"), textOf(axis)])).toEqual([
    ["l", "", "Kosten"],
    ["r", "1", "Rate"],
  ]);
});

test.each([
  ["asPieChart", "pieChart"],
  ["asScatterChart", "scatterChart"],
])("%s makes a %s", async (builder, name) => {
  const file = await exported(
    `${data} sheet.insertChart(chart("B1:C4").${builder}().setTitle("x").build());`,
  );
  expect(elements(chartOf(file), name)).toHaveLength(1);
});

test("a chart ends at the cell where it ends in Google", async () => {
  const file = await exported(`${data}
    sheet.setColumnWidth(1, 16).setColumnWidths(2, 24, 38);
    sheet.insertChart(chart("A1:B4").asLineChart().setOption("width", 12 * 38 + 10).setOption("height", 5 * 21 + 7)
      .setPosition(3, 2, 4, 2).build());`);
  const [to = ""] = elements(file.related(sheet, "/drawing"), "xdr:to");
  const part = (name: string) => Number(textOf(elements(to, `xdr:${name}`)[0] ?? ""));
  // A pixel has 9,525 units.
  expect([part("col"), part("colOff") / 9525]).toEqual([13, 14]);
  expect([part("row"), part("rowOff") / 9525]).toEqual([7, 9]);
});

describe("series", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheet: "0",
    row,
    column,
    rows,
    columns,
  });
  const model = (given: Partial<ChartModel>): ChartModel => ({
    id: 1,
    sheet: "0",
    type: "LINE",
    ranges: [],
    headers: 0,
    transposed: false,
    mergeStrategy: "MERGE_COLUMNS",
    hiddenDimensions: null,
    options: {},
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    ...given,
  });
  const series = (given: Partial<ChartModel>) =>
    seriesOf(model(given), () => "S").map(({ name, categories, values }) => [
      name,
      categories,
      values,
    ]);

  test("of ranges beside each other share the first column", () => {
    expect(series({ ranges: [area(0, 0, 4, 1), area(0, 3, 4, 2)], headers: 1 })).toEqual([
      ["'S'!$D$1", "'S'!$A$2:$A$4", "'S'!$D$2:$D$4"],
      ["'S'!$E$1", "'S'!$A$2:$A$4", "'S'!$E$2:$E$4"],
    ]);
  });

  test("of ranges below each other go on", () => {
    const ranges = [area(0, 0, 3, 2), area(9, 0, 2, 2)];
    expect(series({ ranges, headers: 1, mergeStrategy: "MERGE_ROWS" })).toEqual([
      ["'S'!$B$1", "('S'!$A$2:$A$3,'S'!$A$10:$A$11)", "('S'!$B$2:$B$3,'S'!$B$10:$B$11)"],
    ]);
  });

  test("of a transposed chart are rows", () => {
    expect(series({ ranges: [area(0, 0, 2, 5)], headers: 1, transposed: true })).toEqual([
      ["'S'!$A$2", "'S'!$B$1:$E$1", "'S'!$B$2:$E$2"],
    ]);
  });

  test("without headings have no name; without values there are none", () => {
    expect(series({ ranges: [area(0, 0, 3, 2)] })).toEqual([
      [null, "'S'!$A$1:$A$3", "'S'!$B$1:$B$3"],
    ]);
    expect(series({ ranges: [area(0, 0, 1, 2)], headers: 1 })).toEqual([]);
    expect(series({})).toEqual([]);
  });
});
