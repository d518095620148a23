/** The columns of a table of orders, each read once and as a whole. */

import { cellState } from "./cell-state";
import { type CurrencyColumn, readCurrencies } from "./currency";
import { type DayColumn, readDays } from "./day-column";
import type { Decisions } from "./decisions";
import { headingKey } from "./heading";
import { type Identity, identify } from "./identity";
import { type NumberColumn, readNumbers } from "./number-column";
import { idKey, isBrokenId } from "./person-keys";
import type { Columns, Role } from "./role";
import type { OrderRules } from "./source";
import { readStatus, type StatusColumn } from "./status-column";
import { type Context, isBlank, type Table, textOf } from "./table";

export interface OrderFields {
  /** Rows that hold data. */
  readonly rows: Int32Array;
  readonly days: DayColumn;
  readonly identity: Identity;
  /** Number of each row's order number among the different ones; -1: none. */
  readonly orderId: Int32Array;
  /** What was paid by the row, all parts together; null where the table has no amounts. */
  readonly paid: NumberColumn | null;
  readonly refund: NumberColumn | null;
  readonly refundDays: DayColumn | null;
  readonly tax: NumberColumn | null;
  readonly shipping: NumberColumn | null;
  readonly discount: NumberColumn | null;
  readonly currency: CurrencyColumn;
  readonly status: StatusColumn | null;
  readonly isCancelled: (row: number) => boolean;
  readonly bookingOf: (row: number) => "sale" | "refund" | "other";
}

export function readOrderFields(
  table: Table,
  rows: Int32Array,
  columns: Columns,
  rules: OrderRules,
  decisions: Decisions,
  context: Context,
): OrderFields {
  const at = (role: Role) => columns[role]?.index;
  const numbers = (role: Role) => {
    const index = at(role);
    if (index === undefined) return null;
    return readNumbers(table, index, rows, {
      usual: rules.decimal,
      decided: decisions.decimalMark,
    });
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
  return {
    rows,
    days: days(at("date") ?? -1),
    identity: identify(table, rows, columns, rules.identity),
    orderId: numberIds(table, rows, at("orderId")),
    paid: paidOf(numbers, rules, rows),
    refund: numbers("refund"),
    refundDays: refundDate === undefined ? null : days(refundDate),
    tax: numbers("tax"),
    shipping: numbers("shipping"),
    discount: numbers("discount"),
    currency: readCurrencies(table, at("currency") ?? at("amount"), rows),
    status:
      status === undefined
        ? null
        : readStatus(table, status, rows, rules.statuses, decisions.status),
    isCancelled: (row) => cancelled !== undefined && !isBlank(table.rows[row]?.[cancelled]),
    bookingOf: bookings(table, at("type"), rules),
  };
}

function paidOf(
  numbers: (role: Role) => NumberColumn | null,
  rules: OrderRules,
  rows: Int32Array,
): NumberColumn | null {
  const amount = numbers("amount");
  if (!amount || !rules.parts) return amount;
  const { value, state } = amount;
  for (const [role, sign] of Object.entries(rules.parts) as [Role, 1 | -1][]) {
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

function numberIds(table: Table, rows: Int32Array, index: number | undefined): Int32Array {
  const id = new Int32Array(table.rows.length).fill(-1);
  if (index === undefined) return id;
  const numbers = new Map<string, number>();
  for (const row of rows) {
    const cell = table.rows[row]?.[index];
    const text = isBrokenId(cell) ? null : idKey(cell);
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

function bookings(table: Table, index: number | undefined, rules: OrderRules) {
  if (index === undefined || !rules.types) return () => "sale" as const;
  const sales = new Set(rules.types.sale.map(headingKey));
  const refunds = new Set(rules.types.refund.map(headingKey));
  const known = new Map<string, "sale" | "refund" | "other">();
  return (row: number) => {
    const text = textOf(table.rows[row]?.[index]);
    let booking = known.get(text);
    if (booking === undefined) {
      const word = headingKey(text);
      booking = sales.has(word) ? "sale" : refunds.has(word) ? "refund" : "other";
      known.set(text, booking);
    }
    return booking;
  };
}
