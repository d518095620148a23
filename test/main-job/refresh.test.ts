/** A refresh writes into the dashboard that stands: afterwards it is the one that a build from the same rows makes. */

import { afterEach, expect, test } from "vitest";
import type { Host } from "../../src/host/host";
import { build, importRows, monthlyRows, openShop } from "./shop";

let host: Host;
afterEach(() => host.close());

/** When it was built, and which name the hidden sheet has. */
const passing =
  /\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}|\b\d{13}\b|_Stammkunde( 2)?/g;

/** All of the dashboard and its data but what tells sheets, things on them and builds apart. */
const standing = (): string[] =>
  host
    .sheetNames()
    .filter((name) => /^(Kundenbindung|_Stammkunde)/.test(name))
    .flatMap((name) => {
      const { cells, metadata, ...sheet } = host.sheet(name);
      const text = JSON.stringify({ ...sheet, cells: [...cells] }, (key, value) =>
        ["id", "sheet"].includes(key) ? undefined : value,
      );
      return text.replace(passing, "0").split(/(?=\{)/);
    });

async function refreshed(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [cell, value] of Object.entries(cells)) await host.type(`orders!${cell}`, value);
  await host.advance(24 * 3_600_000);
}

test("in its own sheet, figure by figure, where a new one would look the same", async () => {
  host = await openShop("de");
  const rows = monthlyRows(30, (i) => 12 + (i % 13));
  const { sheetId } = await importRows(host, "orders.csv", rows);
  await build(host, sheetId);
  const digest = { when: "off", recipients: [], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  await refreshed({ C2: "11,50" }); // amounts that differ have a section of their own
  const { id } = host.sheet("Kundenbindung");
  await refreshed({ C2: "12,50" });
  await refreshed({ C2: "980", C9: "0,50" });
  expect(host.sheet("Kundenbindung").id).toBe(id);
  const after = standing();
  await build(host, sheetId);
  const built = standing();
  expect(host.sheet("Kundenbindung").id).not.toBe(id);
  expect(after.filter((part, i) => part !== built[i])).toEqual([]);
  expect(after).toHaveLength(built.length);
  expect(host.log).toEqual([]);
}, 60_000);
