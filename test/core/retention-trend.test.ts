import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/core/interval";
import { periodKinds } from "../../src/core/period";
import { periodRows } from "../../src/core/period-table";
import { retentionTrend } from "../../src/core/retention-trend";
import { problemOf } from "./problem-of";
import { historyOf, type LogRow, log, paidLogWithPurchase } from "./small-log";

/** `customers` buy every month, but in the last one only `kept` of them do. */
function steadyShop(customers: number, months: number, kept: number): LogRow[] {
  const rows: LogRow[] = [];
  for (let c = 0; c < customers; c++)
    for (let m = 0; m < months; m++)
      if (m < months - 1 || c < kept) rows.push({ customer: `c${c}`, day: 19_723 + m * 31 });
  return rows;
}

describe("the retention trend", () => {
  it("is the period table with retention and its interval", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, fc.constantFrom(...periodKinds), (rows, kind) => {
        const history = historyOf(rows);
        const table = periodRows(history, kind);
        retentionTrend(history, kind, 0.9).forEach((row, i) => {
          expect(row).toMatchObject(table[i] as object);
          const { start, kept } = row;
          expect(row.retention).toBe(start === 0 ? null : kept / start);
          expect({ low: row.low, high: row.high }).toEqual(
            start === 0 ? { low: null, high: null } : wilson(kept, start, 0.9),
          );
        });
      }),
    );
  });

  it("signals a month that is more than chance below the others", () => {
    const rows = retentionTrend(historyOf(steadyShop(200, 8, 120)), "month");
    expect(rows.map(({ signal }) => signal)).toEqual(["", "", "", "", "", "", "", "below"]);
    expect(rows[7]?.retention).toBe(0.6);
    expect(rows[7]?.lower).toBeGreaterThan(0.6);
    expect(rows[7]?.centre).toBeCloseTo((6 * 200 + 120) / 1400, 12);
  });

  it("has no limits where there is a single rate", () => {
    const [, row] = retentionTrend(historyOf(log("a 0\na 31\nb 3")), "month");
    expect(row).toMatchObject({
      retention: 0.5,
      centre: 0.5,
      lower: null,
      upper: null,
      signal: "",
    });
  });

  it("refuses what cannot be", () => {
    const history = historyOf(log("a 0"));
    expect(problemOf(() => retentionTrend(history, "month", 1))).toBe("outOfRange confidence");
  });
});
