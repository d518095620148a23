/**
 * A column of dates as day numbers. A cell with one reading is read; a cell with two (`03.04.2025`) is read
 * as the rest of the column says, else as decided, else not at all.
 */

import { civilDate, type Day, dayOf, isCivilDate } from "../core/day";
import { type DayOrder, dayOrder, readDayText } from "../core/day-text";
import { cellState } from "./cell-state";
import { type Context, isBlank, isError, isInstant, type Table, textOf } from "./table";

export interface DayColumn {
  readonly day: Int32Array;
  readonly state: Uint8Array;
  /** The other reading of the rows that have two; the same as `day` elsewhere. */
  readonly otherDay: Int32Array;
  /** Doubtful rows, and why: texts that can be read both ways, or dates a spreadsheet may have swapped. */
  readonly doubt: "dayOrder" | "swappedDays" | null;
  readonly doubtful: number;
  readonly firstDoubtful: number;
  readonly instants: number;
}

export interface DayRules {
  readonly zone?: "utc" | undefined;
  readonly usual?: DayOrder | undefined;
  readonly decided?: DayOrder | undefined;
  readonly swapped?: "swap" | "keep" | undefined;
}

const unread = { kind: "none" } as const;

/** Reads the cells of `rows` in one column. Cost: one pass, each different text parsed once. */
export function readDays(
  table: Table,
  index: number,
  rows: Int32Array,
  rules: DayRules,
  context: Context,
): DayColumn {
  const length = table.rows.length;
  const day = new Int32Array(length);
  const otherDay = new Int32Array(length);
  const state = new Uint8Array(length);
  const known = new Map<string, ReturnType<typeof readText>>();
  let either = 0;
  let instants = 0;
  for (const row of rows) {
    const cell = table.rows[row]?.[index];
    if (isBlank(cell)) continue;
    state[row] = cellState.unreadable;
    if (isInstant(cell)) {
      const ms = cell.getTime();
      if (Number.isNaN(ms)) continue;
      set(row, context.dayOf(ms));
      instants++;
    } else if (typeof cell === "number") {
      const read = readSerial(cell);
      if (read !== null) set(row, read);
    } else if (isError(cell)) {
      state[row] = cellState.broken;
    } else {
      const text = textOf(cell);
      let read = known.get(text);
      if (read === undefined) {
        read = readText(text, rules.zone, context);
        known.set(text, read);
      }
      if (read.kind === "day") set(row, read.day);
      else if (read.kind === "either") {
        day[row] = read.dayFirst;
        otherDay[row] = read.monthFirst;
        state[row] = cellState.doubtful;
        either++;
      }
    }
  }
  function set(row: number, value: Day) {
    day[row] = value;
    otherDay[row] = value;
    state[row] = cellState.read;
  }

  const said = dayOrder(known.keys());
  if (either > 0) {
    const order =
      said === "dayFirst" || said === "monthFirst"
        ? said
        : (rules.decided ?? (said === "undecided" ? rules.usual : undefined));
    if (order) settle(rows, state, day, otherDay, order === "monthFirst");
  } else if (instants > 0 && (said === "dayFirst" || said === "monthFirst")) {
    // Texts like 09/21/26 stayed texts because the spreadsheet expects the day first; so 09/05/26, which
    // it did take for a date, became 9 May.
    if (allCouldBeSwapped(table, index, rows, day)) {
      markSwapped(table, index, rows, state, day, otherDay);
      if (rules.swapped) settle(rows, state, day, otherDay, rules.swapped === "swap");
    }
  }
  return { day, state, otherDay, instants, ...doubts(rows, state, either > 0) };
}

function readText(text: string, zone: "utc" | undefined, context: Context) {
  const read = readDayText(text);
  if (read === null) return unread;
  if (read.kind === "either") return read;
  const offset = read.offsetMinutes ?? (zone === "utc" ? 0 : undefined);
  if (offset === undefined || read.seconds === undefined)
    return { kind: "day", day: read.day } as const;
  const instant = (read.day * 86_400 + read.seconds - offset * 60) * 1000;
  return { kind: "day", day: context.dayOf(instant) } as const;
}

/** Whole days since 30 December 1899, as spreadsheets count them, or 20251231. */
function readSerial(value: number): Day | null {
  if (value >= 19_000_101 && value <= 21_001_231 && Number.isInteger(value)) {
    const year = Math.floor(value / 10_000);
    const month = Math.floor(value / 100) % 100;
    const date = value % 100;
    return isCivilDate(year, month, date) ? dayOf(year, month, date) : null;
  }
  return value >= 20_000 && value < 80_000 ? Math.floor(value) - 25_569 : null;
}

/** Takes the other reading, or stays with the first, for all rows in doubt. */
function settle(
  rows: Int32Array,
  state: Uint8Array,
  day: Int32Array,
  otherDay: Int32Array,
  other: boolean,
) {
  for (const row of rows) {
    if (state[row] !== cellState.doubtful) continue;
    if (other) day[row] = otherDay[row] as number;
    state[row] = cellState.read;
  }
}

function allCouldBeSwapped(table: Table, index: number, rows: Int32Array, day: Int32Array) {
  for (const row of rows) {
    if (isInstant(table.rows[row]?.[index]) && civilDate(day[row] as number).date > 12)
      return false;
  }
  return true;
}

function markSwapped(
  table: Table,
  index: number,
  rows: Int32Array,
  state: Uint8Array,
  day: Int32Array,
  otherDay: Int32Array,
) {
  for (const row of rows) {
    if (state[row] !== cellState.read || !isInstant(table.rows[row]?.[index])) continue;
    const { year, month, date } = civilDate(day[row] as number);
    if (month === date) continue;
    otherDay[row] = dayOf(year, date, month);
    state[row] = cellState.doubtful;
  }
}

function doubts(rows: Int32Array, state: Uint8Array, texts: boolean) {
  let doubtful = 0;
  let firstDoubtful = -1;
  for (const row of rows) {
    if (state[row] !== cellState.doubtful) continue;
    if (doubtful++ === 0) firstDoubtful = row;
  }
  const doubt = doubtful === 0 ? null : texts ? ("dayOrder" as const) : ("swappedDays" as const);
  return { doubt, doubtful, firstDoubtful };
}
