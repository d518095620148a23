import { describe, expect, test } from "vitest";
import { planDashboard } from "../../../src/addon/dashboard";
import type { DataRows } from "../../../src/addon/dashboard/data-sheet";
import type { Area, SheetPlan } from "../../../src/addon/dashboard/sheet-plan";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { inputOf, monthlyShop, options } from "../../report/shop";
import { builtAt, sampleReport } from "./sample-report";

const planOf = (report: Report) => planDashboard(report, "_Stammkunde", builtAt);
const texts = ({ cells }: SheetPlan): string[] =>
  cells
    .flatMap((row) => row.map((cell) => cell?.value))
    .filter((value) => typeof value === "string");

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`,
  );

describe.each(["de", "en"] as const)("the dashboard on paper, %s", (locale) => {
  const report = sampleReport(locale);
  const { dashboard, data } = planOf(report);

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
      const own = notes.filter((note) => note.startsWith(definition));
      expect(own).toHaveLength(1);
      expect(own[0]).toContain(report.fingerprint.checksum);
    }
  });

  test("draws charts and sparklines from areas the data sheet has", () => {
    const width = Math.max(...data.map((row) => row.length));
    expect(dashboard.charts.map(({ kind }) => kind)).toEqual([
      "combo",
      "column",
      "column",
      "combo",
    ]);
    for (const { data: area } of dashboard.charts) {
      expect(area.row + area.rows - 1).toBeLessThanOrEqual(data.length);
      expect(area.column + area.columns - 1).toBeLessThanOrEqual(width);
      expect(data[area.row - 1]).toHaveLength(area.columns);
    }
    for (const { formula } of dashboard.formulas)
      expect(formula).toMatch(
        /^=SPARKLINE\('_Stammkunde'!A\d+(:[A-Z]+\d+)?,'_Stammkunde'!A\d+:B\d+\)$/,
      );
  });
});

test("the title says when it was built, in the language of the dashboard", () => {
  const line = (locale: "de" | "en") => planOf(sampleReport(locale)).dashboard.cells[1]?.[1]?.value;
  expect(line("de")).toMatch(/^Daten .* {2}· {2}Aktualisiert 01\.10\.2026, 07:12$/);
  expect(line("en")).toMatch(/^Data .* {2}· {2}Updated 1 Oct 2026, 07:12$/);
});

test("a long name of a shop is cut between characters", () => {
  const { dashboard } = planOf(sampleReport("en", { shop: `x${"🪵".repeat(60)}`, sample: false }));
  expect(dashboard.cells[0]?.[1]?.value).toBe(`x${"🪵".repeat(34)}…   Retention`);
});

test("a shop without amounts has no columns of money", () => {
  const report = buildReport(inputOf(monthlyShop(Array(20).fill(24))), options);
  const { dashboard } = planOf(report);
  expect(dashboard.charts).toHaveLength(3);
  expect(texts(dashboard).join("\n")).not.toMatch(/Revenue, \d+ days|Total revenue|Revenue from/);
});

test("too little data still makes a sheet that says so", () => {
  const orders = [["a", "2024-01-05"] as const, ["b", "2024-02-05"] as const];
  const { dashboard } = planOf(buildReport(inputOf(orders), options));
  const all = texts(dashboard);
  expect(all).toContain("There are still too few customers for an honest retention rate.");
  expect(all.some((text) => /more customers needed|reach back/.test(text))).toBe(true);
});

const storedIn = (rows: DataRows): string[] =>
  rows.slice(1, 1 + Number(rows[0]?.[0]?.value)).map((row) => String(row[0]?.value));

test.each(["", "x", "xx", "xxx"])(
  "no piece of the kept report ends inside a character, %j",
  (start) => {
    const report = sampleReport("de", { shop: start + "🪵ß".repeat(5_000) });
    const pieces = storedIn(planOf(report).data);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThan(50_000);
      expect(piece).toMatch(/^j[\x20-\x7e]+$/);
    }
    expect(JSON.parse(pieces.map((piece) => piece.slice(1)).join(""))).toEqual(report);
  },
);
