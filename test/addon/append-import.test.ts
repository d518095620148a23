/** Next month's file into the sheet of this month's, and a sheet whose columns have changed, through the built files. */

import { afterEach, describe, expect, test } from "vitest";
import type { Inspection, SourceSheet } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { build, importRows, openShop } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const heading = ["Bestellnummer", "E-Mail", "PLZ", "Datum", "Betrag", "Status"];
const march = [
  heading,
  ["0001", "erika@example.org", "01067", "13.03.2026", "1.010,00", "bezahlt"],
  ["0002", "max@example.org", "10115", "14.03.2026", "20,00", "offen"],
  ["0003", "anna@example.org", "80331", "31.03.2026", "30,00", "bezahlt"],
];
/** Other order of columns, one order known, one changed, one new; and no day that settles day and month. */
const april = [
  ["Status", "E-Mail", "Bestellnummer", "PLZ", "Datum", "Betrag"],
  ["bezahlt", "anna@example.org", "0003", "80331", "31.03.2026", "30,00"],
  ["bezahlt", "max@example.org", "0002", "10115", "14.03.2026", "20,00"],
  ["bezahlt", "=erika@example.org", "0004", "01067", "01.04.2026", "1.234"],
];

async function append(rows: readonly (readonly string[])[], target: number): Promise<Inspection> {
  const { sheetId } = (await host.call("importBegin", ["april.csv"])) as { sheetId: number };
  await host.call("importRows", [sheetId, rows]);
  return (await host.call("importEnd", [sheetId, target])) as Inspection;
}

describe("appending", () => {
  test("is offered for imported sheets with the same headings only", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "march.csv", march);
    await importRows(host, "andere.csv", [
      ["Kunde", "Datum", "Betrag"],
      ["A", "13.01.2026", "1,00"],
    ]);
    const targets = (rows: unknown) => host.call("importTargets", [rows]) as Promise<SourceSheet[]>;
    expect((await targets(april)).map(({ id, name, rows }) => [id, name, rows])).toEqual([
      [sheetId, "march", 4],
    ]);
    expect(await targets([["Summe"], ["1"]])).toEqual([]);
    await expect(host.call("importTargets", [[[1]]])).rejects.toThrow(/passen nicht/);
  });

  test("adds what is new, replaces what has changed, and leaves no second sheet", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "march.csv", march);
    const inspection = await append(april, sheetId);
    expect(inspection.notes[0]).toBe("Zeilen angehängt: 1 neu, 1 geändert, 1 schon vorhanden.");
    expect(inspection.counts).toMatchObject({ orders: 4, customers: 4, inDoubt: 0 });
    expect(
      inspection.account?.rows.map(({ reason, rows, money }) => [reason, rows, money]),
    ).toEqual([["order", 4, 2294]]);
    expect(host.sheetNames()).toEqual(["Tabellenblatt1", "march"]);
    const cells = host.sheet("march").cells;
    expect(cells.get("F3")?.value).toBe("bezahlt");
    expect(cells.get("B5")).toMatchObject({ value: "=erika@example.org", formula: "" });
    expect(cells.get("A5")?.value).toBe("0004");
    expect(cells.get("D5")?.display).toBe("01.04.2026");
    expect(cells.get("E5")).toMatchObject({ value: 1234, display: "1.234,00" });
    expect((await append(april, sheetId)).notes[0]).toMatch(
      /: 0 neu, 0 geändert, 3 schon vorhanden/,
    );
  });

  test("writes changes far apart, each in its place", async () => {
    host = await openShop("de");
    const orders = (changed: readonly number[], count: number) => [
      heading,
      ...Array.from({ length: count }, (_, i) => [
        String(i).padStart(5, "0"),
        `${i % 700}@example.org`,
        "01067",
        `${(i % 28) + 1}.${(Math.floor(i / 600) % 12) + 1}.2025`,
        "1,25",
        changed.includes(i) ? "storniert" : "bezahlt",
      ]),
    ];
    const { sheetId } = await importRows(host, "march.csv", orders([], 4000));
    const inspection = await append(orders([3, 150, 3990], 4600), sheetId);
    expect(inspection.notes[0]).toBe(
      "Zeilen angehängt: 600 neu, 3 geändert, 3.997 schon vorhanden.",
    );
    expect(
      inspection.account?.rows.map(({ reason, rows, money }) => [reason, rows, money]),
    ).toEqual([
      ["order", 4597, 5746.25],
      ["cancelled", 3, 3.75],
    ]);
    const cells = host.sheet("march").cells;
    expect([5, 152, 3992, 6].map((row) => cells.get(`F${row}`)?.value)).toEqual([
      "storniert",
      "storniert",
      "storniert",
      "bezahlt",
    ]);
    expect(cells.get("A4601")?.value).toBe("04599");
  });

  test("refuses a sheet that is not an imported one of this kind; the file's rows can be given up", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "andere.csv", [
      ["Kunde", "Datum", "Betrag"],
      ["A", "13.01.2026", "1,00"],
    ]);
    await expect(append(april, sheetId)).rejects.toThrow(/passen nicht/);
    const left = (await host.call("importBegin", ["x"])) as { sheetId: number };
    await host.call("importCancel", [left.sheetId]);
    expect(host.sheetNames()).toEqual(["Tabellenblatt1", "andere"]);
  });
});

