/** The refresh on the clock, through the built files: when it runs, for whom, and what is never made anew. */

import { afterEach, describe, expect, test } from "vitest";
import type { ScheduleState } from "../../../src/addon/panel";
import {
  DAY,
  HOUR,
  owner,
  partner,
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
const triggers = () => shop.host.triggers.map((trigger) => ({ ...trigger }));

describe("runs", () => {
  test("daily at the hour of the file's zone, through the change to winter time", async () => {
    await open({}, { now: "2026-10-23T10:00:00Z" });
    expect(await runsWithin(shop, 3 * DAY)).toEqual([
      "2026-10-24 07 same",
      "2026-10-25 07 same",
      "2026-10-26 07 same",
    ]);
  });

  test("weekly on Mondays", async () => {
    await open({ refresh: "weekly" });
    expect(await runsWithin(shop, 12 * DAY)).toEqual(["2026-10-05 07 same", "2026-10-12 07 same"]);
  });

  test("monthly on the first, whatever the length of the month", async () => {
    await open({ refresh: "monthly", hour: 23 }, { now: "2026-01-30T10:00:00Z" });
    expect(await runsWithin(shop, 32 * DAY)).toEqual(["2026-02-01 23 same", "2026-03-01 23 same"]);
  });

  test("every hour", async () => {
    await open({ refresh: "hourly" });
    const runs = await runsWithin(shop, 3 * HOUR, HOUR);
    expect(runs.map((run) => run.slice(11, 13))).toEqual(["09", "10", "11"]);
  });

  test("builds only what has changed", async () => {
    await open();
    const before = shop.dashboard();
    await shop.host.advance(DAY);
    expect(shop.dashboard()).toBe(before);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "same", failure: null });
    await shop.order();
    await shop.host.advance(DAY);
    expect(shop.dashboard()).not.toBe(before);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "built", failure: null });
  });

  test("are made up for when Google leaves one out", async () => {
    await open({ refresh: "weekly" });
    const [trigger] = shop.host.triggers;
    if (trigger) trigger.next += 5 * DAY; // from Friday to Wednesday, past the Monday
    expect(await runsWithin(shop, 7 * DAY)).toEqual(["2026-10-07 07 same"]);
  });
});

describe("one clock", () => {
  test("is made anew only where it must strike at other times", async () => {
    await open();
    const [first] = triggers();
    for (const refresh of ["weekly", "monthly", "daily", "daily"] as const)
      await shop.save({ refresh });
    expect(triggers()).toEqual([first]);
    await shop.save({ hour: 8 });
    const [second, ...more] = triggers();
    expect(more).toEqual([]);
    expect(second).toMatchObject({
      schedule: { kind: "days", hour: 8, timeZone: "Europe/Berlin" },
    });
    await shop.save({ refresh: "hourly" });
    await shop.save({ refresh: "hourly", hour: 9 });
    expect(triggers()).toMatchObject([{ schedule: { kind: "hours", every: 1 } }]);
    await shop.save({ refresh: "off" });
    expect(triggers()).toEqual([]);
    expect((await shop.schedule()).owner).toBeNull();
  });

  test("says when it strikes next", async () => {
    await open(); // Thursday, 1 October, 08:00 in Berlin
    const dayOf = (iso: string) => Date.parse(iso) / DAY;
    expect((await shop.schedule()).nextDay).toBe(dayOf("2026-10-02"));
    expect((await shop.save({ refresh: "weekly" })).nextDay).toBe(dayOf("2026-10-05"));
    expect((await shop.save({ refresh: "monthly" })).nextDay).toBe(dayOf("2026-11-01"));
    expect((await shop.save({ refresh: "hourly" })).nextDay).toBeNull();
  });

  test("that has stopped is noticed", async () => {
    await open();
    shop.host.triggers.length = 0;
    await shop.host.advance(DAY);
    expect((await shop.schedule()).missed).toBe(false);
    await shop.host.advance(2 * DAY);
    expect((await shop.schedule()).missed).toBe(true);
    await shop.host.call("takeOverSchedule");
    await shop.host.advance(DAY);
    expect((await shop.schedule()).missed).toBe(false);
  });
});

