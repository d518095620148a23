import fc from "fast-check";
import { expect, it } from "vitest";
import { boughtAfter, refundDays } from "../../src/core/after-event";
import { customersOf, historyOf, log, paidLog, purchaseDaysOf } from "./small-log";

const jan1 = 19_723;

it("counts who bought within the days after the first event, of those observed that long", () => {
  const history = historyOf(log("back 0\nback 30\nlate 0\nlate 31\ngone 0\nnew 0"), jan1 + 40);
  const event = (customer: number, day: number) => ({ customer, day: jan1 + day });
  const events = [event(0, 10), event(0, 0), event(1, 0), event(2, 0), event(3, 20)];
  // back: on day 30 after the event on day 0; late: a day too late; gone: never; new: not observed for 30 days
  expect(boughtAfter(history, events, 30)).toEqual({ count: 1, of: 3 });
});

it("does not count an order on the day of the event", () => {
  const history = historyOf(log("a 5"), jan1 + 40);
  expect(boughtAfter(history, [{ customer: 0, day: jan1 + 5 }], 30)).toEqual({ count: 0, of: 1 });
});

it("knows the days on which only money went back", () => {
  const history = historyOf(log("a 0 10\na 3 -4\nb 5 8\nb 5 -2"));
  expect(refundDays(history)).toEqual([{ customer: 0, day: jan1 + 3 }]);
});

it("counts as looking it up in the rows does", () => {
  const events = fc.array(
    fc.record({ customer: fc.nat(4), day: fc.integer({ min: 19_700, max: 19_900 }) }),
  );
  fc.assert(
    fc.property(paidLog, events, fc.integer({ min: 1, max: 60 }), (rows, all, days) => {
      const asOf = 19_900;
      const people = customersOf(rows);
      const known = all.filter(({ customer }) => customer < people.length);
      const outcomes = people.flatMap((who, c) => {
        const own = known.filter(({ customer }) => customer === c).map(({ day }) => day);
        const first = Math.min(...own);
        if (own.length === 0 || first + days > asOf) return [];
        return [purchaseDaysOf(rows, who).some((day) => day > first && day <= first + days)];
      });
      expect(boughtAfter(historyOf(rows, asOf), known, days)).toEqual({
        count: outcomes.filter(Boolean).length,
        of: outcomes.length,
      });
    }),
  );
});
