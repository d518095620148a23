/** Products and units, as shops' exports write them. */

import { expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { readOrders, recognise, type Table } from "../../src/intake";
import { readSoldUnits } from "../../src/intake/sold-units";

const context = {
  locale: "en" as const,
  today: 21_000,
  dayOf: (instant: number) => Math.floor(instant / 86_400_000),
};

/** "2026-05-01 2 Matcha (row 1)" for each product of each row that counts. */
function soldIn(rows: Table["rows"]): readonly string[] | null {
  const table = { name: "Orders", rows };
  const recognition = recognise(table);
  const { account } = readOrders(table, recognition, {}, context);
  const sold = readSoldUnits(table, recognition, {}, context, account);
  return (
    sold &&
    Array.from(sold.rowOf, (row, i) => {
      const name = sold.products[sold.product[i] as number];
      return `${isoDay(sold.day[i] as number)} ${sold.units[i]} ${name} (row ${row})`;
    })
  );
}

test("further items of a Shopify order have the day of its first row", () => {
  const headings =
    "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price";
  const paid = (name: string, day: string, items: string) =>
    `${name},a@example.com,paid,${day} 10:00:00 +0200,EUR,90,0,8,90,${day} 09:59:00 +0200,${items}`;
  const rows = [
    headings,
    paid("#1050", "2026-05-01", "1,Matcha 100 g,62.95"),
    "#1050,a@example.com,,,,,,,,,3,Matcha 50 g,37.95",
    paid("#1051", "2026-05-02", "2,Bowl,20"),
    paid("#1052", "2026-05-03", "1,Bowl,20").replace(",paid,", ",voided,"),
  ].map((line) => line.split(","));
  expect(soldIn(rows)).toEqual([
    "2026-05-01 1 Matcha 100 g (row 1)",
    "2026-05-01 3 Matcha 50 g (row 2)",
    "2026-05-02 2 Bowl (row 3)",
  ]);
});

test("WooCommerce lists the products of an order in one cell", () => {
  const headings =
    "Date;Order #;N. Revenue (formatted);Status;Customer;Customer type;Product(s);Items sold;Coupon(s);Net Sales;Attribution";
  const rows = [
    headings,
    "2026-01-15 12:00:00;501;39.90;completed;Erika Muster;new;2× Coffee, dark 250 g, 1× Mill;3;;35.00;Direct",
    "2026-02-20 08:31:10;533;79.80;completed;Erika Muster;returning;1× Mill;1;;70.00;Direct",
  ].map((line) => line.split(";"));
  expect(soldIn(rows)).toEqual([
    "2026-01-15 2 Coffee, dark 250 g (row 1)",
    "2026-01-15 1 Mill (row 1)",
    "2026-02-20 1 Mill (row 2)",
  ]);
});

test("without a quantity a row is one unit; guests' units count, returned ones do not", () => {
  const rows = [
    ["Order number", "Email", "Date", "Amount", "Product"],
    ["1", "a@example.org", "2026-01-15", 10, "Lamp"],
    ["2", "", "2026-01-16", 10, "Lamp"],
    ["3", "a@example.org", "2026-01-17", -10, "Lamp"],
    ["4", "b@example.org", "2026-01-18", 10, ""],
  ];
  expect(soldIn(rows)).toEqual(["2026-01-15 1 Lamp (row 1)", "2026-01-16 1 Lamp (row 2)"]);
});

test("a table without products says nothing of them", () => {
  expect(
    soldIn([
      ["Email", "Date"],
      ["a@example.org", "2026-01-15"],
    ]),
  ).toBeNull();
});
