/** A user's file in the local host, with sheets that look like ours, and what must never change in it. */

import { deleteSheet, sheetNamed } from "../../src/host/engine/sheets";
import type { SheetSnapshot } from "../../src/host/engine/snapshot";
import type { Host } from "../../src/host/host";
import { openHost } from "../../src/host/node/open-host";
import type { Locale } from "../../src/text/text";
import { type Bridge, openBridge } from "./bridge";

const places = {
  de: { locale: "de_DE", timeZone: "Europe/Berlin" },
  en: { locale: "en_GB", timeZone: "Europe/London" },
} as const;

export const now = "2026-01-07T03:00:00Z";

export interface UserFile {
  readonly host: Host;
  readonly locale: Locale;
  /** The sheet with the orders. */
  readonly orders: number;
  bridge: Bridge;
}

/** `names`: the user's own sheets. */
const names = { orders: "Bestellungen", notes: "Notizen", alike: "Kundenbindung (wird gebaut)" };

export async function openFile(locale: Locale): Promise<UserFile> {
  const user = { email: "owner@example.org", locale };
  const host = await openHost({ dist: "dist", ...places[locale], user, now });
  await host.addSheet(names.orders, orders());
  await host.addSheet(names.notes, [["=1+1", "'=1+1", 0.5, new Date(now)]]);
  await host.addSheet(names.alike, [["meins"]]);
  const first = host.sheetNames()[0] as string;
  removeSheet(host, first);
  const sheet = Number(sheetNamed(host.book, names.orders));
  return { host, locale, orders: sheet, bridge: openBridge() };
}

/** Five buy every month of two years, two stop after a year. */
function orders(): unknown[][] {
  const rows: unknown[][] = [["Kunde", "Datum", "Betrag"]];
  for (let i = 0; i < 7; i++)
    for (let month = 0; month < (i < 5 ? 24 : 12); month++)
      rows.push([`kunde${i}@example.org`, new Date(Date.UTC(2024, month, 5 + i, 12)), 10 + i]);
  return rows;
}

export function removeSheet(host: Host, name: string): void {
  const id = sheetNamed(host.book, name);
  if (id !== null) deleteSheet(host.book, id);
}

/** Everything about the user's own sheets, as one text. */
export const userSheets = ({ host }: UserFile): string =>
  Object.values(names)
    .map((name) => wholeSheet(host, name))
    .join("\n");

export const isUserSheet = (name: string): boolean => Object.values(names).includes(name);

/** Everything about a sheet as one text; "gone" where there is none. */
export function wholeSheet(host: Host, name: string): string {
  return host.sheetNames().includes(name) ? asText(host.sheet(name)) : "gone";
}

export const asText = (sheet: SheetSnapshot): string =>
  JSON.stringify(sheet, (_, value: unknown) => (value instanceof Map ? [...value] : value));
