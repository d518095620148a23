import fc from "fast-check";
import { expect, it } from "vitest";
import { tierStandings } from "../../src/core/loyalty-tiers";
import { problemOf } from "./problem-of";

const tiers = Object.freeze([
  { threshold: 1000, name: "gold" },
  { threshold: 100, name: "bronze" },
  { threshold: 500, name: "silver" },
]);

it("finds tier, next tier and gap, thresholds included", () => {
  expect(tierStandings(Object.freeze([0, 100, 499.5, 1000]), tiers)).toEqual([
    { tier: null, nextTier: "bronze", gap: 100 },
    { tier: "bronze", nextTier: "silver", gap: 400 },
    { tier: "bronze", nextTier: "silver", gap: 0.5 },
    { tier: "gold", nextTier: null, gap: null },
  ]);
});

it("reaches the next tier by spending the gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 2000 }), (basis) => {
      const [standing] = tierStandings([basis], tiers);
      const gap = standing?.gap ?? null;
      expect(gap === null).toBe(basis >= 1000);
      if (gap === null) return;
      expect(gap).toBeGreaterThan(0);
      expect(tierStandings([basis + gap], tiers)[0]?.tier).toBe(standing?.nextTier);
    }),
  );
});

it("needs a tier", () => {
  expect(problemOf(() => tierStandings([1], []))).toBe("empty tiers");
});
