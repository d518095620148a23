/** The columns of a table of orders, each read once and as a whole. */

import { cellState } from "./cell-state";
import { type CurrencyColumn, readCurrencies } from "./currency";
import { type DayColumn, readDays } from "./day-column";
import type { Decisions } from "./decisions";
import { headingKey } from "./heading";
import { type Identity, identify } from "./identity";
import { type NumberColumn, readNumbers } from "./number-column";
import { idKey } from "./person-keys";
import type { Columns, Role } from "./role";
import type { IdentityKey, OrderRules } from "./source";
import { readStatus, type StatusColumn, type StatusWord, wordsIn } from "./status-column";
import { type Context, isBlank, type Table, textOf } from "./table";

export interface OrderFields {
  /** Rows that hold data. */
  readonly rows: Int32Array;
  readonly days: DayColumn;
  readonly identity: Identity;
  /** Number of each row's order number among the different ones; -1: none. Null where the table has none. */
  readonly orderId: Int32Array | null;
  /** What was paid by the row, all parts together; null where the table has no amounts. */
  readonly paid: NumberColumn | null;
  /** What is left of `paid` after refunds, where the source says so. */
  readonly adjusted: NumberColumn | null;
  readonly refund: NumberColumn | null;
  readonly refundDays: DayColumn | null;
  readonly tax: NumberColumn | null;
  readonly shipping: NumberColumn | null;
  readonly discount: NumberColumn | null;
  /** Those of the above without which an order's amount would be wrong. */
  readonly vital: readonly NumberColumn[];
  /** Every column of numbers as it was read, by role. */
  readonly numbers: ReadonlyMap<Role, NumberColumn>;
  readonly currency: CurrencyColumn;
  readonly status: StatusColumn | null;
  readonly isCancelled: ((row: number) => boolean) | null;
  readonly bookingOf: (row: number) => Booking;
  /** Kinds of bookings that nobody knows, by which somebody paid; the answer of the user does not make one known. */
  readonly unknownTypes: readonly StatusWord[];
}

type Booking = "sale" | "refund" | "other" | "unknown";

export function readOrderFields(
  table: Table,
  rows: Int32Array,
  columns: Columns,
  kinds: readonly IdentityKey[],
  rules: OrderRules,
  decisions: Decisions,
  context: Context,
): OrderFields {
  const at = (role: Role) => columns[role]?.index;
  const read = new Map<Role, NumberColumn>();
  const numbers = (role: Role) => {
    const index = at(role);
    if (index === undefined) return null;
    const column = readNumbers(table, index, rows, {
      usual: rules.decimal,
      decided: decisions.decimalMark,
    });
    read.set(role, column);
    return column;
  };
  const days = (index: number) =>
    readDays(
      table,
      index,
      rows,
      {
        zone: rules.zone,
        usual: rules.dayOrder,
        decided: decisions.dayOrder,
        swapped: decisions.swappedDays,
      },
      context,
    );
  const status = at("status");
  const cancelled = at("cancelled");
  const refundDate = at("refundDate");
  const type = at("type");
  const known = bookings(table, type, at("orderId"), rules);
  const paid = paidOf(numbers, rules, rows);
  if (paid && !rules.moneyIn) takeBack(paid, rows, known);
  const identity = identify(table, rows, columns, kinds);
  const unknown = rows.filter(
    (row) =>
      rules.moneyIn === true &&
      known(row) === "other" &&
      (paid?.value[row] ?? 0) > 0 &&
      (identity.strict[row] as number) >= 0,
  );
  const adjusted = numbers("adjusted");
  const refund = numbers("refund");
  const tax = numbers("tax");
  const shipping = numbers("shipping");
  const takenOff = [decisions.tax === "out" && tax, decisions.shipping === "out" && shipping];
  return {
    rows,
    days: days(at("date") ?? -1),
    identity,
    orderId: numberIds(table, rows, at("orderId"), at("refersTo")),
    paid,
    adjusted,
    refund,
    refundDays: refundDate === undefined ? null : days(refundDate),
    tax,
    shipping,
    discount: numbers("discount"),
    vital: [paid, adjusted, refund, ...takenOff].flatMap((column) => column || []),
    numbers: read,
    currency: readCurrencies(table, at("currency") ?? at("amount"), rows),
    status:
      status === undefined
        ? null
        : readStatus(table, status, rows, rules.statuses, decisions.status),
    isCancelled: cancelled === undefined ? null : (row) => !isBlank(table.rows[row]?.[cancelled]),
    bookingOf: withAnswers(known, table, type ?? -1, unknown, decisions.status),
    unknownTypes: type === undefined ? [] : wordsIn(table, type, unknown),
  };
}

