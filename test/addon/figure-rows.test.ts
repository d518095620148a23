/** From figures of the sample's dashboard to their rows and formulas, through the built files. */

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planDashboard } from "../../src/addon/dashboard";
import { columnLetters } from "../../src/addon/dashboard/sheet-plan";
import type { Inspection, PanelFigure } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";
import type { ReportFigure } from "../../src/report/figure";
import { figuresOf } from "../../src/report/figures";
import type { Report } from "../../src/report/report";
import { sampleShop } from "../../src/sidebar/sample/sample-shop";
import { build, importRows } from "../main-job/shop";
import { monthlyShop } from "../report/shop";

/** What a user does. */
const hands = `function pick(sheet, cell) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).activate();
}
function type(sheet, cell, value) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setValue(value);
}`;

/** One for each way to calculate, and in English those with words of the file's language. */
const formulaFigures = {
  de: [
    ...["retention", "churn", "repeat", "netChange", "orderGap", "existingRevenue", "revenue"],
    ...["start", "reactivated", "newLost"].map((line) => `bridge.${line}`),
    ...["bridge.kept.money", "trend.9.start", "trend.9.kept", "trend.9.rate"],
    ...["cohort.5", "group.lost.share", "ladder.1"],
    ...["nps", "csat", "ces", "firstResponse", "serviceLevel"],
    ...["wait.0.contacts", "wait.1.median"],
    ...["seed", "shopify", "repeat"].map((rate) => `rate.${rate}`),
    ...["busy.2.18", "busy.5.day"],
    ...["why.orders.0.before"],
    ...["forecast.orders.1.came", "forecast.money.2.came", "forecast.orders.0.value"],
    ...["product.2.per100"],
    ...["staying.2.came", "staying.6.high"],
  ],
  en: [
    "retention",
    "cohort.5.2",
    "weighted.customers.1",
    "group.lost",
    "wait.total.p90",
    "ltvCac",
    "busy.1.4",
  ],
};

const files = () =>
  Object.fromEntries(
    readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")]),
  );

function open(language: "de" | "en"): Promise<Host> {
  return openHost({
    dist: { ...files(), "Hands.js": hands },
    locale: language === "de" ? "de_DE" : "en_GB",
    timeZone: "Europe/Berlin",
    user: { email: "owner@example.org", locale: language },
    now: "2026-10-01T06:00:00Z",
  });
}

async function openSample(language: "de" | "en") {
  const host = await open(language);
  const { sheetId } = (await host.call("insertSample", [sampleShop(language)])) as Inspection;
  await build(host, sheetId, {
    goal: 0.82,
    margin: language === "en" ? 0.4 : null, // with it, the value of customers stands where revenue would
  });
  const report = JSON.parse((await host.call("reportJson", [])) as string) as Report;
  return { host, report };
}

const dashboardOf = (language: "de" | "en") => (language === "de" ? "Kundenbindung" : "Retention");

function cellOf(report: Report, id: string): string {
  const place = planDashboard(report, "", "").dashboard.figures.find((one) => one.id === id);
  if (!place) throw new Error(`no place for ${id}`);
  return `${columnLetters(place.column)}${place.row}`;
}

