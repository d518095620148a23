/** The customers' sheet, through the built files. */

import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";
import { build, importRows, monthlyRows, openShop, places } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const shown = (area: string) => host.values(`'Kunden'!${area}`);

/** Forty customers, half of whom stopped after some months; one is called like a formula. */
const shop = () => [
  ...monthlyRows(40, (i) => (i % 2 === 0 ? 24 : 3 + i / 4)),
  ["=1*2@example.org", "01.03.2025", "99,00"],
];

test("lists all customers with what is to be expected of each, most at risk first", async () => {
  host = await openShop("de");
  const { sheetId } = await importRows(host, "shop.csv", shop());
  await build(host, sheetId);
  expect(await host.call("showCustomers")).toEqual({ customers: 41, shown: 41 });
  expect(shown("A1:A1")).toEqual([["Kunden, Stand 31.12.2025"]]);
  expect(shown("A4:J4")).toEqual([
    [
      "Kunde",
      "Letzte Bestellung",
      "Bestellungen",
      "Umsatz",
      "Gruppe",
      "Kauft noch",
      "Bestellungen erwartet",
      "Umsatz erwartet",
      "Nächste Bestellung",
      "In Gefahr",
    ],
  ]);
  const rows = shown("A5:J45");
  const risks = rows.map((row) => Number(row[9]));
  expect(risks).toEqual([...risks].sort((a, b) => b - a));
  const first = rows.find(([customer]) => customer === "kunde0@example.org");
  expect(first?.slice(2, 4)).toEqual([25, 253]); // 24 times 10.50 and once 1
  expect(Number(first?.[5])).toBeGreaterThan(0.9);
  const formula = rows.findIndex(([customer]) => customer === "=1*2@example.org");
  expect(formula).toBeGreaterThanOrEqual(0);
  expect(host.sheet("Kunden").cells.get(`A${5 + formula}`)?.formula).toBe("");
}, 60_000);

test("replaces its sheet, is no source of orders, and goes with the dashboard", async () => {
  host = await openShop("de");
  const { sheetId } = await importRows(host, "shop.csv", shop());
  await build(host, sheetId);
  await host.call("showCustomers");
  await host.call("showCustomers");
  expect(host.sheetNames().filter((name) => name.startsWith("Kunden"))).toEqual([
    "Kundenbindung",
    "Kunden",
  ]);
  const { sheets } = (await host.call("panel")) as { sheets: { name: string }[] };
  expect(sheets.map(({ name }) => name)).toEqual(["Tabellenblatt1", "shop"]);
  await host.call("removeDashboard");
  expect(host.sheetNames()).toEqual(["Tabellenblatt1", "shop"]);
}, 60_000);

test("does not answer from data that have changed, nor without a dashboard", async () => {
  const built = Object.fromEntries(
    readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")]),
  );
  const hands = `function wipe(sheet) {
    SpreadsheetApp.getActive().getSheetByName(sheet).getRange("A2:C2").clearContent();
  }`;
  host = await openHost({
    dist: { ...built, "Hands.js": hands },
    ...places.de,
    user: { email: "owner@example.org", locale: "de" },
  });
  await expect(host.call("showCustomers")).rejects.toThrow(/noch kein Dashboard/);
  const { sheetId } = await importRows(host, "shop.csv", shop());
  await build(host, sheetId);
  await host.call("wipe", ["shop"]);
  await expect(host.call("showCustomers")).rejects.toThrow(
    /haben sich seit dem letzten Bau geändert/,
  );
}, 60_000);

test("without a model it has only what was bought", async () => {
  host = await openShop("de");
  const { sheetId } = await importRows(
    host,
    "shop.csv",
    monthlyRows(5, () => 6),
  );
  await build(host, sheetId);
  await host.call("showCustomers");
  expect(shown("A3:F3")).toEqual([
    ["Kunde", "Letzte Bestellung", "Bestellungen", "Umsatz", "Gruppe", ""],
  ]);
}, 60_000);
