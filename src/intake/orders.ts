/** A table of orders or payments to the ledger, with the account of every row and what must be asked. */

import { customerIndex, type Ledger } from "../core/ledger";
import { type Account, accountOf, codeOf } from "./account";
import { type Booked, bookOrders } from "./bookings";
import { rateChoices, refundChoice, revenueChoices } from "./choices";
import { readCleanOrders } from "./clean-orders";
import { damageIn } from "./damage";
import { decidedColumns, identityKinds } from "./decided-columns";
import type { Decisions, Question } from "./decisions";
import type { Finding } from "./finding";
import { type IdentityReport, type IdentityRule, identityReport, linkedKeys } from "./identity";
import { layoutOf } from "./layout";
import { moneyOf } from "./money";
import { ordersOf } from "./order";
import { markRows, orderAccount } from "./order-account";
import { type OrderFields, readOrderFields } from "./order-fields";
import { futureDates, orderFindings } from "./order-findings";
import { groupOrders } from "./order-groups";
import {
  amountPerQuestion,
  columnQuestion,
  currencyQuestion,
  dayQuestions,
  decimalQuestions,
  guestsQuestion,
  samePersonQuestion,
  statusQuestions,
} from "./questions";
import { type Recognition, sourceOf } from "./recognition";
import type { Columns } from "./role";
import {
  amountRule,
  assignRefunds,
  holdBack,
  netRefunds,
  settleCurrencies,
  settleGuests,
} from "./settle";
import type { IdentityKey, Source } from "./source";
import type { Context, Table } from "./table";

export interface OrdersReading {
  readonly ledger: Ledger;
  /** The table's row that a ledger row comes from, by place from 0. */
  rowOf(entry: number): number;
  /** Orders in the ledger, refunds not counted. */
  readonly orders: number;
  /** The currency of the ledger's amounts; null where none is written. */
  readonly currency: string | null;
  /**
   * In one currency, the lines "order", "refund" and "item" less the deductions are the sum of the ledger's
   * amounts, to the cent. Credit notes written without a minus are counted with one.
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
  /** What can be decided otherwise, each with the answer in force. */
  readonly choices: readonly Question[];
  readonly findings: readonly Finding[];
  /** The same rows with customers told apart by another rule. */
  ledgerBy(rule: IdentityRule): Ledger;
}

/** A table with all that is known before its rows are read. */
export interface OrdersJob {
  readonly table: Table;
  readonly headingRow: number | null;
  readonly columns: Columns;
  /** What tells people apart, strongest first. */
  readonly kinds: readonly IdentityKey[];
  readonly source: Source | undefined;
  readonly decisions: Decisions;
  readonly context: Context;
}

export function readOrders(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): OrdersReading {
  const job = ordersJob(table, recognition, decisions, context);
  return readCleanOrders(job) ?? weighOrders(job);
}

export function ordersJob(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): OrdersJob {
  const columns = decidedColumns(table, recognition, decisions);
  const source = sourceOf(recognition);
  const kinds = identityKinds(source?.orders?.identity ?? [], columns, decisions);
  const { headingRow } = recognition;
  return { table, headingRow, columns, kinds, source, decisions, context };
}

