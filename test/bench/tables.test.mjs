// The tables look like a shop's, are the same every time, and have new cells every time.
import { describe, expect, test } from "vitest";
import { germanAmount, germanDates } from "../../scripts/bench/cells.mjs";
import { emailOf } from "../../scripts/bench/tables/emails.mjs";
import { orderLog } from "../../scripts/bench/tables/orders.mjs";
import { tables } from "../../scripts/bench/tables.mjs";

describe("orders", () => {
  const rows = 40_000;
  const { customer, instant, cents } = orderLog(rows);
  const ordersOf = new Map();
  for (const who of customer) ordersOf.set(who, (ordersOf.get(who) ?? 0) + 1);
  const counts = [...ordersOf.values()].sort((a, b) => a - b);

  test("are exactly as many as asked for, oldest first, within the three years", () => {
    expect([customer, instant, cents].map((cells) => cells.length)).toEqual([rows, rows, rows]);
    expect(instant.every((at, i) => i === 0 || at >= instant[i - 1])).toBe(true);
    expect(instant[0]).toBeGreaterThanOrEqual(Date.UTC(2023, 0, 1));
    expect(instant[rows - 1]).toBeLessThan(Date.UTC(2026, 0, 1));
  });

  test("are spread over customers as skewed as in a real shop", () => {
    expect(rows / counts.length).toBeGreaterThan(3.7);
    expect(rows / counts.length).toBeLessThan(4.7);
    const once = counts.filter((orders) => orders === 1).length / counts.length;
    expect(once).toBeGreaterThan(0.27);
    expect(once).toBeLessThan(0.36);
    expect(counts[Math.floor(0.99 * counts.length)]).toBeGreaterThan(20);
    expect(counts.at(-1)).toBeGreaterThan(60);
  });

  test("have a refund in a hundred, and no order for nothing", () => {
    const refunds = cents.filter((amount) => amount < 0).length / rows;
    expect(refunds).toBeGreaterThan(0.008);
    expect(refunds).toBeLessThan(0.012);
    expect(cents.every((amount) => Math.abs(amount) >= 100)).toBe(true);
  });
});

test("no two customers share an e-mail address", () => {
  const emails = new Set(Array.from({ length: 50_000 }, (_, customer) => emailOf(customer)));
  expect(emails.size).toBe(50_000);
  for (const email of emails) expect(email).toMatch(/^[a-z]+\.[a-z]+[0-9a-z]+@[a-z-]+\.[a-z]+$/);
});

const names = Object.keys(tables(1));

test.each(names)("%s are the same every time, in new cells", (name) => {
  const [one, other] = [tables(150)[name], tables(150)[name]];
  expect(one).toEqual(other);
  for (const [column, cells] of Object.entries(one)) expect(cells).not.toBe(other[column]);
});

test.each(names)("the columns of %s are as long as asked for, headings aside", (name) => {
  for (const cells of Object.values(tables(150)[name])) expect([150, 151]).toContain(cells.length);
});

test("German texts are written as a German sheet shows them", () => {
  const germanDate = germanDates();
  expect(germanDate(Date.UTC(2025, 11, 31, 13, 5))).toBe("31.12.2025 14:05");
  expect(germanDate(Date.UTC(2025, 6, 1, 22, 30))).toBe("02.07.2025 00:30");
  expect(germanAmount(123_456)).toBe("1.234,56 €");
  expect(germanAmount(-5)).toBe("-0,05 €");
  expect(germanAmount(100_000_000)).toBe("1.000.000,00 €");
});
