/** The main job through the built files: rows in, dashboard out, in the local host. */

import { afterEach, describe, expect, test } from "vitest";
import type { BuildProgress, Inspection } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { sampleShop } from "../../src/sidebar/sample/sample-shop";
import { build, importRows, monthlyRows, openShop } from "./shop";

let host: Host;
afterEach(() => host.close());

const dashboardNames = { de: "Kundenbindung", en: "Retention" };
const textsOn = (sheet: string) =>
  [...host.sheet(sheet).cells.values()]
    .map(({ value }) => value)
    .filter((v) => typeof v === "string");

// 40 buy monthly for two years, 10 stop after 21 months: 40 of 50 kept in the last quarter
const rows = monthlyRows(50, (i) => (i < 40 ? 24 : 21));

describe.each(["de", "en"] as const)("a German export in a file of %s", (language) => {
  test("becomes a dashboard with the figures counted by hand", async () => {
    host = await openShop(language);
    const inspection = await importRows(host, "orders.csv", rows);
    expect(inspection).toMatchObject({
      kind: "orders",
      refusal: null,
      counts: { customers: 50, orders: rows.length - 1, excluded: 0, inDoubt: 0 },
    });
    const summary = await build(host, inspection.sheetId, { goal: 0.75 });
    expect(summary).toMatchObject({
      retention: { value: 0.8, kind: "percent" },
      customers: 50,
      rowsUsed: rows.length - 1,
      addsUp: true,
    });
    const sheet = host.sheet(dashboardNames[language]);
    expect(sheet).toMatchObject({ hidden: false, gridlines: false, columns: 26 });
    expect(sheet.cells.get("B8")).toMatchObject({
      value: 0.8,
      display: language === "de" ? "80\u00a0%" : "80%",
    });
    expect(sheet.charts).toHaveLength(4);
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(host.sheetNames()[0]).toBe(dashboardNames[language]);
    expect(host.sheet("_Stammkunde").hidden).toBe(true);
  });
});

describe("a second build", () => {
  test("replaces the first and leaves the user's sheets as they were", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", rows);
    await build(host, sheetId);
    const before = host.values("orders!A1:C400");
    const first = host.sheet("Kundenbindung").id;
    await build(host, sheetId, { period: "year" });
    expect(host.values("orders!A1:C400")).toEqual(before);
    expect(host.sheetNames().filter((name) => /Kundenbindung|_Stammkunde/.test(name))).toHaveLength(
      2,
    );
    expect(host.sheet("Kundenbindung").id).not.toBe(first);
    expect(textsOn("Kundenbindung")).toContain("2025");
  });

  test("that is cancelled leaves the old dashboard whole", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", rows);
    await build(host, sheetId);
    const first = host.sheet("Kundenbindung").id;
    const { build: begun } = (await host.call("buildBegin", [
      sheetId,
      { period: "month", lapseDays: null, asOf: null, goal: null, shop: "" },
    ])) as BuildProgress;
    await host.call("buildStep", [begun]);
    await host.call("buildStep", [begun]);
    await host.call("buildCancel", [begun]);
    expect(host.sheet("Kundenbindung").id).toBe(first);
    expect(host.sheetNames().filter((name) => /gebaut|_Stammkunde 2/.test(name))).toEqual([]);
    await expect(host.call("buildStep", [begun])).rejects.toThrow(/abgebrochen/);
  });
});

