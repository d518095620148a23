import fc from "fast-check";
import { expect, it } from "vitest";
import { contactRates } from "../../src/core/contact-rate";
import { problemOf } from "./problem-of";

const repeat = (item: string, times: number) => new Array<string>(times).fill(item);

it("counts contacts per 100 units with exact Poisson limits", () => {
  const rows = contactRates(
    Object.freeze(repeat("kettle", 10)),
    Object.freeze(repeat("kettle", 200)),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    item: "kettle",
    contacts: 10,
    units: 200,
    per100: 5,
    flagged: false,
  });
  expect(rows[0]?.low).toBeCloseTo(4.7954 / 2, 4); // Garwood's limits for 10: 4.7954 … 18.3904
  expect(rows[0]?.high).toBeCloseTo(18.3904 / 2, 4);
});

it("tells the item that draws more contacts than the others from the one that draws fewer", () => {
  const tickets = [...repeat("broken", 30), ...repeat("fine", 20), ...repeat("quiet", 1)];
  const orders = [...repeat("broken", 200), ...repeat("fine", 400), ...repeat("quiet", 300)];
  const rows = contactRates(tickets, orders);
  expect(rows.map(({ item, flagged, fewer }) => [item, flagged, fewer])).toEqual([
    ["broken", true, false],
    ["fine", false, false],
    ["quiet", false, true],
  ]);
});

it("lists items without contacts with 0, and items never sold without a rate", () => {
  const rows = contactRates(["voucher"], ["lamp", "lamp"]);
  expect(rows[0]).toEqual({
    item: "voucher",
    contacts: 1,
    units: 0,
    per100: null,
    low: null,
    high: null,
    flagged: false,
    fewer: false,
  });
  expect(rows[1]).toMatchObject({ item: "lamp", contacts: 0, units: 2, per100: 0, low: 0 });
});

it("loses nothing and sorts by contacts", () => {
  const items = fc.array(fc.constantFrom("a", "b", "c", "d", "constructor"), { maxLength: 80 });
  fc.assert(
    fc.property(items, items, (tickets, orders) => {
      fc.pre(orders.length > 0);
      const rows = contactRates(tickets, orders);
      expect(rows.reduce((sum, row) => sum + row.contacts, 0)).toBe(tickets.length);
      expect(rows.reduce((sum, row) => sum + row.units, 0)).toBe(orders.length);
      const contacts = rows.map((row) => row.contacts);
      expect(contacts).toEqual([...contacts].sort((a, b) => b - a));
    }),
  );
});

it("seldom flags where chance alone draws the contacts", () => {
  // 20 products of 100 units, 100 contacts dealt out evenly but for one product with 9
  const products = Array.from({ length: 20 }, (_, i) => `product ${i}`);
  const tickets = [...products.flatMap((item) => repeat(item, 5)), ...repeat("product 0", 4)];
  const rows = contactRates(
    tickets,
    products.flatMap((item) => repeat(item, 100)),
  );
  expect(rows.filter(({ flagged, fewer }) => flagged || fewer)).toEqual([]);
});

it("needs something sold", () => {
  expect(problemOf(() => contactRates(["a"], []))).toBe("empty order_items");
});
