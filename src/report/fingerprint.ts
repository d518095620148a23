/** A short sum over the data, to tell whether two reports rest on the same. */

import { type History, toCents } from "../core/history";
import type { Ledger } from "../core/ledger";
import type { SoldUnits } from "../intake";
import type { Companions } from "./companions";
import type { Fingerprint } from "./report";

/** FNV-1a (Fowler, Noll & Vo), of numbers to 32 bits. */
function checksum() {
  let hash = 0x811c9dc5;
  const add = (value: number) => {
    hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ ((value >>> 16) & 0xffff), 0x01000193);
  };
  return {
    add,
    addText(text: string): void {
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
    },
    toString: () => (hash >>> 0).toString(16).padStart(8, "0"),
  };
}

/** Of customers, days and amounts. */
export function fingerprintOf(
  ledger: Ledger,
  history: History,
  rows: number,
  orders: number,
): Fingerprint {
  const sum = checksum();
  for (const key of ledger.customers) sum.addText(key);
  for (let i = 0; i < ledger.day.length; i++) {
    sum.add(ledger.customer[i] as number);
    sum.add(ledger.day[i] as number);
    if (ledger.amount) sum.add(Math.round(toCents(ledger.amount[i] as number)));
  }
  const cents = history.cents?.reduce((total, value) => total + value, 0);
  return {
    rows,
    customers: ledger.customers.length,
    orders,
    money: cents === undefined ? null : cents / 100,
    checksum: String(sum),
  };
}

/** Of products, units and days. */
export function soldChecksum({ products, product, units, day }: SoldUnits): string {
  const sum = checksum();
  for (const name of products) sum.addText(name);
  for (let i = 0; i < day.length; i++) {
    sum.add(product[i] as number);
    sum.add(Math.round((units[i] as number) * 10));
    sum.add(day[i] as number);
  }
  return String(sum);
}

/** Of scores, times and spend, each with its row. */
export function besideOrders({ surveys, contacts, spend }: Companions) {
  const sum = checksum();
  const add = (...columns: readonly (ArrayLike<number> | null)[]) => {
    for (const column of columns)
      for (let i = 0; i < (column?.length ?? 0); i++) {
        const value = column?.[i] ?? 0;
        sum.add(Number.isNaN(value) ? -1 : Math.round(value * 10));
      }
  };
  for (const { reading } of surveys) add(reading.rowOf, reading.day, reading.score);
  for (const { reading } of contacts) {
    add(reading.rowOf, reading.day, reading.created, reading.replyMinutes, reading.answered);
    for (const column of [reading.channel, reading.product]) {
      add(column?.code ?? null);
      for (const word of column?.words ?? []) sum.addText(word);
    }
  }
  for (const { reading } of spend) add(reading.rowOf, reading.first, reading.last, reading.cents);
  const sheets = new Map(
    [...surveys, ...contacts, ...spend].map(({ sheetName, reading }) => [sheetName, reading]),
  );
  const rows = [...sheets.values()].reduce((all, { account }) => all + account.rows, 0);
  return { rows, checksum: String(sum) };
}
