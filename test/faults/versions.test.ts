/** Two versions of the add-on in one file: a colleague's panel is still open in the old one, or the new one came first. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { sheetNamed } from "../../src/host/engine/sheets";
import { refusals } from "../../src/text/addon";
import { serverOf } from "./bridge";
import { isUserSheet, openFile, type UserFile, userSheets } from "./file";
import { standing } from "./standing";

const options = { period: "year", lapseDays: null, asOf: null, goal: null, shop: null } as const;

let file: UserFile;
let users: string;
beforeEach(async () => {
  file = await openFile("de");
  users = userSheets(file);
});
afterEach(() => {
  expect(userSheets(file)).toBe(users);
  file.host.close();
});

const properties = () => file.host.properties.get("document") as Map<string, string>;
const told = (request: Promise<unknown>) =>
  request.then(
    () => null,
    (error: { text: { de: string } }) => error.text.de,
  );

async function build() {
  const server = serverOf(file);
  let at = await server.buildBegin(file.orders, options);
  while (!at.done) at = await server.buildStep(at.build);
}

test("a build that another version began and cannot be gone on with ends in one sentence; the next one stands", async () => {
  const server = serverOf(file);
  const { build: begun } = await server.buildBegin(file.orders, options);
  await server.buildStep(begun);
  const running = JSON.parse(properties().get("build") ?? "");
  properties().set("build", JSON.stringify({ ...running, next: 40, plan: "in pieces" }));
  expect(await told(server.buildStep(begun))).toBe(refusals.buildGone.de);
  await build();
  expect(standing(file.host)).not.toBeNull();
  expect(file.host.sheetNames().filter((name) => !isUserSheet(name))).toHaveLength(2);
});

test("sheets and settings of a later version stay while this one builds, and go with everything", async () => {
  const { host } = file;
  await host.addSheet("Landkarte", [["aus der nächsten Version"]]);
  const sheet = sheetNamed(host.book, "Landkarte") as string;
  const value = `map 1790000000000 ${sheet}`;
  host.book.metadata.push({ id: 77, key: "stammkunde", value, visibility: "PROJECT", sheet });
  await build();
  properties().set("map", '{"zoom":3}');
  const settings = JSON.parse(properties().get("settings") ?? "");
  properties().set("settings", JSON.stringify({ ...settings, version: 2, colour: "red" }));
  await build();
  expect(host.sheetNames()).toContain("Landkarte");
  expect((await serverOf(file).panel()).sheets.map(({ name }) => name)).not.toContain("Landkarte");
  expect(properties().get("map")).toBe('{"zoom":3}');
  expect(JSON.parse(properties().get("settings") ?? "")).toMatchObject({ colour: "red" });
  await serverOf(file).removeDashboard();
  expect(host.sheetNames().filter((name) => !isUserSheet(name))).toEqual([]);
  expect(properties().size).toBe(0);
});
