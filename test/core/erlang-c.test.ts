import fc from "fast-check";
import { expect, it } from "vitest";
import { staffingNeed } from "../../src/core/erlang-c";
import { problemOf } from "./problem-of";

it("needs 14 agents for 100 calls per half hour of 180 s (README of pyworkforce)", () => {
  const { agents, serviceLevel, waitProbability, meanWaitSeconds, occupancy } = staffingNeed(
    200,
    180,
  );
  expect(agents).toBe(14);
  expect(serviceLevel).toBeCloseTo(0.88835, 5);
  expect(waitProbability).toBeCloseTo(0.17413, 5);
  expect(occupancy).toBeCloseTo(0.71429, 5);
  expect(meanWaitSeconds).toBeCloseTo((0.174131934 * 180) / 4, 6);
});

const load = fc.tuple(
  fc.double({ min: 0.1, max: 500, noNaN: true }),
  fc.double({ min: 10, max: 900, noNaN: true }),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  fc.double({ min: 0, max: 300, noNaN: true }),
);

it("equals Erlang's own sum for the probability of waiting", () => {
  fc.assert(
    fc.property(load, ([calls, handling, share, target]) => {
      const { agents, waitProbability } = staffingNeed(calls, handling, share, target);
      const traffic = (calls * handling) / 3600;
      let term = 1; // traffic^n / n!
      let sum = 0;
      for (let n = 0; n < agents; n++) {
        sum += term;
        term *= traffic / (n + 1);
      }
      const waiting = (term * agents) / (agents - traffic);
      expect(waitProbability).toBeCloseTo(waiting / (sum + waiting), 9);
    }),
  );
});

it("reaches the target with more agents than traffic, and more for a higher target", () => {
  fc.assert(
    fc.property(load, ([calls, handling, share, target]) => {
      const staffing = staffingNeed(calls, handling, share, target);
      expect(staffing.serviceLevel).toBeGreaterThanOrEqual(share);
      expect(staffing.occupancy).toBeLessThan(1);
      expect(staffingNeed(calls, handling, share / 2, target).agents).toBeLessThanOrEqual(
        staffing.agents,
      );
      expect(staffingNeed(2 * calls, handling, share, target).agents).toBeGreaterThanOrEqual(
        staffing.agents,
      );
    }),
  );
});

it("has a single agent busy like a shop with one till (M/M/1): waiting = occupancy", () => {
  const { agents, waitProbability, occupancy } = staffingNeed(10, 60, 0.5, 60);
  expect(agents).toBe(1);
  expect(waitProbability).toBeCloseTo(occupancy, 14);
});

it("needs nobody without calls", () => {
  expect(staffingNeed(0, 180)).toMatchObject({ agents: 0, serviceLevel: 1, occupancy: 0 });
});

it("refuses what has no answer", () => {
  expect(problemOf(() => staffingNeed(-1, 180))).toBe("negative calls_per_hour");
  expect(problemOf(() => staffingNeed(10, 0))).toBe("notPositive handling_seconds");
  expect(problemOf(() => staffingNeed(10, 180, 1))).toBe("outOfRange target_share");
  expect(problemOf(() => staffingNeed(10, 180, 80))).toBe("outOfRange target_share");
  expect(problemOf(() => staffingNeed(10, 180, 0.8, -1))).toBe("negative target_seconds");
  expect(problemOf(() => staffingNeed(1e9, 3600))).toBe("tooLarge calls_per_hour");
});
