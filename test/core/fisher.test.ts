import fc from "fast-check";
import { expect, it } from "vitest";
import { fisherExact } from "../../src/core/fisher";
import { logFactorial } from "../../src/core/special-functions";

it("gives the lady tasting tea 34 in 70 (Fisher 1935, The Design of Experiments, ch. II: 3 of 4 right)", () => {
  expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 13);
});

it("gives Fisher's convicted twins p = 0.0005367 (10 of 13 and 2 of 17; R's ?fisher.test)", () => {
  expect(fisherExact(10, 13, 2, 17)).toBeCloseTo(0.0005367, 7);
});

it("counts tables as likely as the observed one from the other end: 2 in 252", () => {
  expect(fisherExact(5, 5, 0, 5)).toBeCloseTo(2 / 252, 14);
});

it("is 1 where nothing can differ", () => {
  expect(fisherExact(0, 10, 0, 10)).toBe(1);
  expect(fisherExact(7, 7, 9, 9)).toBe(1);
});

const group = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

it("equals the sum over all tables", () => {
  const choose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  fc.assert(
    fc.property(group, group, ([k1, n1], [k2, n2]) => {
      const k = k1 + k2;
      const probability = (x: number) =>
        Math.exp(choose(n1, x) + choose(n2, k - x) - choose(n1 + n2, k));
      let sum = 0;
      for (let x = Math.max(0, k - n2); x <= Math.min(k, n1); x++)
        if (probability(x) <= probability(k1) * (1 + 1e-7)) sum += probability(x);
      expect(fisherExact(k1, n1, k2, n2)).toBeCloseTo(sum, 11);
    }),
  );
});

it("does not care which group or which outcome comes first", () => {
  fc.assert(
    fc.property(group, group, ([k1, n1], [k2, n2]) => {
      const p = fisherExact(k1, n1, k2, n2);
      expect(fisherExact(k2, n2, k1, n1)).toBeCloseTo(p, 11);
      expect(fisherExact(n1 - k1, n1, n2 - k2, n2)).toBeCloseTo(p, 11);
    }),
  );
});

it("holds millions (scipy.stats.fisher_exact)", () => {
  expect(fisherExact(300_000, 1_000_000, 301_000, 1_000_000)).toBeCloseTo(0.12337569, 8);
  expect(fisherExact(1, 1_000_000, 12, 1_000_000)).toBeCloseTo(0.0034178735, 9);
  expect(fisherExact(100_000, 1_000_000, 200_000, 1_000_000)).toBe(0);
});
