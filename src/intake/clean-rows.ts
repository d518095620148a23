/**
 * Rows that leave no question: in each somebody, a day and an amount, always written in the same way. They are read in
 * one pass, block by block: what has to be fetched from memory for a block is at hand for each of its columns, and the
 * loops stay small functions, which the engine compiles after a few calls.
 */

import { toCents } from "../core/history";
import { textBlock, textNumbers } from "../core/text-numbers";
import type { KeyReader } from "./person-keys";
import { type Cell, type Context, isInstant, type Row, type Table } from "./table";
import { amountForm, dayForm } from "./written-alike";

/** Where in a row the cells stand. */
export interface Places {
  readonly day: number;
  readonly amount: number | null;
}

/** One entry per row. */
export interface CleanRows {
  /** Different keys in order of first appearance. */
  readonly keys: readonly string[];
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** In currency units, to the hundredth where they have no finer parts. */
  readonly amount: Float64Array | null;
  /** The same by row of the table; NaN for those that were not read. */
  readonly amountByRow: Float64Array | null;
  /** What stands beside every amount, as a code. */
  readonly currency: string | null;
}

/**
 * The rows from `from` up to `to`, or null as soon as one of them needs a thought: a blank or unreadable cell, another
 * way of writing, a cell too many.
 */
export function readCleanRows(
  { rows }: Table,
  from: number,
  to: number,
  who: KeyReader,
  places: Places,
  context: Context,
): CleanRows | null {
  const first = rows[from] ?? [];
  const days = dayReader(first[places.day], context);
  const amounts = places.amount === null ? noAmounts : amountReader(first[places.amount]);
  if (!days || !amounts) return null;
  const found = textNumbers(who.key);
  const customer = new Int32Array(to - from);
  const day = new Int32Array(to - from);
  const amountByRow =
    places.amount === null ? null : new Float64Array(rows.length).fill(Number.NaN);
  const amount = amountByRow?.subarray(from, to) ?? null;
  const block: Block = { who: [], day: [], amount: [] };
  for (let at = 0; at < day.length; at += textBlock) {
    const count = Math.min(textBlock, day.length - at);
    if (!gather(rows, from + at, count, first.length, who, places, block)) return null;
    found.add(block.who, count, customer, at);
    if (!hasKeys(customer, at, count) || !days(block.day, count, day, at)) return null;
    if (amount && !amounts.read(block.amount, count, amount, at)) return null;
  }
  const { currency } = amounts;
  return { keys: found.keys, customer, day, amount, amountByRow, currency };
}

interface Block {
  readonly who: string[];
  readonly day: Cell[];
  readonly amount: Cell[];
}

/** The cells of a block's rows by column; false where a row has more cells than the others, or fewer. */
function gather(
  rows: readonly Row[],
  from: number,
  count: number,
  width: number,
  who: KeyReader,
  places: Places,
  block: Block,
): boolean {
  for (let i = 0; i < count; i++) {
    const cells = rows[from + i] as Row;
    if (cells.length !== width) return false;
    block.who[i] = who.text(cells);
    block.day[i] = cells[places.day];
    if (places.amount !== null) block.amount[i] = cells[places.amount];
  }
  return true;
}

function hasKeys(customer: Int32Array, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if ((customer[i] as number) < 0) return false;
  return true;
}

/** Writes the first `count` cells of a block into a column, from place `at` on; false where one needs a thought. */
type BlockReader<Column> = (
  cells: readonly Cell[],
  count: number,
  column: Column,
  at: number,
) => boolean;

function dayReader(first: Cell, { dayOf }: Context): BlockReader<Int32Array> | null {
  if (isInstant(first)) {
    return (cells, count, column, at) => {
      for (let i = 0; i < count; i++) {
        const cell = cells[i];
        const instant = isInstant(cell) ? cell.getTime() : Number.NaN;
        if (Number.isNaN(instant)) return false;
        column[at + i] = dayOf(instant);
      }
      return true;
    };
  }
  const form = typeof first === "string" ? dayForm(first) : null;
  return form && texts(form);
}

interface AmountReader {
  readonly read: BlockReader<Float64Array>;
  readonly currency: string | null;
}

const noAmounts: AmountReader = { read: () => true, currency: null };

function amountReader(first: Cell): AmountReader | null {
  if (typeof first === "number") return { read: readNumbers, currency: null };
  const form = typeof first === "string" ? amountForm(first) : null;
  return form && { read: texts(form.read), currency: form.currency };
}

function readNumbers(cells: readonly Cell[], count: number, column: Float64Array, at: number) {
  for (let i = 0; i < count; i++) {
    const cell = cells[i];
    if (typeof cell !== "number" || !Number.isFinite(cell)) return false;
    column[at + i] = toCents(cell) / 100;
  }
  return true;
}

function texts(form: (text: string) => number): BlockReader<Int32Array | Float64Array> {
  return (cells, count, column, at) => {
    for (let i = 0; i < count; i++) {
      const cell = cells[i];
      const value = typeof cell === "string" ? form(cell) : Number.NaN;
      if (Number.isNaN(value)) return false;
      column[at + i] = value;
    }
    return true;
  };
}
