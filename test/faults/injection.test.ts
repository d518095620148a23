/** Whatever stands in cells, headings and names: it stays a text, runs nowhere and turns no sentence around. */

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Inspection } from "../../src/addon/panel";
import type { SheetSnapshot } from "../../src/host/engine/snapshot";
import type { Host } from "../../src/host/host";
import { build, importRows, openShop } from "../main-job/shop";

/** Characters that set the direction of what follows them. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const hostile = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "'=1+1",
  '=HYPERLINK("https://evil.example","x")',
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "\u202egro.elpmaxe@nomis",
  "\u2067\u200fabc\u200e",
  "\u200b=1+1",
  "\u202e=1+1",
  "x".repeat(40_000),
];
const shop = "=1+1 <b>\u202enedaL</b>";

let host: Host;
let sheet: Inspection;

beforeAll(async () => {
  host = await openShop("de");
  const rows = [["Kunde", "Datum", "Betrag", "Land", "=1+1", "<i>\u202eegiznA"]];
  for (const [i, name] of hostile.entries())
    for (let month = 0; month < (i % 3 === 0 ? 19 : 24); month++) {
      const day = `${13 + i}.${(month % 12) + 1}.${2024 + Math.floor(month / 12)}`;
      const land = (hostile[i % 8] as string).slice(0, 100);
      rows.push([name, day, `${10 + i},50`, land, name, "=1+1"]);
    }
  sheet = await importRows(host, "=A1 <i>\u202elait.csv", rows);
  await build(host, sheet.sheetId, { shop, goal: 0.9 });
  await host.call("showCustomers");
  await host.call("showRows", [sheet.sheetId, "order"]);
  const digest = { when: "always", recipients: ["chef@example.org"], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  await host.advance(48 * 3_600_000);
});
afterAll(() => host.close());

const written = (): SheetSnapshot[] =>
  host
    .sheetNames()
    .map((name) => host.sheet(name))
    .filter(({ id }) => Number(id) !== sheet.sheetId);

test("nothing becomes a formula", () => {
  const formulas = written().flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => (formula === "" ? [] : [formula])),
  );
  expect(formulas.length).toBeGreaterThan(0); // sparklines
  expect(formulas.filter((formula) => /1\+1|evil|SUM\(A1\)/.test(formula))).toEqual([]);
  const names = [...host.sheet("Kunden").cells.values()].map(({ value }) => value);
  for (const i of [0, 1, 2, 5, 6, 7]) expect(names).toContain(hostile[i]);
});

test("no mark of direction stands in a sentence, a heading or a note", () => {
  const turned = written()
    .filter(({ name }) => !name.startsWith("Zeilen")) // copies of cells, each for itself
    .flatMap(({ name, cells, notes }) => [
      name,
      ...[...cells.values()].map(({ display }) => display),
      ...notes.map(({ text }) => text),
    ])
    .filter((text) => marks.test(text));
  expect(turned).toEqual([]);
});

test("a mail shows it as text, the right way round", () => {
  const [mail] = host.outbox;
  const { subject = "", body = "", htmlBody = "" } = mail ?? {};
  expect(body).toContain("=1+1 <b>nedaL</b>");
  expect(htmlBody).toContain("=1+1 &lt;b&gt;nedaL&lt;/b&gt;");
  expect(htmlBody).not.toMatch(/<(img|script|b|i)\b/);
  for (const text of [subject, body, htmlBody ?? ""]) expect(text).not.toMatch(marks);
});

test("what the panel is told holds no marks either, and the log no data at all", async () => {
  const state = JSON.stringify([
    await host.call("panel"),
    await host.call("findPerson", ["=1+1"]),
    sheet.preview,
    sheet.notes,
    sheet.questions,
    sheet.choices,
  ]);
  expect(state).toContain("=A1 <i>lait");
  expect(state).not.toMatch(marks);
  expect(host.log).toEqual([]);
});
