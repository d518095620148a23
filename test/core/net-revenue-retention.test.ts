import fc from "fast-check";
import { expect, it } from "vitest";
import { revenueRetention } from "../../src/core/net-revenue-retention";
import { problemOf } from "./problem-of";

it("has the figures of published examples", () => {
  // klipfolio.com, "GRR vs NRR": 100 customers at 2,000; two downgrades of 500, one loss, 4,000 more
  const { net, gross } = revenueRetention(200_000, 4000, 1000, 2000);
  expect([net, gross]).toEqual([1.005, 0.985]);
  // help.chartmogul.com, "MRR Churn Rate": 100 at the start, 10 lost, 10 less, 10 more
  expect(revenueRetention(100, 10, 10, 10)).toEqual({ net: 0.9, gross: 0.8, change: -0.1 });
});

it("never has more gross than net, nor gross above 1", () => {
  const part = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (e, c, x, start) => {
        const { net, gross, change } = revenueRetention(start, e * start, c * start, x * start);
        expect(net).toBeGreaterThanOrEqual(gross);
        expect(gross).toBeLessThanOrEqual(1);
        expect(net).toBeCloseTo(1 + change, 12);
      },
    ),
  );
});

it("refuses what cannot be", () => {
  expect(problemOf(() => revenueRetention(0, 1, 1, 1))).toBe("notPositive start");
  expect(problemOf(() => revenueRetention(100, 0, -1, 1))).toBe("negative contraction");
  expect(problemOf(() => revenueRetention(100, 0, 60, 41))).toBe("aboveOther churned");
});
