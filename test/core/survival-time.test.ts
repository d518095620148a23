import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "../../src/core/kaplan-meier";
import { restrictedMean, survivalTime, timeAtLevel } from "../../src/core/survival-time";
import { control, sixMp } from "./freireich";
import { problemOf } from "./problem-of";

it("gives Freireich's patients the published medians 23 and 8 weeks", () => {
  expect(survivalTime(sixMp.durations, sixMp.events).value).toBe(23);
  // R: quantile(survfit(Surv(time) ~ 1, conf.type = "log-log"), .5)
  expect(survivalTime(control.durations, control.events)).toEqual({ value: 8, low: 4, high: 11 });
});

it("leaves a limit empty that is never reached", () => {
  expect(survivalTime(sixMp.durations, sixMp.events)).toEqual({ value: 23, low: 13, high: null });
});

it("takes the middle of a piece that runs exactly on the level, as R does", () => {
  const all = [1, 1, 1, 1];
  expect(survivalTime([1, 2, 3, 4], all).value).toBe(2.5);
  expect(survivalTime([1, 2, 3, 4], all, 0.25).value).toBe(1.5);
  expect(survivalTime([1, 2, 3, 4], all, 0.4).value).toBe(2);
  expect(survivalTime([1, 2, 5, 9], [1, 1, 0, 0]).value).toBe(5.5); // to the end of the curve
});

it("grows with the share asked for", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (durations) => {
      const events = durations.map(() => 1);
      const times = [0.1, 0.3, 0.5, 0.8].map(
        (share) => survivalTime(durations, events, share).value,
      );
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }),
  );
});

it("looks up levels as the definition says", () => {
  expect(timeAtLevel([1, 2, 3], [0.8, null, 0.4], 0.5)).toBe(3);
  expect(timeAtLevel([1, 2, 3], [0.8, 0.7, 0.6], 0.5)).toBe(null);
});

it("restricts the mean to the last duration: the plain mean where nobody is censored", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (durations) => {
      const mean = durations.reduce((sum, x) => sum + x, 0) / durations.length;
      expect(
        restrictedMean(
          durations,
          durations.map(() => 1),
        ),
      ).toBeCloseTo(mean, 10);
      expect(
        restrictedMean(
          durations,
          durations.map(() => 0),
        ),
      ).toBe(Math.max(...durations));
    }),
  );
});

it("is the area under the curve, summed day by day", () => {
  const curve = kaplanMeier(sixMp.durations, sixMp.events);
  let area = 0;
  for (let day = 0; day < 35; day++)
    area += curve.reduce((height, step) => (step.time <= day ? step.survival : height), 1);
  expect(restrictedMean(sixMp.durations, sixMp.events)).toBeCloseTo(area, 12);
});

it("refuses what has no answer", () => {
  expect(problemOf(() => survivalTime([3, 4], [0, 1], 0.5))).toBe("no problem");
  expect(problemOf(() => survivalTime([3, 4], [0, 0]))).toBe("notReached share");
  expect(problemOf(() => survivalTime([3, 4], [1, 1], 1))).toBe("outOfRange share");
  expect(problemOf(() => restrictedMean([], []))).toBe("empty durations");
});
