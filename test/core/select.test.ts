import fc from "fast-check";
import { expect, test } from "vitest";
import { valuesAtRanks } from "../../src/core/select";

test("finds what sorting finds, also among equal values", () => {
  const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(values, fc.array(fc.nat(), { maxLength: 6 }), (list, picks) => {
      const ranks = picks.map((pick) => pick % list.length).sort((a, b) => a - b);
      const sorted = Float64Array.from(list).sort();
      expect(valuesAtRanks(Float64Array.from(list), ranks).map((x) => x + 0)).toEqual(
        ranks.map((rank) => (sorted[rank] as number) + 0),
      );
    }),
  );
});

test("takes rising, falling and equal values in its stride", () => {
  const n = 200_000;
  for (const list of [
    Float64Array.from({ length: n }, (_, i) => i),
    Float64Array.from({ length: n }, (_, i) => n - 1 - i),
  ])
    expect(valuesAtRanks(list, [0, 1000, n - 1])).toEqual([0, 1000, n - 1]);
  expect(valuesAtRanks(new Float64Array(n).fill(7), [0, n - 1])).toEqual([7, 7]);
});

test("counts whole numbers that lie close together, and finds others, with the same result", () => {
  const near = fc.integer({ min: -40, max: 40 });
  const far = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const values = fc.oneof(fc.array(near, { minLength: 1 }), fc.array(far, { minLength: 1 }));
  fc.assert(
    fc.property(values, (list) => {
      const sorted = Int32Array.from(list).sort();
      const all = [...sorted.keys()];
      expect(valuesAtRanks(Int32Array.from(list), all)).toEqual([...sorted]);
    }),
  );
});
