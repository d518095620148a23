/** The period chosen on the dashboard, through the built files: who wins, and when. */

import { afterEach, expect, test } from "vitest";
import type { BuildOptions, Inspection, PanelState } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { build, importRows, monthlyRows, openShop } from "../main-job/shop";

let host: Host;
afterEach(() => host.close());

const titles = { de: "Kundenbindung", en: "Retention" } as const;

/** Orders from January 2024 to December 2025. */
async function shopWithDashboard(language: "de" | "en") {
  host = await openShop(language);
  const rows = monthlyRows(40, (i) => (i % 2 === 0 ? 24 : 20));
  const { sheetId } = (await importRows(host, "orders.csv", rows)) as Inspection;
  await build(host, sheetId);
  const name = titles[language];
  return {
    sheetId,
    choose: async (word: string) => {
      await host.type(`${name}!U1`, word);
      await host.settle();
    },
    shown: () => host.values(`${name}!T1:U1`)[0],
    words: () => {
      const [rule] = host
        .sheet(name)
        .validations.filter(({ areas }) => areas.some(({ row }) => row === 0));
      const { criteria, allowInvalid } = rule?.validation ?? {};
      return criteria?.kind === "VALUE_IN_LIST" && !allowInvalid ? criteria.values : [];
    },
    refresh: () => host.run("refreshFromMenu"),
    saved: async () => {
      const { period, asOf } = ((await host.call("panel")) as PanelState).settings;
      return [period, asOf];
    },
  };
}

test("an earlier period is shown with the next refresh and stays; the newest moves on", async () => {
  const { choose, shown, words, refresh, saved } = await shopWithDashboard("de");
  expect(shown()).toEqual(["Stichtag 31.12.2025", "4. Quartal 2025"]);
  expect(words()).toEqual([
    ...[4, 3, 2, 1].map((part) => `${part}. Quartal 2025`),
    ...[4, 3, 2, 1].map((part) => `${part}. Quartal 2024`),
    "Letzter Monat",
    "Letztes Jahr",
  ]);

  await choose("2. Quartal 2025");
  expect(shown()).toEqual(["Menü: Dashboard aktualisieren", "2. Quartal 2025"]);
  await refresh();
  await host.settle();
  expect(shown()).toEqual(["Stichtag 30.06.2025", "2. Quartal 2025"]);
  expect(words()[0]).toBe("4. Quartal 2025"); // the way back
  expect(await saved()).toEqual(["quarter", "2025-06-30"]);

  await choose("Letztes Jahr");
  expect(await saved()).toEqual(["year", null]);
  await choose("4. Quartal 2025");
  expect(await saved()).toEqual(["quarter", null]);
}, 60_000);

test("the panel shows what is chosen on the dashboard, and whoever changes it last wins", async () => {
  const { sheetId, choose, shown, saved } = await shopWithDashboard("en");
  const options: Partial<BuildOptions> = { period: "quarter", asOf: null };

  await choose("Quarter 3, 2025"); // while the panel is open and knows nothing of it
  await build(host, sheetId, options);
  expect(shown()?.[1]).toBe("Quarter 3, 2025");

  await choose("Quarter 2, 2025");
  await build(host, sheetId, { period: "month", asOf: "2025-09-30" }); // changed in the panel, too
  expect(shown()?.[1]).toBe("September 2025");

  await choose("Last quarter");
  expect(await saved()).toEqual(["quarter", null]); // opened since
  await choose("2024");
  expect(await saved()).toEqual(["year", "2024-12-31"]);
  await choose("Whatever");
  expect(await saved()).toEqual(["year", "2024-12-31"]);
  await choose("3. Quartal 2024"); // of a dashboard in another language
  expect(await saved()).toEqual(["quarter", "2024-09-30"]);
}, 60_000);

test("a refresh by the clock takes the chosen period, and the measure of the cohorts stays", async () => {
  const { choose, shown } = await shopWithDashboard("de");
  const digest = { when: "off", recipients: [], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  const measure = () => host.sheet("Kundenbindung").names.find(({ name }) => name === "SK_measure");
  const cell = () => `Kundenbindung!U${(measure()?.area.row ?? 0) + 1}`;
  await host.type(cell(), "Bestellungen");
  await choose("1. Quartal 2025");
  await host.advance(26 * 3_600_000);
  await host.settle();
  expect(shown()).toEqual(["Stichtag 31.03.2025", "1. Quartal 2025"]);
  expect(host.values(`${cell()}`)).toEqual([["Bestellungen"]]);
}, 60_000);
