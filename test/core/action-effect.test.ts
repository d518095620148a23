import fc from "fast-check";
import { expect, it } from "vitest";
import { actionEffect } from "../../src/core/action-effect";
import { problemOf } from "./problem-of";

const rows = (treated: boolean, after: boolean, outcomes: readonly number[]) =>
  outcomes.map((outcome) => ({ treated, after, outcome }));

it("is the change among the treated less the change without the action", () => {
  const result = actionEffect(
    Object.freeze([
      ...rows(true, false, [1, 2, 3]),
      ...rows(true, true, [4, 6, 8]),
      ...rows(false, false, [2, 2, 5]),
      ...rows(false, true, [3, 4, 5]),
    ]),
  );
  expect(result.effect).toBeCloseTo(6 - 2 - (4 - 3), 14);
  expect(result.n).toBe(12);
  expect(result.controlAfter).toEqual({ n: 3, mean: 4, standardError: Math.sqrt(1 / 3) });
  // variances 1, 4, 3, 1 over 3: error √3; Satterthwaite 9 / ((1 + 16 + 9 + 1)/9/2) = 6 degrees
  const half = 2.446_912 * Math.sqrt(3); // t(6), Abramowitz & Stegun, table 26.10
  expect(result.low).toBeCloseTo(3 - half, 5);
  expect(result.high).toBeCloseTo(3 + half, 5);
});

it("is Welch's test without a control group (R: t.test(extra ~ group, data = sleep))", () => {
  // Student (1908): t = 1.8608, df = 17.776, p = 0.07939, difference 1.58, -0.2054832 … 3.3654832
  const { effect, low, high, p, controlBefore, controlAfter } = actionEffect([
    ...rows(true, false, [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
    ...rows(true, true, [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
  ]);
  expect(effect).toBeCloseTo(1.58, 12);
  expect(low).toBeCloseTo(-0.2054832, 6);
  expect(high).toBeCloseTo(3.3654832, 6);
  expect(p).toBeCloseTo(0.07939, 5);
  expect([controlBefore, controlAfter]).toEqual([null, null]);
});

const outcomes = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 });

it("finds nothing where both groups saw the same, and turns its sign when they change places", () => {
  fc.assert(
    fc.property(outcomes, outcomes, outcomes, outcomes, (a, b, c, d) => {
      const same = actionEffect([
        ...rows(true, false, a),
        ...rows(true, true, b),
        ...rows(false, false, a),
        ...rows(false, true, b),
      ]);
      expect(same.effect).toBe(0);
      if (same.p !== null) expect(same.p).toBe(1);
      const one = actionEffect([
        ...rows(true, false, a),
        ...rows(true, true, b),
        ...rows(false, false, c),
        ...rows(false, true, d),
      ]);
      const other = actionEffect([
        ...rows(false, false, a),
        ...rows(false, true, b),
        ...rows(true, false, c),
        ...rows(true, true, d),
      ]);
      expect(other.effect).toBeCloseTo(-one.effect, 10);
      if (one.low !== null) expect(other.high).toBeCloseTo(-one.low, 8);
      if (one.p !== null)
        expect(one.p < 0.05 === ((one.low ?? 0) > 0 || (one.high ?? 0) < 0)).toBe(true);
    }),
  );
});

it("has no interval where nothing varies", () => {
  const result = actionEffect([...rows(true, false, [0.1, 0.1, 0.1]), ...rows(true, true, [1, 1])]);
  expect(result).toMatchObject({ effect: 0.9, low: null, high: null, p: null });
});

it("needs two outcomes for every mean", () => {
  expect(problemOf(() => actionEffect([]))).toBe("empty outcome");
  expect(problemOf(() => actionEffect(rows(true, false, [1, 2])))).toBe("tooFew outcome");
  const lonely = [
    ...rows(true, false, [1, 2]),
    ...rows(true, true, [1, 2]),
    ...rows(false, true, [1]),
  ];
  expect(problemOf(() => actionEffect(lonely))).toBe("tooFew outcome");
  expect(problemOf(() => actionEffect(rows(true, false, [1, 2]), 0))).toBe("outOfRange confidence");
});