describe("two users", () => {
  test("see whose clock it is; who takes it over has it, and the other's steps down", async () => {
    await open();
    expect((await shop.schedule()).owner).toBe("you");
    shop.host.user = partner;
    expect((await shop.schedule()).owner).toBe("other");
    const taken = (await shop.host.call("takeOverSchedule")) as ScheduleState;
    expect(taken.owner).toBe("you");
    expect(triggers().map((trigger) => trigger.owner)).toEqual([owner.email, partner.email]);
    expect(await runsWithin(shop, 2 * DAY)).toEqual(["2026-10-02 07 same", "2026-10-03 07 same"]);
    expect(triggers().map((trigger) => trigger.owner)).toEqual([partner.email]);
    shop.host.user = owner;
    expect((await shop.schedule()).owner).toBe("other");
  });

  test("may both change the schedule; the owner's clock follows by itself", async () => {
    await open();
    shop.host.user = partner;
    expect((await shop.save({ hour: 9 })).owner).toBe("other");
    expect(triggers()).toMatchObject([{ owner: owner.email, schedule: { hour: 7 } }]);
    await shop.host.advance(DAY);
    expect(triggers()).toMatchObject([{ owner: owner.email, schedule: { hour: 9 } }]);
    expect((await shop.schedule()).owner).toBe("other");
    await shop.save({ refresh: "off" });
    await shop.host.advance(2 * DAY);
    expect(triggers()).toEqual([]);
  });
});

describe("what was there before", () => {
  test("a file that knows neither hour nor digest has the usual ones, and its trigger goes on", async () => {
    await open();
    const store = shop.host.properties.get("document");
    const { hour, digest, ...old } = JSON.parse(store?.get("settings") ?? "{}");
    store?.set("settings", JSON.stringify(old));
    store?.delete("clock");
    expect((await shop.schedule()).settings).toEqual({ refresh: "daily", hour, digest });
    expect(await runsWithin(shop, DAY)).toEqual(["2026-10-02 07 same"]);
    expect(await shop.schedule()).toMatchObject({ owner: "you" });
    expect(triggers()).toHaveLength(1);
  });

  test("nothing is left of it, nor of anything else, when the dashboard is removed", async () => {
    await open({ digest: { when: "always", recipients: ["a@example.org"], language: "de" } });
    await shop.host.advance(DAY);
    await shop.host.call("removeDashboard");
    expect(triggers()).toEqual([]);
    expect([...(shop.host.properties.get("document")?.keys() ?? [])]).toEqual([]);
  });
});

describe("what the browser may send", () => {
  const digest = { when: "always", recipients: ["a@example.org"], language: "de" };
  test.each([
    ["nothing", null],
    ["a rhythm of its own", { refresh: "yearly", hour: 7, digest }],
    ["an hour that is none", { refresh: "daily", hour: 24, digest }],
    ["half an hour", { refresh: "daily", hour: 7.5, digest }],
    ["no digest", { refresh: "daily", hour: 7 }],
    ["no recipient", { refresh: "daily", hour: 7, digest: { ...digest, recipients: [] } }],
    ["no address", { refresh: "daily", hour: 7, digest: { ...digest, recipients: ["a@b"] } }],
    [
      "two addresses in one",
      { refresh: "daily", hour: 7, digest: { ...digest, recipients: ["a@b.de,c@d.de"] } },
    ],
    [
      "eleven addresses",
      {
        refresh: "daily",
        hour: 7,
        digest: { ...digest, recipients: Array.from({ length: 11 }, (_, i) => `a${i}@b.de`) },
      },
    ],
  ])("%s is refused, and nothing changes", async (_, sent) => {
    await open();
    const before = await shop.schedule();
    await expect(shop.host.call("saveSchedule", [sent])).rejects.toThrow("Dieser Zeitplan passt");
    expect(await shop.schedule()).toEqual(before);
  });

  test("without the permission to run by itself nothing is saved", async () => {
    await open({ refresh: "off" });
    shop.host.granted = shop.host.granted.filter((scope) => !scope.endsWith("scriptapp"));
    await expect(shop.save({ refresh: "daily" })).rejects.toThrow("nicht erlaubt, von selbst");
    expect((await shop.schedule()).settings.refresh).toBe("off");
  });

  test("a dashboard that is not there is not refreshed", async () => {
    await open({ refresh: "off" });
    await shop.host.call("removeDashboard");
    await expect(shop.save({ refresh: "daily" })).rejects.toThrow("noch kein Dashboard");
  });

  test("the clock's own function does nothing when called by hand", async () => {
    await open();
    await shop.order();
    const before = shop.dashboard();
    await shop.host.call("refreshOnClock");
    await shop.host.call("refreshOnClock", [{ triggerUid: "somebody else's" }]);
    expect(shop.dashboard()).toBe(before);
    expect(triggers()).toHaveLength(1);
  });
});
