import fc from "fast-check";
import { expect, test } from "vitest";
import { revenueSeries } from "../../src/core/revenue-share";
import { centsOf, customersOf, historyOf, log, paidLog, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;

test("tells the revenue of earlier customers from that of new ones", () => {
  const [first, second] =
    revenueSeries(historyOf(log("a 1 10\na 40 30\nb 45 60\na 50 -5")), [
      jan1 - 1,
      jan1 + 30,
      jan1 + 60,
    ]) ?? [];
  expect(first).toMatchObject({ cents: 1000, existingCents: 0, orders: 1, buyers: 1 });
  expect(second).toMatchObject({ cents: 8500, existingCents: 2500, orders: 2, buyers: 2 });
  expect(second?.existingShare?.value).toBeCloseTo(25 / 85, 12);
  expect(second?.standardError).toBeCloseTo(Math.hypot(2500, 6000), 9);
});

test("the share has the standard error of a ratio of sums over customers", () => {
  const rows = log("a -10 5\na 3 30\nb 4 10\nc 5 20");
  const [span] = revenueSeries(historyOf(rows), [jan1 - 1, jan1 + 30]) ?? [];
  // residuals y − 0.5 x: 15 for a, −5 and −10 for the new ones; √(15² + 5² + 10²) / 60
  expect(span?.existingShare?.standardError).toBeCloseTo(Math.sqrt(350) / 60, 12);
  expect(span?.existingShare?.interval).toEqual({ low: 0, high: 1 }); // 0.5 ± 0.61, cut
});

test("the share has no interval where all revenue is from one side: there the error is 0 whatever the data", () => {
  const share = (text: string) =>
    revenueSeries(historyOf(log(text)), [jan1 - 1, jan1 + 30])?.[0]?.existingShare;
  expect(share("a 3 30\nb 4 10")).toEqual({ value: 0, standardError: 0, interval: null });
  expect(share("a -9 5\nb -8 5\na 3 30\nb 4 10")).toMatchObject({ value: 1, interval: null });
});

test("is not known without amounts", () => {
  expect(revenueSeries(historyOf(log("a 1")), [jan1, jan1 + 10])).toBeNull();
});

test("holds what looking up each customer gives, wherever the boundaries lie", () => {
  const boundaries = fc
    .uniqueArray(fc.integer({ min: 19_650, max: 19_950 }), { minLength: 2, maxLength: 6 })
    .map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(paidLog, boundaries, (rows, ends) => {
      revenueSeries(historyOf(rows), ends)?.forEach((span, i) => {
        const [before, to] = [ends[i] as number, ends[i + 1] as number];
        const isIn = (day: number) => day > before && day <= to;
        const people = customersOf(rows);
        const spent = people.map((who) => centsOf(rows, who, isIn));
        const isKnown = (who: string) => purchaseDaysOf(rows, who).some((day) => day <= before);
        const orders = people.map((who) => purchaseDaysOf(rows, who).filter(isIn).length);
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(span).toMatchObject({
          cents: sum(spent),
          existingCents: sum(spent.filter((_, c) => isKnown(people[c] as string))),
          orders: sum(orders),
          buyers: orders.filter((n) => n > 0).length,
        });
        expect(span.standardError).toBeCloseTo(Math.hypot(...spent), 6);
      });
    }),
  );
});
