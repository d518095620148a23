/** What a dashboard costs at Google: every call of a service takes its time there, however small the work. */

import { afterEach, expect, test } from "vitest";
import type { Host } from "../../src/host/host";
import { build, importRows, monthlyRows, openShop } from "./shop";

let host: Host;
afterEach(() => host.close());

/** Builders only describe what one later call writes. */
const isBuilder = (member: string) => /^\w+Builder\./.test(member);

async function callsOf(work: () => Promise<unknown>): Promise<{ all: number; plain: number }> {
  const before = { ...host.calls.members };
  await work();
  const made = Object.entries(host.calls.members).map(
    ([member, count]) => [member, count - (before[member] ?? 0)] as const,
  );
  const sum = (some: typeof made) => some.reduce((total, [, count]) => total + count, 0);
  return { all: sum(made), plain: sum(made.filter(([member]) => !isBuilder(member))) };
}

const shopOf = (customers: number) =>
  importRows(
    host,
    "orders.csv",
    monthlyRows(customers, () => 24),
  );

test("a first build makes at most 350 calls beside builders, a refresh 80, however many rows there are", async () => {
  const costs = async (customers: number) => {
    host = await openShop("de");
    const { sheetId } = await shopOf(customers);
    const first = await callsOf(() => build(host, sheetId));
    const digest = { when: "off", recipients: [], language: "panel" };
    await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
    const refresh = async (amount: string) => {
      await host.type("orders!C2", amount); // what has not changed is not built
      return callsOf(() => host.advance(26 * 3_600_000));
    };
    await refresh("11,50"); // amounts that differ have a section of their own, so the sheet is another
    const second = await refresh("12,50");
    expect(host.executions.map(({ error }) => error).filter(Boolean)).toEqual([]);
    return { first, second };
  };
  const few = await costs(80);
  host.close();
  const many = await costs(400);
  expect(many).toEqual(few);
  expect(few.first.plain).toBeLessThanOrEqual(350);
  expect(few.first.all).toBeLessThanOrEqual(470);
  expect(few.second.plain).toBeLessThanOrEqual(80);
}, 60_000);
