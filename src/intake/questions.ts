/** What must be asked about a table of orders, with the effect of each answer. */

import { isoDay } from "../core/day";
import { toCents } from "../core/history";
import { codeOf } from "./account";
import { cellState } from "./cell-state";
import type { DayColumn } from "./day-column";
import { type Decisions, named, option, type Question, question } from "./decisions";
import { columnNames } from "./headings";
import type { IdentityReport } from "./identity";
import type { Money } from "./money";
import type { Doubt, NumberColumn } from "./number-column";
import { firstRow, type OrderRows, type Orders, rowCount } from "./order";
import type { OrderFields } from "./order-fields";
import type { Column, Columns, Role } from "./role";
import { type Context, isInstant, type Table, textOf } from "./table";

/** Which column holds it, where the recognition could not tell. */
export function columnQuestion(
  code: "columnDate" | "columnCustomer" | "columnAmount" | "columnScore",
  table: Table,
  headingRow: number | null,
  rows: Int32Array,
): Question[] {
  if (rows.length === 0) return [];
  const examples = table.rows[headingRow ?? (rows[0] as number)] ?? [];
  const options = columnNames(table, headingRow).flatMap((value, i) =>
    value === "" ? [] : [{ value, label: textOf(examples[i]) || value, effect: {} }],
  );
  return [question(code, options, { rows: rows.length, firstRow: rows[0] ?? -1 })];
}

export function dayQuestion(
  table: Table,
  column: Column,
  { doubt, day }: DayColumn,
  decisions: Decisions,
  context: Context,
): Question[] {
  if (!doubt) return [];
  const cell = table.rows[doubt.firstRow]?.[column.index];
  const about = {
    subject: column.heading,
    example: isInstant(cell) ? isoDay(day[doubt.firstRow] as number) : textOf(cell),
    rows: doubt.rows,
    firstRow: doubt.firstRow,
  };
  const [first, second] = doubt.spans;
  if (doubt.about === "swappedDays") {
    const chosen = decisions.swappedDays ?? null;
    return [
      question("swappedDays", [option("swap", second), option("keep", first)], {
        ...about,
        chosen,
      }),
    ];
  }
  const options = [option("dayFirst", first), option("monthFirst", second)];
  if (context.locale === "en") options.reverse();
  return [question("dayOrder", options, { ...about, chosen: decisions.dayOrder ?? null })];
}

/** One question for all dates of an order, about the first column that needs it. */
export function dayQuestions(
  table: Table,
  columns: Columns,
  { days, refundDays }: OrderFields,
  decisions: Decisions,
  context: Context,
): Question[] {
  const { date, refundDate } = columns;
  if (date && days.doubt) return dayQuestion(table, date, days, decisions, context);
  return refundDate && refundDays
    ? dayQuestion(table, refundDate, refundDays, decisions, context)
    : [];
}

/** One question for all columns of numbers, about the first that needs it. */
export function decimalQuestions(
  table: Table,
  columns: Columns,
  numbers: ReadonlyMap<Role, NumberColumn>,
  rows: Int32Array,
  decisions: Decisions,
): Question[] {
  for (const [role, column] of numbers) {
    const place = columns[role];
    if (place && column.doubt) return [decimalQuestion(table, place, column, rows, decisions)];
  }
  return [];
}

function decimalQuestion(
  table: Table,
  column: Column,
  numbers: NumberColumn,
  rows: Int32Array,
  decisions: Decisions,
): Question {
  const { comma, point, firstRow, rows: count } = numbers.doubt as Doubt;
  // Once decided, the doubtful rows are among the sum already, read as decided.
  const inSum = decisions.decimalMark === "," ? comma : decisions.decimalMark === "." ? point : 0;
  const rest = centsOf(numbers, rows) - inSum;
  return question(
    "decimalMark",
    [option(",", { cents: rest + comma }), option(".", { cents: rest + point })],
    {
      subject: column.heading,
      example: textOf(table.rows[firstRow]?.[column.index]),
      rows: count,
      firstRow,
      chosen: decisions.decimalMark ?? null,
    },
  );
}

function centsOf(paid: NumberColumn, rows: ArrayLike<number>): number {
  let cents = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (paid.state[row] === cellState.read) cents += toCents(paid.value[row] as number);
  }
  return cents;
}

export function statusQuestions(fields: OrderFields, decisions: Decisions): Question[] {
  const words = [...(fields.status?.unknown ?? []), ...fields.unknownTypes];
  return words.map(({ word, shown, rows, firstRow }) =>
    question("status", [option("counts"), option("excluded")], {
      subject: word,
      example: shown,
      rows,
      firstRow,
      chosen: decisions.status?.[word] ?? null,
    }),
  );
}

export function amountPerQuestion(
  orders: OrderRows,
  paid: NumberColumn,
  column: Column | undefined,
  decisions: Decisions,
): Question {
  const several: Int32Array[] = [];
  for (let o = 0; o + 1 < orders.start.length; o++) {
    if (rowCount(orders, o) > 1) {
      several.push(orders.rows.subarray(orders.start[o], orders.start[o + 1]));
    }
  }
  const all = several.reduce((cents, rows) => cents + centsOf(paid, rows), 0);
  const once = several.reduce((cents, rows) => cents + centsOf(paid, rows.subarray(0, 1)), 0);
  return question("amountPer", [option("order", { cents: once }), option("item", { cents: all })], {
    subject: column?.heading ?? "",
    rows: several.reduce((count, rows) => count + rows.length, 0),
    firstRow: several[0]?.[0] ?? -1,
    chosen: decisions.amountPer ?? null,
  });
}

export function currencyQuestion(money: Money, decisions: Decisions): Question[] {
  const { main } = money;
  const others = money.orders.filter(({ currency }) => currency !== main);
  if (main === null || others.length === 0) return [];
  const options = money.orders.map(({ currency, orders }) => named(currency, { orders }));
  const open = others.filter(({ currency }) => decisions.rates?.[currency] === undefined);
  const rows = open.reduce((count, { orders }) => count + orders, 0);
  return [question("currency", options, { rows, chosen: main })];
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
  orders: Orders,
  guests: readonly number[],
  customers: number,
  money: Money,
  decisions: Decisions,
): Question[] {
  const { code, paid, currency } = orders;
  const sales = guests.filter((o) => code[o] === codeOf.order || code[o] === codeOf.noCustomer);
  const [first] = sales;
  if (first === undefined) return [];
  const cents = sales.reduce(
    (sum, o) => sum + toCents((paid[o] as number) * (money.rate(currency[o] as number) ?? 0)),
    0,
  );
  return [
    question(
      "guests",
      [
        option("leaveOut", { customers, cents: 0 }),
        option("each", { customers: customers + sales.length, cents }),
      ],
      {
        rows: sales.reduce((count, o) => count + rowCount(orders, o), 0),
        firstRow: firstRow(orders, first),
        chosen: decisions.guests ?? "leaveOut",
      },
    ),
  ];
}
