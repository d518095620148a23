/** From the account to the rows, through the built files. */

import { afterEach, expect, test } from "vitest";
import type { Inspection } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { importRows, openShop } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const rows = [
  ["Bestellnummer", "E-Mail", "Telefon", "Datum", "Betrag", "Status"],
  ["007", "erika@example.org", "+49 30 0000001", "13.01.2026", "1.039,90", "bezahlt"],
  ["008", "=max@example.org", "030 1", "14.01.2026", "12,00", "storniert"],
  ["009", "anna@example.org", "'030 2", "15.01.2026", "13,50", "Storniert"],
  ["010", "erika@example.org", "", "16.01.2026", "20,00", "bezahlt"],
];

const shown = (sheet: string, area: string) => host.values(`'${sheet}'!${area}`);

test("each reason of the account opens exactly its rows, with their numbers", async () => {
  host = await openShop("de");
  const { sheetId, account } = await importRows(host, "shop.csv", rows);
  expect(account?.rows.map(({ reason, rows, money }) => [reason, rows, money])).toEqual([
    ["order", 2, 1059.9],
    ["cancelled", 2, 25.5],
  ]);
  expect(await host.call("showRows", [sheetId, "cancelled"])).toEqual({ rows: 2, shown: 2 });
  expect(host.sheetNames()).toEqual(["Tabellenblatt1", "shop", "Zeilen: storniert"]);
  const texts = shown("Zeilen: storniert", "A1:G4");
  expect(texts.map((row) => [row[0], row[1], row[2], row[3]])).toEqual([
    ["Zeile", "Bestellnummer", "E-Mail", "Telefon"],
    [3, "008", "=max@example.org", "030 1"],
    [4, "009", "anna@example.org", "'030 2"],
    ["", "", "", ""],
  ]);
  expect(host.sheet("Zeilen: storniert").cells.get("C2")?.formula).toBe("");
});

test("the next call replaces the sheet; the source stays as it was; all of it can be removed", async () => {
  host = await openShop("en");
  const { sheetId } = await importRows(host, "shop.csv", rows);
  const before = shown("shop", "A1:F5");
  await host.call("showRows", [sheetId, "cancelled"]);
  await host.call("showRows", [sheetId, "order"]);
  expect(host.sheetNames()).toEqual(["Sheet1", "shop", "Rows: order counted"]);
  expect(shown("shop", "A1:F5")).toEqual(before);
  const { sheets } = (await host.call("panel")) as { sheets: { name: string }[] };
  expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "shop"]);
  await host.call("removeDashboard");
  expect(host.sheetNames()).toEqual(["Sheet1", "shop"]);
});

test("shows the rows of people who appear under several keys", async () => {
  host = await openShop("de");
  const { sheetId, identity, questions } = await importRows(host, "shop.csv", [
    ["E-Mail", "Name", "PLZ", "Datum", "Betrag"],
    ["erika@example.org", "Erika Muster", "01067", "2026-01-13", "10,00"],
    ["max@example.org", "Max Muster", "10115", "2026-01-14", "10,00"],
    ["erika@work.example.org", "Muster, Erika", "1067", "2026-02-13", "10,00"],
  ]);
  expect(identity).toEqual({ matched: [{ key: "email", orders: 3 }], persons: 1 });
  expect(questions.map(({ code, options }) => [code, options.map((o) => o.effect)])).toMatchObject([
    ["samePerson", [{ customers: 2 }, { customers: 3 }]],
  ]);
  await host.call("showRows", [sheetId, "samePerson"]);
  expect(shown("Zeilen: dieselbe Person?", "A2:B4").map(([row]) => row)).toEqual([2, 4, ""]);
});

test("refuses a reason that no row has", async () => {
  host = await openShop("de");
  const { sheetId } = await importRows(host, "shop.csv", rows);
  await expect(host.call("showRows", [sheetId, "draft"])).rejects.toThrow(/passen nicht/);
  expect(host.sheetNames()).toEqual(["Tabellenblatt1", "shop"]);
});

test("cuts after 20,000 rows and says so above the heading", async () => {
  host = await openShop("de");
  const many = Array.from({ length: 20_010 }, (_, i) => [
    `k${i}@example.org`,
    `2026-01-${(i % 28) + 1}`,
    "1,00",
  ]);
  const { sheetId } = await importRows(host, "viele.csv", [["E-Mail", "Datum", "Betrag"], ...many]);
  expect(await host.call("showRows", [sheetId, "order"])).toEqual({ rows: 20_010, shown: 20_000 });
  const top = shown("Zeilen: gezählte Bestellung", "A1:B3").map(([cell]) => cell);
  expect(top).toEqual(["Hier stehen die ersten 20.000 von 20.010 Zeilen.", "Zeile", 2]);
  expect(((await host.call("inspect", [sheetId])) as Inspection).counts?.orders).toBe(20_010);
});
