import { describe, expect, test } from "vitest";
import { histories } from "../../src/core/history";
import { actionLimits, actionLists } from "../../src/report/action-lists";
import { buildReport } from "../../src/report/build-report";
import { inputOf, monthlyShop, type Order, options } from "./shop";

/** Days from the first of January 2024 on which a customer buys, all for the same amount. */
const buys = (customer: string, days: readonly number[], amount = 10): Order[] =>
  days.map((day) => [
    customer,
    new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
    amount,
  ]);

const limits = { lapse: 60, usual: 30, second: { from: 20, to: 40 } };
const on = 19_723 + 500;
/** Customers named by the days since their orders, seen from day 500. */
const listsOf = (silences: Readonly<Record<string, readonly number[]>>) => {
  const { ledger } = inputOf(
    Object.entries(silences).flatMap(([customer, days]) =>
      buys(
        customer,
        days.map((day) => 500 - day),
      ),
    ),
  );
  const lists = actionLists(histories(ledger, on), limits);
  return Object.fromEntries(
    Object.entries(lists).map(([id, numbers]) => [id, numbers.map((c) => ledger.customers[c])]),
  );
};

describe("who is on which list", () => {
  test("win back: three orders, silent from the limit on, for up to a year more", () => {
    const days = (last: number) => [last + 20, last + 10, last];
    expect(
      listsOf({ active: days(59), lost: days(60), old: days(424), older: days(425) }).winBack,
    ).toEqual(["lost", "old"]);
    expect(listsOf({ twice: [90, 80] }).winBack).toEqual([]);
  });

  test("about to lapse: two orders, silent for longer than usual, but within the limit", () => {
    expect(
      listsOf({ usual: [50, 30], silent: [50, 31], last: [80, 59], lost: [80, 60] }).lapsing,
    ).toEqual(["silent", "last"]);
  });

  test("second order: one order, and the days in which most second ones come", () => {
    expect(
      listsOf({ early: [19], due: [20], still: [40], late: [41], twice: [25, 22] }).secondOrder,
    ).toEqual(["due", "still"]);
  });
});

test("limits come from the shop's own times", () => {
  // second orders after 10, 20, … 120 days: quartile 37.5, nine of ten 109
  const orders = Array.from({ length: 12 }, (_, i) => buys(`c${i}`, [0, 10 * (i + 1)])).flat();
  const { second } = actionLimits(histories(inputOf(orders).ledger), 90);
  expect(second).toEqual({ from: 38, to: 109 });
  const { ledger } = inputOf(buys("once", [0]));
  expect(actionLimits(histories(ledger), 90)).toEqual({ lapse: 90, usual: null, second: null });
});

describe("what is at stake", () => {
  // Twelve one-time buyers before the end of each year; those of 2024 spent 30 more in 2025.
  const cohort = (year: number, later: readonly number[]) =>
    Array.from({ length: 12 }, (_, i) =>
      buys(`${year}-${i}`, [335 + 365 * (year - 2024), ...later]),
    ).flat();
  const others = Array.from({ length: 12 }, (_, i) => buys(`o${i}`, [0, 20])).flat(); // due from day 20 on
  const shop = [...others, ...cohort(2024, [390, 420, 450]), ...cohort(2025, [])];
  const last = { ...options, period: "year", lapseDays: 60 } as const;
  const report = buildReport(inputOf([...shop, ...buys("end", [730])]), last);

  test("is what the same customers a year ago have spent since", () => {
    const row = report.actions?.rows.find(({ id }) => id === "secondOrder");
    expect(row).toMatchObject({ customers: 12, worth: { value: 360, low: 360, high: 360 } });
    expect(row?.how).toMatch(/^Projected from what 12 customers/);
    expect(report.actions?.rows[0]?.id).toBe("secondOrder"); // the most at stake comes first
  });

  test("is not estimated from fewer than ten, nor without amounts or customers, and says so", () => {
    const months = [...Array<number>(20).fill(9), ...Array<number>(12).fill(5)];
    const winBack = (amount?: number) =>
      buildReport(inputOf(monthlyShop(months, amount)), options).actions?.rows.find(
        ({ id }) => id === "winBack",
      );
    expect(winBack(10)).toMatchObject({
      customers: 12,
      worth: null,
      how: expect.stringMatching(/fewer than 10 customers/),
    });
    expect(winBack()).toMatchObject({ worth: null, how: "Your data names no amounts." });
    const all = buildReport(inputOf(monthlyShop(Array(20).fill(9), 10)), options);
    for (const row of all.actions?.rows ?? [])
      expect(row).toMatchObject({ customers: 0, how: "Nobody is on this list right now." });
  });
});
