/** The plan in the local host: what arrives in the cells, and how many calls it takes. */

import { afterEach, expect, test } from "vitest";
import { columnLetters } from "../../../src/addon/dashboard/sheet-plan";
import type { Host } from "../../../src/host/host";
import { buildReport } from "../../../src/report/build-report";
import { inputOf, monthlyShop, options } from "../../report/shop";
import { sampleReport } from "./sample-report";
import { written } from "./written";

let host: Host | undefined;
afterEach(() => host?.close());

const write = async (report: Parameters<typeof written>[0]) => {
  const result = await written(report);
  host = result.host;
  return result;
};

test("the sample's dashboard takes no more than 310 calls, whatever the language", async () => {
  const german = await write(sampleReport("de"));
  german.host.close();
  const english = await write(sampleReport("en"));
  expect(german.calls).toBeLessThanOrEqual(310);
  expect(english.calls).toBe(german.calls);
});

test("months in place of quarters, with limits and forty cohorts, take as many calls", async () => {
  const { calls } = await write(sampleReport("de", { period: "month" }));
  expect(calls).toBeLessThanOrEqual(310);
});

test("figures, notes and looks arrive in their cells", async () => {
  const report = sampleReport("de");
  const sheet = (await write(report)).host.sheet("Dashboard");
  expect(sheet).toMatchObject({ columns: 26, gridlines: false, frozen: { rows: 1 } });
  expect(sheet.cells.get("B8")).toMatchObject({
    value: report.cards[0]?.figure?.value,
    look: { fontSize: 34, fontFamily: "Roboto" },
  });
  expect(sheet.cells.get("B2")?.value).toContain("Aktualisiert 01.10.2026, 07:12");
  expect(sheet.rowHeights.slice(0, 8)).toEqual([36, 20, 20, 6, 24, 6, 20, 46]);
  expect(sheet.charts).toHaveLength(4);
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(sheet.protections).toMatchObject([{ warningOnly: true, area: null }]);
  expect(sheet.names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["SK_headline", "SK_cards1", "SK_trend", "SK_ledger"]),
  );
  expect(sheet.notes.find(({ row, column }) => row === 7 && column === 1)?.text).toContain(
    report.fingerprint.checksum,
  );
});

test("no name moves here before the last step, so a build that is given up leaves them", async () => {
  const { host: book, early } = await write(sampleReport("de"));
  expect(early).toEqual([]);
  expect(book.sheet("Dashboard").names).toHaveLength(15);
});

test.each(["de", "en"] as const)(
  "the dropdown switches cohorts, weighted rows and curve; what is not so far yet stays empty, %s",
  async (language) => {
    const report = sampleReport(language);
    const { host: book } = await write(report);
    const sheet = book.sheet("Dashboard");
    const [{ row: top = 0, column = 0, rows: count = 0 } = {}] =
      sheet.conditionalFormats[0]?.areas ?? [];
    const letters = (c: number) => columnLetters(c + 1);
    const shown = (row: number, columns: number, name = "Dashboard", from = column) =>
      book.values(`'${name}'!${letters(from)}${row}:${letters(from + columns - 1)}${row}`)[0];
    const curve = sheet.charts.at(-1)?.ranges[0];
    const dropdown = sheet.names.find(({ name }) => name === "SK_measure")?.area;
    if (!curve || !dropdown) throw new Error("no curve or dropdown");
    const cell = `Dashboard!${letters(dropdown.column)}${dropdown.row + 1}`;
    const { views, rows, weighted, low, high } = report.cohorts;
    for (const { id, label } of [...views.slice(1), ...views.slice(0, 1)]) {
      await book.type(cell, label);
      await book.settle();
      rows.forEach(({ values, over }, i) => {
        const cells = values[id].map((share, j) => (j < over ? (share ?? "–") : ""));
        expect(shown(top + i + 1, cells.length)).toEqual(cells);
      });
      expect(shown(top + count + 1, weighted[id].length)).toEqual(weighted[id]);
      const ranges = shown(top + count + 2, low.length) ?? [];
      for (const range of ranges) expect(range).toMatch(id === "customers" ? /\d/ : /^–$/);
      weighted[id].forEach((share, i) => {
        const band = id === "customers" ? [high[i], low[i]] : [share, share];
        expect(shown(curve.row + 2 + i, 4, "_Stammkunde", curve.column)).toEqual([
          `+${i + 1}`,
          ...band,
          share,
        ]);
      });
    }
    await book.type(cell, "");
    await book.settle();
    expect(shown(top + count + 1, 1)).toEqual([weighted.customers[0]]);
    expect(book.sheet("Dashboard").protections[0]?.unprotected).toContainEqual(
      expect.objectContaining({ row: dropdown.row, column: dropdown.column }),
    );
  },
);

test("sparklines share a call without touching what stands beside them", async () => {
  const { host: book } = await write(sampleReport("en"));
  const sparklines = [...book.sheet("Dashboard").cells.entries()].filter(([, { formula }]) =>
    formula.startsWith("=SPARKLINE"),
  );
  expect(sparklines.map(([name]) => name)).toEqual(
    expect.arrayContaining(["I8", "B12", "N12", "T12", "B20", "H20", "N20", "T20"]),
  );
  expect(sparklines).toHaveLength(12);
});

test("texts that look like formulas stay texts, wherever they stand", async () => {
  const report = sampleReport("en", { shop: "=1+1" });
  const [first, ...others] = report.account.rows;
  if (!first) throw new Error("no account");
  const hostile = "'=HYPERLINK(1)";
  const account = { ...report.account, rows: [{ ...first, label: hostile }, ...others] };
  const { host: book } = await write({ ...report, account });
  const cells = [...book.sheet("Dashboard").cells.values()];
  expect(cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["=1+1   Retention", hostile]),
  );
  expect(
    cells.filter(({ formula }) => formula && !/^=(SPARKLINE|INDEX|IF)\(/.test(formula)),
  ).toEqual([]);
});

test("the report comes back from the data sheet as it went in", async () => {
  const report = sampleReport("de", { shop: "🪵".repeat(9_000) });
  const { host: book } = await write(report);
  expect(await book.call("stored")).toEqual(report);
});

test("a shop with too little data is written all the same", async () => {
  const orders = monthlyShop(Array(3).fill(2));
  const { host: book, calls } = await write(buildReport(inputOf(orders), options));
  expect(calls).toBeLessThanOrEqual(310);
  expect(book.display("Dashboard!B8")).toEqual([["–"]]);
});

test("each heat map has a scale of its own: quiet hours do not darken cohorts", async () => {
  const quiet = { weekday: "Mon", hours: Array<number>(19).fill(0), perDay: 0 };
  const support = { title: "", caption: "", busy: { rows: [quiet], note: "" }, waiting: null };
  const { host: book } = await write({ ...sampleReport("en"), support });
  const rules = book.sheet("Dashboard").conditionalFormats;
  expect(rules.map(({ areas }) => areas.length)).toEqual([1, 1]);
  expect(rules.map(({ rule }) => rule)).toMatchObject([
    { middle: { type: "PERCENTILE", value: "50" } },
    { middle: { type: "PERCENTILE", value: "75" } },
  ]);
});