function paidOf(
  numbers: (role: Role) => NumberColumn | null,
  rules: OrderRules,
  rows: Int32Array,
): NumberColumn | null {
  const amount =
    numbers("amount") ?? timesQuantity(numbers("unitPrice"), numbers("quantity"), rows);
  if (!amount) return null;
  const { value, state } = amount;
  for (const [role, sign] of Object.entries({ ...rules.parts, ...rules.rareParts }) as [
    Role,
    1 | -1,
  ][]) {
    const part = numbers(role);
    if (!part) continue;
    for (const row of rows) {
      if (state[row] !== cellState.read || part.state[row] === cellState.blank) continue;
      if (part.state[row] === cellState.read) {
        // Exports write discounts with and without their minus.
        const size = sign < 0 ? -Math.abs(part.value[row] as number) : (part.value[row] as number);
        value[row] = (value[row] as number) + size;
      } else state[row] = part.state[row] as number;
    }
  }
  return amount;
}

/** Unit prices to row amounts, in place. */
function timesQuantity(
  price: NumberColumn | null,
  quantity: NumberColumn | null,
  rows: Int32Array,
): NumberColumn | null {
  if (!price || !quantity) return price;
  for (const row of rows) {
    if (price.state[row] !== cellState.read) continue;
    if (quantity.state[row] !== cellState.read) price.state[row] = quantity.state[row] as number;
    price.value[row] = (price.value[row] as number) * (quantity.value[row] as number);
  }
  return price;
}

/** `unknown`: rows of a type that only the user can tell. */
function withAnswers(
  known: (row: number) => Booking,
  table: Table,
  type: number,
  unknown: Int32Array,
  decided: Decisions["status"] = {},
): (row: number) => Booking {
  if (unknown.length === 0) return known;
  const asked = new Set(unknown);
  return (row) => {
    if (!asked.has(row)) return known(row);
    const said = decided[headingKey(table.rows[row]?.[type])];
    return said === undefined ? "unknown" : said === "counts" ? "sale" : "other";
  };
}

/** Some files write the amounts of credit notes without a minus. */
function takeBack(paid: NumberColumn, rows: Int32Array, bookingOf: OrderFields["bookingOf"]): void {
  for (const row of rows) {
    if (bookingOf(row) === "refund") paid.value[row] = -Math.abs(paid.value[row] as number);
  }
}

/** `refersTo`: the column of the order a refund belongs to; its number counts before the row's own. */
function numberIds(
  table: Table,
  rows: Int32Array,
  index: number | undefined,
  refersTo: number | undefined,
): Int32Array | null {
  if (index === undefined) return null;
  const id = new Int32Array(table.rows.length).fill(-1);
  const numbers = new Map<string, number>();
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const text = (refersTo === undefined ? null : idKey(cells[refersTo])) ?? idKey(cells[index]);
    if (text === null) continue;
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    id[row] = number;
  }
  return id;
}

function bookings(
  table: Table,
  type: number | undefined,
  orderId: number | undefined,
  { types, refundIds }: OrderRules,
): (row: number) => Booking {
  if (refundIds !== undefined && orderId !== undefined) {
    return (row) => (textOf(table.rows[row]?.[orderId]).startsWith(refundIds) ? "refund" : "sale");
  }
  if (type === undefined || !types) return () => "sale";
  const sales = types.sale === "rest" ? null : new Set(types.sale.map(headingKey));
  const refunds = new Set(types.refund.map(headingKey));
  const known = new Map<string, Booking>();
  return (row) => {
    const text = textOf(table.rows[row]?.[type]);
    let booking = known.get(text);
    if (booking === undefined) {
      const word = headingKey(text);
      const sale = sales === null || sales.has(word);
      booking = refunds.has(word) ? "refund" : sale ? "sale" : "other";
      known.set(text, booking);
    }
    return booking;
  };
}
