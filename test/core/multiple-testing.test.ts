import fc from "fast-check";
import { expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/core/multiple-testing";

it("keeps four of the fifteen hypotheses of Benjamini & Hochberg (1995), section 3.2, at 5 %", () => {
  const p = Object.freeze([
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ]);
  const q = benjaminiHochberg(p);
  expect(q.filter((value) => value <= 0.05)).toHaveLength(4);
  expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 14);
  expect(q[14]).toBe(1);
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

it("equals its definition: the smallest p(j) m / j over all ranks j at or above one's own", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const ordered = [...p].sort((a, b) => a - b);
      const twin = p.map((own) =>
        Math.min(1, ...ordered.map((x, j) => (x >= own ? (x * p.length) / (j + 1) : 1))),
      );
      benjaminiHochberg(Object.freeze(p)).forEach((q, i) => {
        expect(q).toBeCloseTo(twin[i] as number, 12);
      });
    }),
  );
});

it("never makes a p value smaller and keeps their order", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const q = benjaminiHochberg(p);
      p.forEach((x, i) => {
        expect(q[i]).toBeGreaterThanOrEqual(x);
        p.forEach((y, j) => {
          if (x < y) expect(q[i]).toBeLessThanOrEqual(q[j] as number);
        });
      });
    }),
  );
});
