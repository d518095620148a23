/**
 * Columns of texts that are dates or amounts and leave no doubt about it, as what a spreadsheet calculates with. A table
 * reads the same before and after: what only the text says, such as a currency beside the amount, is not lost.
 */

import { type DayOrder, orderShown, readDayText } from "../core/day-text";
import type { DecimalMark } from "../core/number-text";
import { cellState } from "./cell-state";
import { wallClock } from "./clock";
import { readCurrencies } from "./currency";
import { type DayRules, readDays } from "./day-column";
import { decidedColumns } from "./decided-columns";
import type { Decisions } from "./decisions";
import { layoutOf } from "./layout";
import { markIn, readNumbers } from "./number-column";
import { type Recognition, sourceOf } from "./recognition";
import type { Role } from "./role";
import { type Context, isBlank, type Table, textOf } from "./table";

export interface TypedColumn {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly kind: "day" | "moment" | "amount";
  /** For every row of the table: an amount, or days since 30 December 1899; NaN where the cell stays as it is. */
  readonly value: Float64Array;
}

export interface TypedColumns {
  readonly columns: readonly TypedColumn[];
  /** What the texts said and real values do not: to be kept with the sheet for what comes later. */
  readonly said: Pick<Decisions, "currency" | "dayOrder" | "decimalMark">;
}

interface Typed<Style> {
  readonly column: TypedColumn;
  /** How the texts were written; null where they did not tell. */
  readonly style: Style | null;
}

const dayRoles: readonly Role[] = ["date", "refundDate", "replied", "solved"];
const amountRoles: readonly Role[] = [
  "amount",
  "adjusted",
  "unitPrice",
  "total",
  "refund",
  "tax",
  "shipping",
  "giftWrap",
  "tip",
  "discount",
  "shippingDiscount",
];

export function typedColumns(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): TypedColumns {
  if (recognition.headingRow === null) return { columns: [], said: {} };
  const columns = decidedColumns(table, recognition, decisions);
  const { rows } = layoutOf(table, recognition.headingRow, columns);
  const rules = sourceOf(recognition)?.orders;
  const beside = columns.currency ? undefined : columns.amount?.index;
  const { codes } = readCurrencies(table, beside, rows);
  const [currency] = codes;
  const keepsCurrency =
    currency === undefined ||
    (rules !== undefined && codes.length === 1 && currency === (decisions.currency ?? currency));
  const typed = <Style>(roles: readonly Role[], read: (index: number) => Typed<Style> | null) =>
    roles.flatMap((role) => {
      const column = columns[role];
      return column && (role !== "amount" || keepsCurrency) ? [read(column.index)] : [];
    });
  const dayRules = { zone: rules?.zone, usual: rules?.dayOrder, decided: decisions.dayOrder };
  const days = typed(dayRoles, (index) => typedDays(table, index, rows, dayRules, context));
  const amounts = typed(amountRoles, (index) =>
    typedAmounts(table, index, rows, rules?.decimal, decisions.decimalMark),
  );
  const order = styleOf(days);
  const mark = styleOf(amounts);
  return {
    columns: [...days, ...amounts].flatMap((one) => one?.column ?? []),
    said: {
      ...(keepsCurrency && currency !== undefined && { currency }),
      ...(order && { dayOrder: order }),
      ...(mark && { decimalMark: mark }),
    },
  };
}

/** One column's style says nothing about another that leaves a doubt, which is asked about. */
function styleOf<Style>(typed: readonly (Typed<Style> | null)[]): Style | null {
  const styles = typed.map((one) => one?.style ?? null);
  return typed.includes(null) ? null : (styles.find((style) => style !== null) ?? null);
}

function typedAmounts(
  table: Table,
  index: number,
  rows: Int32Array,
  usual: DecimalMark | undefined,
  decided: DecimalMark | undefined,
): Typed<DecimalMark> | null {
  const { doubt, state, value } = readNumbers(table, index, rows, { usual, decided });
  if (doubt && !decided) return null;
  const typed = new Float64Array(table.rows.length).fill(Number.NaN);
  const marks = new Set<ReturnType<typeof markIn>>();
  for (const row of rows) {
    if (state[row] !== cellState.read || !isText(table, row, index)) continue;
    typed[row] = value[row] as number;
    marks.add(markIn(textOf(table.rows[row]?.[index])));
  }
  const style = marks.has(",") === marks.has(".") ? null : marks.has(",") ? "," : ".";
  return { column: { index, kind: "amount", value: typed }, style };
}

const isText = (table: Table, row: number, index: number) =>
  typeof table.rows[row]?.[index] === "string";

const epoch = 25_569; // 1970-01-01 in a spreadsheet's count of days
const secondsPerDay = 86_400;

function typedDays(
  table: Table,
  index: number,
  rows: Int32Array,
  rules: DayRules,
  context: Context,
): Typed<DayOrder> | null {
  const { day, doubt, state } = readDays(table, index, rows, rules, context);
  if (doubt && !rules.decided) return null;
  const wall = wallClock(context);
  const typed = new Float64Array(table.rows.length).fill(Number.NaN);
  const taken = new Set<string>();
  const left = new Set<string>();
  let timed = false;
  for (const row of rows) {
    if (!isText(table, row, index)) continue;
    const text = textOf(table.rows[row]?.[index]);
    if (state[row] !== cellState.read) {
      if (!isBlank(text)) left.add(text);
      continue;
    }
    if (!text.includes(".")) taken.add(text); // dots will say it again in the next file
    const read = readDayText(text);
    const seconds = read?.seconds;
    // A day alone is a day everywhere; among moments in UTC a cell would be taken for midnight there.
    if (seconds === undefined && rules.zone === "utc") return null;
    const offset = read?.kind === "day" ? read.offsetMinutes : undefined;
    const written = (day: number) => epoch + day + (seconds ?? 0) / secondsPerDay;
    timed ||= seconds !== undefined;
    if (read?.kind !== "day") typed[row] = written(day[row] as number);
    else if (offset === undefined) typed[row] = written(read.day);
    else {
      const utc = written(read.day) - offset / 1440;
      // The sheet's clock shows UTC where the source means it, else its own zone's time.
      typed[row] =
        rules.zone === "utc" ? utc : epoch + wall((utc - epoch) * secondsPerDay * 1000) / 1440;
    }
  }
  // Texts that stay must not say by themselves which dates were written day first.
  if (orderShown(left)) return null;
  return {
    column: { index, kind: timed ? "moment" : "day", value: typed },
    style: orderShown(taken),
  };
}
