import fc from "fast-check";
import { expect, test } from "vitest";
import { customerColumns, rfmColumns, rfmGroups } from "../../src/core/rfm";
import { rfmSummary } from "../../src/core/rfm-summary";
import { historyOf, type LogRow, log, paidLogWithPurchase } from "./small-log";

const scoresOf = (rows: readonly LogRow[]) => rfmColumns(customerColumns(historyOf(rows)));

test("counts customers, revenue and days by group, now and before", () => {
  const now = scoresOf(log("a 0 20\nb 150 50\nb 170 30"));
  const before = scoresOf(log("a 0 20"));
  const summary = rfmSummary(now, before);
  expect(summary.map(({ group }) => group)).toEqual([...rfmGroups]);
  expect(summary.find(({ group }) => group === "champions")).toEqual({
    group: "champions",
    customers: 1,
    share: 0.5,
    cents: 8000,
    revenueShare: 0.8,
    medianRecency: 0,
    previous: 0,
  });
  expect(summary.find(({ group }) => group === "new")).toMatchObject({
    customers: 0,
    medianRecency: null,
    previous: 1,
  });
});

test("has no earlier figure where there were no customers, and no shares of nothing", () => {
  const summary = rfmSummary(scoresOf(log("a 0 0")), null);
  expect(new Set(summary.map(({ previous }) => previous))).toEqual(new Set([null]));
  expect(new Set(summary.map(({ revenueShare }) => revenueShare))).toEqual(new Set([null]));
});

test("adds up to all customers and all revenue", () => {
  fc.assert(
    fc.property(paidLogWithPurchase, (rows) => {
      const scores = scoresOf(rows);
      const summary = rfmSummary(scores, scores);
      const sum = (value: (row: (typeof summary)[number]) => number) =>
        summary.reduce((total, row) => total + value(row), 0);
      expect(sum(({ customers }) => customers)).toBe(scores.customer.length);
      expect(sum(({ cents }) => cents)).toBe(
        scores.cents.reduce((total, cents) => total + cents, 0),
      );
      expect(sum(({ share }) => share)).toBeCloseTo(1, 12);
      for (const { customers, previous } of summary) expect(previous).toBe(customers);
    }),
  );
});