describe("a sheet whose columns have changed", () => {
  const months = Array.from({ length: 24 }, (_, i) => [
    `${(i % 3) + 1}@example.org`,
    `15.${String((i % 12) + 1).padStart(2, "0")}.${2024 + Math.floor(i / 12)}`,
    "10,00",
    "bezahlt",
  ]);
  const shop = [["E-Mail", "Bestelldatum", "Betrag", "Status"], ...months];
  const rename = (column: string, to: string) => host.type(`orders!${column}1`, to);

  test("is asked about before anything is built, with the likely column first", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", shop);
    await build(host, sheetId);
    const dashboard = host.sheet("Kundenbindung").id;
    await rename("C", "Xyz");
    await expect(build(host, sheetId)).rejects.toThrow(
      "Die Spalte „Betrag“ fehlt; bitte ordnen Sie sie zu, Vorschlag: „Xyz“.",
    );
    expect(host.sheet("Kundenbindung").id).toBe(dashboard);
    const asked = (await host.call("inspect", [sheetId])) as Inspection;
    expect(asked.counts).toBeNull();
    expect(asked.questions).toMatchObject([
      { id: "column:amount", code: "columnGone", subject: "Betrag", chosen: null },
    ]);
    expect(asked.questions[0]?.options.map(({ id }) => id)).toEqual(["Xyz", ""]);
    const answered = (await host.call("saveMapping", [
      sheetId,
      { columns: { amount: "Xyz" }, decisions: {} },
    ])) as Inspection;
    expect(answered).toMatchObject({ refusal: null, questions: [], counts: { orders: 24 } });
    expect((await build(host, sheetId)).orders).toBe(24);
  });

  test("is followed where the new heading says the same, and that is told", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", shop);
    await rename("B", "Kaufdatum");
    const found = (await host.call("inspect", [sheetId])) as Inspection;
    expect(found.notes).toContain("Die Spalte „Bestelldatum“ heißt jetzt „Kaufdatum“.");
    expect(found.counts?.orders).toBe(24);
  });

  test("can be told that there is no such column, once and for all", async () => {
    host = await openShop("de");
    const { sheetId } = await importRows(host, "orders.csv", shop);
    const without = (await host.call("saveMapping", [
      sheetId,
      { columns: { amount: "" }, decisions: {} },
    ])) as Inspection;
    expect(without.columns.find(({ role }) => role === "amount")?.heading).toBeNull();
    expect(without.account?.rows[0]?.money).toBeNull();
    const again = (await host.call("inspect", [sheetId])) as Inspection;
    expect(again.columns).toEqual(without.columns);
    expect(again.refusal).toBeNull();
  });
});
