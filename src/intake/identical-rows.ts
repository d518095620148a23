/** Rows without an order number that repeat another word for word: two purchases, or one pasted twice. */

import { inBlocks } from "../core/blocks";
import { isInDayOrder } from "../core/history";
import { sameCells, type Table } from "./table";

/** Purchases and refunds, an entry for each. */
export interface Occasions {
  /** Number of the customer, below `customers`; -1: nobody to be recognised. */
  readonly customer: Int32Array;
  readonly customers: number;
  readonly day: Int32Array;
  rowOf(entry: number): number;
  /** Entries that have an order number, or do not count, repeat nothing. */
  isLeftOut(entry: number): boolean;
}

/** The rows that say what an earlier row of the same customer and day said, by place in the table. */
export function identicalRows({ rows }: Table, occasions: Occasions): number[] {
  const { rowOf } = occasions;
  const others = new Map<number, number[]>();
  const repeated: number[] = [];
  for (const [first, entry] of furtherOnes(occasions)) {
    const row = rowOf(entry);
    const earlier = others.get(first) ?? [rowOf(first)];
    const cells = rows[row] ?? [];
    if (earlier.some((other) => sameCells(rows[other] ?? [], cells))) repeated.push(row);
    else others.set(first, [...earlier, row]);
  }
  return repeated;
}

type Pair = readonly [first: number, further: number];

/** Every further entry of a customer on one day, with the first. */
function furtherOnes(occasions: Occasions): Pair[] {
  const pairs: Pair[] = [];
  const inOrder = isInDayOrder(occasions.day);
  const known = inOrder ? new Int32Array(occasions.customers + 1).fill(-1) : slotsFor(occasions);
  const find = inOrder ? byLastDay : byHash;
  inBlocks(occasions.day.length, (from, to) => find(occasions, from, to, known, pairs));
  return pairs;
}

/** In day order the first of a day is one of the customer's last day. */
function byLastDay(
  { customer, day, isLeftOut }: Occasions,
  from: number,
  to: number,
  firstOfDay: Int32Array,
  pairs: Pair[],
): void {
  for (let entry = from; entry < to; entry++) {
    const who = (customer[entry] as number) + 1;
    const first = firstOfDay[who] as number;
    if (isLeftOut(entry)) continue;
    if (first >= 0 && day[first] === day[entry]) pairs.push([first, entry]);
    else firstOfDay[who] = entry;
  }
}

/** For places from 1 on. */
const slotsFor = ({ day }: Occasions) =>
  new Int32Array(2 ** Math.ceil(Math.log2(2 * day.length + 2)));

/** The same in a hash table of its own: a Map of numbers so large took ten times as long. */
function byHash(
  { customer, day, isLeftOut }: Occasions,
  from: number,
  to: number,
  slots: Int32Array,
  pairs: Pair[],
): void {
  const mask = slots.length - 1;
  for (let entry = from; entry < to; entry++) {
    if (isLeftOut(entry)) continue;
    const who = customer[entry] as number;
    const when = day[entry] as number;
    let slot = (Math.imul(who, 0x9e3779b1) ^ Math.imul(when, 0x85ebca6b)) & mask;
    let first = (slots[slot] as number) - 1;
    while (first >= 0 && !(customer[first] === who && day[first] === when)) {
      slot = (slot + 1) & mask;
      first = (slots[slot] as number) - 1;
    }
    if (first >= 0) pairs.push([first, entry]);
    else slots[slot] = entry + 1;
  }
}