describe.each(["de", "en"] as const)("the sample's dashboard, %s", (language) => {
  let host: Host;
  let report: Report;
  let figures: readonly ReportFigure[];
  beforeAll(async () => {
    ({ host, report } = await openSample(language));
    figures = figuresOf(report);
  }, 60_000);
  afterAll(() => host.close());

  const rowsSheet = (kind: "rows" | "formula") => {
    const names = { rows: /^(Zeilen|Rows): /, formula: /^(Formel|Formula): / };
    const found = host.sheetNames().filter((name) => names[kind].test(name));
    expect(found).toHaveLength(1);
    return found[0] as string;
  };
  const values = (sheet: string, area: string) => host.values(`'${sheet}'!${area}`);
  const figure = (id: string) => {
    const found = figures.find((one) => one.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };

  test("says which figure is selected, wherever in its cell", async () => {
    await host.call("pick", [dashboardOf(language), cellOf(report, "retention")]);
    const selected = (await host.call("selectedFigure", [])) as PanelFigure;
    const { label, definition, basis, interval } = figure("retention");
    expect(selected).toMatchObject({ id: "retention", label, definition, basis });
    expect(selected.interval).toContain(String(Math.round((interval?.low ?? 0) * 100)));
    expect([selected.hasRows, selected.hasFormula]).toEqual([true, true]);
    await host.call("pick", [dashboardOf(language), "A1"]);
    expect(await host.call("selectedFigure", [])).toBeNull();
    await host.call("pick", [sampleShop(language).tables[0]?.name, cellOf(report, "retention")]);
    expect(await host.call("selectedFigure", [])).toBeNull();
  });

  test("opens the customers and rows of a rate, counted as the figure says", async () => {
    const counts = (await host.call("showFigureRows", ["retention"])) as { rows: number };
    const sheet = rowsSheet("rows");
    const rows = values(sheet, `A5:C${4 + counts.rows}`);
    const customers = (part: string) =>
      new Set(rows.filter((row) => row[1] === part).map(([who]) => who)).size;
    const kept = customers(language === "de" ? "gehalten" : "kept");
    const lost = customers(language === "de" ? "verloren" : "lost");
    expect(kept / (kept + lost)).toBe(figure("retention").figure?.value);
    expect(String(values(sheet, "A1:B1")[0]?.[0])).toContain(figure("retention").label);
    expect(values(sheet, "A2:B2")[0]?.[0]).toBe(figure("retention").definition);
    const line = String(values(sheet, "A3:B3")[0]?.[0]);
    for (const count of [kept, lost, kept + lost]) expect(line).toContain(String(count));
    const source = sampleShop(language).tables[0]?.rows.length ?? 0;
    for (const [, , row] of rows) expect(row as number).toBeLessThanOrEqual(source);
  });

  test("opens the rows of an amount, which add up to it", async () => {
    const money = language === "de" ? "revenue" : "bridge.end.money";
    for (const id of [money, "bridge.kept.money", "group.champions.money"]) {
      const { rows } = (await host.call("showFigureRows", [id])) as { rows: number };
      const amounts = values(rowsSheet("rows"), `C5:C${4 + rows}`).map(([cell]) => Number(cell));
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      expect(sum, id).toBeCloseTo(figure(id).figure?.value as number, 6);
    }
  });

  test("opens the answers and enquiries behind figures beside the orders", async () => {
    const openRows = async (id: string) => {
      const { rows } = (await host.call("showFigureRows", [id])) as { rows: number };
      return values(rowsSheet("rows"), `A5:C${4 + rows}`);
    };
    const scores = (await openRows("nps")).map(([, , score]) => Number(score));
    const share = (fits: (score: number) => boolean) => scores.filter(fits).length / scores.length;
    expect(100 * (share((s) => s >= 9) - share((s) => s <= 6))).toBeCloseTo(
      figure("nps").figure?.value as number,
      9,
    );
    expect(await openRows("wait.0.contacts")).toHaveLength(
      figure("wait.0.contacts").figure?.value as number,
    );
  });

  test("opens the customers and entries behind what is said beside claims and about products", async () => {
    const own = (id: string) => report.claims?.rows.find((row) => row.id === id)?.own ?? "";
    const { rows } = (await host.call("showFigureRows", ["claim.rebuying"])) as { rows: number };
    const customers = new Set(values(rowsSheet("rows"), `A5:A${4 + rows}`).map(String));
    expect(own("rebuying")).toMatch(new RegExp(`(von|of) ${customers.size} (Kunden|customers)`));
    expect(await host.call("showFigureRows", ["claim.cost"])).toMatchObject({ rows: 3 });
    const sold = (await host.call("showFigureRows", ["product.0.units"])) as { rows: number };
    const units = values(rowsSheet("rows"), `C5:C${4 + sold.rows}`).map(([cell]) => Number(cell));
    expect(units.reduce((all, one) => all + one, 0)).toBe(figure("product.0.units").figure?.value);
    const both = (await host.call("showFigureRows", ["product.0.per100"])) as { rows: number };
    expect(both.rows).toBe(
      sold.rows + (figure("product.0.contacts").figure?.value as number), // in two sheets, one below the other
    );
    await expect(host.call("showFigureRows", ["claim.return"])).rejects.toThrow(
      /keine Zeilen|No rows/,
    );
  });

  test("opens the rows of the account from the dashboard, too", async () => {
    const [row] = report.account.rows;
    expect(await host.call("showFigureRows", [`account.${row?.reason}`])).toMatchObject({
      rows: row?.rows,
    });
  });

  test("calculates figures again: our formula and the built-in one agree with the dashboard", async () => {
    for (const id of formulaFigures[language]) {
      await host.call("showFigureFormula", [id]);
      await host.settle();
      const [dashboard, ...rows] = values(rowsSheet("formula"), "A4:C6");
      const value = figure(id).figure?.value as number;
      expect(dashboard?.[1], id).toBeCloseTo(value, 9);
      const formulas = rows.filter((row) => String(row[2]).startsWith("="));
      expect(formulas.length, id).toBeGreaterThan(0);
      for (const row of formulas) {
        expect(row[1], `${id}: ${row[2]}`).toBeCloseTo(value, 9);
        expect(row[2], id).not.toContain(language === "de" ? "," : ";");
      }
    }
  }, 120_000);

  test("means the measure that the dropdown says", async () => {
    const dashboard = dashboardOf(language);
    const cell = cellOf(report, "cohort.5.2");
    const dropdown = host.sheet(dashboard).names.find(({ name }) => name === "SK_measure")?.area;
    if (!dropdown) throw new Error("no dropdown");
    const at = `${columnLetters(dropdown.column + 1)}${dropdown.row + 1}`;
    const selected = () => host.call("selectedFigure", []) as Promise<PanelFigure>;
    const wanted = language === "de" ? "revenue" : "orders";
    const view = report.cohorts.views.find(({ id }) => id === wanted);
    await host.call("type", [dashboard, at, view?.label]);
    await host.settle();
    await host.call("pick", [dashboard, cell]);
    const shown = await selected();
    expect(shown.id).toBe(`cohort.5.2.${wanted}`);
    const { value } = figure(shown.id).figure ?? { value: Number.NaN };
    expect(shown.shown.replace(/[\s%]/g, "")).toBe(String(Math.round(value * 100)));
    await expect(host.call("showFigureRows", ["cohort.5.2"])).rejects.toThrow(/Zahl|figure/);
    const { rows } = (await host.call("showFigureRows", [shown.id])) as { rows: number };
    expect(rows).toBeGreaterThan(0);
    await host.call("showFigureFormula", [shown.id]);
    await host.settle();
    for (const [calculated] of values(rowsSheet("formula"), "B4:B6"))
      expect(calculated, shown.id).toBeCloseTo(value, 9);
    await host.call("type", [dashboard, at, ""]);
    await host.settle();
    await host.call("pick", [dashboard, cell]);
    expect((await selected()).id).toBe("cohort.5.2");
  }, 60_000);

  test("refuses what has no formula, and what does not stand there", async () => {
    await expect(host.call("showFigureFormula", ["account.order"])).rejects.toThrow(
      /keine Formel|no formula/,
    );
    for (const call of ["showFigureRows", "showFigureFormula"])
      await expect(host.call(call, ["nonsense"])).rejects.toThrow(/keine Zahl|no figure/);
  });

  test("refuses figures of data that have changed since", async () => {
    const changes = [
      { table: 0, cell: "E2", figure: "product.0.per100" },
      { table: 1, cell: "C2", figure: "nps" },
      { table: 0, cell: "A2", figure: "retention" },
    ];
    for (const { table, cell, figure } of changes) {
      await host.call("type", [sampleShop(language).tables[table]?.name, cell, "other"]);
      for (const call of ["showFigureRows", "showFigureFormula"])
        await expect(host.call(call, [figure]), figure).rejects.toThrow(/geändert|changed/);
    }
  });
});

test("without amounts, formulas leave them out", async () => {
  const host = await open("en");
  const orders = monthlyShop([...Array(20).fill(24), ...Array(5).fill(20)]);
  const { sheetId } = await importRows(host, "orders.csv", [
    ["customer", "date"],
    ...orders.map(([customer, iso]) => [customer, iso]),
  ]);
  await build(host, sheetId);
  for (const id of ["bridge.lost", "netChange"]) {
    await host.call("showFigureFormula", [id]);
    await host.settle();
    const name = host.sheetNames().find((sheet) => sheet.startsWith("Formula: "));
    const [dashboard, ours, builtIn] = host.values(`'${name}'!B4:B6`);
    expect([ours, builtIn], id).toEqual([dashboard, dashboard]);
  }
  host.close();
}, 60_000);
