/** A list of people as typed columns: key, names, birthday, consent, segment. */

import { civilDate } from "../core/day";
import { type Account, accountOf, codeOf } from "./account";
import { cellState } from "./cell-state";
import { damageIn } from "./damage";
import type { Decisions, Question } from "./decisions";
import type { Finding } from "./finding";
import { type Frame, frameOf } from "./frame";
import { identify } from "./identity";
import { columnQuestion, dayQuestion } from "./questions";
import type { Recognition } from "./recognition";
import type { Role } from "./role";
import { type Context, type Table, textOf } from "./table";
import { pick, type WordColumn } from "./word-column";

export interface CustomersReading {
  /** Key of each person, as in the ledger. */
  readonly customers: readonly string[];
  readonly firstName: readonly string[] | null;
  readonly lastName: readonly string[] | null;
  readonly email: readonly string[] | null;
  /** Month times 100 plus date, so 1224 is Christmas Eve; 0: not known. */
  readonly birthday: Int16Array | null;
  /** 1: may be written to, 0: may not, -1: the table does not say. */
  readonly consent: Int8Array;
  readonly channel: WordColumn | null;
  readonly segment: WordColumn | null;
  readonly rowOf: Int32Array;
  readonly account: Account;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

export function readCustomers(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): CustomersReading {
  const frame = frameOf(table, recognition, decisions, context);
  const { columns, rows, codes } = frame;
  const people = identify(table, rows, columns, [
    "email",
    "customerId",
    "phone",
    "namePostcode",
    "name",
  ]);
  const seen = new Set<number>();
  for (const row of rows) {
    const key = people.strict[row] as number;
    codes[row] = key < 0 ? codeOf.noCustomer : seen.has(key) ? codeOf.again : codeOf.record;
    seen.add(key);
  }
  const rowOf = rows.filter((row) => codes[row] === codeOf.record);
  const texts = (role: Role) => {
    const index = columns[role]?.index;
    return index === undefined ? null : Array.from(rowOf, (row) => textOf(frame.rowAt(row)[index]));
  };
  const birthdays = frame.days("birthday");
  return {
    customers: Array.from(rowOf, (row) => people.keys[people.strict[row] as number] as string),
    firstName: texts("firstName"),
    lastName: texts("lastName") ?? texts("name"),
    email: texts("email"),
    birthday: birthdaysOf(frame, rowOf),
    consent: consentOf(frame, rowOf),
    channel: pick(frame.words("channel"), rowOf),
    segment: pick(frame.words("topic"), rowOf),
    rowOf,
    account: accountOf(codes),
    questions: [
      ...(seen.size > (seen.has(-1) ? 1 : 0)
        ? []
        : columnQuestion("columnCustomer", table, recognition.headingRow, rows)),
      ...(birthdays && columns.birthday
        ? dayQuestion(table, columns.birthday, birthdays, decisions, context)
        : []),
    ],
    findings: damageIn(table, rows, columns, codes),
  };
}

const withoutYear = /^(\d{1,2})\.(\d{1,2})\.?$/;

function birthdaysOf(frame: Frame, rowOf: Int32Array): Int16Array | null {
  const index = frame.columns.birthday?.index;
  const days = frame.days("birthday");
  if (index === undefined || !days) return null;
  return Int16Array.from(rowOf, (row) => {
    if (days.state[row] === cellState.read) {
      const { month, date } = civilDate(days.day[row] as number);
      return month * 100 + date;
    }
    // With points the day comes first, in every country that writes dates so.
    const [, date, month] = withoutYear.exec(textOf(frame.rowAt(row)[index])) ?? [];
    return Number(month) <= 12 && Number(date) <= 31 ? Number(month) * 100 + Number(date) : 0;
  });
}

const words: ReadonlyMap<string, 0 | 1> = new Map([
  ...["yes", "ja", "true", "wahr", "1", "x", "subscribed", "angemeldet"].map(
    (w) => [w, 1] as const,
  ),
  ...["no", "nein", "false", "falsch", "0", "unsubscribed", "abgemeldet"].map(
    (w) => [w, 0] as const,
  ),
]);

function consentOf(frame: Frame, rowOf: Int32Array): Int8Array {
  const index = frame.columns.consent?.index;
  return Int8Array.from(rowOf, (row) =>
    index === undefined ? -1 : (words.get(textOf(frame.rowAt(row)[index]).toLowerCase()) ?? -1),
  );
}
