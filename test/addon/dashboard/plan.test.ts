import { describe, expect, test } from "vitest";
import { planDashboard } from "../../../src/addon/dashboard";
import { mergeBlocks, runs } from "../../../src/addon/dashboard/apply-plan";
import { waterfall } from "../../../src/addon/dashboard/bridge";
import { barSegments } from "../../../src/addon/dashboard/cards";
import { type Area, a1, type SheetPlan } from "../../../src/addon/dashboard/sheet-plan";
import { sampleShop } from "../../../src/addon/sample-shop";
import { isoDay } from "../../../src/core/day";
import { readOrders, recognise } from "../../../src/intake";
import { buildReport } from "../../../src/report/build-report";
import type { ReportOptions } from "../../../src/report/inputs";
import type { Report } from "../../../src/report/report";
import type { Locale } from "../../../src/text/text";
import { inputOf, monthlyShop, options } from "../../report/shop";

function sampleReport(locale: Locale, change: Partial<ReportOptions> = {}): Report {
  const { shop, tables } = sampleShop(locale);
  const [orders] = tables;
  if (!orders) throw new Error("the sample has no orders");
  const rows = orders.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? isoDay(cell.day) : cell)),
  );
  const table = { name: orders.name, rows };
  const context = { locale, dayOf: (instant: number) => Math.floor(instant / 86_400_000) };
  const reading = readOrders(table, recognise(table), {}, context);
  const { ledger, account, orders: count } = reading;
  return buildReport(
    { ledger, account, orders: count, currency: "EUR", sheetName: orders.name, findings: [] },
    { ...options, locale, shop, sample: true, goal: 0.82, ...change },
  );
}

