/** Two people and a clock in one file: one build at a time, and nobody's work ends up in somebody else's. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { ScriptError } from "../../src/host/failures";
import { refusals } from "../../src/text/addon";
import { serverOf } from "./bridge";
import { isUserSheet, openFile, type UserFile, userSheets } from "./file";
import { schedule } from "./jobs";
import { standing } from "./standing";

const options = { period: "month", lapseDays: null, asOf: null, goal: null, shop: null } as const;
const anna = { email: "anna@example.org", locale: "de" };
const ben = { email: "ben@example.org", locale: "en" };

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

const as = (user: typeof anna) => {
  file.host.user = user;
  return serverOf(file);
};
const told = (request: Promise<unknown>) =>
  request.then(
    () => null,
    (error: { text: { de: string } }) => error.text.de,
  );
const ours = () => file.host.sheetNames().filter((name) => !isUserSheet(name));

async function finish(user: typeof anna, build: number) {
  const server = as(user);
  let at = await server.buildStep(build);
  while (!at.done) at = await server.buildStep(build);
}

test("the second waits until the first is done, or has not moved for a minute", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  await as(anna).buildStep(first);
  expect(await told(as(ben).buildBegin(file.orders, options))).toBe(refusals.busy.de);
  await file.host.advance(61_000);
  const { build: second } = await as(ben).buildBegin(file.orders, options);
  expect(await told(as(anna).buildStep(first))).toBe(refusals.buildGone.de);
  await as(anna).buildCancel(first); // stops nobody else's
  await finish(ben, second);
  expect(ours()).toEqual(["Kundenbindung", "_Stammkunde"]);
});

test("whoever has given up a build begins another at once", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  const { build: second } = await as(anna).buildBegin(file.orders, options);
  expect(second).not.toBe(first);
  expect(await told(as(anna).buildStep(first))).toBe(refusals.buildGone.de);
  await finish(anna, second);
});

test("the clock leaves a build under way alone", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, first);
  as(anna);
  await schedule(file, "daily");
  await file.host.advance(24 * 3_600_000 - 60_000);
  await file.host.type("Bestellungen!C2", "12"); // what has not changed is not built
  users = userSheets(file);
  const old = standing(file.host)?.all;
  const next = Math.min(...file.host.triggers.map((trigger) => trigger.next));
  await file.host.advance(next - file.host.clock.now - 5_000);
  const { build: second } = await as(anna).buildBegin(file.orders, options);
  await as(anna).buildStep(second);
  await file.host.advance(30_000);
  expect(standing(file.host)?.all).toBe(old);
  await finish(anna, second);
  expect(standing(file.host)?.all).not.toBe(old);
});

test("while another execution holds the file, a build waits half a minute and then says so", async () => {
  const before = file.host.clock.now;
  file.host.lockedByOther = true;
  expect(await told(as(anna).buildBegin(file.orders, options))).toBe(refusals.busy.de);
  expect(file.host.clock.now - before).toBeGreaterThanOrEqual(30_000);
  file.host.lockedByOther = false;
});

test("two imports side by side end in two sheets; one that was given up goes with the next of the same user", async () => {
  const rows = [
    ["Kunde", "Datum", "Betrag"],
    ["a", "13.01.2026", "1,00"],
  ];
  const first = await as(anna).importBegin("eins.csv");
  await as(anna).importRows(first.sheetId, rows);
  const second = await as(ben).importBegin("zwei.csv");
  await as(ben).importRows(second.sheetId, rows);
  await as(anna).importEnd(first.sheetId, null);
  expect(ours()).toEqual(["eins", "zwei"]);
  await as(ben).importBegin("drei.csv");
  expect(ours()).toEqual(["eins", "drei"]);
});

test("removing the dashboard ends a build under way", async () => {
  const { build } = await as(anna).buildBegin(file.orders, options);
  await as(anna).buildStep(build);
  await as(ben).removeDashboard();
  expect(await told(as(anna).buildStep(build))).toBe(refusals.buildGone.de);
  expect(ours()).toEqual([]);
});

test("a copy that a user makes of the dashboard is theirs", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, first);
  const { metadata } = file.host.book;
  await file.host.addSheet("Kopie", [["Stand September"]]);
  const copy = file.host.sheet("Kopie").id;
  metadata.push(
    ...metadata.slice(-1).map((mark) => ({ ...mark, id: mark.id + 1000, sheet: copy })),
  );
  const { build: second } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, second);
  await as(anna).removeDashboard();
  expect(ours()).toEqual(["Kopie"]);
});

test("who may only look is told so, and nothing changes", async () => {
  const reads =
    /\.(get|is|has|find|with|create|new)|^(Lock|LockService|Session|HtmlService|HtmlOutput)\b/;
  const denied = new ScriptError("You do not have permission to edit this document.");
  file.host.faults = ({ member }) => (reads.test(member) ? undefined : denied);
  const properties = JSON.stringify([...(file.host.properties.get("document") ?? [])]);
  for (const request of [
    as(ben).buildBegin(file.orders, options),
    as(ben).importBegin("eins.csv"),
    as(ben).saveSettings({ language: "de" }),
    as(ben).removeDashboard(),
  ])
    expect(await told(request)).toMatch(/nichts ändern/);
  file.host.faults = null;
  expect(JSON.stringify([...(file.host.properties.get("document") ?? [])])).toBe(properties);
  expect(ours()).toEqual([]);
});
