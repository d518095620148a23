/** Every entry in every authorization mode, and with every set of rights a user may have granted. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AuthMode } from "../../src/host/state";
import { serverOf } from "./bridge";
import { openFile, type UserFile, userSheets } from "./file";
import { jobs, schedule } from "./jobs";
import { flawOf } from "./sentence";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const scopes = [
  "spreadsheets.currentonly",
  "script.container.ui",
  "script.scriptapp",
  "script.send_mail",
];

let file: UserFile;
beforeEach(async () => {
  file = await openFile("de");
});
afterEach(() => file.host.close());

const entries = [...readFileSync("dist/Code.js", "utf8").matchAll(/^function (\w+)\(/gm)]
  .map(([, name = ""]) => name)
  .filter((name) => !/^[A-Z]/.test(name)); // formulas are called from cells

describe("modes", () => {
  test.each(["NONE", "LIMITED", "CUSTOM_FUNCTION"] as const)(
    "%s: the menu comes up where there is one, and everything else changes nothing",
    async (mode: AuthMode) => {
      const users = userSheets(file);
      const sheets = file.host.sheetNames();
      for (const name of ["onOpen", "onInstall"])
        if (mode !== "CUSTOM_FUNCTION") await file.host.run(name, [{}], { mode });
      expect(file.host.shown.menus).toHaveLength(mode === "CUSTOM_FUNCTION" ? 0 : 1);
      for (const name of entries.filter((one) => !/^on/.test(one)))
        await file.host.run(name, [{}], { mode }).catch(() => null);
      expect(userSheets(file)).toBe(users);
      if (mode !== "LIMITED") expect(file.host.sheetNames()).toEqual(sheets);
    },
  );

  test("a formula calculates without any right", async () => {
    file.host.granted = [];
    await file.host.type("Notizen!F1", "=RETENTION_RATE(150,200,80)");
    expect(file.host.values("Notizen!F1")).toEqual([[0.8]]);
  });
});

/** All subsets; the user may untick anything. */
const subsets = Array.from({ length: 2 ** scopes.length }, (_, set) =>
  scopes.filter((_name, i) => set & (2 ** i)),
);

test.each(subsets.map((granted) => [granted.join(", ") || "nothing", granted] as const))(
  "granted %s: every job is done or refused in one sentence, and no sheet of the user's changes",
  async (_, granted) => {
    const users = userSheets(file);
    file.host.granted = granted.map(scope);
    for (const job of jobs) {
      if (/menu|clock/.test(job.name)) continue;
      const told = await job.run(file).then(
        () => null,
        (error: { text?: { de: string }; message: string }) => error.text?.de ?? error.message,
      );
      if (told !== null) expect(flawOf(told, "de")).toBeNull();
    }
    expect(userSheets(file)).toBe(users);
  },
);

describe("each right is needed", () => {
  const without = (name: string) => {
    file.host.granted = scopes.filter((one) => one !== name).map(scope);
  };

  test("the document, for everything in it", async () => {
    without("spreadsheets.currentonly");
    const { panel, inspect, importBegin } = serverOf(file);
    for (const request of [panel(), inspect(file.orders), importBegin("a.csv")])
      await expect(request).rejects.toThrow();
  });

  test("the screen, for the panel; the user is told", async () => {
    without("script.container.ui");
    await file.host.run("showSidebar");
    expect(file.host.shown.sidebar).toBeNull();
    expect(flawOf(file.host.shown.alerts[0]?.prompt ?? "", "de")).toBeNull();
  });

  test("the clock, for the schedule", async () => {
    await jobs[0]?.run(file);
    without("script.scriptapp");
    await expect(schedule(file, "daily")).rejects.toThrow();
    expect(file.host.triggers).toEqual([]);
    expect((await serverOf(file).panel()).settings.refresh).toBe("off");
  });

  test("mail, for the digest alone", async () => {
    await jobs[0]?.run(file);
    without("script.send_mail");
    await schedule(file, "daily");
    const digest = { when: "always", recipients: ["a@example.org"], language: "panel" } as const;
    await file.host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]).catch(() => null);
    await file.host.advance(3 * 24 * 3_600_000);
    expect(file.host.outbox).toEqual([]);
    const { lastRun, mailConsent } = await serverOf(file).schedule();
    expect(lastRun).toMatchObject({ outcome: "same", failure: null });
    expect(flawOf(lastRun?.mailFailure ?? "", "de")).toBeNull();
    expect(mailConsent).toMatch(/^https:/);
    file.host.granted = scopes.map(scope);
    await file.host.advance(24 * 3_600_000);
    expect(file.host.outbox.map(({ to }) => to)).toEqual([["a@example.org"]]);
  });
});
