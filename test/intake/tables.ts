/** Tables for tests: CSV texts to cells, and the words of an account. */

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { dayOf, isoDay } from "../../src/core/day";
import type { Account, Context, OrdersReading, Table } from "../../src/intake/index";

const dayMs = 86_400_000;

/** Later than any date in the files of these tests. */
const today = dayOf(2026, 12, 31);

/** A spreadsheet in UTC. */
export const german: Context = { locale: "de", today, dayOf: (ms) => Math.floor(ms / dayMs) };

/** A spreadsheet an hour and a half east of Greenwich: instants close to midnight change their day. */
export const east: Context = {
  locale: "en",
  today,
  dayOf: (ms) => Math.floor((ms + 5_400_000) / dayMs),
};

export function table(csv: string, name = "test"): Table {
  return { name, rows: Papa.parse<string[]>(csv.replace(/\n$/, "")).data };
}

export function fixture(name: string): Table {
  return table(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8"), name);
}

/** `customer day amount` for every ledger row. */
export function shown({ ledger }: Pick<OrdersReading, "ledger">): string[] {
  return [...ledger.customer].map((customer, i) => {
    const amount = ledger.amount ? ` ${ledger.amount[i]}` : "";
    return `${ledger.customers[customer]} ${isoDay(ledger.day[i] as number)}${amount}`;
  });
}

/** Rows by reason. */
export function counts(account: Account): Record<string, number> {
  return Object.fromEntries(account.lines.map(({ reason, rows }) => [reason, rows]));
}

export const day = (iso: string) => {
  const [year, month, date] = iso.split("-").map(Number);
  return dayOf(year as number, month as number, date as number);
};

/** Hundredths of all currencies, of the lines with these reasons or of all. */
export function centsOf(account: Account, reasons?: readonly string[]): number {
  return account.lines
    .filter(({ reason }) => !reasons || reasons.includes(reason))
    .flatMap(({ cents }) => Object.values(cents))
    .reduce((a, b) => a + b, 0);
}

/** What must hold for every reading: each row once, and the ledger is what the account says. */
export function lawsBroken(read: OrdersReading, rows: number): string[] {
  const broken: string[] = [];
  const { account, deductions, ledger, rowOf } = read;
  const counted = account.lines.reduce((sum, line) => sum + line.rows, 0);
  if (account.rows !== rows || counted !== rows) broken.push(`${counted} of ${rows} rows`);
  for (const { reason, rows: n } of account.lines) {
    if (account.rowsOf(reason).length !== n) broken.push(`rowsOf ${reason}`);
  }
  for (const entry of ledger.day.keys()) {
    const row = rowOf(entry);
    if (!["order", "refund"].includes(account.reasonOf(row))) broken.push(`ledger row ${row}`);
  }
  if (ledger.amount) {
    const sum = Math.round(ledger.amount.reduce((a, b) => a + b, 0) * 100);
    const said =
      centsOf(account, ["order", "refund", "item"]) -
      deductions.refunds -
      deductions.tax -
      deductions.shipping;
    if (Math.round(said) !== sum) broken.push(`ledger ${sum}, account ${said}`);
  }
  return broken;
}
