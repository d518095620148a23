import fc from "fast-check";
import { expect, it } from "vitest";
import { logRankTest } from "../../src/core/log-rank";
import { both } from "./freireich";
import { problemOf } from "./problem-of";

it("gives Freireich's trial chi² = 16.79 with 9 of 19.3 and 21 of 10.7 relapses (Cox & Oakes 1984)", () => {
  const { groups, chiSquared, degrees, p } = logRankTest(
    both.durations,
    both.events,
    both.groups,
    2,
  );
  expect(chiSquared).toBeCloseTo(16.7929, 4); // R: survdiff
  expect(degrees).toBe(1);
  expect(p).toBeCloseTo(4.1688e-5, 9);
  expect(groups.map(({ n, observed }) => [n, observed])).toEqual([
    [21, 9],
    [21, 21],
  ]);
  expect(groups[0]?.expected).toBeCloseTo(19.2505, 4);
});

const rows = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 2 })),
  { minLength: 8, maxLength: 60 },
);
const test = (data: readonly (readonly [number, number, number])[]) =>
  logRankTest(
    Object.freeze(data.map(([time]) => time)),
    Object.freeze(data.map(([, event]) => event)),
    Object.freeze(data.map(([, , group]) => group)),
    3,
  );

it("expects as many events as it observes, and does not care how groups are numbered", () => {
  fc.assert(
    fc.property(rows, (data) => {
      fc.pre(data.some(([, event]) => event === 1));
      const one = test(data);
      const sum = (of: "observed" | "expected") =>
        one.groups.reduce((total, g) => total + g[of], 0);
      expect(sum("expected")).toBeCloseTo(sum("observed"), 10);
      for (const turn of [1, 2]) {
        const other = test(data.map(([time, event, group]) => [time, event, (group + turn) % 3]));
        expect(other.chiSquared).toBeCloseTo(one.chiSquared, 7);
        expect(other.degrees).toBe(one.degrees);
      }
    }),
  );
});

it("is (O - E)² / V for two groups", () => {
  fc.assert(
    fc.property(rows, (data) => {
      fc.pre(data.some(([, event]) => event === 1));
      const two = data.map(([time, event, group]) => [time, event, group === 0 ? 0 : 1] as const);
      let excess = 0;
      let variance = 0;
      for (let t = 1; t <= 12; t++) {
        const risk = two.filter(([time]) => time >= t);
        const n = risk.length;
        const n0 = risk.filter(([, , group]) => group === 0).length;
        const died = risk.filter(([time, event]) => time === t && event === 1);
        const d = died.length;
        if (d === 0) continue;
        excess += died.filter(([, , group]) => group === 0).length - (d * n0) / n;
        if (n > 1) variance += (d * (n0 / n) * (1 - n0 / n) * (n - d)) / (n - 1);
      }
      const { chiSquared, degrees } = test(two);
      if (variance < 1e-12) expect(degrees).toBe(0);
      else expect(chiSquared).toBeCloseTo(excess ** 2 / variance, 8);
    }),
  );
});

it("finds no difference between equal groups", () => {
  const { chiSquared, p } = logRankTest(
    [1, 2, 3, 1, 2, 3],
    [1, 0, 1, 1, 0, 1],
    [0, 0, 0, 1, 1, 1],
    2,
  );
  expect(chiSquared).toBeCloseTo(0, 14);
  expect(p).toBeCloseTo(1, 12);
});

it("drops a group that left before the first event from the degrees of freedom, as R does", () => {
  const { degrees, groups } = logRankTest(
    [1, 1, 5, 6, 7, 8],
    [0, 0, 1, 1, 1, 1],
    [2, 2, 0, 1, 0, 1],
    3,
  );
  expect(degrees).toBe(1);
  expect(groups[2]).toEqual({ n: 2, observed: 0, expected: 0 });
});

it("refuses what cannot be compared", () => {
  expect(problemOf(() => logRankTest([1], [1], [0], 1))).toBe("tooFew groups");
  expect(problemOf(() => logRankTest([1, 2], [0, 0], [0, 1], 2))).toBe("tooFew events");
  expect(problemOf(() => logRankTest([1, 2], [1, 0], [0, 1], 900))).toBe("tooLarge groups");
  expect(problemOf(() => logRankTest([], [], [], 2))).toBe("empty durations");
});
