import { describe, expect, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import { pageHeight } from "../../../src/addon/dashboard/pages";
import { drawStaying } from "../../../src/addon/dashboard/staying";
import { forecastBlock } from "../../../src/report/forecast";
import { sampleReading, sampleReport } from "./sample-report";

const report = sampleReport("de");
const forecast = forecastBlock(sampleReading("de").reading.ledger, report);

function drawn(shown: typeof forecast | null) {
  const all = { ...report, forecast: shown };
  const paper = canvas();
  drawStaying(paper, dataSheet(all, "_Stammkunde"), all);
  return paper.block();
}

describe("how long customers stay", () => {
  const block = drawn(forecast);
  const rows = forecast.staying?.rows ?? [];
  const lineOf = (label: string) =>
    block.cells.find((cells) => cells.some((cell) => cell?.value === label)) ?? [];

  test("has a chart over a table with a column for each age, and fits a page", () => {
    expect(block.charts).toHaveLength(1);
    expect(block.rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(
      pageHeight,
    );
    expect(
      lineOf("Modell")
        .slice(5, 5 + rows.length)
        .map((cell) => cell?.value),
    ).toEqual(rows.map(({ survival }) => survival));
    expect(5 + rows.length).toBeLessThanOrEqual(25);
  });

  test("leaves the ages to come without what came", () => {
    const came = lineOf("tatsächlich")
      .slice(5)
      .filter((cell) => cell !== undefined);
    expect(came).toHaveLength(rows.length - 4);
  });

  test("is left out where it cannot be said", () => {
    expect(drawn({ ...forecast, staying: null }).rowHeights).toEqual([]);
    expect(drawn(null).rowHeights).toEqual([]);
  });
});
