import fc from "fast-check";
import { expect, it } from "vitest";
import { cholesky, invertCholesky, solveCholesky } from "../../src/core/cholesky";

const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
  minLength: 9,
  maxLength: 9,
});

/** A Aᵀ + ½, which is positive definite. */
const definite = entries.map((a) => {
  const at = (i: number, j: number) => a[3 * i + j] as number;
  return Array.from({ length: 9 }, (_, ij) => {
    const [i, j] = [Math.floor(ij / 3), ij % 3];
    return at(i, 0) * at(j, 0) + at(i, 1) * at(j, 1) + at(i, 2) * at(j, 2) + (i === j ? 0.5 : 0);
  });
});

it("solves what it factors, and inverts it", () => {
  fc.assert(
    fc.property(
      definite,
      fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer(), fc.nat()),
      (matrix, x) => {
        const right = [0, 1, 2].map((i) =>
          x.reduce((sum, value, j) => sum + (matrix[3 * i + j] as number) * value, 0),
        );
        const lower = cholesky(matrix, 3) as Float64Array;
        const scale = Math.max(1, ...x.map(Math.abs));
        solveCholesky(lower, right).forEach((value, i) => {
          expect(value / scale).toBeCloseTo((x[i] as number) / scale, 8);
        });
        const inverse = invertCholesky(lower, 3);
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) {
            const product = [0, 1, 2].reduce(
              (sum, k) => sum + (matrix[3 * i + k] as number) * (inverse[3 * k + j] as number),
              0,
            );
            expect(product).toBeCloseTo(i === j ? 1 : 0, 8);
          }
      },
    ),
  );
});

it("has no factor of what bends both ways", () => {
  expect(cholesky([1, 2, 2, 1], 2)).toBeNull();
  expect(cholesky([0, 0, 0, 0], 2)).toBeNull();
  expect(cholesky([Number.NaN, 0, 0, 1], 2)).toBeNull();
});
