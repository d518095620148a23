/** A table of orders or payments to the ledger, with the account of every row and what must be asked. */

import { customerIndex, type Ledger } from "../core/ledger";
import { type Account, accountOf, codeOf } from "./account";
import { amountPerFrom } from "./amount-per";
import { type Booked, bookOrders, netRefunds } from "./bookings";
import { damageIn } from "./damage";
import type { Decisions, Question } from "./decisions";
import { type Finding, finding } from "./finding";
import { type IdentityReport, type IdentityRule, identityReport, linkedKeys } from "./identity";
import { layoutOf } from "./layout";
import { type Money, moneyOf } from "./money";
import { type AmountPer, type Order, orderOf } from "./order";
import { type OrderFields, readOrderFields } from "./order-fields";
import { groupOrders, type OrderGroups } from "./order-groups";
import {
  amountPerQuestion,
  columnQuestion,
  currencyQuestion,
  dayQuestion,
  decimalQuestion,
  guestsQuestion,
  samePersonQuestion,
  statusQuestions,
} from "./order-questions";
import { type Recognition, sourceOf } from "./recognition";
import type { Column, Columns, Role } from "./role";
import type { OrderRules } from "./source";
import { type Context, type Table, textOf } from "./table";

export interface OrdersReading {
  readonly ledger: Ledger;
  /** The table's row each ledger row comes from, by place from 0. */
  readonly rowOf: Int32Array;
  /** Orders in the ledger, refunds not counted. */
  readonly orders: number;
  /** The currency of the ledger's amounts; null where none is written. */
  readonly currency: string | null;
  /**
   * Ledger = order + refund + item − deductions: what the account's lines of those reasons add up to,
   * less what was taken off, is the sum of the ledger's amounts.
   */
  readonly account: Account;
  /** Hundredths taken off the file's amounts on the way into the ledger. */
  readonly deductions: {
    readonly refunds: number;
    readonly tax: number;
    readonly shipping: number;
  };
  readonly identity: IdentityReport;
  /** Open ones have `chosen: null`; while there are any, the ledger is not complete. */
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** The same rows with customers told apart by another rule. */
  ledgerBy(rule: IdentityRule): Ledger;
}

export function readOrders(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): OrdersReading {
  const columns = decidedColumns(table, recognition, decisions);
  const layout = layoutOf(table, { ...recognition, columns });
  const rules = sourceOf(recognition)?.orders;
  const codes = layout.codes;
  const missing = missingColumns(columns, rules);
  if (!rules || missing) {
    const reason = missing === "buyers" ? codeOf.noCustomer : codeOf.columns;
    for (const row of layout.rows) codes[row] = reason;
    const asked =
      missing === "buyers" || layout.rows.length === 0
        ? []
        : [columnQuestion(missing ?? "columnDate", table, recognition.headingRow, layout.rows)];
    return emptyReading(codes, asked, damageIn(table, layout.rows, columns, codes));
  }
  const fields = readOrderFields(table, layout.rows, columns, rules, decisions, context);
  const groups = groupOrders(table, fields, rules.rowIs, columns.itemId !== undefined);
  const amounts = amountRule(rules, fields, groups, decisions);
  const orders = groups.orders.map((rows) => orderOf(fields, rows, rules, amounts.per));
  if (amounts.open) holdBack(orders);
  const guests = settleGuests(orders, decisions);
  if (decisions.refunds === "order") netRefunds(orders);
  const money = moneyOf(
    orders,
    ({ code }) => code === codeOf.order,
    fields.currency.codes,
    decisions,
  );
  const booked = bookOrders(orders, money, decisions);
  settleCurrencies(orders, money);
  markRows(codes, orders, groups, amounts.per, fields);

  const rule = decisions.identity ?? "strict";
  const counted = orders.filter(({ code }) => code === codeOf.order);
  const linked = linkedKeys(
    fields.identity,
    counted.filter(({ key }) => key >= 0).map(({ rows }) => rows[0] as number),
  );
  const identity = identityReport(
    fields.identity,
    linked,
    counted.map(({ rows }) => rows[0] as number),
    rule,
  );
  const ledgerBy = (by: IdentityRule) => ledgerOf(booked, fields, by === "linked" ? linked : null);
  return {
    ledger: ledgerBy(rule),
    rowOf: Int32Array.from(booked.bookings, ({ row }) => row),
    orders: counted.length,
    currency: money.main,
    account: accountOf(
      codes,
      fields.paid?.value ?? null,
      rowCurrencies(orders, fields),
      fields.currency.codes,
    ),
    deductions: { refunds: booked.refunds, tax: booked.tax, shipping: booked.shipping },
    identity,
    questions: [
      ...dayQuestion(table, columns.date as Column, fields.days, layout.rows, context),
      ...decimalQuestion(table, columns.amount, fields.paid, layout.rows),
      ...(amounts.asked && fields.paid
        ? [
            {
              ...amountPerQuestion(groups.orders, fields.paid, columns.amount),
              chosen: decisions.amountPer ?? null,
            },
          ]
        : []),
      ...statusQuestions(fields),
      ...currencyQuestion(money, decisions),
      ...samePersonQuestion(identity),
      ...guestsQuestion(guests, identity.customers[rule], decisions),
    ],
    findings: [
      ...damageIn(table, layout.rows, columns, codes),
      ...orderFindings(columns, fields, groups, orders, booked, rules, identity, codes),
    ],
    ledgerBy,
  };
}