/** Reads column by column, each as a whole, so that what is doubtful in one row is settled by the others. */
export function weighOrders(job: OrdersJob): OrdersReading {
  const { table, headingRow, columns, kinds, source, decisions, context } = job;
  const { codes, rows: dataRows } = layoutOf(table, headingRow, columns);
  const rules = source?.orders;
  if (!rules || !columns.date || kinds.length === 0) {
    // A product's file that names no buyers will not do so in another column.
    const nobody = kinds.length === 0 && source?.id !== "plain";
    const asked = nobody ? [] : missingColumns(columns, kinds);
    for (const row of dataRows) codes[row] = nobody ? codeOf.noCustomer : codeOf.columns;
    return nothingRead(
      accountOf(codes),
      asked.flatMap((code) => columnQuestion(code, table, headingRow, dataRows)),
      damageIn(table, dataRows, columns, codes),
    );
  }

  const fields = readOrderFields(table, dataRows, columns, kinds, rules, decisions, context);
  const groups = groupOrders(table, fields, rules.rowIs, columns.itemId !== undefined);
  const amounts = amountRule(rules, fields, groups, decisions);
  const orders = ordersOf(fields, groups, rules, amounts.per);
  if (amounts.asked && !decisions.amountPer) holdBack(orders);
  assignRefunds(orders, rules.moneyIn === true);
  const guests = settleGuests(orders, decisions);
  const refunds = refundChoice(orders, decisions);
  if (decisions.refunds === "order") netRefunds(orders);
  const money = moneyOf(orders, fields.currency.codes, decisions);
  settleCurrencies(orders, money);
  const booked = bookOrders(orders, money, decisions);
  markRows(codes, orders, groups.duplicates, amounts.per, fields);

  const rule = decisions.identity ?? "strict";
  const linked = linkedKeys(fields.identity, orders);
  const identity = identityReport(fields.identity, linked, orders, rule);
  const ledgerBy = (by: IdentityRule) => ledgerOf(booked, fields, by === "linked" ? linked : null);
  return {
    ledger: ledgerBy(rule),
    rowOf: (entry) => booked.row[entry] as number,
    orders: orders.code.reduce((count, code) => (code === codeOf.order ? count + 1 : count), 0),
    currency: money.main,
    account: orderAccount(codes, orders, fields),
    deductions: { refunds: booked.refunds, tax: booked.tax, shipping: booked.shipping },
    identity,
    questions: [
      ...dayQuestions(table, columns, fields, decisions, context),
      ...decimalQuestions(table, columns, fields.numbers, dataRows, decisions),
      ...(amounts.asked && fields.paid
        ? [amountPerQuestion(groups, fields.paid, columns.amount, decisions)]
        : []),
      ...statusQuestions(fields, decisions),
      ...currencyQuestion(money, decisions),
      ...samePersonQuestion(identity),
      ...guestsQuestion(orders, guests, identity.customers[rule], money, decisions),
    ],
    choices: [
      ...refunds,
      ...revenueChoices(orders, columns, money, booked, decisions),
      ...rateChoices(money, decisions),
    ],
    findings: [
      ...damageIn(table, dataRows, columns, codes),
      ...futureDates(orders, columns, context),
      ...orderFindings(table, columns, fields, groups, orders, amounts.per, booked, identity),
    ],
    ledgerBy,
  };
}

function missingColumns(columns: Columns, kinds: readonly IdentityKey[]) {
  const date = columns.date ? [] : (["columnDate"] as const);
  return kinds.length > 0 ? date : [...date, "columnCustomer" as const];
}

/** Customers in order of first appearance, each by the strongest key or by the one that stands for the person. */
function ledgerOf(
  { row, key, day, cents }: Booked,
  { identity, paid }: OrderFields,
  linked: Int32Array | null,
): Ledger {
  const { keys, byKind } = identity;
  const index = customerIndex();
  const numbers = new Int32Array(keys.length).fill(-1);
  const customers: string[] = [];
  // keys of two kinds may read the same; those of one differ, and need not be looked up
  const add = byKind.length > 1 ? index.numberOf : (name: string) => customers.push(name) - 1;
  const customer = key.map((own, i) => {
    if (own < 0) return add(`guest ${(row[i] as number) + 1}`);
    const person = linked ? (linked[own] as number) : own;
    if (numbers[person] === -1) numbers[person] = add(keys[person] as string);
    return numbers[person] as number;
  });
  return {
    customers: byKind.length > 1 ? index.keys : customers,
    customer,
    day,
    amount: paid && cents.map((amount) => amount / 100),
  };
}

function nothingRead(
  account: Account,
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
    rowOf: () => -1,
    orders: 0,
    currency: null,
    account,
    deductions: { refunds: 0, tax: 0, shipping: 0 },
    identity: {
      rule: "strict",
      customers: { strict: 0, linked: 0 },
      matched: {},
      relays: [],
      persons: [],
    },
    questions,
    choices: [],
    findings,
    ledgerBy: () => ledger,
  };
}