describe("what cannot become a dashboard is refused in one sentence", () => {
  const cases: readonly (readonly [string, string[][], RegExp])[] = [
    ["an empty file", [[""]], /ist leer/],
    [
      "no date",
      [
        ["Kunde", "Betrag"],
        ["a", "1,00"],
        ["b", "2,00"],
      ],
      /Datum/,
    ],
    [
      "Amazon's report without buyers",
      [
        "amazon-order-id purchase-date order-status sku quantity currency item-price ship-country".split(
          " ",
        ),
        ["112-1", "2026-04-10T09:15:00Z", "shipped", "A", "1", "EUR", "89.90", "DE"],
      ],
      /keine (Kunden|Käufer)/,
    ],
    ["headings only", [["Kunde", "Datum", "Betrag"]], /keine Bestellung/],
  ];

  test.each(cases)("%s", async (_, table, sentence) => {
    host = await openShop("de");
    const outcome = await importRows(host, "datei.csv", table).then(
      (inspection: Inspection) => inspection.refusal,
      (error: Error) => error.message,
    );
    expect(outcome).toMatch(sentence);
    expect(outcome?.split("\n")).toHaveLength(1);
  });

  test("a date with no order before it", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", rows);
    const { build: begun } = (await host.call("buildBegin", [
      sheetId,
      { period: "month", lapseDays: null, asOf: "2020-01-01", goal: null, shop: "" },
    ])) as BuildProgress;
    await expect(host.call("buildStep", [begun])).rejects.toThrow(
      "Bis zum 01.01.2020 gibt es keine Bestellung",
    );
    expect(host.sheetNames().some((name) => name.startsWith("_Stammkunde"))).toBe(false);
  });
});

test("names that look like formulas stay text, in the import and on the dashboard", async () => {
  host = await openShop("en");
  const hostile = rows.map((row, i) =>
    i > 0 && i < 25 ? ["=HYPERLINK(1)", row[1] ?? "", row[2] ?? ""] : row,
  );
  const { sheetId } = await importRows(host, "=1+1.csv", hostile);
  await build(host, sheetId, { shop: "=1+1" });
  for (const name of host.sheetNames())
    for (const { formula } of host.sheet(name).cells.values())
      expect(formula).not.toMatch(/1\+1|HYPERLINK/);
  expect(textsOn("Retention").some((text) => text.startsWith("=1+1"))).toBe(true);
});

test("the sample shop adds up and is named as a sample", async () => {
  host = await openShop("de");
  const { sheetId, lapseDays } = (await host.call("insertSample", [
    sampleShop("de"),
  ])) as Inspection;
  const summary = await build(host, sheetId, { shop: null });
  expect(summary.addsUp).toBe(true);
  expect(textsOn("Kundenbindung")).toContain("Beispieldaten");
  expect(textsOn("Kundenbindung")).toEqual(
    expect.arrayContaining([
      expect.stringContaining(`wer in den letzten ${lapseDays} Tagen bestellt hat`),
      "aus den Blättern „Umfrage“ (107 Antworten) und „Support“ (612 Anfragen)",
      "Weiterempfehlung (NPS)",
      "Wann Kundinnen und Kunden sich melden",
      "Wartezeit je Kanal",
    ]),
  );
  expect(JSON.parse((await host.call("reportJson")) as string)).toMatchObject({
    version: 1,
    locale: "de",
  });
});

test("the sample's name is offered for the sample alone", async () => {
  host = await openShop("de");
  const sample = (await host.call("insertSample", [sampleShop("de")])) as Inspection;
  expect(sample.shop).toBe("Rösterei Mustermann");
  await build(host, sample.sheetId, { shop: sample.shop });
  expect((await importRows(host, "orders.csv", rows)).shop).toBe("");
});

test("removing the add-on's sheets touches nothing else", async () => {
  host = await openShop("de");
  const { sheetId } = await importRows(host, "orders.csv", rows);
  await build(host, sheetId);
  await host.call("insertSample", [sampleShop("de")]);
  await host.call("removeDashboard");
  expect(host.sheetNames()).toEqual(["Tabellenblatt1", "orders"]);
  expect(host.triggers).toEqual([]);
});

test("the menu is there without any permission, in the user's language", async () => {
  host = await openShop("de");
  await host.run("onOpen", [{}], { mode: "NONE" });
  expect(JSON.stringify(host.shown.menus)).toContain("Dashboard aktualisieren");
});
