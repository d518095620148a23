import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/day";
import { histories } from "../../src/core/history";
import { customerIndex, type Ledger } from "../../src/core/ledger";
import { periodOf, periodStart } from "../../src/core/period";
import { stayCounts } from "../../src/core/stay-counts";

type Purchase = readonly [customer: number, day: number];

function ledgerOf(purchases: readonly Purchase[]): Ledger {
  const index = customerIndex();
  const customer = Int32Array.from(purchases, ([who]) => index.numberOf(`c${who}`));
  return {
    customers: index.keys,
    customer,
    day: Int32Array.from(purchases, ([, day]) => day),
    amount: null,
  };
}

/** As the definition has it, customer by customer. */
function slowly(purchases: readonly Purchase[], asOf: number, lapseDays: number): number[] {
  const days = new Map<number, number[]>();
  for (const [who, day] of purchases) {
    if (day <= asOf) days.set(who, [...(days.get(who) ?? []), periodOf("month", day)]);
  }
  const customers = [...days.values()].map((months) => ({
    first: Math.min(...months),
    last: Math.max(...months),
  }));
  const isKnown = (month: number) => periodStart("month", month) <= asOf - lapseDays;
  for (let ages = 12; ages >= 1; ages--) {
    const followed = customers.filter(({ first }) => isKnown(first + ages));
    if (followed.length >= 50) {
      return Array.from(
        { length: ages + 1 },
        (_, age) => followed.filter(({ first, last }) => last - first >= age).length,
      );
    }
  }
  return [];
}

const start = dayOf(2024, 1, 1);

describe("counts of those who stay", () => {
  it("are what the definition says, and only fall", () => {
    const purchase = fc.tuple(fc.nat({ max: 80 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(
        fc.array(purchase, { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 120 }),
        (drawn, lapseDays) => {
          const purchases = drawn.map(([who, day]): Purchase => [who, start + day]);
          const asOf = Math.max(...purchases.map(([, day]) => day));
          const counts = stayCounts(histories(ledgerOf(purchases)), "month", lapseDays);
          expect(counts).toEqual(slowly(purchases, asOf, lapseDays));
          counts.slice(1).forEach((count, i) => {
            expect(count).toBeLessThanOrEqual(counts[i] as number);
          });
        },
      ),
    );
  });

  it("take pauses for what they are: who comes back was never gone", () => {
    // sixty customers in January, thirty of whom are back in May, after three months without an order
    const purchases = Array.from({ length: 60 }, (_, who): Purchase[] => [
      [who, dayOf(2024, 1, 10)],
      ...(who < 30 ? [[who, dayOf(2024, 5, 10)] as const] : []),
    ]).flat();
    const all = [...purchases, [0, dayOf(2024, 7, 31)] as const];
    expect(stayCounts(histories(ledgerOf(all)), "month", 31)).toEqual([60, 30, 30, 30, 30, 1]);
  });

  it("are none where fewer than fifty customers are known long enough", () => {
    const few = Array.from({ length: 49 }, (_, who): Purchase => [who, start]);
    expect(stayCounts(histories(ledgerOf([...few, [0, start + 200]])), "month", 30)).toEqual([]);
  });
});
