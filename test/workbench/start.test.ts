/** `npm start` says in one sentence what it cannot do. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/start.mjs", ...args], {
    encoding: "utf8",
  });
  return { status, said: stderr.trim() };
};

test.each([
  [["--colour"], "There is no option --colour"],
  [["--port", "http"], "--port needs a number from 1 to 65535."],
  [["--port"], "--port needs a number from 1 to 65535."],
  [["--port=70000"], "--port needs a number from 1 to 65535."],
  [["--lang", "fr"], "--lang needs de or en."],
  [["one.csv", "two.csv"], "Only one file can be opened at a time."],
  [["nowhere.csv"], "there is no such file."],
  [["test"], "it is a folder."],
])("refuses %j", (args, sentence) => {
  const { status, said } = start(...args);
  expect(status).toBe(2);
  expect(said).toContain(sentence);
  expect(said.split("\n")).toHaveLength(1);
});

test.each([
  ["de", "Das ist eine Arbeitsmappe, keine CSV-Datei."],
  ["en", "This is a workbook, not a CSV file."],
])("refuses a workbook that calls itself CSV, in %s", (lang, sentence) => {
  const file = join(folder, "orders.csv");
  writeFileSync(file, Buffer.from("PK\u0003\u0004 and so on"));
  const { status, said } = start(file, "--lang", lang);
  expect(status).toBe(2);
  expect(said).toContain(`orders.csv: ${sentence}`);
});
