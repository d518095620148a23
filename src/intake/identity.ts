/**
 * Who is the same person. Every row gets its keys; "strict" counts each row under the strongest key it has,
 * "linked" makes one person of all rows that share any key.
 */

import { textBlock, textNumbers } from "../core/text-numbers";
import { codeOf } from "./account";
import { isRelay } from "./email";
import { firstRow, type Orders, ordersWhere } from "./order";
import { type KeyReader, keyReader } from "./person-keys";
import type { Columns } from "./role";
import type { IdentityKey } from "./source";
import type { Row, Table } from "./table";

export type IdentityRule = "strict" | "linked";

export interface Identity {
  /** All keys of the table, of every kind; a key's number is its place here. */
  readonly keys: readonly string[];
  readonly kindOf: readonly IdentityKey[];
  /** Number of the strongest key of each row; -1: nobody to be recognised. */
  readonly strict: Int32Array;
  /** One entry per kind of key the table has columns for: each row's key of that kind, or -1. */
  readonly byKind: readonly { readonly kind: IdentityKey; readonly key: Int32Array }[];
}

/** Cost: one pass per kind of key. */
export function identify(
  table: Table,
  rows: Int32Array,
  columns: Columns,
  kinds: readonly IdentityKey[],
): Identity {
  const keys: string[] = [];
  const kindOf: IdentityKey[] = [];
  const strict = new Int32Array(table.rows.length).fill(-1);
  const byKind: { kind: IdentityKey; key: Int32Array }[] = [];
  for (const kind of kinds) {
    const reader = keyReader(kind, columns);
    if (!reader) continue;
    const key = new Int32Array(table.rows.length).fill(-1);
    for (const one of readKeys(table, rows, reader, keys.length, key)) {
      keys.push(one);
      kindOf.push(kind);
    }
    for (let row = 0; row < key.length; row++)
      if (strict[row] === -1) strict[row] = key[row] as number;
    byKind.push({ kind, key });
  }
  return { keys, kindOf, strict, byKind };
}

/** Numbers the keys of one kind from `first` on, block by block; gives the different ones. */
function readKeys(
  table: Table,
  rows: Int32Array,
  reader: KeyReader,
  first: number,
  key: Int32Array,
): readonly string[] {
  const found = textNumbers(reader.key);
  const texts: string[] = [];
  const numbers = new Int32Array(textBlock);
  for (let at = 0; at < rows.length; at += textBlock) {
    const count = Math.min(textBlock, rows.length - at);
    for (let i = 0; i < count; i++) {
      texts[i] = reader.text(table.rows[rows[at + i] as number] as Row);
    }
    found.add(texts, count, numbers, 0);
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      if (number >= 0) key[rows[at + i] as number] = first + number;
    }
  }
  return found.keys;
}

// A phone or a name shared by more people than this is a shop's own, not a household's.
const mostSharers = 5;

/**
 * For every key the key that stands for the whole person, given the orders that count. A name without a
 * postcode never links: namesakes are too common.
 */
export function linkedKeys(identity: Identity, orders: Orders): Int32Array {
  const root = Int32Array.from(identity.keys, (_, i) => i);
  if (identity.byKind.length < 2) return root;
  const find = (key: number) => {
    let top = key;
    while (root[top] !== top) top = root[top] as number;
    for (let at = key; root[at] !== top; ) {
      const next = root[at] as number;
      root[at] = top;
      at = next;
    }
    return top;
  };
  const tooCommon = commonKeys(identity, orders);
  forEachFurtherKey(identity, orders, (strongest, further) => {
    if (identity.kindOf[further] === "name" || tooCommon.has(further)) return;
    const a = find(strongest);
    const b = find(further);
    root[Math.max(a, b)] = Math.min(a, b);
  });
  for (let key = 0; key < root.length; key++) root[key] = find(key);
  return root;
}

function commonKeys(identity: Identity, orders: Orders): Set<number> {
  const sharers = new Map<number, Set<number>>();
  forEachFurtherKey(identity, orders, (strongest, further) => {
    const people = sharers.get(further);
    if (people) people.add(strongest);
    else sharers.set(further, new Set([strongest]));
  });
  return new Set(
    [...sharers].filter(([, people]) => people.size > mostSharers).map(([key]) => key),
  );
}

function forEachFurtherKey(
  { byKind }: Identity,
  orders: Orders,
  see: (strongest: number, further: number) => void,
): void {
  for (let o = 0; o < orders.count; o++) {
    const strongest = orders.key[o] as number;
    if (orders.code[o] !== codeOf.order || strongest < 0) continue;
    for (let i = orders.start[o] as number; i < (orders.start[o + 1] as number); i++) {
      for (const { key } of byKind) {
        const further = key[orders.rows[i] as number] as number;
        if (further >= 0 && further !== strongest) see(strongest, further);
      }
    }
  }
}

export interface IdentityReport {
  readonly rule: IdentityRule;
  /** Customers under either rule. */
  readonly customers: Readonly<Record<IdentityRule, number>>;
  /** Orders by the kind of key that recognised their customer. */
  readonly matched: Readonly<Partial<Record<IdentityKey, number>>>;
  /** Orders under a marketplace's relay address, by their first row. */
  readonly relays: readonly number[];
  /** Persons with several keys under "linked": a row for each of their keys, by place in the table. */
  readonly persons: readonly (readonly number[])[];
}

/** About the orders that count. */
export function identityReport(
  { keys, kindOf }: Identity,
  linked: Int32Array,
  orders: Orders,
  rule: IdentityRule,
): IdentityReport {
  const ordersOfKey = new Int32Array(keys.length);
  const rowOfKey = new Int32Array(keys.length);
  const inOrder: number[] = []; // keys as they first appear
  for (let o = 0; o < orders.count; o++) {
    const key = orders.key[o] as number;
    if (orders.code[o] !== codeOf.order || key < 0) continue;
    if (ordersOfKey[key] === 0) {
      rowOfKey[key] = firstRow(orders, o);
      inOrder.push(key);
    }
    ordersOfKey[key] = (ordersOfKey[key] as number) + 1;
  }
  const matched: Partial<Record<IdentityKey, number>> = {};
  const hidden = new Set<number>();
  for (const key of inOrder) {
    const kind = kindOf[key] as IdentityKey;
    matched[kind] = (matched[kind] ?? 0) + (ordersOfKey[key] as number);
    if (kind === "email" && isRelay(keys[key] as string)) hidden.add(key);
  }
  const isHidden = (o: number) =>
    orders.code[o] === codeOf.order && hidden.has(orders.key[o] as number);
  const relays = hidden.size === 0 ? [] : ordersWhere(orders, isHidden);
  const persons = personsOf(inOrder, linked, rowOfKey);
  return {
    rule,
    customers: {
      strict: inOrder.length,
      linked: inOrder.length - persons.reduce((sum, rows) => sum + rows.length - 1, 0),
    },
    matched,
    relays: relays.map((o) => firstRow(orders, o)),
    persons,
  };
}

/** The rows of the keys of everybody who has several, in the order in which people first appear. */
function personsOf(keys: readonly number[], linked: Int32Array, rowOfKey: Int32Array): number[][] {
  if (linked.every((person, key) => person === key)) return [];
  const persons = new Map<number, number[]>();
  for (const key of keys) {
    const person = linked[key] as number;
    const row = rowOfKey[key] as number;
    const known = persons.get(person);
    if (known) known.push(row);
    else persons.set(person, [row]);
  }
  return [...persons.values()].filter((rows) => rows.length > 1);
}
