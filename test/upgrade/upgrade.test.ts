/** What version 0.1.0 left in a file, in properties and on its hidden sheet, opens today and is built anew. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { planDashboard } from "../../src/addon/dashboard";
import type { PanelState } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import type { Report } from "../../src/report/report";
import { refusals, toasts } from "../../src/text/addon";
import { serverOf } from "../faults/bridge";
import { openFile, type UserFile } from "../faults/file";
import { standing } from "../faults/standing";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`test/upgrade/fixtures/${name}-0.1.0.json`, "utf8"));
const properties = read("properties") as Readonly<Record<string, string>>;
const report = read("report") as Report;

let file: UserFile;
let host: Host;

beforeEach(async () => {
  file = await openFile("de");
  host = file.host;
});
afterEach(() => host.close());

const keep = (values: Readonly<Record<string, string>>) =>
  host.properties.set("document", new Map(Object.entries(values)));
const panel = () => serverOf(file).panel();

/** The sheets of a dashboard as 0.1.0 marked them, with the report in pieces that fit a cell. */
async function leaveDashboard(): Promise<void> {
  const { build } = JSON.parse(properties.dashboard as string) as { build: number };
  const json = JSON.stringify(report).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const pieces = json.match(/.{1,40000}/g) ?? [];
  await host.addSheet("_Stammkunde", [[pieces.length], ...pieces.map((piece) => [`j${piece}`])]);
  await host.addSheet("Kundenbindung", [["80 %"]]);
  for (const [role, name] of [
    ["data", "_Stammkunde"],
    ["dashboard", "Kundenbindung"],
  ] as const) {
    const sheet = host.sheet(name).id;
    const value = `${role} ${build} ${sheet}`;
    const id = host.book.newRuleId();
    host.book.metadata.push({ id, key: "stammkunde", value, visibility: "PROJECT", sheet });
  }
}

describe("a file of version 0.1.0", () => {
  test("opens with its settings, its dashboard and its report", async () => {
    keep(properties);
    await leaveDashboard();
    const state = await panel();
    expect(state.settings).toMatchObject(JSON.parse(properties.settings as string));
    expect(Object.values(state.settings.mappings)).toMatchObject([
      { decisions: { samePerson: "strict" } },
    ]);
    const { summary } = JSON.parse(properties.dashboard as string) as PanelState["dashboard"] & {};
    expect(state.dashboard).toMatchObject({ sheetName: "Kundenbindung", summary });
    expect(JSON.parse(await serverOf(file).reportJson())).toEqual(report);
    expect(planDashboard(report, "_Stammkunde", "2026-01-07T03:00").dashboard.charts).not.toEqual(
      [],
    );
  });

  test("shows its dashboard where the properties are gone, as in a copy of the file", async () => {
    await leaveDashboard();
    const { summary } = JSON.parse(properties.dashboard as string) as PanelState["dashboard"] & {};
    const { seconds: _took, ...figures } = summary;
    expect((await panel()).dashboard?.summary).toMatchObject(figures);
  });

  test("is built anew, and the old sheets go", async () => {
    keep(properties);
    await leaveDashboard();
    const server = serverOf(file);
    const { period, lapseDays, asOf, goal, margin, shop } = (await panel()).settings;
    const options = { period, lapseDays, asOf, goal, margin, shop };
    let at = await server.buildBegin(file.orders, options);
    while (!at.done) at = await server.buildStep(at.build);
    expect(standing(host)).not.toBeNull();
    expect(
      host.sheetNames().filter((name) => /^Kundenbindung$|_Stammkunde/.test(name)),
    ).toHaveLength(2);
  });
});

describe("settings that today's version did not write", () => {
  test("of a later version keep what is not known here, also when others change", async () => {
    const later = {
      version: 2,
      language: "fr",
      period: "week",
      goal: 0.8,
      colour: { accent: "red" },
    };
    keep({ settings: JSON.stringify(later) });
    expect((await panel()).settings).toMatchObject({
      language: "file",
      period: "quarter",
      goal: 0.8,
    });
    await serverOf(file).saveSettings({ shop: "Rösterei" });
    const saved = JSON.parse(host.properties.get("document")?.get("settings") ?? "") as object;
    expect(saved).toMatchObject({ ...later, shop: "Rösterei" });
  });

  test.each(["{", "7", '"text"', "[]", "null", ""])(
    "%j: defaults, and it is said once",
    async (text) => {
      keep({
        settings: text,
        dashboard: text,
        build: text,
        clock: text,
        run: text,
        "mapping:1": text,
      });
      const state = await panel();
      expect(state.settings).toMatchObject({ version: 1, language: "file", refresh: "off" });
      expect(host.shown.toasts.map(({ message }) => message)).toEqual([toasts.settingsLost.de]);
      await panel();
      expect(host.shown.toasts).toHaveLength(1);
    },
  );

  test("whatever stands there, the panel opens with settings that hold, and they can be changed", async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, -1, 1e99, "", "quarter", "=1", [], {}, ["a", 1], { to: [1] }),
    );
    const names = Object.keys(JSON.parse(properties.settings as string));
    const known = fc.dictionary(fc.constantFrom(...names, "touchedAt", "next", "summary"), value);
    const text = fc.oneof(
      known.map((kept) => JSON.stringify(kept)),
      value.map((kept) => JSON.stringify(kept)),
      fc.string(),
    );
    const keys = ["settings", "dashboard", "build", "clock", "run", "mapping:1", "chosenPeriod"];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), text), async (kept) => {
        keep(kept);
        const { settings } = await panel();
        expect(["file", "de", "en"]).toContain(settings.language);
        expect(["month", "quarter", "year"]).toContain(settings.period);
        for (const number of [settings.goal, settings.margin, settings.lapseDays])
          expect(number === null || Number.isFinite(number)).toBe(true);
        await serverOf(file).saveSettings({ shop: "Rösterei" });
        expect((await panel()).settings).toMatchObject({ ...settings, shop: "Rösterei" });
      }),
      { numRuns: 60 },
    );
  });

  test("a report of a later version is refused in a sentence", async () => {
    keep(properties);
    Object.assign(report, { version: 2 });
    await leaveDashboard();
    Object.assign(report, { version: 1 });
    await expect(serverOf(file).reportJson()).rejects.toThrow(refusals.noDashboard.de);
  });
});

test("what is remembered of a sheet stays within what a property holds", async () => {
  const headings = Array.from({ length: 200 }, (_, i) => `客户${"のお客様番号".repeat(5)}${i}`);
  await host.addSheet("breit", [
    ["Kunde", "Datum", "Betrag", ...headings],
    ...Array.from({ length: 3 }, (_, i) => [
      `k${i}`,
      `${13 + i}.01.2025`,
      10,
      ...headings.map(() => "x"),
    ]),
  ]);
  const { sheets } = await panel();
  const wide = sheets.find(({ name }) => name === "breit")?.id ?? 0;
  await serverOf(file).saveMapping(wide, { columns: {}, decisions: { samePerson: "strict" } });
  const kept = host.properties.get("document")?.get(`mapping:${wide}`) ?? "";
  expect(JSON.parse(kept)).toMatchObject({ decisions: { samePerson: "strict" } });
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`status:${i}`, "counts"]));
  await expect(
    serverOf(file).saveMapping(wide, { columns: {}, decisions: many }),
  ).rejects.toThrow();
});
