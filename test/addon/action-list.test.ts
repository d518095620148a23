/** Lists of customers to be ticked off, through the built files: what the user puts there stays. */

import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { planDashboard } from "../../src/addon/dashboard";
import type { Inspection, PanelFigure, PersonFound } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";
import type { Report } from "../../src/report/report";
import { build, importRows, places } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const hands = `function pick(sheet, cell) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).activate();
}
function insertColumn(sheet, after) {
  SpreadsheetApp.getActive().getSheetByName(sheet).insertColumnAfter(after);
}
function note(sheet, cell, text) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setNote(text);
}`;

const words = {
  de: { dashboard: "Kundenbindung", list: "Zurückgewinnen", none: "keine Liste" },
  en: { dashboard: "Retention", list: "Win back", none: "no list" },
} as const;

/** Twenty buy monthly for two years; ten stopped half a year before its end, customer 20 with the most revenue. */
function rows(): string[][] {
  const found = [["Kunde", "Datum", "Betrag"]];
  for (let i = 0; i < 30; i++)
    for (let m = 0; m < (i < 20 ? 24 : 18); m++) {
      const date = `01.${String((m % 12) + 1).padStart(2, "0")}.${2024 + Math.floor(m / 12)}`;
      found.push([`kunde${i}@example.org`, date, `${i < 20 ? 10 : 60 - i},50`]);
    }
  found.push(["kunde0@example.org", "31.12.2025", "1,00"]);
  return found;
}

async function shopWithDashboard(language: "de" | "en", asOf: string | null = null) {
  const dist = Object.fromEntries(
    readdirSync("dist").map((name) => [name, readFileSync(`dist/${name}`, "utf8")]),
  );
  host = await openHost({
    dist: { ...dist, "Hands.js": hands },
    ...places[language],
    user: { email: "owner@example.org", locale: language },
    now: "2026-01-05T06:00:00Z",
  });
  const { sheetId } = (await importRows(host, "orders.csv", rows())) as Inspection;
  await build(host, sheetId, { lapseDays: 90, asOf });
  const { dashboard, list } = words[language];
  const row = async () => {
    const report = JSON.parse((await host.call("reportJson")) as string) as Report;
    const { figures } = planDashboard(report, "", "").dashboard;
    return figures.find(({ id }) => id === "action.winBack")?.row ?? 0;
  };
  let next = rows().length + 1;
  return {
    sheetId,
    row,
    done: async () => {
      await host.settle();
      return host.values(`${dashboard}!M${await row()}`)[0]?.[0];
    },
    cells: (area: string) => host.values(`'${list}'!${area}`),
    customers: () => host.values(`'${list}'!C6:C30`).flat().filter(Boolean),
    /** Somebody who was silent orders again. */
    order: async (customer: string) => {
      await host.type(`orders!A${next}`, customer);
      await host.type(`orders!B${next}`, "30.12.2025");
      await host.type(`orders!C${next}`, "5,00");
      next += 1;
    },
  };
}

test.each(["de", "en"] as const)(
  "a click makes the list; ticks in it count on the dashboard, %s",
  async (language) => {
    const { row, done, cells, customers } = await shopWithDashboard(language);
    const { dashboard, list, none } = words[language];
    expect(await done()).toBe(none);

    await host.call("pick", [dashboard, `E${await row()}`]);
    const selected = (await host.call("selectedFigure")) as PanelFigure;
    expect(selected).toMatchObject({ id: "action.winBack", hasList: true });
    await host.call("pick", [dashboard, `P${await row()}`]); // anywhere in the row
    await host.run("showListFromMenu");
    expect(customers()).toEqual(Array.from({ length: 10 }, (_, i) => `kunde${20 + i}@example.org`)); // by revenue
    const [first] = cells("B6:I6");
    expect(first?.slice(0, 2)).toEqual([false, "kunde20@example.org"]);
    expect(first?.slice(3, 6)).toEqual([213, 18, 729]); // silent since 1 June, 18 orders of 40.50
    expect(host.sheet(list).validations.map(({ validation }) => validation.criteria.kind)).toEqual([
      "CHECKBOX",
    ]);
    expect(await done()).toBe("0 / 10");
    await host.type(`'${list}'!B7`, "TRUE");
    await host.type(`'${list}'!B9`, "TRUE");
    expect(await done()).toBe("2 / 10");

    expect(host.shown.toasts.at(-1)?.message).toMatch(/: 10\b.*: 10\b.*: 0\b/);

    await host.call("pick", [dashboard, "B2"]);
    await host.run("showListFromMenu");
    expect(host.shown.alerts.at(-1)?.prompt).toMatch(/Was jetzt tun|What to do now/);
  },
  60_000,
);

test("renewing eats nothing that its user has ticked or written", async () => {
  const { sheetId, done, cells, customers, order } = await shopWithDashboard("de", "2025-11-30");
  const { list } = words.de;
  await host.call("showActionList", ["action.winBack"]);
  await host.call("insertColumn", [list, 3]);
  await host.type(`'${list}'!D5`, "Telefon");
  await host.type(`'${list}'!D6`, "0171 1");
  await host.type(`'${list}'!B8`, "TRUE");
  await host.type(`'${list}'!K9`, "=1+1");
  await host.call("note", [list, "C10", "Stammgast"]);
  await host.type(`'${list}'!C20`, "Tante Erna");
  for (const i of [20, 21, 22, 23, 24]) await order(`kunde${i}@example.org`);
  await expect(host.call("showActionList", ["action.winBack"])).rejects.toThrow(/geändert/);

  await build(host, sheetId, { lapseDays: 90 });
  expect(await done()).toBe("1 / 10");
  await host.call("showActionList", ["action.winBack"]);
  await host.settle();
  expect(customers()).toEqual([
    ...[20, 22, 23, 24, 25, 26, 27, 28, 29].map((i) => `kunde${i}@example.org`), // 21 was untouched
    "Tante Erna",
  ]);
  expect(await done()).toBe("1 / 9");
  expect(cells("B6:D9")).toEqual([
    [false, "kunde20@example.org", "0171 1"],
    [true, "kunde22@example.org", ""],
    [false, "kunde23@example.org", ""],
    [false, "kunde24@example.org", ""],
  ]);
  expect(cells("K8:K8")).toEqual([[2]]);
  expect(host.sheet(list).cells.get("K8")?.formula).toBe("=1+1");
  expect(cells("J6:J10").flat()).toEqual([...Array(4).fill("hat am 30.12.2025 bestellt"), ""]);

  const { ours } = (await host.call("erasePerson", [
    "kunde25@example.org",
    "erase",
  ])) as PersonFound;
  expect(ours).toEqual([]);
  expect(customers()).toContain("[gelöscht]");

  await host.type(`'${list}'!C5`, "Wer");
  await expect(host.call("showActionList", ["action.winBack"])).rejects.toThrow(/Überschrift/);

  await host.call("removeDashboard");
  expect(host.sheetNames()).toContain(list); // what was ticked is the user's
  expect(host.sheet(list).names).toEqual([]);
}, 60_000);
