/** Clock triggers on the fake clock: when they fire, for whom, and what Google refuses. */
import { describe, expect, it } from "vitest";
import { zoneOf } from "../../src/host/engine/zone";
import { followingRun, nextRun } from "../../src/host/triggers";
import { hostWith } from "./fixtures";

const project = `
  function install() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
  function daily() { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(7).inTimezone("Europe/Berlin").create(); }
  function minutes() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(10).create(); }
  function tick(e) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.appendRow([new Date().toISOString(), e.hour, e.timezone, String(e.authMode), e.triggerUid.length > 0]);
  }
  function ui() { SpreadsheetApp.getUi(); }
  function installUi() { ScriptApp.newTrigger("ui").timeBased().everyHours(1).create(); }
  function list() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).map((t) => t.getHandlerFunction()); }
  function remove() { ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach((t) => ScriptApp.deleteTrigger(t)); }`;

const HOUR = 3_600_000;

describe("clock triggers", () => {
  it("fire when the clock is moved past them, with the event Google sends", async () => {
    const host = await hostWith(project);
    await host.run("install");
    await host.advance(2.5 * HOUR);
    const rows = host.values("A1:E3").filter(([when]) => when !== "");
    expect(rows.map(([, ...rest]) => rest)).toEqual([
      [9, "UTC", "FULL", true],
      [10, "UTC", "FULL", true],
    ]);
    expect(host.executions.slice(1).map(({ name, surface }) => [name, surface])).toEqual([
      ["tick", "clock"],
      ["tick", "clock"],
    ]);
  });

  it("fire at an hour of their own time zone", async () => {
    const host = await hostWith(project);
    await host.run("daily");
    await host.advance(48 * HOUR);
    // 07:30 in Berlin, in summer time.
    expect(host.executions.slice(1).map(({ name }) => name)).toEqual(["tick", "tick"]);
    expect(
      host
        .display("A1:A2")
        .flat()
        .map((when) => when.slice(0, 16)),
    ).toEqual(["2026-10-02T05:30", "2026-10-03T05:30"]);
  });

  it("are one for each user and document, hourly at most", async () => {
    const host = await hostWith(project);
    await host.run("install");
    await expect(host.run("daily")).rejects.toThrow("too many time-based triggers");
    await expect(host.run("minutes")).rejects.toThrow("at least one hour");
  });

  it("are not seen by other users, but run as the one who made them", async () => {
    const host = await hostWith(project);
    await host.run("install");
    host.user = { email: "partner@laden.example", locale: "de" };
    expect(await host.run("list")).toEqual([]);
    await host.run("install");
    host.user = { email: "inhaberin@laden.example", locale: "de" };
    expect(await host.run("list")).toEqual(["tick"]);
    await host.run("remove");
    expect(host.triggers.map(({ owner }) => owner)).toEqual(["partner@laden.example"]);
  });

  it("have no user interface, and fail silently but for the record", async () => {
    const host = await hostWith(project);
    await host.run("installUi");
    await host.advance(HOUR);
    expect(host.executions.at(-1)?.error).toBe(
      "Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });

  it("go on firing when permissions are gone, and die at the first line that needs them", async () => {
    const host = await hostWith(project);
    await host.run("install");
    host.granted = [];
    await host.advance(2 * HOUR);
    expect(host.executions.slice(1).map(({ error }) => error?.slice(0, 40))).toEqual([
      "Specified permissions are not sufficient",
      "Specified permissions are not sufficient",
    ]);
  });
});

describe("schedules", () => {
  const berlin = zoneOf("Europe/Berlin");
  const at = (text: string) => Date.parse(text);
  const iso = (instant: number) => new Date(instant).toISOString();
  const daily = { kind: "days", every: 1, hour: 7, timeZone: "Europe/Berlin" } as const;

  it("keep their hour through the change to winter time", () => {
    const first = nextRun(daily, at("2026-10-24T00:00:00Z"), berlin);
    expect(iso(first)).toBe("2026-10-24T05:30:00.000Z");
    expect(iso(followingRun(daily, first, berlin))).toBe("2026-10-25T06:30:00.000Z");
  });

  it("skip days when they run every other day", () => {
    const first = nextRun(daily, at("2026-10-24T00:00:00Z"), berlin);
    expect(iso(followingRun({ ...daily, every: 2 }, first, berlin))).toBe(
      "2026-10-26T06:30:00.000Z",
    );
  });

  it("find their day of the week", () => {
    const monday = { kind: "weeks", every: 1, weekDay: 1, hour: 7, timeZone: "Etc/UTC" } as const;
    const utc = zoneOf("Etc/UTC");
    const first = nextRun(monday, at("2026-10-01T08:00:00Z"), utc);
    expect(iso(first)).toBe("2026-10-05T07:30:00.000Z");
    expect(iso(followingRun(monday, first, utc))).toBe("2026-10-12T07:30:00.000Z");
  });
});
