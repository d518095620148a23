/** Opens a spreadsheet in the local host with the built add-on in it. */

import type { BuildOptions, BuildProgress, BuildSummary, Inspection } from "../../src/addon/panel";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";

export const places = {
  de: { locale: "de_DE", timeZone: "Europe/Berlin" },
  en: { locale: "en_GB", timeZone: "Europe/London" },
} as const;

export const openShop = (language: keyof typeof places): Promise<Host> =>
  openHost({
    dist: "dist",
    ...places[language],
    user: { email: "owner@example.org", locale: language },
    now: "2026-10-01T06:00:00Z",
  });

export const defaults: BuildOptions = {
  period: "quarter",
  lapseDays: null,
  asOf: null,
  goal: null,
  shop: "Test",
};

export async function build(
  host: Host,
  sheetId: number,
  options: Partial<BuildOptions> = {},
): Promise<BuildSummary> {
  let at = (await host.call("buildBegin", [sheetId, { ...defaults, ...options }])) as BuildProgress;
  while (!at.done) at = (await host.call("buildStep", [at.build])) as BuildProgress;
  return at.done;
}

/** Rows as a file would bring them: every cell a text. */
export async function importRows(
  host: Host,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Inspection> {
  const { sheetId } = (await host.call("importBegin", [name])) as { sheetId: number };
  for (let i = 0; i < rows.length; i += 5000)
    await host.call("importRows", [sheetId, rows.slice(i, i + 5000)]);
  return (await host.call("importEnd", [sheetId])) as Inspection;
}

/** Customers who buy on the first of each month, customer i for `months(i)` months from January 2024. */
export function monthlyRows(customers: number, months: (i: number) => number): string[][] {
  const rows = [["Kunde", "Datum", "Betrag"]];
  for (let i = 0; i < customers; i++)
    for (let m = 0; m < months(i); m++) {
      const date = `01.${String((m % 12) + 1).padStart(2, "0")}.${2024 + Math.floor(m / 12)}`;
      rows.push([`kunde${i}@example.org`, date, "10,50"]);
    }
  rows.push(["kunde0@example.org", "31.12.2025", "1,00"]); // a day that settles the order of day and month
  return rows;
}
