import { describe, expect, it } from "vitest";
import { expectations, foresee, onTheBrink, outlookOf } from "../../src/core/customer-outlook";
import { historyOf, type LogRow } from "./small-log";

/** Customers who buy every `gap` days up to and including day `last`. */
const buyers = (count: number, gap: number, last: number, amount?: number): LogRow[] =>
  Array.from({ length: count }, (_, c) =>
    Array.from({ length: Math.floor((last - c) / gap) + 1 }, (_, i): LogRow => {
      const row = { customer: `${gap}/${last}/${c}`, day: c + gap * i };
      return amount === undefined ? row : { ...row, amount: amount + (c % 3) + (i % 2) };
    }),
  ).flat();

const shop = [...buyers(20, 10, 300, 50), ...buyers(20, 10, 100, 50), ...buyers(20, 400, 390, 50)];
const outlook = outlookOf(historyOf(shop, 300));

describe("of a shop with regulars, former regulars and one-time buyers", () => {
  it("expects orders of those who still buy, and what they pay for them", () => {
    if (!outlook) throw new Error("there are enough customers");
    const { orders, money } = foresee(outlook, 70);
    expect(orders.value).toBeGreaterThan(90); // 20 regulars every ten days would be 140
    expect(orders.value).toBeLessThan(170);
    expect(orders.low).toBeLessThan(orders.value);
    expect(orders.high).toBeGreaterThan(orders.value);
    expect((money?.value as number) / orders.value).toBeCloseTo(51.5, -1);
  });

  it("tells them apart one by one, and adds up to the same", () => {
    if (!outlook) throw new Error("there are enough customers");
    const { alive, orders, money } = expectations(outlook, 70);
    expect(alive[0]).toBeGreaterThan(0.9);
    expect(alive[20]).toBeLessThan(0.05);
    const sum = (values: Float64Array | null) => [...(values ?? [])].reduce((a, b) => a + b, 0);
    expect(sum(orders)).toBeCloseTo(foresee(outlook, 70).orders.value, 6);
    expect(sum(money)).toBeCloseTo(foresee(outlook, 70).money?.value as number, 6);
  });
});

it("finds those who came back before and may be gone or not", () => {
  const silent = buyers(12, 10, 262, 20).map((row) => ({ ...row, customer: `s${row.customer}` }));
  const mixed = outlookOf(historyOf([...shop, ...silent], 300));
  if (!mixed) throw new Error("there are enough customers");
  const { alive } = expectations(mixed, 365);
  const inDoubt = [...alive].filter(
    (share, i) => (mixed.base.repeats[i] as number) > 0 && share >= 0.2 && share <= 0.8,
  );
  const brink = onTheBrink(mixed);
  expect(brink.customers).toBe(inDoubt.length);
  expect(brink.customers).toBeGreaterThan(0);
  expect(brink.money).toBeGreaterThan(0);
});

it("says nothing of money without amounts, and nothing at all of a handful of customers", () => {
  const unpaid = outlookOf(historyOf(buyers(20, 10, 300)));
  expect(unpaid && foresee(unpaid, 70).money).toBeNull();
  expect(unpaid && onTheBrink(unpaid).money).toBeNull();
  expect(outlookOf(historyOf(buyers(9, 10, 300)))).toBeNull();
});
