/** Where Google ends, the user reads what to do, and nothing is half done. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { deleteColumns, insertRows } from "../../src/host/engine/grid";
import { ScriptError } from "../../src/host/failures";
import { refusals } from "../../src/text/addon";
import { platformFailures } from "../../src/text/platform";
import { serverOf } from "./bridge";
import { isUserSheet, openFile, type UserFile, userSheets } from "./file";
import { jobs } from "./jobs";
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
