import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  customerRetention,
  movementOf,
  retentionBridge,
  retentionSeries,
} from "../../src/core/customer-retention";
import { problemOf } from "./problem-of";
import {
  centsOf,
  customersOf,
  historyOf,
  type LogRow,
  log,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

const jan1 = 19_723;
// Kept, lost, new, new and lost again, back after a gap, gone before the first day.
const shop = log(`
  kept 5 10
  kept 95 20
  lost 20 7
  new 92 5
  brief 40 3
  back -40 9
  back 90 4
  gone -60 8`);

describe("retention by identity", () => {
  it("follows each customer from one day to the other", () => {
    const counts = customerRetention(historyOf(shop), jan1 + 30, jan1 + 100, 30);
    expect(counts).toEqual({
      start: 2,
      kept: 1,
      lost: 1,
      new: 2,
      reactivated: 1,
      newLost: 1,
      end: 3,
      window: 30,
      retention: 0.5,
      seed: 0.5,
    });
  });

  it("counts the day itself and the window's first day, not the one before", () => {
    const once = historyOf(log("a 30"), jan1 + 90);
    expect(movementOf(once, 0, jan1 + 30, jan1 + 60, 30)?.atStart).toBe(true);
    expect(movementOf(once, 0, jan1 + 59, jan1 + 60, 30)?.atStart).toBe(true);
    expect(movementOf(once, 0, jan1 + 60, jan1 + 61, 30)?.atStart).toBe(false);
    expect(movementOf(once, 0, jan1 + 20, jan1 + 29, 30)).toBeNull();
  });

  it("refuses what cannot be", () => {
    const history = historyOf(shop);
    const from = (first: number, last: number, window: number) =>
      problemOf(() => customerRetention(history, jan1 + first, jan1 + last, window));
    expect(from(31, 30, 30)).toBe("order from");
    expect(from(0, 30, 0)).toBe("notPositive window");
    expect(from(0, 30, 1.5)).toBe("notWhole window");
    expect(from(-300, 30, 30)).toBe("empty from");
  });
});

const span = fc.record({
  from: fc.integer({ min: 19_700, max: 19_900 }),
  length: fc.integer({ min: 0, max: 150 }),
  window: fc.integer({ min: 1, max: 120 }),
});

const isActive = (rows: readonly LogRow[], who: string, day: number, window: number) =>
  purchaseDaysOf(rows, who).some((d) => d > day - window && d <= day);

describe("on any log", () => {
  it("counts what looking up each customer counts", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, span, (rows, { from, length, window }) => {
        const to = from + length;
        const [step] = retentionSeries(historyOf(rows), [from, to], window);
        const people = customersOf(rows);
        const first = (who: string) => purchaseDaysOf(rows, who)[0] ?? Number.POSITIVE_INFINITY;
        const count = (holds: (who: string) => boolean) => people.filter(holds).length;
        const atStart = (who: string) => isActive(rows, who, from, window);
        const atEnd = (who: string) => isActive(rows, who, to, window);
        const isNew = (who: string) => first(who) > from && first(who) <= to;
        const start = count(atStart);
        expect(step).toEqual({
          from,
          to,
          start,
          kept: count((who) => atStart(who) && atEnd(who)),
          lost: count((who) => atStart(who) && !atEnd(who)),
          new: count(isNew),
          reactivated: count((who) => !atStart(who) && atEnd(who) && first(who) <= from),
          newLost: count((who) => isNew(who) && !atEnd(who)),
          end: count(atEnd),
          retention: start === 0 ? null : count((who) => atStart(who) && atEnd(who)) / start,
        });
      }),
    );
  });

  it("gives each step of a series as the two days alone would", () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 19_700, max: 19_900 }), { minLength: 2, maxLength: 8 })
      .map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(
        paidLogWithPurchase,
        days,
        fc.integer({ min: 1, max: 90 }),
        (rows, all, window) => {
          const history = historyOf(rows);
          retentionSeries(history, all, window).forEach((step, i) => {
            const [from, to] = [all[i], all[i + 1]] as [number, number];
            if (step.start === 0) {
              expect(step.retention).toBeNull();
              expect(problemOf(() => customerRetention(history, from, to, window))).toBe(
                "empty from",
              );
              return;
            }
            const { window: _, seed: __, ...counts } = customerRetention(history, from, to, window);
            expect(step).toEqual({ from, to, ...counts });
          });
        },
      ),
    );
  });

  it("bridges from start to end in heads and to the cent", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, span, (rows, { from, length, window }) => {
        const to = from + length;
        const lines = retentionBridge(historyOf(rows), from, to, window);
        const end = lines[lines.length - 1];
        const before = lines.slice(0, -1);
        expect(before.reduce((sum, line) => sum + line.customers, 0)).toBe(end?.customers);
        expect(before.reduce((sum, line) => sum + (line.cents as number), 0)).toBe(end?.cents);
        const spend = (day: number) =>
          customersOf(rows)
            .filter((who) => isActive(rows, who, day, window))
            .reduce((sum, who) => sum + centsOf(rows, who, (d) => d > day - window && d <= day), 0);
        expect(lines[0]?.cents).toBe(spend(from));
        expect(end?.cents).toBe(spend(to));
      }),
    );
  });
});

describe("the bridge", () => {
  it("shows heads and money line by line", () => {
    const lines = retentionBridge(historyOf(shop), jan1 + 30, jan1 + 100, 30);
    expect(lines.map(({ line, customers, cents }) => [line, customers, cents])).toEqual([
      ["start", 2, 1700],
      ["new", 2, 500],
      ["reactivated", 1, 400],
      ["kept", 0, 1000],
      ["lost", -1, -700],
      ["newLost", -1, 0],
      ["end", 3, 2900],
    ]);
  });

  it("starts from nobody as well, and has no money where none is known", () => {
    const lines = retentionBridge(historyOf(log("a 5\nb 6")), jan1, jan1 + 10, 30);
    expect(lines[0]).toEqual({ line: "start", customers: 0, cents: null });
    expect(lines[6]).toEqual({ line: "end", customers: 2, cents: null });
  });
});
