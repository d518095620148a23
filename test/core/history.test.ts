import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  firstPurchase,
  type History,
  histories,
  historyUpTo,
  lastDay,
  purchaseDays,
  toCents,
} from "../../src/core/history";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  lastDayOf,
  ledgerOf,
  log,
  paidLog,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

const jan1 = 19_723;

/** A history as text: customer by customer, its days with cents, refund-only days in brackets. */
function written(history: History, names: readonly string[]): string[] {
  const lines: string[] = [];
  for (let c = 0; c < history.customers; c++) {
    const days: string[] = [];
    for (let i = history.start[c] as number; i < (history.start[c + 1] as number); i++) {
      const text = `${(history.day[i] as number) - jan1}:${history.cents?.[i] ?? ""}`;
      days.push(history.occasion[i] === 1 ? text : `(${text})`);
    }
    lines.push(`${names[c]} ${days.join(" ")}`);
  }
  return lines.sort();
}

describe("a history", () => {
  const rows = log(`
    a 9 10.10
    b 3 0
    a 1 5
    a 9 -0.10
    c 4 -2
    b 3 1.05`);

  it("joins a customer's rows of one day, and knows refunds from purchases", () => {
    expect(written(historyOf(rows), ["a", "b", "c"])).toEqual([
      "a 1:500 9:1000",
      "b 3:105",
      "c (4:-200)",
    ]);
  });

  it("ends with as_of", () => {
    const history = historyOf(rows, jan1 + 3);
    expect(written(history, ["a", "b", "c"])).toEqual(["a 1:500", "b 3:105", "c "]);
    expect(history.asOf).toBe(jan1 + 3);
    expect(historyOf(rows, jan1 - 1).firstDay).toBeNull();
  });

  it("begins with the first purchase, not with a refund", () => {
    const history = historyOf(log("a 1 -5\na 7 5"));
    expect(history.firstDay).toBe(jan1 + 7);
    expect(firstPurchase(history, 0)).toBe(jan1 + 7);
    expect(firstPurchase(historyOf(log("a 1 -5")), 0)).toBeNull();
  });

  it("takes every row as a purchase where no amounts are known", () => {
    const history = historyOf(log("a 1\na 1\na 2"));
    expect(history.cents).toBeNull();
    expect(Array.from(purchaseDays(history, 0))).toEqual([jan1 + 1, jan1 + 2]);
  });

  it("needs a row", () => {
    expect(problemOf(() => lastDay(ledgerOf([])))).toBe("empty dates");
    expect(problemOf(() => histories(ledgerOf([]), jan1))).toBe("empty dates");
  });

  it("bears days thousands of years apart", () => {
    const history = historyOf(log("a 3000000\na -700000\nb 5"));
    expect(Array.from(history.day)).toEqual([jan1 - 700_000, jan1 + 3_000_000, jan1 + 5]);
  });
});

describe("on any log", () => {
  it("holds what looking up each customer gives", () => {
    fc.assert(
      fc.property(paidLog, (rows) => {
        const history = historyOf(rows);
        expect(history.asOf).toBe(lastDayOf(rows));
        customersOf(rows).forEach((who, c) => {
          const days = purchaseDaysOf(rows, who);
          expect(Array.from(purchaseDays(history, c))).toEqual(days);
          expect(firstPurchase(history, c)).toBe(days[0] ?? null);
          for (let i = history.start[c] as number; i < (history.start[c + 1] as number); i++)
            expect(history.cents?.[i]).toBe(centsOf(rows, who, (day) => day === history.day[i]));
        });
      }),
    );
  });

  it("cut at an earlier day is the history up to that day", () => {
    fc.assert(
      fc.property(paidLog, fc.integer({ min: 19_690, max: 19_900 }), (rows, day) => {
        expect(historyUpTo(historyOf(rows), day)).toEqual(historyOf(rows, day));
      }),
    );
  });

  it("does not change when the rows are shuffled", () => {
    const shuffled = paidLog.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(written(historyOf(others), customersOf(others))).toEqual(
          written(historyOf(rows), customersOf(rows)),
        );
      }),
    );
  });

  it("does not change when a purchase is split into two rows of its day", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, fc.integer({ min: 0, max: 100 }), (rows, percent) => {
        const [first, ...rest] = rows;
        const { amount } = first as { amount: number };
        const part = Math.round(amount * percent) / 100;
        const split = [
          { ...(first as (typeof rows)[number]), amount: part },
          ...rest,
          { ...(first as (typeof rows)[number]), amount: amount - part },
        ];
        expect(written(historyOf(split), customersOf(split))).toEqual(
          written(historyOf(rows), customersOf(rows)),
        );
      }),
    );
  });
});

test("amounts with two decimals become whole hundredths, finer ones stay fractions", () => {
  expect([19.99, 0.29, 1.1, -24.9].map(toCents)).toEqual([1999, 29, 110, -2490]);
  expect(toCents(123_456_789.01)).toBe(12_345_678_901);
  expect(toCents(0.125)).toBe(12.5);
});
