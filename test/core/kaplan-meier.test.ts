import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier, survivalCurve } from "../../src/core/kaplan-meier";
import { sixMp } from "./freireich";
import { problemOf } from "./problem-of";

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 60,
});
const split = (pairs: readonly (readonly [number, number])[]) =>
  [
    Object.freeze(pairs.map(([time]) => time)),
    Object.freeze(pairs.map(([, event]) => event)),
  ] as const;

it("gives Freireich's treated patients the published curve (Cox & Oakes 1984, table 4.1)", () => {
  const events = survivalCurve(sixMp.durations, sixMp.events).filter((step) => step.events > 0);
  expect(events.map(({ time, atRisk }) => [time, atRisk])).toEqual([
    [6, 21],
    [7, 17],
    [10, 15],
    [13, 12],
    [16, 11],
    [22, 7],
    [23, 6],
  ]);
  const curve = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
  const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]; // Greenwood, R's survfit
  events.forEach(({ survival, standardError }, i) => {
    expect(survival).toBeCloseTo(curve[i] as number, 3);
    expect(standardError).toBeCloseTo(errors[i] as number, 4);
  });
});

it("has R's log-log limits: 4 of 5 and 8 of 15 left after 5, 5+, 8, 8+, 9", () => {
  // survfit(Surv(c(5, 5, 8, 8, 9), c(1, 0, 1, 0, 1)) ~ 1, conf.type = "log-log"), survival 3.5-3
  const [first, second, last] = survivalCurve([5, 5, 8, 8, 9], [1, 0, 1, 0, 1]);
  expect(first?.low).toBeCloseTo(0.203809263268, 10);
  expect(first?.high).toBeCloseTo(0.969179788867, 10);
  expect(second?.low).toBeCloseTo(0.0683320878472, 10);
  expect(second?.high).toBeCloseTo(0.863071182739, 10);
  expect(last).toMatchObject({ survival: 0, low: null, high: null, standardError: null });
});

it("says nothing about the sureness of a curve at 1", () => {
  const nobodyLeft = survivalCurve([3, 5], [0, 0]);
  expect(nobodyLeft.map(({ survival, low, high }) => [survival, low, high])).toEqual([
    [1, null, null],
    [1, null, null],
  ]);
});

it("counts every row once, falls, and keeps its limits around it", () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const curve = survivalCurve(...split(pairs));
      expect(curve.reduce((n, { events, censored }) => n + events + censored, 0)).toBe(
        pairs.length,
      );
      expect(curve.reduce((n, { events }) => n + events, 0)).toBe(
        pairs.filter(([, event]) => event === 1).length,
      );
      let before = 1;
      for (const { survival, low, high, atRisk, time } of curve) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(atRisk).toBe(pairs.filter(([duration]) => duration >= time).length);
        if (low !== null) expect(low).toBeLessThanOrEqual(survival);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(survival);
        before = survival;
      }
    }),
  );
});

it("is the share still there, with the binomial error, where nobody is censored", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (durations) => {
      const n = durations.length;
      for (const { time, survival, standardError } of survivalCurve(
        durations,
        durations.map(() => 1),
      )) {
        const share = durations.filter((duration) => duration > time).length / n;
        expect(survival).toBeCloseTo(share, 12);
        if (share > 0) expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / n), 12);
      }
    }),
  );
});

it("does not depend on the order of the rows or the unit of time", () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const turned = [...pairs].reverse().map(([time, event]) => [time * 7, event] as const);
      const curve = survivalCurve(...split(pairs)).map((step) => ({
        ...step,
        time: step.time * 7,
      }));
      expect(survivalCurve(...split(turned))).toEqual(curve);
    }),
  );
});

it("has no steps without rows", () => {
  expect(kaplanMeier([], [])).toEqual([]);
});

it("refuses what are no durations", () => {
  expect(problemOf(() => survivalCurve([], []))).toBe("empty durations");
  expect(problemOf(() => survivalCurve([-1], [1]))).toBe("negative durations");
  expect(problemOf(() => survivalCurve([1], [2]))).toBe("outOfRange events");
  expect(problemOf(() => survivalCurve([1], [0.5]))).toBe("outOfRange events");
  expect(problemOf(() => survivalCurve([1], [1], 95))).toBe("outOfRange confidence");
});
