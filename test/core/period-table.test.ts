import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/day";
import { periodKinds, periodLabel, periodOf } from "../../src/core/period";
import { periodRows } from "../../src/core/period-table";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

const kind = fc.constantFrom(...periodKinds);

describe("the period table", () => {
  it("has a row for every period, empty ones included", () => {
    const rows = periodRows(historyOf(log("a 0 10\na 75 5\nb 40 1\nb 80 -1\nb 130 2")), "month");
    const shown = rows.map(({ period, ...counts }) => [
      periodLabel("month", period),
      ...Object.values(counts),
    ]);
    expect(shown).toEqual([
      // period, start, kept, lost, new, reactivated, end, orders, cents
      ["2024-01", 0, 0, 0, 1, 0, 1, 1, 1000],
      ["2024-02", 1, 0, 1, 1, 0, 1, 1, 100],
      ["2024-03", 1, 0, 1, 0, 1, 1, 1, 400],
      ["2024-04", 1, 0, 1, 0, 0, 0, 0, 0],
      ["2024-05", 0, 0, 0, 0, 1, 1, 1, 200],
    ]);
  });

  it("goes on to the period of as_of", () => {
    const rows = periodRows(historyOf(log("a 0"), dayOf(2024, 3, 1)), "month");
    expect(rows.map(({ end }) => end)).toEqual([1, 0, 0]);
    expect(rows[1]?.lost).toBe(1);
    expect(rows[0]?.cents).toBeNull();
  });

  it("refuses a log without a purchase, and a slip of centuries", () => {
    expect(problemOf(() => periodRows(historyOf(log("a 0 -5")), "month"))).toBe("empty dates");
    expect(problemOf(() => periodRows(historyOf(log("a -200000\na 0")), "day"))).toBe(
      "tooManyCells dates",
    );
  });
});

describe("on any log", () => {
  it("counts what looking up each customer counts", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const people = customersOf(rows);
        const periodsOf = (who: string) => purchaseDaysOf(rows, who).map((d) => periodOf(k, d));
        for (const row of periodRows(historyOf(rows), k)) {
          const p = row.period;
          const isActive = (who: string, period: number) => periodsOf(who).includes(period);
          const count = (holds: (who: string) => boolean) => people.filter(holds).length;
          expect(row).toEqual({
            period: p,
            start: count((who) => isActive(who, p - 1)),
            kept: count((who) => isActive(who, p - 1) && isActive(who, p)),
            lost: count((who) => isActive(who, p - 1) && !isActive(who, p)),
            new: count((who) => periodsOf(who)[0] === p),
            reactivated: count(
              (who) => isActive(who, p) && !isActive(who, p - 1) && periodsOf(who)[0] !== p,
            ),
            end: count((who) => isActive(who, p)),
            orders: people.flatMap(periodsOf).filter((period) => period === p).length,
            cents: people.reduce(
              (sum, who) => sum + centsOf(rows, who, (day) => periodOf(k, day) === p),
              0,
            ),
          });
        }
      }),
    );
  });

  it("hands on from row to row without losing anybody", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const table = periodRows(historyOf(rows), k);
        table.forEach((row, i) => {
          expect(row.start).toBe(i === 0 ? 0 : table[i - 1]?.end);
          expect(row.kept + row.lost).toBe(row.start);
          expect(row.start + row.new + row.reactivated - row.lost).toBe(row.end);
        });
        const buyers = customersOf(rows).filter((who) => purchaseDaysOf(rows, who).length > 0);
        expect(table.reduce((sum, row) => sum + row.new, 0)).toBe(buyers.length);
      }),
    );
  });

  it("changes revenue only, and by as much, when amounts are scaled", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, kind, (rows, k) => {
        const scaled = rows.map((row) => ({ ...row, amount: row.amount * 3 }));
        const tripled = periodRows(historyOf(rows), k).map((row) => ({
          ...row,
          cents: 3 * (row.cents as number),
        }));
        expect(periodRows(historyOf(scaled), k)).toEqual(tripled);
      }),
    );
  });
});
