/** Where Google ends, the user reads what to do, and nothing is half done. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteColumns, insertRows } from "../../src/host/engine/grid";
import { ScriptError } from "../../src/host/failures";
import { refusals } from "../../src/text/addon";
import { platformFailures } from "../../src/text/platform";
import { serverOf } from "./bridge";
import { isUserSheet, openFile, type UserFile, userSheets } from "./file";
import { jobs, schedule } from "./jobs";
import { standing } from "./standing";

let file: UserFile;
beforeEach(async () => {
  file = await openFile("de");
});
afterEach(() => file.host.close());

const told = (request: Promise<unknown>) =>
  request.then(
    () => null,
    (error: { text: { de: string } }) => error.text.de,
  );

/** A sheet of two columns and many rows, with something in the last one. */
async function longSheet(rows: number): Promise<number> {
  const { host } = file;
  await host.addSheet("lang", [["Kunde", "Datum"]]);
  const { id } = host.sheet("lang");
  deleteColumns(host.book, id, 2, 24);
  insertRows(host.book, id, 1, rows - 1000);
  await host.type(`lang!A${rows}`, "anna");
  return Number(id);
}

test("more than 500,000 rows are refused before they are read, with the way on", async () => {
  const sheet = await longSheet(500_002);
  expect(await told(serverOf(file).inspect(sheet))).toBe(refusals.sheetTooLong("lang").de);
});

test("a file that is full stays as it is", async () => {
  const users = userSheets(file);
  const { sheetId } = await serverOf(file).importBegin("a.csv");
  const rows = Array.from({ length: 5000 }, () => ["x"]);
  const full = new ScriptError(
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  );
  file.host.faults = ({ member }) => (member === "Sheet.insertRowsAfter" ? full : undefined);
  const outcome = await told(serverOf(file).importRows(sheetId, rows));
  expect(outcome).toBe(platformFailures.cells.de);
  await serverOf(file).importCancel(sheetId);
  expect(userSheets(file)).toBe(users);
});

test("a cell of more than 50,000 characters is refused in a sentence", async () => {
  const { sheetId } = await serverOf(file).importBegin("a.csv");
  const outcome = await told(serverOf(file).importRows(sheetId, [["x".repeat(50_001)]]));
  expect(outcome).toBe(platformFailures.longText.de);
});

test("a build whose calls are slow goes on step by step where a single run would end", async () => {
  const { host } = file;
  host.clock.perCall = 1500; // two minutes for eighty calls
  const [build] = jobs;
  await build?.run(file);
  expect(standing(host)).not.toBeNull();
  const longest = Math.max(...host.executions.map(({ milliseconds }) => milliseconds));
  expect(longest).toBeLessThan(6 * 60_000);
  expect(host.sheetNames().filter((name) => !isUserSheet(name))).toHaveLength(2);
});

test("a refresh every hour that takes too long for the ninety minutes of a day leaves the dashboard, and the silence is noticed", async () => {
  const { host } = file;
  const hour = 3_600_000;
  await jobs[0]?.run(file);
  await schedule(file, "hourly");
  const old = standing(host)?.all;
  await host.advance(22 * hour); // into the next day
  host.clock.perCall = (5.5 * 60_000) / (host.executions.at(-1)?.calls.total ?? 1);
  await host.advance(16 * hour); // 88 minutes of the 90
  expect(host.executions.at(-1)?.error).toBeNull();
  await host.advance(5 * hour);
  host.clock.perCall = 10;
  expect(host.executions.at(-1)?.error).toMatch(/too much computer time/);
  expect(standing(host)?.all).toBe(old);
  expect((await serverOf(file).schedule()).missed).toBe(true);
  await host.advance(4 * hour); // the day after
  expect(host.executions.at(-1)?.error).toBeNull();
  expect((await serverOf(file).schedule()).missed).toBe(false);
});

test("a formula has room in its half minute, however slow each call is", async () => {
  file.host.clock.perCall = 9_000;
  await file.host.type("Notizen!F1", "=RETENTION_RATE(150,200,80)");
  expect(file.host.values("Notizen!F1")).toEqual([[0.8]]);
  await file.host.type("Notizen!F2", "=RETENTION_RATE(1,2,3)");
  expect(file.host.cellError("Notizen", "F2")).toContain("darf nicht");
});

test("what is remembered of sheets that are gone makes room before properties are full", async () => {
  const kept = file.host.properties.get("document") ?? new Map<string, string>();
  file.host.properties.set("document", kept);
  const full = JSON.stringify({ columns: {}, decisions: { note: "x".repeat(8_900) } });
  for (let sheet = 1; sheet <= 55; sheet++) kept.set(`mapping:${sheet}`, full);
  await serverOf(file).saveMapping(file.orders, { columns: {}, decisions: {} });
  expect([...kept.keys()].filter((key) => key.startsWith("mapping:"))).toEqual([
    `mapping:${file.orders}`,
  ]);
});

test("nothing is kept in a cache, which Google may empty at any moment", () => {
  for (const name of ["addon.js", "Code.js", "Sidebar.html"])
    expect(readFileSync(`dist/${name}`, "utf8")).not.toMatch(/CacheService/);
});
