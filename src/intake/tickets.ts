/** Support tickets and calls as typed columns: created, replied, solved, by whom, about what, how rated. */

import { type Account, accountOf, codeOf } from "./account";
import { cellState } from "./cell-state";
import { damageIn } from "./damage";
import { dayReason } from "./day-reason";
import type { Decisions, Question } from "./decisions";
import type { Finding } from "./finding";
import { type Frame, frameOf } from "./frame";
import { identify } from "./identity";
import { readDurations, readMinutes } from "./minute-column";
import { numbered, type People, peopleOf } from "./people";
import { phoneKey } from "./person-keys";
import { columnQuestion, dayQuestion } from "./questions";
import type { Recognition } from "./recognition";
import type { Role } from "./role";
import { scoreIn } from "./score";
import { type Context, type Table, textOf } from "./table";
import { pick, type WordColumn } from "./word-column";

export interface TicketsReading {
  /** One entry per ticket or call. */
  readonly day: Int32Array;
  /** Minutes since 1970-01-01 00:00 on the clock of the file; NaN: only the day is known. */
  readonly created: Float64Array;
  /** Minutes from creation to the first reply; for calls, minutes waited. NaN: none, or not known. */
  readonly replyMinutes: Float64Array;
  readonly solveMinutes: Float64Array;
  /** The same within business hours, where the help desk says so. */
  readonly replyBusinessMinutes: Float64Array | null;
  readonly solveBusinessMinutes: Float64Array | null;
  /** Minutes of handling: for calls, the time spoken. */
  readonly handlingMinutes: Float64Array | null;
  /** 1: somebody answered, 0: nobody did. Null where the table does not say. */
  readonly answered: Uint8Array | null;
  /** 1 … 5, with Good as 5 and Bad as 1; NaN: not asked, or not answered. */
  readonly rating: Float64Array | null;
  readonly reopens: Float64Array | null;
  readonly replies: Float64Array | null;
  readonly customers: readonly string[];
  /** -1: nobody to be recognised. */
  readonly customer: Int32Array;
  readonly channel: WordColumn | null;
  readonly agent: WordColumn | null;
  readonly topic: WordColumn | null;
  readonly status: WordColumn | null;
  readonly product: WordColumn | null;
  readonly missedReason: WordColumn | null;
  readonly rowOf: Int32Array;
  readonly account: Account;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

export function readTickets(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): TicketsReading {
  const frame = frameOf(table, recognition, decisions, context);
  const { columns, rows, codes } = frame;
  const days = frame.days("date");
  for (const row of rows) {
    const reason = days ? dayReason(days, row) : "columns";
    codes[row] = codeOf[reason ?? "record"];
  }
  const rowOf = rows.filter((row) => codes[row] === codeOf.record);
  const only = (values: Float64Array) => Float64Array.from(rowOf, (row) => values[row] as number);
  const numbers = (role: Role) => {
    const column = frame.numbers(role);
    return column && only(column.value);
  };
  const words = (role: Role) => pick(frame.words(role), rowOf);
  const moments = (role: Role, time?: Role) => momentsOf(table, frame, role, time, context);
  const created = moments("date", "time") ?? new Float64Array(table.rows.length).fill(Number.NaN);
  const wait = columns.wait ? readDurations(table, columns.wait.index, rows) : null;
  const handling = columns.handling ? readDurations(table, columns.handling.index, rows) : null;
  const people =
    recognition.kind === "calls"
      ? callers(frame, rowOf)
      : peopleOf(identify(table, rows, columns, ["email", "customerId", "phone", "name"]), rowOf);
  return {
    day: Int32Array.from(rowOf, (row) => days?.day[row] as number),
    created: only(created),
    replyMinutes:
      numbers("replyMinutes") ?? only(wait ?? between(created, moments("replied"), rows)),
    solveMinutes: numbers("solveMinutes") ?? only(between(created, moments("solved"), rows)),
    replyBusinessMinutes: numbers("replyBusinessMinutes"),
    solveBusinessMinutes: numbers("solveBusinessMinutes"),
    handlingMinutes: handling && only(handling),
    answered: answersOf(frame, rowOf),
    rating: ratingsOf(frame, rowOf),
    reopens: numbers("reopens"),
    replies: numbers("replies"),
    ...people,
    channel: words("channel"),
    agent: words("agent"),
    topic: words("topic"),
    status: words("status"),
    product: words("product"),
    missedReason: words("missedReason"),
    rowOf,
    account: accountOf(codes),
    questions:
      days && columns.date
        ? dayQuestion(table, columns.date, days, decisions, context)
        : columnQuestion("columnDate", table, recognition.headingRow, rows),
    findings: damageIn(table, rows, columns, codes),
  };
}

function momentsOf(
  table: Table,
  frame: Frame,
  role: Role,
  time: Role | undefined,
  context: Context,
): Float64Array | null {
  const days = frame.days(role);
  const index = frame.columns[role]?.index;
  if (!days || index === undefined) return null;
  const isRead = (row: number) => days.state[row] === cellState.read;
  const timeIndex = time && frame.columns[time]?.index;
  return readMinutes(table, index, timeIndex, frame.rows, { day: days.day, isRead }, context);
}

/** Minutes from one moment to another; NaN where either is missing. */
function between(from: Float64Array, to: Float64Array | null, rows: Int32Array): Float64Array {
  const minutes = new Float64Array(from.length).fill(Number.NaN);
  if (to) for (const row of rows) minutes[row] = (to[row] as number) - (from[row] as number);
  return minutes;
}

const yes = new Set(["yes", "ja", "true", "wahr", "1", "answered"]);

function answersOf(frame: Frame, rowOf: Int32Array): Uint8Array | null {
  const index = frame.columns.answered?.index;
  if (index === undefined) return null;
  return Uint8Array.from(rowOf, (row) =>
    yes.has(textOf(frame.rowAt(row)[index]).toLowerCase()) ? 1 : 0,
  );
}

/** "Offered" was asked and not answered, so it is no rating. */
function ratingsOf(frame: Frame, rowOf: Int32Array): Float64Array | null {
  const index = frame.columns.rating?.index;
  if (index === undefined) return null;
  return Float64Array.from(rowOf, (row) => {
    const text = textOf(frame.rowAt(row)[index]).toLowerCase();
    if (text.startsWith("good")) return 5;
    if (text.startsWith("bad")) return 1;
    return scoreIn(text) ?? Number.NaN;
  });
}

/** A call's customer is whoever called, or was called. */
function callers(frame: Frame, rowOf: Int32Array): People {
  const { from, to, direction } = frame.columns;
  return numbered(rowOf, (row) => {
    const cells = frame.rowAt(row);
    const outbound = direction && textOf(cells[direction.index]).toLowerCase() === "outbound";
    const column = outbound ? to : from;
    return column ? phoneKey(cells[column.index]) : null;
  });
}
