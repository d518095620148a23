/** A shop whose dashboard stands and refreshes by itself, in the local host with its fake clock. */

import type { DigestSettings, Inspection, Schedule, ScheduleState } from "../../../src/addon/panel";
import type { Host } from "../../../src/host/host";
import { openHost } from "../../../src/host/node/open-host";
import { build, importRows, monthlyRows } from "../../main-job/shop";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** 40 buy monthly for two years, 10 stop after 21 months: 40 of 50 kept in the last quarter. */
const rows = monthlyRows(50, (i) => (i < 40 ? 24 : 21));

export const noDigest: DigestSettings = { when: "off", recipients: [], language: "panel" };
export const owner = { email: "owner@example.org", locale: "de" };
export const partner = { email: "partner@example.org", locale: "en" };

export interface ScheduledShop {
  readonly host: Host;
  readonly sheetId: number;
  /** What the panel is told. */
  schedule(): Promise<ScheduleState>;
  save(change: Partial<Schedule>): Promise<ScheduleState>;
  /** Id of the dashboard, another one after each build. */
  dashboard(): unknown;
  /** A new customer's order at the end of the sheet. */
  order(): Promise<void>;
}

export async function scheduledShop(
  change: Partial<Schedule> = {},
  { now = "2026-10-01T06:00:00Z", language = "de" as "de" | "en" } = {},
): Promise<ScheduledShop> {
  const host = await openHost({
    dist: "dist",
    locale: language === "de" ? "de_DE" : "en_GB",
    timeZone: "Europe/Berlin",
    user: owner,
    now,
  });
  const { sheetId } = (await importRows(host, "orders.csv", rows)) as Inspection;
  await build(host, sheetId, { goal: 0.75, shop: "Laden" });
  let chosen: Schedule = { refresh: "daily", hour: 7, digest: noDigest, ...change };
  let next = rows.length + 1;
  const shop: ScheduledShop = {
    host,
    sheetId,
    schedule: async () => (await host.call("schedule")) as ScheduleState,
    async save(more) {
      chosen = { ...chosen, ...more };
      return (await host.call("saveSchedule", [chosen])) as ScheduleState;
    },
    dashboard: () => host.sheet(language === "de" ? "Kundenbindung" : "Retention").id,
    async order() {
      await host.type(`orders!A${next}`, `neu${next}@example.org`);
      await host.type(`orders!B${next}`, "30.12.2025");
      await host.type(`orders!C${next}`, "5,00");
      next += 1;
    },
  };
  await shop.save({});
  return shop;
}

/** What is remembered of the last run. */
export function lastRun({ host }: ScheduledShop): { at: number; outcome: string } | null {
  return JSON.parse(host.properties.get("document")?.get("run") ?? "null");
}

/** Moves the clock on in steps and lists the runs, as "2026-10-02 07 same", on the file's clock. */
export async function runsWithin(
  shop: ScheduledShop,
  span: number,
  step = DAY,
): Promise<readonly string[]> {
  const runs: string[] = [];
  for (let passed = 0; passed < span; passed += step) {
    const before = lastRun(shop)?.at;
    await shop.host.advance(step);
    const run = lastRun(shop);
    if (!run || run.at === before) continue;
    const when = new Date(run.at).toLocaleString("sv-SE", { timeZone: "Europe/Berlin" });
    runs.push(`${when.slice(0, 13)} ${run.outcome}`);
  }
  return runs;
}
