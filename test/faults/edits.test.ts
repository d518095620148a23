/** The user goes on working while a dashboard is built: sheets are renamed, hidden and deleted between any two steps. */

import { describe, expect, test } from "vitest";
import type { BuildSummary } from "../../src/addon/panel";
import * as sheets from "../../src/host/engine/sheets";
import type { Host } from "../../src/host/host";
import { buildSteps } from "../../src/text/addon";
import { serverOf } from "./bridge";
import { isUserSheet, openFile, removeSheet } from "./file";
import { flawOf } from "./sentence";
import { standing } from "./standing";

const options = { period: "year", lapseDays: null, asOf: null, goal: null, shop: null } as const;

const idOf = (host: Host, name: string) => sheets.sheetNamed(host.book, name) as string;
const rename = (host: Host, name: string, to: string) =>
  sheets.renameSheet(host.book, idOf(host, name), to);

const edits: readonly (readonly [string, (host: Host) => void])[] = [
  ["the orders are renamed", (host) => rename(host, "Bestellungen", "Bestellungen 2026")],
  [
    "the orders are hidden",
    (host) => sheets.setHidden(host.book, idOf(host, "Bestellungen"), true),
  ],
  ["the orders are deleted", (host) => removeSheet(host, "Bestellungen")],
  ["the dashboard is renamed", (host) => rename(host, "Kundenbindung", "Unser Überblick")],
  [
    "the dashboard is hidden",
    (host) => sheets.setHidden(host.book, idOf(host, "Kundenbindung"), true),
  ],
  ["the dashboard is deleted", (host) => removeSheet(host, "Kundenbindung")],
  ["the data behind it are deleted", (host) => removeSheet(host, "_Stammkunde")],
  ["the new data are deleted", (host) => removeSheet(host, "_Stammkunde 2")],
  [
    "the new data are renamed",
    (host) => host.sheetNames().includes("_Stammkunde 2") && rename(host, "_Stammkunde 2", "x"),
  ],
  ["the new sheet is deleted", (host) => removeSheet(host, "Kundenbindung (wird gebaut) 2")],
];

describe.each(edits)("%s", (_, edit) => {
  test("early and late: the build ends well or in one sentence, and the next one stands", async () => {
    const file = await openFile("de");
    const { host } = file;
    const server = serverOf(file);
    const run = async (orders: number, after: number): Promise<BuildSummary> => {
      let at = await server.buildBegin(orders, options);
      for (let step = 1; !at.done; step++) {
        at = await server.buildStep(at.build);
        if (step === after) edit(host);
      }
      return at.done;
    };
    await run(file.orders, 0);
    const whole = standing(host)?.shape;
    for (const step of [1, buildSteps.length - 1]) {
      const told = await run(file.orders, step).then(
        () => null,
        (error: { text: { de: string } }) => error.text.de,
      );
      if (told !== null) expect(flawOf(told, "de")).toBeNull();
      else expect(standing(host)?.shape).toBe(whole);
      if (!host.sheetNames().some((name) => name.startsWith("Bestellungen"))) break;
      if (host.sheetNames().includes("Bestellungen 2026"))
        rename(host, "Bestellungen 2026", "Bestellungen");
      await run(file.orders, 0);
      expect(standing(host)?.shape).toBe(whole);
      const ours = host.sheetNames().filter((name) => !isUserSheet(name));
      expect(ours).toHaveLength(2);
      await server.removeDashboard();
      await run(file.orders, 0);
    }
    host.close();
  });
});

test("a name of the user's own stays with the dashboard", async () => {
  const file = await openFile("de");
  const { host } = file;
  const server = serverOf(file);
  for (const expected of ["Kundenbindung", "Unser Überblick"]) {
    let at = await server.buildBegin(file.orders, options);
    while (!at.done) at = await server.buildStep(at.build);
    expect(host.sheetNames()[0]).toBe(expected);
    if (expected === "Kundenbindung") rename(host, expected, "Unser Überblick");
  }
  host.close();
});
