import fc from "fast-check";
import { expect, it } from "vitest";
import { median } from "../../src/core/quantile";
import { medianResponse, responseTime } from "../../src/core/response-time";
import { problemOf } from "./problem-of";

const answered = (minutes: readonly number[]) =>
  minutes.map((replied) => ({ replied, watched: 10_000 }));

it("is the plain median in hours where every ticket is answered", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 1 }), (minutes) => {
      expect(medianResponse(answered(minutes))).toBeCloseTo(median(minutes) / 60, 10);
    }),
  );
});

it("counts open tickets as still waiting, by hand", () => {
  // 1 h, 2 h, 4 h answered; two still open after 3 h: S = 4/5, 3/5, then 0 of the one left
  const tickets = Object.freeze([
    { replied: 60, watched: 600 },
    { replied: 120, watched: 600 },
    { replied: null, watched: 180 },
    { replied: null, watched: 180 },
    { replied: 240, watched: 600 },
  ]);
  const time = responseTime(tickets);
  expect(time).toMatchObject({ n: 5, open: 2, median: 4, p90: 4 });
  expect(time.meanAnswered).toBeCloseTo(7 / 3, 14);
});

it("has no median while more than half wait", () => {
  const tickets = [...answered([10]), ...[1, 2, 3].map(() => ({ replied: null, watched: 600 }))];
  expect(responseTime(tickets)).toMatchObject({ n: 4, open: 3, median: null, p90: null });
  expect(problemOf(() => medianResponse(tickets))).toBe("notReached replied");
  const allOpen = [{ replied: null, watched: 600 }];
  expect(responseTime(allOpen).meanAnswered).toBe(null);
});

it("never becomes shorter by tickets that are still open", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5 }),
      fc.integer({ min: 0, max: 500 }),
      (minutes, watched) => {
        const more = [...answered(minutes), { replied: null, watched }];
        const { median: later } = responseTime(more);
        expect(later ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          medianResponse(answered(minutes)) - 1e-9,
        );
      },
    ),
  );
});
