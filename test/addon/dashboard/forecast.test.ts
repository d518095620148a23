/** The forecast on paper. */

import { describe, expect, it, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import { drawForecast } from "../../../src/addon/dashboard/forecast";
import { pageHeight } from "../../../src/addon/dashboard/pages";
import { forecastBlock } from "../../../src/report/forecast";
import type { ForecastBlock } from "../../../src/report/forecast-block";
import type { Report } from "../../../src/report/report";
import { sampleReading, sampleReport } from "./sample-report";

const report: Report = (() => {
  const bare = sampleReport("de");
  return { ...bare, forecast: forecastBlock(sampleReading("de").reading.ledger, bare) };
})();
const forecast = report.forecast as ForecastBlock;

const drawn = (change: Partial<ForecastBlock> | null = {}) => {
  const shown = { ...report, forecast: change && { ...forecast, ...change } };
  const paper = canvas();
  const data = dataSheet(shown, "_Stammkunde");
  drawForecast(paper, data, shown);
  return { block: paper.block(), data: data.rows() };
};

describe("a forecast that has proved itself", () => {
  const { block, data } = drawn();

  it("stands in one line over the charts and fits a page", () => {
    expect(block.cells.flat().map((cell) => cell?.value)).toContain(forecast.expected);
    expect(block.rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(
      pageHeight,
    );
  });

  it("has a chart for each measure, whose last point has a band but nothing that came", () => {
    expect(block.charts.map(({ options }) => options.title)).toEqual(
      forecast.measures.map(({ title }) => title),
    );
    forecast.measures.forEach(({ rows }, i) => {
      const area = block.charts[i]?.data;
      const last = data[(area?.row ?? 0) + rows.length - 1]?.map((cell) => cell?.value ?? null);
      const next = rows[rows.length - 1];
      expect(last).toEqual([next?.label, next?.high, next?.low, next?.value, null]);
    });
  });

  it("has the same numbers in its table, the last period in bold", () => {
    const [orders] = forecast.measures;
    const line = block.cells.find((row) => row[1]?.value === "Bestellungen, tatsächlich") ?? [];
    expect(line.slice(2).flatMap((cell) => (cell ? [cell.value] : []))).toEqual(
      orders?.rows.flatMap(({ came }) => (came === null ? [] : [came])),
    );
    const next = block.cells.flat().find((cell) => cell?.value === orders?.rows.at(-1)?.value);
    expect(next).toMatchObject({ style: "cellStrong", format: "#,##0" });
  });

  it("says how the past went and what is not known", () => {
    const texts = block.cells.flat().map((cell) => cell?.value);
    for (const text of [...forecast.measures.map(({ school }) => school), ...forecast.notes])
      expect(texts).toContain(text);
    expect(block.names.map(({ name }) => name)).toEqual(["SK_forecast"]);
  });
});

test("a forecast that abstains has a sentence and no charts", () => {
  const { block } = drawn({ expected: "", measures: [], notes: ["Noch keine Vorhersage."] });
  expect(block.charts).toEqual([]);
  expect(block.cells.flat().map((cell) => cell?.value)).toContain("Noch keine Vorhersage.");
});

test("a report stored before there were forecasts has no such block", () => {
  expect(drawn(null).block.rowHeights).toEqual([]);
});
