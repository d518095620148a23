import fc from "fast-check";
import { expect, test } from "vitest";
import { gapsEndedBetween, medianWithInterval, orderGaps } from "../../src/core/order-gaps";
import { customersOf, historyOf, log, paidLog, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;

test("a gap belongs to the day on which it ended", () => {
  const gaps = orderGaps(historyOf(log("a 0\na 10\na 40\nb 5\nb 10")));
  expect([...gapsEndedBetween(gaps, jan1, jan1 + 100)]).toEqual([5, 10, 30]);
  expect([...gapsEndedBetween(gaps, jan1 + 10, jan1 + 10)]).toEqual([5, 10]);
  expect([...gapsEndedBetween(gaps, jan1 + 11, jan1 + 39)]).toEqual([]);
});

test("holds what looking up each customer gives, wherever the span lies", () => {
  const span = fc.tuple(fc.integer({ min: 19_650, max: 19_950 }), fc.nat({ max: 200 }));
  fc.assert(
    fc.property(paidLog, span, (rows, [from, length]) => {
      const to = from + length;
      const expected = customersOf(rows).flatMap((who) => {
        const days = purchaseDaysOf(rows, who);
        return days.flatMap((day, i) =>
          i > 0 && day >= from && day <= to ? [day - (days[i - 1] as number)] : [],
        );
      });
      expect([...gapsEndedBetween(orderGaps(historyOf(rows)), from, to)]).toEqual(
        expected.sort((a, b) => a - b),
      );
    }),
  );
});

test("the limits of a median are the order statistics of Conover's table", () => {
  // n = 16: ranks 16/2 ∓ 1.96 · √16 / 2 = 4.08 and 11.92, rounded up: the 5th and the 12th value
  const values = Float64Array.from({ length: 16 }, (_, i) => i + 1);
  expect(medianWithInterval(values)).toEqual({ value: 8.5, low: 5, high: 12 });
});
