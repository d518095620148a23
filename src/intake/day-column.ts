/**
 * A column of dates as day numbers. A cell with one reading is read; a cell with two (`03/04/2025`) is read
 * as the rest of the column says, else as the source writes, else as decided, else not at all.
 */

import { civilDate, type Day, dayOf, isCivilDate } from "../core/day";
import { type DayOrder, decideOrder, orderShown, readDayText } from "../core/day-text";
import { cellState } from "./cell-state";
import { wallClock } from "./clock";
import { type Context, isBlank, isError, isInstant, type Table, textOf } from "./table";

export interface DayColumn {
  readonly day: Int32Array;
  readonly state: Uint8Array;
  /** Set where only the user can tell, also after they did. */
  readonly doubt: DayDoubt | null;
}

export interface DayDoubt {
  /** Texts that can be read both ways, or date cells that a spreadsheet may have swapped. */
  readonly about: "dayOrder" | "swappedDays";
  readonly rows: number;
  readonly firstRow: number;
  /** First and last day of the column: day first or as they are, and month first or swapped. */
  readonly spans: readonly [Span, Span];
}

export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface DayRules {
  readonly zone?: "utc" | undefined;
  /** How the source writes days. */
  readonly usual?: DayOrder | undefined;
  readonly decided?: DayOrder | undefined;
  readonly swapped?: "swap" | "keep" | undefined;
}

/** A day, the other day the cell may mean, and whether that is open. */
interface Reading {
  readonly day: Day;
  readonly other: Day;
  readonly state: number;
}

const unread: Reading = { day: 0, other: 0, state: cellState.unreadable };
const broken: Reading = { day: 0, other: 0, state: cellState.broken };
const sure = (day: Day): Reading => ({ day, other: day, state: cellState.read });

/** Reads the cells of `rows` in one column. Cost: a few passes, each different text parsed once. */
export function readDays(
  table: Table,
  index: number,
  rows: Int32Array,
  rules: DayRules,
  context: Context,
): DayColumn {
  const day = new Int32Array(table.rows.length);
  const other = new Int32Array(table.rows.length);
  const state = new Uint8Array(table.rows.length);
  const texts = new Map<string, Reading>();
  const wall = wallClock(context);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const cell = table.rows[row]?.[index];
    if (isBlank(cell)) continue;
    let read: Reading;
    if (isInstant(cell)) {
      const ms = cell.getTime();
      // A spreadsheet takes a time in UTC for its own zone's: what its clock shows is the time in UTC.
      if (!Number.isNaN(ms))
        day[row] = context.dayOf(rules.zone === "utc" ? wall(ms) * 60_000 : ms);
      other[row] = day[row] as number;
      state[row] = Number.isNaN(ms) ? cellState.unreadable : cellState.read;
      continue;
    }
    if (typeof cell === "number") read = readSerial(cell);
    else if (isError(cell)) read = broken;
    else {
      const text = textOf(cell);
      read = texts.get(text) ?? readText(text, rules.zone, context);
      texts.set(text, read);
    }
    day[row] = read.day;
    other[row] = read.other;
    state[row] = read.state;
  }

  const open = rows.filter((row) => state[row] === cellState.doubtful);
  if (open.length > 0) {
    const orderOf = decideOrder(texts.keys());
    const known = (row: number): DayOrder | undefined => {
      const order = orderOf(textOf(table.rows[row]?.[index]));
      if (order === "undecided") return rules.usual;
      return order === "conflicting" ? undefined : order;
    };
    const asked = open.filter((row) => known(row) === undefined);
    const doubt = asked.length > 0 ? doubtOf("dayOrder", rows, asked, state, day, other) : null;
    for (const row of open) {
      const order = known(row) ?? rules.decided;
      if (order) settle(row, state, day, other, order === "monthFirst");
    }
    return { day, state, doubt };
  }
  // 09/21/26 stayed a text because the spreadsheet expects the day first; so 09/05/26, which it did take
  // for a date, became 9 May.
  if (texts.size === 0) return { day, state, doubt: null };
  const isDate = (row: number) =>
    state[row] === cellState.read && isInstant(table.rows[row]?.[index]);
  const instants = rows.filter(isDate);
  const shown = instants.length > 0 ? orderShown(texts.keys()) : null;
  if (!shown || !instants.every((row) => civilDate(day[row] as number).date <= 12)) {
    return { day, state, doubt: null };
  }
  const swappable = markSwappable(instants, state, day, other);
  if (swappable.length === 0) return { day, state, doubt: null };
  const doubt = doubtOf("swappedDays", rows, swappable, state, day, other);
  for (const row of rules.swapped ? swappable : []) {
    settle(row, state, day, other, rules.swapped === "swap");
  }
  return { day, state, doubt };
}

/** A date cell that a program wrote without its format. */
const serialText = /^\d{5}(?:[.,]\d+)?$/;

function readText(text: string, zone: "utc" | undefined, context: Context): Reading {
  const read = readDayText(text);
  if (read === null) return serialText.test(text) ? readSerial(Number.parseFloat(text)) : unread;
  if (read.kind === "either") {
    return { day: read.dayFirst, other: read.monthFirst, state: cellState.doubtful };
  }
  const offset = read.offsetMinutes ?? (zone === "utc" ? 0 : undefined);
  if (offset === undefined || read.seconds === undefined) return sure(read.day);
  return sure(context.dayOf((read.day * 86_400 + read.seconds - offset * 60) * 1000));
}

/** Whole days since 30 December 1899, as spreadsheets count them, or 20251231. */
function readSerial(value: number): Reading {
  if (value >= 19_000_101 && value <= 21_001_231 && Number.isInteger(value)) {
    const year = Math.floor(value / 10_000);
    const month = Math.floor(value / 100) % 100;
    const date = value % 100;
    return isCivilDate(year, month, date) ? sure(dayOf(year, month, date)) : unread;
  }
  return value >= 20_000 && value < 80_000 ? sure(Math.floor(value) - 25_569) : unread;
}

/** Date cells that would be another day with day and month the other way round. */
function markSwappable(
  instants: Int32Array,
  state: Uint8Array,
  day: Int32Array,
  other: Int32Array,
): Int32Array {
  return instants.filter((row) => {
    const { year, month, date } = civilDate(day[row] as number);
    if (month === date) return false;
    other[row] = dayOf(year, date, month);
    state[row] = cellState.doubtful;
    return true;
  });
}

function settle(
  row: number,
  state: Uint8Array,
  day: Int32Array,
  other: Int32Array,
  takeOther: boolean,
) {
  if (takeOther) day[row] = other[row] as number;
  state[row] = cellState.read;
}

function doubtOf(
  about: DayDoubt["about"],
  rows: Int32Array,
  open: ArrayLike<number>,
  state: Uint8Array,
  day: Int32Array,
  other: Int32Array,
): DayDoubt {
  const spanOf = (days: Int32Array) => {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      if (state[row] !== cellState.read && state[row] !== cellState.doubtful) continue;
      first = Math.min(first, days[row] as number);
      last = Math.max(last, days[row] as number);
    }
    return { first, last };
  };
  return {
    about,
    rows: open.length,
    firstRow: open[0] as number,
    spans: [spanOf(day), spanOf(other)],
  };
}
