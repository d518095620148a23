import { expect, test } from "vitest";
import { histories } from "../../src/core/history";
import { boundaries, lastDayOver } from "../../src/report/calendar";
import { day, inputOf, type Order } from "./shop";

const historyOf = (orders: readonly Order[]) => histories(inputOf(orders).ledger);
const daily = (from: string, to: string): Order[] => {
  const orders: Order[] = [];
  for (let d = day(from); d <= day(to); d++)
    orders.push(["a", new Date(d * 86_400_000).toISOString().slice(0, 10)]);
  return orders;
};

test("a period is over when the data reach its end", () => {
  expect(lastDayOver(historyOf(daily("2024-01-01", "2024-06-30")), "quarter")).toBe(
    day("2024-06-30"),
  );
});

test("a shop that sells daily and stops within a quarter is judged by the quarter before", () => {
  expect(lastDayOver(historyOf(daily("2024-01-01", "2024-08-20")), "quarter")).toBe(
    day("2024-06-30"),
  );
});

test("an end missed by no more than a usual pause counts as reached", () => {
  const weekly: Order[] = ["04", "11", "18", "25"].flatMap((d) =>
    ["01", "02", "03"].map((m): Order => ["a", `2024-${m}-${d}`]),
  );
  expect(lastDayOver(historyOf(weekly), "month")).toBe(day("2024-03-31"));
});

test("data shorter than a period end where they end", () => {
  expect(lastDayOver(historyOf(daily("2024-02-05", "2024-02-20")), "quarter")).toBe(
    day("2024-02-20"),
  );
});

test("boundaries enclose every period from that of the first order on", () => {
  const history = historyOf(daily("2024-02-05", "2024-09-30"));
  expect(boundaries(history, "quarter", day("2024-09-30"))).toEqual(
    ["2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30"].map(day),
  );
});