function decidedColumns(table: Table, recognition: Recognition, decisions: Decisions): Columns {
  const columns: Partial<Record<Role, Column>> = { ...recognition.columns };
  const headings = recognition.headingRow === null ? [] : table.rows[recognition.headingRow];
  for (const [role, index] of Object.entries(decisions.columns ?? {}) as [Role, number | null][]) {
    if (index === null) delete columns[role];
    else columns[role] = { index, heading: textOf(headings?.[index]) };
  }
  return columns;
}

/** "buyers": the source never names any. */
function missingColumns(columns: Columns, rules: OrderRules | undefined) {
  if (rules && rules.identity.length === 0) return "buyers" as const;
  if (!columns.date) return "columnDate" as const;
  const who: readonly Role[] = ["customerId", "email", "phone", "name", "lastName"];
  return who.some((role) => columns[role]) ? null : ("columnCustomer" as const);
}

function amountRule(
  rules: OrderRules,
  fields: OrderFields,
  groups: OrderGroups,
  decisions: Decisions,
): { per: AmountPer; asked: boolean; open: boolean } {
  if (rules.rowIs !== "ask") {
    return { per: rules.rowIs === "item" ? "item" : "order", asked: false, open: false };
  }
  const found = amountPerFrom(fields, groups.orders);
  if (found === "item") return { per: "item", asked: false, open: false };
  const asked = found === "undecided";
  return {
    per: decisions.amountPer ?? "order",
    asked,
    open: asked && decisions.amountPer === undefined,
  };
}

/** Orders with several amounts wait for the answer. */
function holdBack(orders: readonly Order[]): void {
  for (const order of orders) {
    if (order.rows.length > 1 && order.code === codeOf.order) order.code = codeOf.amountPer;
  }
}

/** A refund without a name belongs to whoever placed the order; what is left nameless are guests. */
function settleGuests(orders: readonly Order[], decisions: Decisions): Order[] {
  const buyers = new Map<number, number>();
  for (const { orderId, key } of orders) if (orderId >= 0 && key >= 0) buyers.set(orderId, key);
  const guests: Order[] = [];
  for (const order of orders) {
    if (order.key >= 0 || (order.code !== codeOf.order && order.code !== codeOf.refund)) continue;
    order.key = buyers.get(order.orderId) ?? -1;
    if (order.key >= 0) continue;
    guests.push(order);
    if (decisions.guests !== "each") order.code = codeOf.noCustomer;
  }
  return guests;
}

function settleCurrencies(orders: readonly Order[], money: Money): void {
  for (const order of orders) {
    if (order.code !== codeOf.order && order.code !== codeOf.refund) continue;
    if (money.rate(order.currency) !== undefined) continue;
    order.code = order.currency < 0 ? codeOf.noCurrency : codeOf.otherCurrency;
  }
}

