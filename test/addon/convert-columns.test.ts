/** A dropped file becomes text-safe columns with real dates and numbers, through the built files. */

import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Inspection } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { parseCsv } from "../../src/sidebar/csv";
import { importRows, openShop } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const german = [
  ["Bestellnummer", "Kunde", "PLZ", "Telefon", "Datum", "Betrag", "Notiz"],
  ["0815", "007", "01067", "030 1", "13.01.2026 18:30", "1.039,90 €", "9.10"],
  ["0816", "008", "1067", "+49 30", "14.01.2026 09:00", "12,00 €", "=1+1"],
  ["0817", "009", "01069", "", "15.01.2026 00:00", "-3,50 €", "1E5"],
];

const cell = (address: string) => host.sheet("shop").cells.get(address);

describe.each([
  ["de", "13.01.2026 18:30", "1.039,90"],
  ["en", "13 Jan 2026 18:30", "1,039.90"],
] as const)("in a file of %s", (language, moment, amount) => {
  test("dates and amounts are real, in the file's formats; everything else is text", async () => {
    host = await openShop(language);
    await importRows(host, "shop.csv", german);
    expect(cell("E2")?.display).toBe(moment);
    expect(cell("F2")).toMatchObject({ value: 1039.9, display: amount });
    expect(cell("F4")).toMatchObject({ value: -3.5 });
    for (const [address, text] of Object.entries({
      A2: "0815",
      B2: "007",
      C2: "01067",
      D3: "+49 30",
      G2: "9.10",
      G3: "=1+1",
      G4: "1E5",
    }))
      expect(cell(address)).toMatchObject({ value: text, formula: "" });
  });
});

test("the sheet reads the same afterwards, with the currency only the texts named", async () => {
  host = await openShop("de");
  const { sheetId, ...first } = await importRows(host, "shop.csv", german);
  expect(first.account?.currency).toBe("EUR");
  const { sheetId: _, ...again } = (await host.call("inspect", [sheetId])) as Inspection;
  expect(again).toEqual({ ...first, preview: again.preview });
  const frankly = await importRows(host, "franken.csv", [
    ["Kunde", "Datum", "Betrag"],
    ["A", "2026-01-13", "CHF 5.00"],
  ]);
  const later = (await host.call("inspect", [frankly.sheetId])) as Inspection;
  expect(later.account?.currency).toBe("CHF");
});

test.each(["shopify.csv", "paypal-de.csv", "stripe-old.csv", "amazon-settlement-de.csv"])(
  "%s reads the same in Berlin before and after",
  async (file) => {
    host = await openShop("de");
    const bytes = readFileSync(new URL(`../intake/fixtures/${file}`, import.meta.url));
    const rows = parseCsv(new Uint8Array(bytes)).rows ?? [];
    const first = await importRows(host, file, rows);
    const again = (await host.call("inspect", [first.sheetId])) as Inspection;
    expect(again.account).toEqual(first.account);
    expect(again.counts).toEqual(first.counts);
    expect(again.questions).toEqual(first.questions);
  },
);

test("an undecided column stays text, before and after its question is answered", async () => {
  host = await openShop("de");
  const { sheetId, questions } = await importRows(host, "shop.csv", [
    ["Kunde", "Datum", "Betrag"],
    ["A", "03/04/2026", "5,00"],
    ["B", "05/06/2026", "6,00"],
  ]);
  expect(questions.map(({ id, chosen }) => [id, chosen])).toEqual([["dayOrder", null]]);
  const answered = (await host.call("saveMapping", [
    sheetId,
    { columns: {}, decisions: { dayOrder: "dayFirst" } },
  ])) as Inspection;
  expect(answered.counts).toMatchObject({ orders: 2, inDoubt: 0 });
  expect(cell("B2")).toMatchObject({ value: "03/04/2026" });
  expect(cell("C2")).toMatchObject({ value: 5 });
  expect(answered.questions.map(({ id, chosen }) => [id, chosen])).toEqual([
    ["dayOrder", "dayFirst"],
  ]);
});

test("a hundred thousand rows cost as many calls as columns times blocks", async () => {
  host = await openShop("de");
  const many = [["Kunde", "Datum", "Betrag"]];
  for (let i = 0; i < 100_000; i++)
    many.push([`k${i % 5000}@example.org`, `${(i % 28) + 1}.01.2026`, `${i % 100},90`]);
  const { sheetId } = (await host.call("importBegin", ["shop"])) as { sheetId: number };
  for (let i = 0; i < many.length; i += 5000)
    await host.call("importRows", [sheetId, many.slice(i, i + 5000)]);
  const before = host.calls.total;
  const { counts } = (await host.call("importEnd", [sheetId])) as Inspection;
  expect(counts?.orders).toBe(100_000);
  expect(cell("C100001")?.value).toBe(99.9);
  expect(host.calls.total - before).toBeLessThan(150);
});
