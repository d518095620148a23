// What a dashboard costs at Google, counted in the local host: calls of services, characters written, and what every
// formula call has to load.
import { load } from "../load.mjs";
import { inFreshProcess } from "./fresh-process.mjs";
import { count, tableWith } from "./print.mjs";
import { spread } from "./spread.mjs";

/**
 * A first build in steps, a refresh by the clock in one run, where the dashboard keeps its shape; builders only
 * describe what one later call writes.
 */
const budgets = {
  "first build, calls": 350,
  "refresh, calls": 80,
  "dashboard, characters": 400_000,
  "bundle, kB": 250,
  "load, ms a formula call": 20,
};
const customers = 400;
const loads = 5;
/** As many rows as the sidebar hands over at a time. */
const blockRows = 5000;

export async function countCalls({ folder, kilobytes }) {
  const { openHost } = await load("src/host/node/open-host.ts");
  const host = await openHost({
    dist: "dist",
    locale: "de_DE",
    timeZone: "Europe/Berlin",
    user: { email: "bench@example.org", locale: "de" },
    now: "2026-10-01T06:00:00Z",
  });
  let found;
  try {
    found = await costsOf(host);
  } finally {
    host.close();
  }
  found["bundle, kB"] = kilobytes;
  found["load, ms a formula call"] = (await loadTimes(folder)).median;
  console.log("\nAt Google\n");
  const row = tableWith({ "": 26, found: -9, budget: -9, " ": 4 });
  const rows = Object.entries(budgets).map(([what, budget]) => {
    const value = found[what];
    row([
      what,
      count(Math.round(value * 10) / 10),
      count(budget),
      value <= budget ? "hit" : "miss",
    ]);
    return { what, value, budget, hit: value <= budget };
  });
  return { rows, ok: rows.every(({ hit }) => hit) };
}

async function costsOf(host) {
  const { sheetId } = await host.call("importBegin", ["orders.csv"]);
  const rows = orderTexts();
  for (let i = 0; i < rows.length; i += blockRows)
    await host.call("importRows", [sheetId, rows.slice(i, i + blockRows)]);
  await host.call("importEnd", [sheetId]);
  const options = { period: "quarter", lapseDays: null, asOf: null, goal: null, shop: "Bench" };
  const first = await callsOf(host, async () => {
    let at = await host.call("buildBegin", [sheetId, options]);
    while (!at.done) at = await host.call("buildStep", [at.build]);
  });
  const digest = { when: "off", recipients: [], language: "panel" };
  await host.call("saveSchedule", [{ refresh: "daily", hour: 7, digest }]);
  const changed = async (amount) => {
    await host.type("orders!C2", amount); // what has not changed is not built
    return callsOf(host, () => host.advance(26 * 3_600_000));
  };
  await changed("11,50"); // amounts that differ have a section of their own
  const refresh = await changed("12,50");
  const written = ["Kundenbindung", "_Stammkunde"].flatMap((name) => [
    ...host.sheet(host.sheetNames().find((one) => one.startsWith(name))).cells.values(),
  ]);
  return {
    "first build, calls": first,
    "refresh, calls": refresh,
    "dashboard, characters": written.reduce((sum, cell) => sum + String(cell.value).length, 0),
  };
}

async function callsOf(host, work) {
  const plain = () =>
    Object.entries(host.calls.members)
      .filter(([member]) => !/^\w+Builder\./.test(member))
      .reduce((sum, [, calls]) => sum + calls, 0);
  const before = plain();
  await work();
  return plain() - before;
}

/** Everybody buys on the first of each month for two years. */
function orderTexts() {
  const rows = [["Kunde", "Datum", "Betrag"]];
  for (let c = 0; c < customers; c++)
    for (let m = 0; m < 24; m++) {
      const month = String((m % 12) + 1).padStart(2, "0");
      rows.push([`kunde${c}@example.org`, `01.${month}.${2024 + Math.floor(m / 12)}`, "10,50"]);
    }
  rows.push(["kunde0@example.org", "31.12.2025", "1,00"]); // settles the order of day and month
  return rows;
}

async function loadTimes(folder) {
  const times = [];
  for (let i = 0; i < loads; i++) {
    const job = { name: "RETENTION_RATE", inputs: [150, 200, 80] };
    times.push((await inFreshProcess(folder, "callFormula", job, 10_000)).loaded);
  }
  return spread(times);
}
