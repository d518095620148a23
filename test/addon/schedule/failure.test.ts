/** A refresh that fails: it says so wherever somebody may look, and what stood stays. */

import { afterEach, describe, expect, test } from "vitest";
import { deleteSheet, sheetNamed } from "../../../src/host/engine/sheets";
import {
  DAY,
  HOUR,
  lastRun,
  runsWithin,
  type ScheduledShop,
  scheduledShop,
} from "./scheduled-shop";

let shop: ScheduledShop;
afterEach(() => shop.host.close());

const open = async (...args: Parameters<typeof scheduledShop>) => {
  shop = await scheduledShop(...args);
  return shop;
};

/** The rows are gone, so that every refresh fails. */
const loseRows = () => deleteSheet(shop.host.book, sheetNamed(shop.host.book, "orders") as string);
const gone = "Dieses Blatt gibt es nicht mehr; bitte wählen Sie ein anderes.";

/** What stands in the gap above the headline of the dashboard. */
function notice() {
  const { cells, names } = shop.host.sheet("Kundenbindung");
  const headline = names.find(({ name }) => name === "SK_headline")?.area; // rows count from 0
  return cells.get(`B${headline?.row}`)?.value ?? "";
}

const panelNotice = async () =>
  ((await shop.host.call("panel")) as { dashboard: { notice: string | null } }).dashboard.notice;

describe("a refresh that fails", () => {
  test("leaves the dashboard, and says why on it, on the schedule and where the panel opens", async () => {
    await open();
    const before = shop.dashboard();
    const figures = shop.host.values("Kundenbindung!B8:Z20");
    loseRows();
    expect(await runsWithin(shop, DAY)).toEqual(["2026-10-02 07 failed"]);
    expect(shop.host.executions.at(-1)?.error).toBeNull();
    expect(shop.dashboard()).toBe(before);
    expect(shop.host.values("Kundenbindung!B8:Z20")).toEqual(figures);
    expect(notice()).toBe(`Am 02.10.2026 nicht aktualisiert: ${gone}`);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "failed", failure: gone });
    expect(await panelNotice()).toBe(gone);
  });

  test("is tried again the next day, also where the rhythm is slower", async () => {
    await open({ refresh: "weekly" });
    const trouble = new Set([4, 5]); // days of the run
    shop.host.faults = ({ member }) =>
      member === "Range.getValues" && trouble.has(new Date(shop.host.clock.now).getUTCDate())
        ? "fail"
        : undefined;
    expect(await runsWithin(shop, 12 * DAY)).toEqual([
      "2026-10-05 07 failed",
      "2026-10-06 07 same",
      "2026-10-12 07 same",
    ]);
    expect(notice()).toBe("");
    expect(await panelNotice()).toBeNull();
  });

  test("is told in the language of whoever looks", async () => {
    await open();
    loseRows();
    await shop.host.advance(DAY);
    await shop.host.call("saveSettings", [{ language: "en" }]);
    expect((await shop.schedule()).lastRun?.failure).toBe(
      "This sheet is no longer there; please choose another one.",
    );
  });

  test("is forgotten in the panel once somebody has built", async () => {
    await open();
    shop.host.faults = ({ member }) => (member === "Range.getValues" ? "fail" : undefined);
    await shop.host.advance(DAY);
    shop.host.faults = null;
    expect(await panelNotice()).toContain("Google Tabellen antwortet gerade nicht");
    await shop.host.run("refreshFromMenu");
    expect(await panelNotice()).toBeNull();
    expect(notice()).toBe("");
  });

  test.each([60, 80, 200])("Google ends at call %i is known all the same", async (call) => {
    await open();
    await shop.order();
    const before = shop.dashboard();
    shop.host.faults = ({ number }) => (number === call ? "kill" : undefined);
    await shop.host.advance(DAY);
    shop.host.faults = null;
    expect(lastRun(shop)?.outcome).toBe("running");
    expect(shop.dashboard()).toBe(before);
    const { lastRun: shown } = await shop.schedule();
    expect(shown).toMatchObject({ outcome: "failed" });
    expect(shown?.failure).toContain("nach 6 Minuten beendet");
    expect(await runsWithin(shop, DAY)).toEqual(["2026-10-03 07 built"]);
    expect(shop.host.sheetNames().filter((name) => /gebaut|_Stamm/.test(name))).toHaveLength(1);
  });

  test("a second time in the middle of a run has put the first on the dashboard", async () => {
    await open();
    await shop.order();
    shop.host.faults = ({ member }) => (member === "Sheet.insertChart" ? "kill" : undefined);
    await shop.host.advance(2 * DAY);
    shop.host.faults = null;
    expect(notice()).toContain("Am 02.10.2026 nicht aktualisiert: Google hat den Lauf");
  });
});

describe("without what it needs", () => {
  test("a file that is gone is left alone", async () => {
    await open();
    const before = lastRun(shop);
    shop.host.faults = ({ member }) => (member === "SpreadsheetApp.getActive" ? "fail" : undefined);
    await shop.host.advance(DAY);
    expect(shop.host.executions.at(-1)).toMatchObject({ name: "refreshOnClock", error: null });
    expect(lastRun(shop)).toEqual(before);
  });

  test("an expired permission is mailed once a day at most, and the run goes on when it is given again", async () => {
    await open({
      refresh: "hourly",
      digest: { when: "changes", recipients: ["chef@example.org"], language: "panel" },
    });
    const all = shop.host.granted;
    shop.host.granted = all.filter((scope) => scope.endsWith("send_mail"));
    await shop.host.advance(2 * DAY);
    const mails = shop.host.outbox;
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual(
      Array.from({ length: 3 }, () => [
        ["chef@example.org"],
        "Stammkunde konnte nicht aktualisieren",
      ]),
    );
    const days = mails.map(({ sentAt }) => new Date(sentAt).toISOString().slice(0, 10));
    expect(new Set(days).size).toBe(mails.length);
    expect(mails[0]?.body).toContain("https://script.google.com/authorize");
    shop.host.granted = all;
    expect((await shop.schedule()).lastRun?.failure).toContain("abgelaufen");
    await shop.host.advance(HOUR);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "same", failure: null });
  });

  test("with no permission at all, nothing is mailed and nothing breaks", async () => {
    await open({ digest: { when: "always", recipients: ["chef@example.org"], language: "de" } });
    const all = shop.host.granted;
    shop.host.granted = [];
    await shop.host.advance(2 * DAY);
    expect(shop.host.outbox).toEqual([]);
    expect(shop.host.executions.at(-1)?.error).toBeNull();
    shop.host.granted = all;
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "failed" });
  });
});
