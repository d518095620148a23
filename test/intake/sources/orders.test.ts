import { expect, test } from "vitest";
import { type Decisions, readOrders, recognise } from "../../../src/intake/index";
import { counts, fixture, german, lawsBroken, shown } from "../tables";

interface Expected {
  file: string;
  source: string;
  ledger: string[];
  account: Record<string, number>;
  currency: string | null;
  questions?: string[];
  findings?: string[];
  cannot?: string[];
  decisions?: Decisions;
}

const cases: Expected[] = [
  {
    file: "woocommerce-analytics-en.csv",
    source: "woocommerce-analytics",
    ledger: [
      "erika muster 2026-01-15 39.9",
      "erika muster 2026-02-20 1079.8",
      "max muster 2026-02-22 20",
    ],
    account: { order: 3, cancelled: 1, heading: 1 },
    currency: "EUR",
    cannot: ["weakIdentity"],
  },
  {
    file: "woocommerce-analytics-de.csv",
    source: "woocommerce-analytics",
    ledger: ["erika muster 2026-01-15 39.9"],
    account: { order: 1, refunded: 1, heading: 1 },
    currency: "EUR",
    cannot: ["weakIdentity"],
  },
  {
    file: "woocommerce-export.csv",
    source: "woocommerce-export",
    ledger: ["erika@example.org 2026-01-15 108"],
    account: { order: 1, repeat: 1, refunded: 1, pending: 1, heading: 1 },
    currency: null,
    cannot: ["noRefunds"],
  },
  {
    file: "woocommerce-order-csv.csv",
    source: "woocommerce-order-csv",
    ledger: ["erika@example.org 2016-05-31 24.95", "max@example.org 2016-06-01 34.95"],
    account: { order: 2, failed: 1, heading: 1 },
    currency: null,
    cannot: ["noRefunds"],
  },
  {
    file: "stripe-old.csv",
    source: "stripe",
    ledger: [
      "first@example.org 2025-03-14 500",
      "first@example.org 2025-04-14 380",
      "later@example.org 2025-11-02 1000",
    ],
    account: { order: 3, failed: 1, refunded: 1, heading: 1 },
    currency: "USD",
    cannot: ["noRefundDate"],
  },
  {
    file: "stripe-new.csv",
    source: "stripe",
    ledger: ["cus_1 2025-03-14 50", "cus_1 2025-05-14 50"],
    account: { order: 2, otherCurrency: 1, heading: 1 },
    currency: "EUR",
    questions: ["currency"],
    cannot: ["noRefundDate"],
  },
  {
    file: "stripe-new.csv",
    source: "stripe",
    decisions: { rates: { USD: 0.9 } },
    ledger: ["cus_1 2025-03-14 50", "cus_2 2025-04-14 45", "cus_1 2025-05-14 50"],
    account: { order: 3, heading: 1 },
    currency: "EUR",
    questions: ["currency"],
    cannot: ["noRefundDate"],
  },
  {
    file: "amazon-all-orders.csv",
    source: "amazon-all-orders",
    ledger: [],
    account: { noCustomer: 2, heading: 1 },
    currency: null,
    cannot: ["noCustomer"],
  },
  {
    file: "amazon-order-report.csv",
    source: "amazon-order-report",
    ledger: [
      "abc1@marketplace.amazon.de 2026-01-01 36.89",
      "abc1@marketplace.amazon.de 2026-02-01 10",
    ],
    account: { order: 2, item: 1, heading: 1 },
    currency: "EUR",
    findings: ["relayAddresses"],
    cannot: ["relayOnly"],
  },
  {
    file: "amazon-settlement-de.csv",
    source: "amazon-settlement",
    ledger: [],
    account: { noCustomer: 3, heading: 1, preamble: 9 },
    currency: null,
    cannot: ["noCustomer"],
  },
  {
    file: "amazon-settlement-en.csv",
    source: "amazon-settlement",
    ledger: [],
    account: { noCustomer: 2, heading: 1, preamble: 2 },
    currency: null,
    cannot: ["noCustomer"],
  },
  {
    file: "etsy-orders.csv",
    source: "etsy-orders",
    ledger: ["b1 2026-09-02 35", "b2 2026-09-03 38", "b1 2026-10-04 12"],
    account: { order: 3, heading: 1 },
    currency: "EUR",
  },
  {
    file: "etsy-items.csv",
    source: "etsy-items",
    ledger: ["ann 2026-09-21 50", "bo 2026-09-23 20"],
    account: { order: 2, item: 1, heading: 1 },
    currency: "EUR",
  },
  {
    file: "etsy-payments.csv",
    source: "etsy-payments",
    ledger: ["ann 2026-09-21 35", "bo 2026-09-23 38"],
    account: { order: 2, heading: 1 },
    currency: "EUR",
    cannot: ["noRefundDate"],
  },
  {
    file: "etsy-statement-de.csv",
    source: "etsy-statement",
    ledger: [],
    account: { noCustomer: 4, heading: 1 },
    currency: null,
    cannot: ["noCustomer"],
  },
  {
    file: "square.csv",
    source: "square",
    // Tips are no revenue; the refund carries no customer and finds hers by the transaction.
    ledger: ["CUST1 2026-09-13 29.16", "CUST1 2026-09-20 1112.4", "CUST1 2026-09-21 -29.16"],
    account: { order: 2, refund: 1, noCustomer: 1, heading: 1 },
    currency: "USD",
    questions: ["guests"],
  },
  {
    file: "square.csv",
    source: "square",
    decisions: { refunds: "order" },
    ledger: ["CUST1 2026-09-20 1112.4"],
    account: { order: 1, netted: 1, refunded: 1, noCustomer: 1, heading: 1 },
    currency: "USD",
    questions: ["guests"],
  },
  {
    file: "paypal-de.csv",
    source: "paypal",
    ledger: [
      "erika@example.org 2026-09-07 24.9",
      "erika@example.org 2026-10-09 -24.9",
      "erika@example.org 2026-10-14 1000",
    ],
    account: { order: 2, refund: 1, notASale: 2, pending: 1, heading: 1 },
    currency: "EUR",
  },
  {
    file: "paypal-en.csv",
    source: "paypal",
    ledger: ["erika@example.org 2026-09-17 24.9", "erika@example.org 2026-10-02 -4.9"],
    account: { order: 1, refund: 1, heading: 1 },
    currency: "USD",
  },
  {
    file: "ebay-orders-de.csv",
    source: "ebay-orders",
    ledger: ["buyer1 2025-12-10 116.99", "buyer2 2025-03-11 1016", "buyer1 2025-05-12 16"],
    account: { order: 3, heading: 1 },
    currency: "EUR",
  },
  {
    file: "ebay-transactions-de.csv",
    source: "ebay-transactions",
    ledger: ["buyer1 2025-10-01 100", "buyer1 2025-10-14 -100", "buyer1 2025-10-20 50"],
    account: { order: 2, refund: 1, notASale: 1, heading: 1 },
    currency: null,
  },
  {
    file: "accountable.csv",
    source: "accountable",
    ledger: [
      "muster gmbh 2026-01-15 1190",
      "muster gmbh 2026-02-15 1190",
      "muster gmbh 2026-02-20 -190",
    ],
    account: { order: 2, refund: 1, draft: 1, heading: 1 },
    currency: "EUR",
    cannot: ["weakIdentity"],
  },
  {
    file: "invoice-positions.csv",
    source: "invoice-positions",
    ledger: ["K-1 2026-01-15 151", "K-1 2026-01-20 -25.5", "K-2 2026-02-15 100"],
    account: { order: 2, refund: 1, item: 1, heading: 1 },
    currency: null,
  },
];

test.each(cases)("$file as $source $decisions", (expected) => {
  const table = fixture(expected.file);
  const recognition = recognise(table);
  const read = readOrders(table, recognition, expected.decisions ?? {}, german);
  expect({
    source: recognition.source,
    ledger: shown(read),
    account: counts(read.account),
    currency: read.currency,
    questions: read.questions.map(({ code }) => code),
    findings: read.findings.map(({ code }) => code),
    cannot: recognition.cannot,
  }).toEqual({
    source: expected.source,
    ledger: expected.ledger,
    account: expected.account,
    currency: expected.currency,
    questions: expected.questions ?? [],
    findings: expected.findings ?? [],
    cannot: expected.cannot ?? [],
  });
  if (!expected.decisions?.rates) expect(lawsBroken(read, table.rows.length)).toEqual([]);
});
