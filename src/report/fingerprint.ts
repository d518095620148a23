/** A short sum over the data, to tell whether two reports rest on the same. */

import { type History, toCents } from "../core/history";
import type { Ledger } from "../core/ledger";
import type { Fingerprint } from "./report";

/** FNV-1a (Fowler, Noll & Vo) over customers, days and amounts. */
export function fingerprintOf(
  ledger: Ledger,
  history: History,
  rows: number,
  orders: number,
): Fingerprint {
  let hash = 0x811c9dc5;
  const add = (value: number) => {
    hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ ((value >>> 16) & 0xffff), 0x01000193);
  };
  for (const key of ledger.customers) for (let i = 0; i < key.length; i++) add(key.charCodeAt(i));
  for (let i = 0; i < ledger.day.length; i++) {
    add(ledger.customer[i] as number);
    add(ledger.day[i] as number);
    if (ledger.amount) add(Math.round(toCents(ledger.amount[i] as number)));
  }
  const cents = history.cents?.reduce((sum, value) => sum + value, 0);
  return {
    rows,
    customers: ledger.customers.length,
    orders,
    money: cents === undefined ? null : cents / 100,
    checksum: (hash >>> 0).toString(16).padStart(8, "0"),
  };
}
