import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nDayRetention,
  repeatPurchase,
  repeatSeries,
  returningCustomers,
} from "../../src/core/repeat-purchase";
import { problemOf } from "./problem-of";
import {
  customersOf,
  historyOf,
  type LogRow,
  lastDayOf,
  log,
  paidLog,
  paidLogWithPurchase,
  purchaseDaysOf,
} from "./small-log";

const jan1 = 19_723;
const shop = log(`
  a 0
  a 0
  b 10
  b 40
  c 45
  d 20
  d 21
  d 50`);

describe("repeat purchase", () => {
  it("counts days, not rows", () => {
    expect(repeatPurchase(historyOf(shop), null, null)).toEqual({ count: 2, of: 4 });
    expect(repeatPurchase(historyOf(shop), jan1 + 21, jan1 + 45)).toEqual({ count: 0, of: 3 });
  });

  it("refuses a window nobody bought in, or that ends before it begins", () => {
    const history = historyOf(shop);
    expect(problemOf(() => repeatPurchase(history, jan1 + 60, null))).toBe("empty dates");
    expect(problemOf(() => repeatPurchase(history, jan1 + 2, jan1 + 1))).toBe("order from");
  });
});

describe("returning customers", () => {
  it("bought before the window; for Shopify a second order within it is enough", () => {
    const history = historyOf(shop);
    const share = (definition: "strict" | "shopify") =>
      returningCustomers(history, jan1 + 15, jan1 + 45, definition);
    expect(share("strict")).toEqual({ count: 1, of: 3 }); // b
    expect(share("shopify")).toEqual({ count: 2, of: 3 }); // b and d
    expect(problemOf(() => returningCustomers(history, jan1 + 2, jan1 + 1, "strict"))).toBe(
      "order from",
    );
    expect(problemOf(() => returningCustomers(history, jan1 + 60, jan1 + 61, "strict"))).toBe(
      "empty dates",
    );
  });
});

describe("retention n days after the first purchase", () => {
  const on = (day: number, width = 1) => nDayRetention(historyOf(shop), { type: "on", day, width });

  it("counts only those observed that long", () => {
    expect(on(1)).toEqual({ count: 1, of: 4 }); // d came back the next day
    expect(on(30)).toEqual({ count: 2, of: 3 }); // b and d; c is watched for 5 days only
    expect(on(31)).toEqual({ count: 0, of: 2 });
    expect(on(25, 6)).toEqual({ count: 2, of: 3 });
    expect(nDayRetention(historyOf(shop), { type: "unbounded", day: 2 })).toEqual({
      count: 2,
      of: 4,
    });
  });

  it("refuses what cannot be", () => {
    expect(problemOf(() => on(0))).toBe("notPositive day");
    expect(problemOf(() => on(1, 0))).toBe("notPositive width");
    expect(problemOf(() => on(400))).toBe("empty day");
  });
});

describe("on any log", () => {
  const window = fc
    .tuple(fc.integer({ min: 19_690, max: 19_900 }), fc.integer({ min: 0, max: 150 }))
    .map(([from, length]) => [from, from + length] as const);
  const buyersIn = (rows: readonly LogRow[], from: number, to: number) => (who: string) =>
    purchaseDaysOf(rows, who).filter((day) => day >= from && day <= to).length;

  it("counts what looking up each customer counts", () => {
    fc.assert(
      fc.property(paidLogWithPurchase, window, (rows, [from, to]) => {
        const history = historyOf(rows);
        const people = customersOf(rows);
        const times = buyersIn(rows, from, to);
        const buyers = people.filter((who) => times(who) > 0);
        fc.pre(buyers.length > 0);
        expect(repeatPurchase(history, from, to)).toEqual({
          count: people.filter((who) => times(who) > 1).length,
          of: buyers.length,
        });
        const earlier = (who: string) => buyersIn(rows, 0, from - 1)(who);
        expect(returningCustomers(history, from, to, "strict")).toEqual({
          count: buyers.filter((who) => earlier(who) > 0).length,
          of: buyers.length,
        });
        expect(returningCustomers(history, from, to, "shopify")).toEqual({
          count: buyers.filter((who) => earlier(who) + times(who) > 1).length,
          of: buyers.length,
        });
      }),
    );
  });

  it("several windows in one walk hold what one window after the other holds", () => {
    const windows = fc
      .tuple(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 6 }),
        fc.nat({ max: 120 }),
      )
      .map(([steps, ends, length]) => {
        let from = 19_680;
        let to = from + length;
        return steps.map((step, i) => {
          from += step;
          to = Math.max(from, to + (ends[i] as number));
          return { from, to };
        });
      });
    fc.assert(
      fc.property(paidLog, windows, (rows, spans) => {
        const history = historyOf(rows);
        expect(repeatSeries(history, spans)).toEqual(
          spans.map(({ from, to }) => {
            const times = customersOf(rows).map(buyersIn(rows, from, to));
            return {
              count: times.filter((n) => n > 1).length,
              of: times.filter((n) => n > 0).length,
            };
          }),
        );
      }),
    );
  });

  it("n-day retention as well, and more the longer the width", () => {
    const rule = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(paidLogWithPurchase, rule, (rows, [day, width]) => {
        const watched = customersOf(rows)
          .map((who) => purchaseDaysOf(rows, who))
          .filter(([first]) => first !== undefined && first + day + width - 1 <= lastDayOf(rows));
        fc.pre(watched.length > 0);
        const { count, of } = nDayRetention(historyOf(rows), { type: "on", day, width });
        expect(of).toBe(watched.length);
        expect(count).toBe(
          watched.filter(([first, ...others]) =>
            others.some((d) => d >= (first ?? 0) + day && d < (first ?? 0) + day + width),
          ).length,
        );
      }),
    );
  });
});
