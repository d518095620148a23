/** What was spent on winning customers, as typed columns: from when to when, on which channel, how much. */

import { toCents } from "../core/history";
import { type Account, accountOf, codeOf } from "./account";
import { cellState } from "./cell-state";
import { readCurrencies } from "./currency";
import { damageIn } from "./damage";
import { dayReason } from "./day-reason";
import type { Decisions, Question } from "./decisions";
import type { Finding } from "./finding";
import { type Frame, frameOf } from "./frame";
import { headingKey } from "./heading";
import { readPeriodText } from "./period-text";
import { columnQuestion, dayQuestion, decimalQuestions } from "./questions";
import { type Recognition, sourceOf } from "./recognition";
import type { Role } from "./role";
import type { Source } from "./source";
import { type Context, type Table, textOf } from "./table";
import { pick, type WordColumn } from "./word-column";

export interface SpendReading {
  /** First and last day each entry is for; the same where a single day is named. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly cents: Float64Array;
  readonly channel: WordColumn | null;
  /** Null where none is written. */
  readonly currency: string | null;
  readonly rowOf: Int32Array;
  readonly account: Account;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** Reads a table of spend, or the advertising costs among the bookings of a marketplace's statement. */
export function readSpend(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): SpendReading {
  const frame = frameOf(table, recognition, decisions, context);
  const { columns, rows, codes } = frame;
  const statement = sourceOf(recognition)?.spend;
  const amountRole: Role = statement ? "total" : "amount";
  const amounts = frame.numbers(amountRole);
  const days = frame.days("date");
  const first = new Int32Array(table.rows.length);
  const last = new Int32Array(table.rows.length);
  const isSpend = statement ? advertising(frame, statement) : () => true;
  for (const row of rows) {
    const period = columns.date && readPeriodText(textOf(frame.rowAt(row)[columns.date.index]));
    first[row] = period ? period.first : (days?.day[row] ?? 0);
    last[row] = period ? period.last : (first[row] as number);
    const reason = period ? null : days ? dayReason(days, row) : "columns";
    codes[row] = isSpend(row)
      ? codeOf[reason ?? amountReason(amounts?.state[row])]
      : codeOf.notASale;
  }
  const rowOf = rows.filter((row) => codes[row] === codeOf.record);
  const currencies = readCurrencies(
    table,
    columns.currency?.index ?? columns[amountRole]?.index,
    rows,
  );
  const sign = statement ? -1 : 1;
  return {
    first: Int32Array.from(rowOf, (row) => first[row] as number),
    last: Int32Array.from(rowOf, (row) => last[row] as number),
    cents: Float64Array.from(rowOf, (row) => sign * toCents(amounts?.value[row] as number)),
    channel: pick(frame.words(statement ? "product" : "channel"), rowOf),
    currency: currencies.codes.length === 1 ? (currencies.codes[0] as string) : null,
    rowOf,
    account: accountOf(codes, amounts?.value ?? null, currencies.code, currencies.codes),
    questions: [
      ...(days && columns.date
        ? dayQuestion(table, columns.date, days, decisions, context)
        : columnQuestion("columnDate", table, recognition.headingRow, rows)),
      ...(amounts ? [] : columnQuestion("columnAmount", table, recognition.headingRow, rows)),
      ...(amounts
        ? decimalQuestions(table, columns, new Map([[amountRole, amounts]]), rows, decisions)
        : []),
    ],
    findings: damageIn(table, rows, columns, codes),
  };
}

function amountReason(state: number | undefined) {
  switch (state) {
    case undefined:
      return "columns";
    case cellState.read:
      return "record";
    case cellState.blank:
      return "noAmount";
    case cellState.doubtful:
      return "decimalMark";
    case cellState.broken:
      return "errorCell";
    default:
      return "amountUnreadable";
  }
}

function advertising(frame: Frame, { types, products }: NonNullable<Source["spend"]>) {
  const typeAt = frame.columns.type?.index ?? -1;
  const productAt = frame.columns.product?.index ?? -1;
  const typeWords = new Set(types.map(headingKey));
  const productWords = products && new Set(products.map(headingKey));
  return (row: number) => {
    const cells = frame.rowAt(row);
    return (
      typeWords.has(headingKey(cells[typeAt])) &&
      (!productWords || productWords.has(headingKey(cells[productAt])))
    );
  };
}
