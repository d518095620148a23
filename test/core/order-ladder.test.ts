import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLadder } from "../../src/core/order-ladder";
import { problemOf } from "./problem-of";
import { customersOf, historyOf, log, paidLogWithPurchase, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;

describe("the order ladder", () => {
  it("counts each rung and weighs those who are watched for a shorter time", () => {
    const rows = log("a 0\na 10\na 40\nb 0\nb 50\nc 20\nd 90");
    const ladder = orderLadder(historyOf(rows, jan1 + 100), 10, 30);
    expect(
      ladder.map(({ order, customers, next, medianDays }) => [order, customers, next, medianDays]),
    ).toEqual([
      [1, 4, 1, 10],
      [2, 2, 1, 30],
      [3, 1, 0, null],
    ]);
    // d is watched for 10 days, like a's wait: at risk for it, then censored.
    expect(ladder[0]?.share).toBeCloseTo(1 / 4, 12);
    expect(ladder[1]?.share).toBeCloseTo(1 / 2, 12);
    expect(ladder[2]).toMatchObject({ share: 0, low: null, high: null });
  });

  it("goes no higher than asked", () => {
    expect(orderLadder(historyOf(log("a 0\na 1\na 2")), 2, 365)).toHaveLength(2);
  });

  it("needs a purchase", () => {
    expect(problemOf(() => orderLadder(historyOf(log("a 0 -1")), 5, 30))).toBe("empty dates");
  });

  it("is the plain share when everybody is watched long enough, on any log", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, fc.integer({ min: 1, max: 250 }), (rows, within) => {
        const ladder = orderLadder(historyOf(rows, 21_000), 50, within);
        const purchases = customersOf(rows).map((who) => purchaseDaysOf(rows, who));
        expect(ladder.length).toBe(Math.max(...purchases.map((days) => days.length)));
        ladder.forEach(({ order, customers, next, share, low, high }) => {
          const reached = purchases.filter((days) => days.length >= order);
          const wait = (days: number[]) => (days[order] ?? Infinity) - (days[order - 1] as number);
          expect(customers).toBe(reached.length);
          expect(next).toBe(reached.filter((days) => wait(days) <= within).length);
          expect(share).toBeCloseTo(next / customers, 12);
          if (low !== null && high !== null) {
            expect(low).toBeLessThan(share);
            expect(high).toBeGreaterThan(share);
          }
        });
      }),
    );
  });
});
