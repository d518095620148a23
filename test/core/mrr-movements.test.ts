import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mrrMovements } from "../../src/core/mrr-movements";
import { periodKinds, periodLabel, periodOf } from "../../src/core/period";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

describe("movements of recurring revenue", () => {
  it("follows one customer through every kind of movement", () => {
    // One payment a month, from February to September: 100, 100, 150, 80, nothing twice, 40, 40; then none.
    const rows = log("a 31 100\na 60 100\na 91 150\na 121 80\na 213 40\na 244 40\nb 274 1\nb 0 1");
    const table = mrrMovements(
      historyOf(
        rows.filter(({ customer }) => customer === "a"),
        19_723 + 280,
      ),
      "month",
    );
    expect(
      table.map((row) => [
        periodLabel("month", row.period),
        row.new,
        row.reactivation,
        row.expansion,
        row.contraction,
        row.churn,
        row.closing,
      ]),
    ).toEqual([
      ["2024-02", 10_000, 0, 0, 0, 0, 10_000],
      ["2024-03", 0, 0, 0, 0, 0, 10_000],
      ["2024-04", 0, 0, 5_000, 0, 0, 15_000],
      ["2024-05", 0, 0, 0, 7_000, 0, 8_000],
      ["2024-06", 0, 0, 0, 0, 8_000, 0],
      ["2024-07", 0, 0, 0, 0, 0, 0],
      ["2024-08", 0, 4_000, 0, 0, 0, 4_000],
      ["2024-09", 0, 0, 0, 0, 0, 4_000],
      ["2024-10", 0, 0, 0, 0, 4_000, 0],
    ]);
    expect(table[0]).toMatchObject({ netRetention: null, grossRetention: null });
    expect(table[2]).toMatchObject({ netRetention: 1.5, grossRetention: 1 });
    expect(table[3]?.grossRetention).toBeCloseTo(8 / 15, 12);
  });

  it("takes revenue below 0 as 0, and a free order as no revenue", () => {
    const rows = log("a 0 0\na 31 10\nb 0 5\nb 31 -9");
    const [january, february] = mrrMovements(historyOf(rows), "month");
    expect(january).toMatchObject({ new: 500, closing: 500 });
    expect(february).toMatchObject({ new: 1000, churn: 500, closing: 1000, grossRetention: 0 });
  });

  it("needs amounts and a purchase", () => {
    expect(problemOf(() => mrrMovements(historyOf(log("a 0")), "month"))).toBe("empty amounts");
    expect(problemOf(() => mrrMovements(historyOf(log("a 0 -1")), "month"))).toBe("empty dates");
  });
});

describe("on any log", () => {
  const kind = fc.constantFrom(...periodKinds);

  it("adds up to the cent, customer by customer looked up", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const people = customersOf(rows);
        const firstDay = Math.min(...people.flatMap((who) => purchaseDaysOf(rows, who)));
        const revenue = (who: string, period: number) =>
          Math.max(
            0,
            centsOf(rows, who, (d) => periodOf(k, d) === period),
          );
        const first = periodOf(k, firstDay);
        for (const row of mrrMovements(historyOf(rows), k)) {
          const p = row.period;
          const sum = (value: (now: number, before: number, who: string) => number) =>
            people.reduce((s, who) => s + value(revenue(who, p), revenue(who, p - 1), who), 0);
          const paidBefore = (who: string) => {
            for (let q = first; q < p; q++) if (revenue(who, q) > 0) return true;
            return false;
          };
          expect(row).toMatchObject({
            opening: sum((_, before) => before),
            new: sum((now, _, who) => (paidBefore(who) ? 0 : now)),
            reactivation: sum((now, before, who) => (before === 0 && paidBefore(who) ? now : 0)),
            expansion: sum((now, before) => (before > 0 && now > before ? now - before : 0)),
            contraction: sum((now, before) => (now > 0 && now < before ? before - now : 0)),
            churn: sum((now, before) => (now === 0 ? before : 0)),
            closing: sum((now) => now),
          });
          expect(row.closing).toBe(
            row.opening + row.new + row.reactivation + row.expansion - row.contraction - row.churn,
          );
        }
      }),
    );
  });

  it("keeps both rates when all amounts are scaled", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const scaled = rows.map((row) => ({ ...row, amount: row.amount * 4 }));
        const plain = mrrMovements(historyOf(rows), k);
        mrrMovements(historyOf(scaled), k).forEach((row, i) => {
          expect(row.netRetention).toBe(plain[i]?.netRetention);
          expect(row.grossRetention).toBe(plain[i]?.grossRetention);
          expect(row.closing).toBe(4 * (plain[i]?.closing as number));
          if (row.netRetention !== null && row.grossRetention !== null)
            expect(row.grossRetention).toBeLessThanOrEqual(row.netRetention);
        });
      }),
    );
  });
});
