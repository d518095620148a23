/** Charts: builders and their rules, ids, options, updating, and the model a page draws. */
import { describe, expect, it } from "vitest";
import { afterRunning, script } from "./fixtures";

const trend = `sheet.newChart().asComboChart().addRange(data.getRange("A3:H13")).setNumHeaders(1)
  .setOption("title", "Kein Quartal verlässt die Grenzen")
  .setOption("series", { 0: { type: "area", color: "#E8EEF8" }, 2: { type: "line" } })
  .setOption("vAxis.format", "percent").setOption("vAxis.viewWindow", { min: 0.4, max: 1 })
  .setPosition(37, 2, 0, 5)`;

const withData = 'const data = ss.insertSheet("Daten");';

describe("charts", () => {
  it("become a model that can be drawn without asking the script", async () => {
    const host = await afterRunning(`${withData} sheet.insertChart(${trend}.build());`);
    const [chart] = host.sheet("Tabellenblatt1").charts;
    expect(chart).toMatchObject({
      type: "COMBO",
      headers: 1,
      position: { row: 36, column: 1, offsetX: 0, offsetY: 5 },
      options: {
        title: "Kein Quartal verlässt die Grenzen",
        series: { 0: { type: "area", color: "#E8EEF8" }, 2: { type: "line" } },
        vAxis: { format: "percent", viewWindow: { min: 0.4, max: 1 } },
      },
    });
    expect(chart?.ranges).toMatchObject([{ row: 2, column: 0, rows: 11, columns: 8 }]);
    expect(chart?.ranges[0]?.sheet).not.toBe(chart?.sheet);
  });

  it("have no id before they are inserted, then keep theirs through updates", async () => {
    expect(
      await script(
        `${withData} const built = ${trend}.build(); sheet.insertChart(built);
         const [chart] = sheet.getCharts();
         const before = [built.getChartId(), chart.getOptions().get("vAxis.format"), chart.getOptions().get("nichts")];
         sheet.updateChart(chart.modify().setOption("title", "Neu").setNumHeaders(1).build());
         const [after] = sheet.getCharts();
         return [...before, after.getChartId() === chart.getChartId(), after.getOptions().get("title"),
                 after.getContainerInfo().getAnchorRow(), after.getNumHeaders()];`,
      ),
    ).toEqual([null, "percent", null, true, "Neu", 37, 1]);
  });

  it("forget their headings when modified, as Google's do", async () => {
    expect(
      await script(
        `${withData} sheet.insertChart(${trend}.build());
         return sheet.getCharts()[0].modify().build().getNumHeaders();`,
      ),
    ).toBe(0);
  });

  it("move along when rows are inserted above them or in their data", async () => {
    const host = await afterRunning(
      `${withData} sheet.insertChart(${trend}.build());
       sheet.insertRowsBefore(1, 2); data.insertRowBefore(5); data.deleteColumn(8);`,
    );
    const [chart] = host.sheet("Tabellenblatt1").charts;
    expect(chart?.position.row).toBe(38);
    expect(chart?.ranges).toMatchObject([{ row: 2, rows: 12, columns: 7 }]);
  });

  it("are removed with removeChart, and with their sheet", async () => {
    const host = await afterRunning(
      `${withData} sheet.insertChart(${trend}.build()); sheet.insertChart(${trend}.build());
       sheet.removeChart(sheet.getCharts()[0]);`,
    );
    const shown: string[] = [];
    host.book.charts.onChange((sheet) => shown.push(sheet));
    const [left] = host.sheet("Tabellenblatt1").charts;
    expect(host.sheet("Tabellenblatt1").charts).toHaveLength(1);
    host.book.charts.remove(left?.id ?? 0);
    expect(shown).toEqual(["0"]);
  });

  it.each([
    [
      "sheet.newChart().setTitle('x')",
      "local host: EmbeddedChartBuilder.setTitle is not implemented",
    ],
    [
      "sheet.newChart().asLineChart().setStacked()",
      "local host: EmbeddedLineChartBuilder.setStacked is not implemented",
    ],
    [
      "sheet.newChart().setChartType('LINE')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    ],
    [
      "sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
      "Unexpected error",
    ],
    [
      "sheet.newChart().asColumnChart().setPosition(0, 1, 0, 0)",
      "The starting row of the range is too small.",
    ],
    [
      "sheet.removeChart(sheet.newChart().asBarChart().build())",
      "The chart does not belong to this sheet.",
    ],
  ])("%s is refused", async (call, message) => {
    await expect(script(`${call};`)).rejects.toThrow(message);
  });

  it("take titles, colours and legends once their type is chosen", async () => {
    const host = await afterRunning(
      `sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B2")).setStacked()
         .setTitle("Brücke").setColors(["#FFFFFF", "#27488A"]).setLegendPosition(Charts.Position.NONE).build());`,
    );
    expect(host.sheet("Tabellenblatt1").charts[0]).toMatchObject({
      type: "COLUMN",
      options: {
        title: "Brücke",
        colors: ["#FFFFFF", "#27488A"],
        legend: { position: "none" },
        isStacked: true,
      },
    });
  });
});
