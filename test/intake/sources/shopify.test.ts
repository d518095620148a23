import { expect, test } from "vitest";
import { readOrders, recognise } from "../../../src/intake/index";
import { centsOf, counts, fixture, german, lawsBroken, shown } from "../tables";

const table = fixture("shopify.csv");
const recognition = recognise(table);
const read = readOrders(table, recognition, {}, german);

test("recognises the export by its headings", () => {
  expect(recognition).toMatchObject({ source: "shopify", kind: "orders", headingRow: 0, score: 1 });
  expect(recognition.columns.date?.heading).toBe("Created at");
  expect(recognition.cannot).toEqual(["noRefundDate"]);
});

test("counts orders, not line items, on the day of the spreadsheet's zone", () => {
  expect(shown(read)).toEqual([
    "erika@example.org 2026-05-01 100.9",
    "erika@example.org 2026-06-01 34.5", // 00:10 in Germany is still 1 June in UTC; 10.50 refunded
    "+49300000001 2026-06-07 12",
    "frei@example.org 2026-06-09 0", // free by a voucher: no test order
  ]);
  expect(read.orders).toBe(4);
  expect(read.currency).toBe("EUR");
  expect(Array.from(read.ledger.day, (_, entry) => read.rowOf(entry))).toEqual([1, 3, 8, 11]);
});

test("accounts for every row and every cent", () => {
  expect(counts(read.account)).toEqual({
    order: 4,
    item: 1,
    cancelled: 2,
    pending: 1,
    refunded: 1,
    test: 1,
    duplicate: 1,
    noCustomer: 1,
    heading: 1,
  });
  expect(read.account.rowsOf("noCustomer")).toEqual([7]);
  expect(read.deductions).toEqual({ refunds: 1050, tax: 0, shipping: 0 });
  expect(centsOf(read.account)).toBe(10090 + 4500 + 3000 + 2500 + 1800 + 1200 + 6000 + 6000 + 4500);
  expect(lawsBroken(read, table.rows.length)).toEqual([]);
});

test("asks who is the same person and what till sales are, and says what each answer changes", () => {
  expect(read.questions.map(({ code, chosen }) => [code, chosen])).toEqual([
    ["guests", "leaveOut"],
  ]);
  expect(read.questions[0]?.options.map(({ value, effect }) => [value, effect])).toEqual([
    ["leaveOut", { customers: 3, cents: 0 }],
    ["each", { customers: 4, cents: 1800 }],
  ]);
  const each = readOrders(table, recognition, { guests: "each" }, german);
  expect(each.ledger.customers).toHaveLength(4);
  expect(lawsBroken(each, table.rows.length)).toEqual([]);
});

test("leaves tax and shipping out on request, and still adds up", () => {
  const net = readOrders(table, recognition, { tax: "out", shipping: "out" }, german);
  expect(net.deductions).toEqual({ refunds: 1050, tax: 833 + 718 + 192, shipping: 500 });
  expect(shown(net)[1]).toBe("erika@example.org 2026-06-01 22.32");
  expect(lawsBroken(net, table.rows.length)).toEqual([]);
});