/** Hands each order's reason to its rows; further rows of a counted order are merged into the first. */
function markRows(
  codes: Uint8Array,
  orders: readonly Order[],
  groups: OrderGroups,
  per: AmountPer,
  fields: OrderFields,
): void {
  for (const { rows, code } of orders) {
    rows.forEach((row, i) => {
      const counted = code === codeOf.order || code === codeOf.refund;
      if (i === 0 || !counted) codes[row] = code;
      else if (per === "order" && !Number.isNaN(fields.paid?.value[row] ?? Number.NaN)) {
        codes[row] = codeOf.repeat;
      } else codes[row] = codeOf.item;
    });
  }
  for (const row of groups.duplicates) codes[row] = codeOf.duplicate;
}

/** Line items are in their order's currency. */
function rowCurrencies(orders: readonly Order[], fields: OrderFields): Int16Array {
  const code = fields.currency.code.slice();
  for (const { rows, currency } of orders) {
    for (const row of rows) if ((code[row] as number) < 0) code[row] = currency;
  }
  return code;
}

function ledgerOf(booked: Booked, fields: OrderFields, linked: Int32Array | null): Ledger {
  const { bookings } = booked;
  const { keys } = fields.identity;
  const index = customerIndex();
  const customer = new Int32Array(bookings.length);
  const day = new Int32Array(bookings.length);
  const amount = fields.paid ? new Float64Array(bookings.length) : null;
  bookings.forEach((booking, i) => {
    const key = linked && booking.key >= 0 ? (linked[booking.key] as number) : booking.key;
    const name = key >= 0 ? (keys[key] as string) : `guest ${booking.row + 1}`;
    customer[i] = index.numberOf(name);
    day[i] = booking.day;
    if (amount) amount[i] = booking.cents / 100;
  });
  return { customers: index.keys, customer, day, amount };
}

function orderFindings(
  columns: Columns,
  fields: OrderFields,
  groups: OrderGroups,
  orders: readonly Order[],
  booked: Booked,
  rules: OrderRules,
  identity: IdentityReport,
  codes: Uint8Array,
): Finding[] {
  const firstRows = (chosen: readonly Order[]) => chosen.map(({ rows }) => rows[0] as number);
  const half = [...fields.rows].filter(
    (row) => codes[row] === codeOf.noDate && (fields.identity.strict[row] as number) >= 0,
  );
  return [
    ...finding("orderIdReused", groups.reused, columns.orderId?.heading),
    ...finding("halfEmpty", half),
    ...finding("refundAmountMissing", firstRows(orders.filter((order) => order.refundUnknown))),
    ...finding("refundAboveTotal", firstRows(booked.above)),
    ...(identity.relays > 0
      ? finding("relayAddresses", { count: identity.relays, firstRow: -1 }, columns.email?.heading)
      : []),
    ...(rules.zone === "utc" && fields.days.instants > 0
      ? finding("utcDates", { count: fields.days.instants, firstRow: -1 }, columns.date?.heading)
      : []),
    ...(fields.status?.unreadable
      ? finding(
          "statusUnreadable",
          { count: fields.rows.length, firstRow: -1 },
          columns.status?.heading,
        )
      : []),
  ];
}

function emptyReading(
  codes: Uint8Array,
  questions: readonly Question[],
  findings: readonly Finding[],
): OrdersReading {
  const ledger: Ledger = {
    customers: [],
    customer: new Int32Array(0),
    day: new Int32Array(0),
    amount: null,
  };
  return {
    ledger,
    rowOf: new Int32Array(0),
    orders: 0,
    currency: null,
    account: accountOf(codes),
    deductions: { refunds: 0, tax: 0, shipping: 0 },
    identity: {
      rule: "strict",
      customers: { strict: 0, linked: 0 },
      matched: {},
      relays: 0,
      persons: [],
    },
    questions,
    findings,
    ledgerBy: () => ledger,
  };
}
