/** The blocks below the cards: trend, bridge and cohorts. */

import { describe, expect, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { drawCohorts } from "../../../src/addon/dashboard/cohorts";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import type { Block, CellPlan } from "../../../src/addon/dashboard/sheet-plan";
import { drawTrend } from "../../../src/addon/dashboard/trend";
import { waterfall } from "../../../src/addon/dashboard/waterfall";
import { mergeBlocks } from "../../../src/addon/dashboard/write-look";
import type { BridgeRow, Report, TrendRow } from "../../../src/report/report";
import { sampleReport } from "./sample-report";

const report = sampleReport("de");

function drawn(draw: typeof drawTrend, of: Report): Block {
  const paper = canvas();
  draw(paper, dataSheet(of, "_Stammkunde"), of);
  return paper.block();
}

const rowWith = ({ cells }: Block, label: string): readonly (CellPlan | undefined)[] =>
  cells.find((row) => row.some((cell) => cell?.value === label)) ?? [];

describe("the trend", () => {
  const trendOf = (periods: number, change: Partial<TrendRow> = {}): Report => {
    const { trend } = report;
    if (!trend) throw new Error("the sample has a trend");
    const rows = trend.rows.slice(0, periods).map((row) => ({ ...row, ...change }));
    return { ...report, trend: { ...trend, rows } };
  };

  test.each([3, 4, 5, 6, 7, 8, 9, 10])(
    "has every point above its column: %i periods",
    (periods) => {
      for (const start of [50, 123_456]) {
        const block = drawn(drawTrend, trendOf(periods, { start }));
        const options = block.charts[0]?.options as {
          chartArea: { left: number; width: number };
          width: number;
        };
        const { left, width } = options.chartArea;
        expect(left).toBeGreaterThanOrEqual(60); // the scale stands left of it
        expect(left + width).toBeLessThanOrEqual(options.width);
        const at = block.cells.findIndex((row) => row[1]?.value === "Kunden zu Beginn");
        const columns = (block.cells[at] ?? []).flatMap((cell, c) =>
          c > 1 && cell ? [c + 1] : [],
        );
        expect(columns).toHaveLength(periods);
        columns.forEach((column, i) => {
          const merge = block.merges.find((area) => area.row === at + 1 && area.column === column);
          const middle = (column - 2 + (merge?.columns ?? 1) / 2) * 38; // the chart begins at column B
          expect(middle).toBe(left + (width / periods) * (i + 0.5));
        });
      }
    },
  );

  test("joins cells only for numbers that need them", () => {
    expect(drawn(drawTrend, trendOf(10, { start: 9_999 })).merges).toEqual([]);
    expect(mergeBlocks(drawn(drawTrend, trendOf(10, { start: 10_000 })).merges)).toHaveLength(10);
  });

  test("without limits has neither their rows nor their lines", () => {
    const limitless = trendOf(5, { centre: null, lower: null, upper: null, signal: "" });
    const block = drawn(drawTrend, limitless);
    const labels = block.cells.map((row) => row[1]?.value);
    expect(labels).toContain("95-%-Intervall");
    expect(labels).not.toContain("Grenzen");
    expect(labels).not.toContain("Urteil");
    // period, high, low, rate, goal
    expect(block.charts[0]?.data).toMatchObject({ rows: 6, columns: 5 });
  });

  test("marks a signal, in words", () => {
    const block = drawn(drawTrend, trendOf(10, { signal: "below" }));
    expect(rowWith(block, "Urteil")[5]).toMatchObject({ value: "▼ Signal", style: "smallWarn" });
  });
});

describe("the waterfall", () => {
  const rows = (
    [
      ["start", 150],
      ["new", 80],
      ["lost", -30],
      ["newLost", 0],
      ["end", 200],
    ] as const
  ).map(([id, customers]): BridgeRow => ({ id, label: "", meaning: "", customers, money: null }));

  const labels = (locale: "de" | "en", value: (row: BridgeRow) => number) =>
    waterfall(rows, value, locale).map(([label]) => label);

  test("hangs its steps between start and end", () => {
    expect(waterfall(rows, ({ customers }) => customers, "en").slice(1)).toEqual([
      ["Start 150", null, 150, null, null],
      ["New +80", 150, null, 80, null],
      ["Lost −30", 200, null, null, 30],
      ["New and gone ±0", 200, null, null, null],
      ["End 200", null, 200, null, null],
    ]);
  });

  test("names every step with its number, whole and as the language writes it", () => {
    expect(labels("de", ({ customers }) => customers * 10.44).slice(1, 4)).toEqual([
      "Beginn 1.566",
      "Neu +835",
      "Verloren −313",
    ]);
    expect(labels("en", ({ customers }) => customers * 10.44)[1]).toBe("Start 1,566");
  });
});

describe("the cohorts", () => {
  const [first, ...others] = report.cohorts.rows;
  if (!first) throw new Error("the sample has cohorts");

  test("too small to show have points where they would have shares, and say why", () => {
    const small = { ...first, small: true, over: 3, size: 4 };
    const cohorts = { ...report.cohorts, rows: [small, ...others] };
    const block = drawn(drawCohorts, { ...report, cohorts });
    const row = rowWith(block, first.label);
    expect(row.slice(5).map((cell) => cell?.value)).toEqual(["·", "·", "·"]);
    const at = block.cells.indexOf(row) + 1;
    expect(block.notes.find((note) => note.row === at)?.text).toMatch(/weniger als 5 Kunden/);
  });

  test("without amounts offer no revenue, and without ages nothing to choose", () => {
    const { cohorts } = report;
    const views = cohorts.views.filter(({ id }) => id !== "revenue");
    const block = drawn(drawCohorts, { ...report, cohorts: { ...cohorts, views } });
    expect(block.dropdowns[0]?.words).toEqual(["Kunden", "Bestellungen"]);
    const none = cohorts.eligible.map(() => null);
    const young = { ...cohorts, ages: 0, rows: [], eligible: none };
    const first = drawn(drawCohorts, { ...report, cohorts: young });
    expect(first).toMatchObject({ dropdowns: [], formulas: [], charts: [] });
    const texts = first.cells.flatMap((row) => row.map((cell) => cell?.value));
    expect(texts).not.toContain("Gewichtet");
  });
});
