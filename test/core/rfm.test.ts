import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../src/core/quantile";
import {
  customerSummaries,
  quantileScores,
  rfmGroup,
  rfmGroups,
  rfmScores,
} from "../../src/core/rfm";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  lastDayOf,
  log,
  paidLog,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

describe("scores by quantile borders", () => {
  it("are 1 and one more for every border strictly below", () => {
    // R: quantile(x, 1:4 / 5) gives 14, 18, 22, 26 and 10, 20, 30, 40
    expect(Array.from(quantileScores([10, 20, 30], 5))).toEqual([1, 3, 5]);
    expect(Array.from(quantileScores([0, 10, 20, 30, 40, 50], 5))).toEqual([1, 1, 2, 3, 4, 5]);
    expect(Array.from(quantileScores([5, 5, 5, 5, 5, 5], 5))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(Array.from(quantileScores([7], 5))).toEqual([1]);
  });

  it("agree with the borders themselves, in whole numbers that hide no rounding", () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), (all, bins) => {
        const n = all.length;
        const sorted = [...all].sort((a, b) => a - b);
        // The border is v[i] + f (v[i + 1] - v[i]) at position k (n - 1) / bins; times bins it is whole.
        const timesBins = (k: number) => {
          const i = Math.floor((k * (n - 1)) / bins);
          const rest = (k * (n - 1)) % bins;
          const low = sorted[i] as number;
          return bins * low + rest * ((sorted[i + 1] ?? low) - low);
        };
        const borders = Array.from({ length: bins - 1 }, (_, k) => timesBins(k + 1));
        const expected = all.map((v) => 1 + borders.filter((border) => border < bins * v).length);
        expect(Array.from(quantileScores(all, bins))).toEqual(expected);
        borders.forEach((border, k) => {
          expect(quantile(all, (k + 1) / bins)).toBeCloseTo(border / bins, 9);
        });
      }),
    );
  });

  it("keep the order of the values and give equal values equal scores", () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (all) => {
        const scores = quantileScores(all, 5);
        all.forEach((a, i) => {
          all.forEach((b, j) => {
            if (a <= b) expect(scores[i]).toBeLessThanOrEqual(scores[j] as number);
          });
        });
      }),
    );
  });
});

describe("groups", () => {
  it("are eleven, and each can be reached", () => {
    const reached = new Set<string>();
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) reached.add(rfmGroup(r, f, m));
    expect([...reached].sort()).toEqual([...rfmGroups].sort());
  });

  it("name the corners", () => {
    expect(rfmGroup(5, 5, 5)).toBe("champions");
    expect(rfmGroup(5, 1, 1)).toBe("new");
    expect(rfmGroup(1, 5, 5)).toBe("formerlyLoyal");
    expect(rfmGroup(1, 1, 1)).toBe("lost");
    expect(rfmGroup(10, 10, 10, 10)).toBe("champions");
    expect(rfmGroup(1, 1, 1, 3)).toBe("dormant"); // the lowest of three scores is not the lowest of five
  });
});

describe("RFM of a log", () => {
  it("summarises each customer who bought", () => {
    const rows = log("a 0 10\na 0 5\na 30 -2\nb 20 7\nc 5 -1");
    expect(customerSummaries(historyOf(rows))).toEqual([
      { customer: 0, recencyDays: 30, orders: 1, cents: 1300 },
      { customer: 1, recencyDays: 10, orders: 1, cents: 700 },
    ]);
  });

  it("turns the days round: the latest buyer has the highest R", () => {
    const rows = log("a 0 10\nb 20 30\nc 40 20");
    expect(rfmScores(historyOf(rows)).map(({ r, f, m }) => [r, f, m])).toEqual([
      [1, 1, 1],
      [3, 1, 5],
      [5, 1, 3],
    ]);
  });

  it("refuses what cannot be", () => {
    const history = historyOf(log("a 0 10"));
    expect(problemOf(() => rfmScores(history, 1))).toBe("outOfRange bins");
    expect(problemOf(() => rfmScores(history, 2.5))).toBe("notWhole bins");
    expect(problemOf(() => rfmScores(historyOf(log("a 0 -1"))))).toBe("empty customers");
  });

  it("holds what looking up each customer gives", () => {
    fc.assert(
      fc.property(paidLog, (rows) => {
        const buyers = customersOf(rows)
          .map((who, customer) => ({ who, customer, days: purchaseDaysOf(rows, who) }))
          .filter(({ days }) => days.length > 0);
        expect(customerSummaries(historyOf(rows))).toEqual(
          buyers.map(({ who, customer, days }) => ({
            customer,
            recencyDays: lastDayOf(rows) - (days[days.length - 1] as number),
            orders: days.length,
            cents: centsOf(rows, who, () => true),
          })),
        );
      }),
    );
  });

  it("keeps its scores when all amounts are scaled", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, fc.integer({ min: 2, max: 9 }), (rows, factor) => {
        const scaled = rows.map((row) => ({ ...row, amount: row.amount * factor }));
        expect(rfmScores(historyOf(scaled))).toEqual(
          rfmScores(historyOf(rows)).map((row) => ({ ...row, cents: row.cents * factor })),
        );
      }),
    );
  });
});
