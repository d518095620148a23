/**
 * Who is the same person. Every row gets its keys; "strict" counts each row under the strongest key it has,
 * "linked" makes one person of all rows that share any key.
 */

import { isRelay } from "./email";
import type { Order } from "./order";
import { keyReader } from "./person-keys";
import type { Columns } from "./role";
import type { IdentityKey } from "./source";
import type { Table } from "./table";

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
    const keyOf = keyReader(kind, columns);
    if (!keyOf) continue;
    const numbers = new Map<string, number>();
    const key = new Int32Array(table.rows.length).fill(-1);
    for (const row of rows) {
      const text = keyOf(table.rows[row] ?? []);
      if (text === null) continue;
      let number = numbers.get(text);
      if (number === undefined) {
        number = keys.length;
        numbers.set(text, number);
        keys.push(text);
        kindOf.push(kind);
      }
      key[row] = number;
      if (strict[row] === -1) strict[row] = number;
    }
    byKind.push({ kind, key });
  }
  return { keys, kindOf, strict, byKind };
}

// A phone or a name shared by more people than this is a shop's own, not a household's.
const mostSharers = 5;

/**
 * For every key the key that stands for the whole person, given the orders that count. A name without a
 * postcode never links: namesakes are too common.
 */
export function linkedKeys(identity: Identity, orders: readonly Order[]): Int32Array {
  const root = Int32Array.from(identity.keys, (_, i) => i);
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

function commonKeys(identity: Identity, orders: readonly Order[]): Set<number> {
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
  orders: readonly Order[],
  see: (strongest: number, further: number) => void,
): void {
  for (const { key: strongest, rows } of orders) {
    if (strongest < 0) continue;
    for (const row of rows) {
      for (const { key } of byKind) {
        const further = key[row] as number;
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

export function identityReport(
  identity: Identity,
  linked: Int32Array,
  orders: readonly Order[],
  rule: IdentityRule,
): IdentityReport {
  const matched: Partial<Record<IdentityKey, number>> = {};
  const rowOfKey = new Map<number, number>();
  const relays: number[] = [];
  for (const { key, rows } of orders) {
    if (key < 0) continue;
    const row = rows[0] as number;
    const kind = identity.kindOf[key] as IdentityKey;
    matched[kind] = (matched[kind] ?? 0) + 1;
    if (kind === "email" && isRelay(identity.keys[key] as string)) relays.push(row);
    if (!rowOfKey.has(key)) rowOfKey.set(key, row);
  }
  const persons = new Map<number, number[]>();
  for (const [key, row] of rowOfKey) {
    const person = linked[key] as number;
    const known = persons.get(person);
    if (known) known.push(row);
    else persons.set(person, [row]);
  }
  return {
    rule,
    customers: { strict: rowOfKey.size, linked: persons.size },
    matched,
    relays,
    persons: [...persons.values()].filter((known) => known.length > 1),
  };
}
