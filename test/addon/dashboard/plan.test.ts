import { describe, expect, test } from "vitest";
import { planDashboard } from "../../../src/addon/dashboard";
import type { DataRows } from "../../../src/addon/dashboard/data-sheet";
import type { Area, SheetPlan } from "../../../src/addon/dashboard/sheet-plan";
import { buildReport } from "../../../src/report/build-report";
import { figuresOf } from "../../../src/report/figures";
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

  test("notes on each figure what it means, what it rests on and which data it was made from", () => {
    const figures = figuresOf(report);
    expect(new Set(dashboard.figures.map(({ id }) => id))).toEqual(
      new Set(figures.map(({ id }) => id)),
    );
    const [firstWord] = dashboard.dropdowns.find(({ follows }) => follows)?.words ?? [];
    for (const { id, row, column, when } of dashboard.figures) {
      const figure = figures.find((one) => one.id === id);
      const note = dashboard.notes.filter((one) => one.row === row && one.column === column);
      expect(note, id).toHaveLength(1);
      const isFirst = !when || when.word === firstWord;
      const parts = [figure?.definition, figure?.basis, report.fingerprint.checksum];
      for (const part of isFirst ? parts : [`${figure?.label}: `])
        expect(note[0]?.text).toContain(part);
    }
    const { low = 0, high = 0 } = report.cards[0]?.interval ?? {};
    const range = `${Math.round(low * 100)}–${Math.round(high * 100)}`;
    const words = locale === "de" ? `95-%-Intervall: ${range}\u00a0%.` : `95% interval: ${range}%.`;
    expect(dashboard.notes.some(({ text }) => text.includes(words))).toBe(true);
  });

  test("puts each figure where its number stands", () => {
    const figures = new Map(figuresOf(report).map((one) => [one.id, one.figure?.value]));
    for (const { id, row, column, from, to, when } of dashboard.figures) {
      if (when && when.word !== report.cohorts.views[0]?.label) continue; // stands there at times
      const value = dashboard.cells[row - 1]?.[column - 1]?.value;
      const isSum = id.startsWith("account") && column > 15;
      if (typeof value === "number" && !isSum) expect(value, id).toBe(figures.get(id));
      expect(column >= from && column <= to, id).toBe(true);
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
      expect(data[area.row - 1]?.slice(area.column - 1).filter(Boolean)).toHaveLength(area.columns);
    }
    for (const { formula } of dashboard.formulas.filter((one) =>
      one.formula.includes("_Stammkunde"),
    ))
      expect(formula).toMatch(
        /^=(SPARKLINE\('_Stammkunde'!A\d+(:[A-Z]+\d+)?,'_Stammkunde'!A\d+:B\d+\)|INDEX\('_Stammkunde'!([A-Z]+)\d+:\3\d+,'_Stammkunde'!AP\d+\))$/,
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
  expect(all).toContain("The data is not enough for an honest retention rate yet.");
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
