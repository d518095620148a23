/** Taking a person out of what the add-on has written, and everything of the add-on out of the file. */

import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import type { PersonFound } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";
import { build, importRows, monthlyRows } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

/** What the tests look at and what users could have done themselves. */
const hands = `function properties() {
  return PropertiesService.getDocumentProperties().getProperties();
}
function remember(key, value) {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}
function note(sheet, cell, text) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setNote(text);
}
function put(sheet, cell, text) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setValue(text);
}
function marks() {
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length;
}
function nameArea(name, sheet, area) {
  const book = SpreadsheetApp.getActive();
  book.setNamedRange(name, book.getSheetByName(sheet).getRange(area));
}
function names() {
  return SpreadsheetApp.getActive().getNamedRanges().map((name) => name.getName());
}`;

function open(): Promise<Host> {
  const files = Object.fromEntries(
    readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")]),
  );
  return openHost({
    dist: { ...files, "Hands.js": hands },
    locale: "de_DE",
    timeZone: "Europe/Berlin",
    user: { email: "owner@example.org", locale: "de" },
    now: "2026-10-01T06:00:00Z",
  });
}

const rows = monthlyRows(30, (i) => (i < 20 ? 24 : 20));
const who = "kunde3@example.org";

async function openBuilt(): Promise<number> {
  host = await open();
  const { sheetId } = await importRows(host, "orders.csv", rows);
  await build(host, sheetId);
  return sheetId;
}

/** Everything that can be read in sheets of the add-on, and what it remembers. */
async function written(): Promise<string> {
  const sheets = host.sheetNames().filter((name) => name !== "orders" && name !== "Tabellenblatt1");
  const cells = sheets.map((name) => [
    [...host.sheet(name).cells.values()].map(({ value }) => value),
    host.sheet(name).notes,
    name,
  ]);
  return JSON.stringify([cells, await host.call("properties", [])]);
}

test("finds a person where the add-on has written and in the user's own rows", async () => {
  await openBuilt();
  await host.call("showFigureRows", ["retention"]);
  const found = (await host.call("findPerson", [` ${who.toUpperCase()} `])) as PersonFound;
  expect(found.ours.map(({ sheetName }) => sheetName)).toEqual([
    expect.stringMatching(/^Zeilen: Kundenbindungsrate/),
  ]);
  const own = rows.flatMap(([customer], i) => (customer === who ? [i + 1] : []));
  expect(found.theirs).toEqual([{ sheetName: "orders", rows: own, count: 24 }]);
  expect(found.remembered).toBe(false);
});

test("does not take one name for a part of another", async () => {
  await openBuilt();
  const { theirs } = (await host.call("findPerson", ["unde3@example.org"])) as PersonFound;
  expect(theirs).toEqual([]);
  const short = (await host.call("findPerson", ["kunde1"])) as PersonFound; // not kunde10, kunde11 …
  expect(short.theirs).toEqual([expect.objectContaining({ count: 24 })]);
  for (const name of ["", "ab", "x".repeat(201)])
    await expect(host.call("findPerson", [name])).rejects.toThrow(/drei Zeichen/);
});

test.each(["erase", "code"])(
  "%s leaves nothing of a person where the add-on has written",
  async (how) => {
    await openBuilt();
    await host.call("showFigureRows", ["retention"]);
    await host.call("note", ["Kundenbindung", "C3", `Anruf von ${who}.`]);
    await host.call("put", ["Kundenbindung", "B2", `Dank an ${who}`]);
    await host.call("remember", ["mapping:7", JSON.stringify({ decisions: { like: who } })]);
    const before = host.values("'orders'!A1:C40");
    expect(await written()).toContain(who);
    const left = (await host.call("erasePerson", [who, how])) as PersonFound;
    expect(left.ours).toEqual([]);
    expect(left.remembered).toBe(false);
    const now = await written();
    expect(now).not.toContain(who);
    expect(now).toMatch(how === "erase" ? /Dank an \[gelöscht\]/ : /Dank an Person [0-9a-f]{6}/);
    expect(host.values("'orders'!A1:C40")).toEqual(before);
    expect(left.theirs).toEqual([expect.objectContaining({ sheetName: "orders", count: 24 })]);
  },
);

test("a name in the kept report goes, too, and the dashboard can still be read", async () => {
  const sheetId = await openBuilt();
  await build(host, sheetId, { shop: "Laden Erika Müßigtal" });
  await host.call("erasePerson", ["Erika Müßigtal", "erase"]);
  const report = JSON.parse((await host.call("reportJson", [])) as string);
  expect(report.title.shop).toBe("Laden [gelöscht]");
  expect(await written()).not.toMatch(/Erika|M\\\\u00fc/);
});

test("removing everything leaves the user's sheets and names, and nothing else", async () => {
  const sheetId = await openBuilt();
  const digest = { when: "off", recipients: [], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  await host.call("saveSettings", [{ language: "en" }]);
  await host.call("showFigureRows", ["retention"]);
  await host.call("nameArea", ["SK_mine", "orders", "A1:B2"]);
  await host.call("nameArea", ["Kunden", "orders", "A1:A9"]);
  expect(host.triggers).toHaveLength(1);
  const before = host.values("'orders'!A1:C40");
  await host.call("removeDashboard", []);
  expect(host.sheetNames()).toEqual(["Tabellenblatt1", "orders"]);
  expect(Number(host.sheet("orders").id)).toBe(sheetId);
  expect(host.values("'orders'!A1:C40")).toEqual(before);
  expect(host.triggers).toEqual([]);
  expect(((await host.call("names", [])) as string[]).sort()).toEqual(["Kunden", "SK_mine"]);
  expect(await host.call("marks", [])).toBe(0);
  expect(await host.call("properties", [])).toEqual({});
});
