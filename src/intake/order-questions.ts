/** What must be asked about a table of orders, with the effect of each answer. */

import { toCents } from "../core/history";
import { codeOf } from "./account";
import { cellState } from "./cell-state";
import type { DayColumn } from "./day-column";
import { type Decisions, type Effect, option, type Question, question } from "./decisions";
import type { IdentityReport } from "./identity";
import type { Money } from "./money";
import type { NumberColumn } from "./number-column";
import type { Order } from "./order";
import type { OrderFields } from "./order-fields";
import type { Column } from "./role";
import { type Context, isInstant, type Table, textOf } from "./table";

/** Which column holds it, where the recognition could not tell. */
export function columnQuestion(
  code: "columnDate" | "columnCustomer" | "columnAmount" | "columnScore",
  table: Table,
  headingRow: number | null,
  rows: Int32Array,
): Question {
  const headings = table.rows[headingRow ?? (rows[0] as number)] ?? [];
  const options = headings.map((cell, index) => {
    const shown = textOf(cell) || String(index + 1);
    return { value: String(index), text: { de: shown, en: shown }, effect: {} };
  });
  return question(code, options, { rows: rows.length, firstRow: rows[0] ?? -1 });
}

export function dayQuestion(
  table: Table,
  column: Column,
  days: DayColumn,
  rows: Int32Array,
  context: Context,
): Question[] {
  if (!days.doubt) return [];
  const about = {
    subject: column.heading,
    example: cellText(table, days.firstDoubtful, column.index, days),
    rows: days.doubtful,
    firstRow: days.firstDoubtful,
  };
  const first = spanOf(rows, days.state, days.day);
  const second = spanOf(rows, days.state, days.otherDay);
  if (days.doubt === "swappedDays") {
    return [question("swappedDays", [option("swap", second), option("keep", first)], about)];
  }
  const options = [option("dayFirst", first), option("monthFirst", second)];
  if (context.locale === "en") options.reverse();
  return [question("dayOrder", options, about)];
}

/** A date cell has no text of its own; its number would say nothing to anybody. */
function cellText(table: Table, row: number, index: number, days: DayColumn): string {
  const cell = table.rows[row]?.[index];
  return isInstant(cell) ? String(days.day[row]) : textOf(cell);
}

function spanOf(rows: Int32Array, state: Uint8Array, day: Int32Array): Effect {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (state[row] !== cellState.read && state[row] !== cellState.doubtful) continue;
    first = Math.min(first, day[row] as number);
    last = Math.max(last, day[row] as number);
  }
  return { first, last };
}

export function decimalQuestion(
  table: Table,
  column: Column | undefined,
  paid: NumberColumn | null,
  rows: Int32Array,
): Question[] {
  if (!column || !paid?.doubt) return [];
  const { comma, point, firstRow } = paid.doubt;
  const settled = sumOf(paid.value, rows);
  return [
    question(
      "decimalMark",
      [option(",", { cents: settled + comma }), option(".", { cents: settled + point })],
      {
        subject: column.heading,
        example: textOf(table.rows[firstRow]?.[column.index]),
        rows: paid.doubt.rows,
        firstRow,
      },
    ),
  ];
}

function sumOf(values: Float64Array, rows: Int32Array): number {
  let cents = 0;
  for (const row of rows) {
    const value = values[row] as number;
    if (!Number.isNaN(value)) cents += toCents(value);
  }
  return cents;
}

export function statusQuestions(fields: OrderFields): Question[] {
  return (fields.status?.unknown ?? []).map(({ shown, rows, firstRow }) =>
    question("status", [option("counts"), option("excluded")], {
      subject: shown,
      example: shown,
      rows,
      firstRow,
    }),
  );
}

export function amountPerQuestion(
  orders: readonly (readonly number[])[],
  paid: NumberColumn,
  column: Column | undefined,
): Question {
  const several = orders.filter((rows) => rows.length > 1);
  const sum = (rows: readonly number[]) => sumOf(paid.value, Int32Array.from(rows));
  const once = several.reduce((cents, rows) => cents + sum(rows.slice(0, 1)), 0);
  const all = several.reduce((cents, rows) => cents + sum(rows), 0);
  return question("amountPer", [option("order", { cents: once }), option("item", { cents: all })], {
    subject: column?.heading ?? "",
    rows: several.reduce((count, rows) => count + rows.length, 0),
    firstRow: several[0]?.[0] ?? -1,
  });
}

export function currencyQuestion(money: Money, decisions: Decisions): Question[] {
  const open = money.orders.filter(
    ({ currency }) => currency !== money.main && decisions.rates?.[currency] === undefined,
  );
  if (money.main === null || open.length === 0) return [];
  const options = money.orders.map(({ currency, orders }) => ({
    value: currency,
    text: { de: currency, en: currency },
    effect: { orders },
  }));
  const rows = open.reduce((count, { orders }) => count + orders, 0);
  return [question("currency", options, { rows, chosen: money.main })];
}

export function samePersonQuestion(report: IdentityReport): Question[] {
  const { strict, linked } = report.customers;
  if (strict === linked) return [];
  return [
    question(
      "samePerson",
      [option("linked", { customers: linked }), option("strict", { customers: strict })],
      {
        rows: report.persons.length,
        firstRow: report.persons[0]?.[0] ?? -1,
        chosen: report.rule,
      },
    ),
  ];
}

/** `customers`: how many there are without the guests. */
export function guestsQuestion(
  guests: readonly Order[],
  customers: number,
  decisions: Decisions,
): Question[] {
  const sales = guests.filter(({ code }) => code === codeOf.order || code === codeOf.noCustomer);
  if (sales.length === 0) return [];
  const cents = sales.reduce((sum, { paid }) => sum + toCents(paid), 0);
  return [
    question(
      "guests",
      [
        option("leaveOut", { customers, cents: 0 }),
        option("each", { customers: customers + sales.length, cents }),
      ],
      {
        rows: sales.reduce((count, { rows }) => count + rows.length, 0),
        firstRow: sales[0]?.rows[0] ?? -1,
        chosen: decisions.guests ?? "leaveOut",
      },
    ),
  ];
}
