import fc from "fast-check";
import { expect, it } from "vitest";
import { customerRetention } from "../../src/core/customer-retention";
import { addMonths } from "../../src/core/day";
import { type RateId, reconcileRates } from "../../src/core/reconcile";
import { repeatPurchase, returningCustomers } from "../../src/core/repeat-purchase";
import { reconcileTexts } from "../../src/text/reconcile";
import { historyOf, log, paidLogWithPurchase } from "./small-log";

const jan1 = 19_723;

it("counts the customers of a small shop as by hand", () => {
  // active: an order in the last 30 days; the period is day 41 to day 80
  const history = historyOf(
    log(`
      kept 20 1
      kept 60 1
      lost 20 1
      back 2 1
      back 70 1
      new 70 1
      twice 50 1
      twice 70 1
      gone 45 1
    `),
  );
  const rates = reconcileRates(history, jan1 + 40, jan1 + 80, 30);
  const counts = rates.map(({ id, above, below }) => [id, above, below]);
  expect(counts).toEqual([
    ["ours", 1, 2], // kept, of kept and lost
    ["seed", 1, 2], // end: kept, back, new, twice; new: new, twice, gone
    ["shopify", 3, 5], // kept, back, twice, of all but lost
    ["repeat", 3, 6],
    ["churn", 1, 2],
  ]);
  expect(rates.find(({ id }) => id === "seed")?.differences).toEqual([
    { who: "old", above: 1, below: 0, customers: 1 },
    { who: "new", above: -1, below: 0, customers: 1 },
  ]);
});

const day = fc.integer({ min: 19_720, max: 19_880 });
const window = fc.integer({ min: 1, max: 90 });

it("leads from our counts to the others' exactly, and every difference has a name", () => {
  fc.assert(
    fc.property(paidLogWithPurchase, day, day, window, (rows, a, b, days) => {
      const [ours, ...others] = reconcileRates(
        historyOf(rows),
        Math.min(a, b),
        Math.max(a, b),
        days,
      );
      expect(ours?.differences).toEqual([]);
      for (const { id, above, below, differences } of others) {
        for (const [side, sum] of Object.entries({ above, below })) {
          const change = differences.reduce(
            (total, difference) =>
              total + difference.customers * difference[side as "above" | "below"],
            0,
          );
          expect((ours?.[side as "above" | "below"] ?? 0) + change).toBe(sum);
        }
        for (const difference of differences) {
          const key = `${difference.who} ${difference.above} ${difference.below}`;
          expect(reconcileTexts.who[id]?.[key], `${id}: ${key}`).toBeDefined();
        }
      }
    }),
  );
});

it("gives what the formulas of these names give", () => {
  fc.assert(
    fc.property(paidLogWithPurchase, day, day, window, (rows, a, b, days) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const history = historyOf(rows);
      const rates = new Map(
        reconcileRates(history, from, to, days).map(({ id, above, below }) => [
          id,
          { above, below },
        ]),
      );
      const rate = (id: RateId) => rates.get(id) ?? { above: 0, below: 0 };
      if (rate("ours").below > 0) {
        const heads = customerRetention(history, from, to, days);
        expect(rate("ours")).toEqual({ above: heads.kept, below: heads.start });
        expect(rate("seed")).toEqual({ above: heads.end - heads.new, below: heads.start });
        expect(rate("churn")).toEqual({ above: heads.lost, below: heads.start });
      }
      if (rate("shopify").below > 0) {
        const { count, of } = returningCustomers(history, from + 1, to, "shopify");
        expect(rate("shopify")).toEqual({ above: count, below: of });
      }
      if (rate("repeat").below > 0) {
        const { count, of } = repeatPurchase(history, addMonths(to, -12) + 1, to);
        expect(rate("repeat")).toEqual({ above: count, below: of });
      }
    }),
  );
});