const planOf = (report: Report) => planDashboard(report, "_Stammkunde");
const texts = ({ cells }: SheetPlan): string[] =>
  cells
    .flatMap((row) => row.map((cell) => cell?.value))
    .filter((v): v is string => typeof v === "string");

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`,
  );

describe.each(["de", "en"] as const)("the dashboard on paper, %s", (locale) => {
  const report = sampleReport(locale);
  const { dashboard, data } = planOf(report);

  test("is 26 columns of 944 pixels, and every full page holds 576", () => {
    expect(dashboard.columnWidths).toHaveLength(26);
    expect(dashboard.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(944);
    const starts = dashboard.names
      .filter(({ name }) =>
        ["SK_trend", "SK_bridge", "SK_cohorts", "SK_rfm", "SK_ledger", "SK_definitions"].includes(
          name,
        ),
      )
      .map(({ area }) => area.row);
    const above = starts.map((row) =>
      dashboard.rowHeights.slice(1, row - 1).reduce((sum, height) => sum + height, 0),
    );
    expect(above).toEqual([576, 1152, 1728, 2304, 2880, 3456]);
  });

  test("joins no cell twice and stays between the margins", () => {
    const joined = dashboard.merges.flatMap(cellsOf);
    expect(new Set(joined).size).toBe(joined.length);
    for (const { column, columns } of dashboard.merges) {
      expect(column).toBeGreaterThanOrEqual(2);
      expect(column + columns - 1).toBeLessThanOrEqual(25);
    }
    for (const row of dashboard.cells) expect(row[0] ?? row[25]).toBeUndefined();
  });

  test("hides no text under a merge", () => {
    const hidden = new Set(dashboard.merges.flatMap((area) => cellsOf(area).slice(1)));
    dashboard.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) expect(hidden).not.toContain(`${r + 1}/${c + 1}`);
      });
    });
  });

  test("shows the figures of the report as numbers", () => {
    const values = dashboard.cells.flatMap((row) => row.map((cell) => cell?.value));
    for (const { figure } of report.cards) expect(values).toContain(figure?.value);
    for (const { size } of report.cohorts.rows) expect(values).toContain(size);
    expect(values).toContain(report.headline);
  });

  test("notes each card's definition and what it rests on", () => {
    const notes = dashboard.notes.map(({ text }) => text);
    for (const { definition } of report.cards) {
      expect(
        notes.some(
          (note) => note.startsWith(definition) && note.includes(report.fingerprint.checksum),
        ),
      ).toBe(true);
    }
  });

  test("draws charts and sparklines from areas the data sheet has", () => {
    const known = (area: Area) =>
      area.row >= 2 &&
      area.row + area.rows - 1 <= data.rowHeights.length &&
      area.column + area.columns - 1 <= data.columnWidths.length;
    expect(dashboard.charts.map(({ kind }) => kind)).toEqual([
      "combo",
      "column",
      "column",
      "combo",
    ]);
    for (const chart of dashboard.charts) expect(known(chart.data)).toBe(true);
    for (const { formula } of dashboard.formulas)
      expect(formula).toMatch(
        /^=SPARKLINE\('_Stammkunde'!A\d+(:[A-Z]+\d+)?,'_Stammkunde'!A\d+:B\d+\)$/,
      );
  });
});

test("a name that looks like a formula stays a name", () => {
  const { dashboard } = planOf(sampleReport("en", { shop: "=HYPERLINK(1)" }));
  const cell = dashboard.cells[0]?.[1];
  expect(cell).toMatchObject({ value: "=HYPERLINK(1)   Retention", format: "@" });
});

test("a shop without amounts has no columns of money", () => {
  const report = buildReport(inputOf(monthlyShop(Array(20).fill(24))), options);
  const { dashboard } = planOf(report);
  expect(dashboard.charts).toHaveLength(3);
  expect(texts(dashboard).join("\n")).not.toMatch(/Revenue, \d+ days|Total revenue|Revenue from/);
});

test("too little data still makes a sheet that says so", () => {
  const report = buildReport(
    inputOf([
      ["a", "2024-01-05"],
      ["b", "2024-02-05"],
    ]),
    options,
  );
  const { dashboard } = planOf(report);
  expect(texts(dashboard)).toContain(
    "There are still too few customers for an honest retention rate.",
  );
  expect(texts(dashboard).some((text) => /more customers needed|reach back/.test(text))).toBe(true);
});

test("the report comes back from the data sheet as it went in", () => {
  const report = sampleReport("de");
  const { data } = planOf(report);
  const chunks = Number(data.cells[0]?.[0]?.value);
  const json = data.cells
    .slice(1, chunks + 1)
    .map((row) => String(row[0]?.value).slice(1))
    .join("");
  expect(JSON.parse(json)).toEqual(report);
  for (const row of data.cells)
    for (const cell of row) expect(String(cell?.value ?? "").length).toBeLessThan(50_000);
});

test("the bar's segments add up to 1 and put the goal where it belongs", () => {
  const interval = { low: 0.7, high: 0.86 };
  const sum = (parts: number[]) => parts.reduce((a, b) => a + b, 0);
  for (const goal of [null, 0.5, 0.55, 0.7, 0.82, 0.86, 0.95, 1]) {
    const segments = barSegments(interval, goal, 0.5);
    expect(sum(segments)).toBeCloseTo(1, 12);
    expect(Math.min(...segments)).toBeGreaterThanOrEqual(-1e-12);
  }
  expect(barSegments(interval, null, 0.5)).toEqual([
    expect.closeTo(0.4),
    expect.closeTo(0.32),
    expect.closeTo(0.28),
  ]);
  const [before, left, notch] = barSegments(interval, 0.82, 0.5);
  expect((before ?? 0) + (left ?? 0) + (notch ?? 0) / 2).toBeCloseTo(0.64, 12);
});

test("a waterfall's steps hang between start and end", () => {
  const rows = [
    ["start", 150],
    ["new", 80],
    ["lost", -30],
    ["end", 200],
  ].map(([id, customers]) => ({
    id,
    label: "",
    meaning: "",
    customers,
    money: null,
  })) as Report["bridge"] extends { rows: infer R } | null ? R : never;
  expect(waterfall(rows, ({ customers }) => customers, "en").slice(1)).toEqual([
    ["Start", 0, 150, 0, 0],
    ["New", 150, 0, 80, 0],
    ["Lost", 200, 0, 0, 30],
    ["End", 0, 200, 0, 0],
  ]);
});

test("equal neighbours become one call", () => {
  expect(runs([5, 5, 7, 5])).toEqual([
    { first: 1, count: 2, value: 5 },
    { first: 3, count: 1, value: 7 },
    { first: 4, count: 1, value: 5 },
  ]);
  const line = (row: number, column = 2): Area => ({ row, column, rows: 1, columns: 3 });
  const blocks = mergeBlocks([
    line(2),
    line(1),
    line(4),
    line(3, 6),
    { row: 8, column: 9, rows: 2, columns: 4 },
  ]);
  expect(blocks.map(({ area, across }) => [a1(area), across])).toEqual([
    ["I8:L9", false],
    ["B1:D2", true],
    ["B4:D4", true],
    ["F3:H3", true],
  ]);
});
