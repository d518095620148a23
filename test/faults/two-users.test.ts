/** Two people and a clock in one file: one build at a time, and nobody's work ends up in somebody else's. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { ScriptError } from "../../src/host/failures";
import { refusals } from "../../src/text/addon";
import { platformFailures } from "../../src/text/platform";
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

test("a dashboard that its owner protects stays beside the new one until the owner builds", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, first);
  const whole = standing(file.host)?.shape;
  const guarded = new ScriptError(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
  file.host.faults = ({ member }) => (member === "Spreadsheet.deleteSheet" ? guarded : undefined);
  const { build: second } = await as(ben).buildBegin(file.orders, options);
  await finish(ben, second);
  expect(standing(file.host)?.shape).toBe(whole);
  const { build: third } = await as(ben).buildBegin(file.orders, options);
  expect(await told(as(ben).buildStep(third))).toBe(platformFailures.readOnly.de);
  expect(standing(file.host)?.shape).toBe(whole);
  file.host.faults = null;
  const { build: fourth } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, fourth);
  expect(ours()).toEqual(["Kundenbindung", "_Stammkunde"]);
});

test("who has the clock may leave: whoever is left is told that it stands still, and takes it over", async () => {
  const { build: first } = await as(anna).buildBegin(file.orders, options);
  await finish(anna, first);
  await schedule(file, "daily");
  file.host.triggers.length = 0; // with the account go its triggers
  await file.host.advance(3 * 24 * 3_600_000);
  const server = as(ben);
  expect(await server.schedule()).toMatchObject({ owner: "other", missed: true });
  expect(await server.takeOverSchedule()).toMatchObject({ owner: "you" });
  await file.host.advance(24 * 3_600_000);
  expect(await server.schedule()).toMatchObject({ missed: false, lastRun: { failure: null } });
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
