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

test("a first build makes at most 355 calls beside builders, however many rows there are", async () => {
  host = await openShop("de");
  const small = await shopOf(80);
  const few = await callsOf(() => build(host, small.sheetId));
  host.close();
  host = await openShop("de");
  const large = await shopOf(400);
  const many = await callsOf(() => build(host, large.sheetId));
  expect(many).toEqual(few);
  expect(few.plain).toBeLessThanOrEqual(355);
  expect(few.all).toBeLessThanOrEqual(470);
}, 60_000);

test("a refresh by the clock, in one execution, makes at most 370", async () => {
  host = await openShop("de");
  const { sheetId } = await shopOf(40);
  await build(host, sheetId);
  const digest = { when: "off", recipients: [], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  await host.type("orders!C2", "11,50"); // what has not changed is not built
  const { plain } = await callsOf(() => host.advance(26 * 3_600_000));
  expect(host.executions.map(({ error }) => error).filter(Boolean)).toEqual([]);
  expect(plain).toBeLessThanOrEqual(370);
}, 60_000);
