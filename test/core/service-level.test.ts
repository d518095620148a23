import fc from "fast-check";
import { expect, it } from "vitest";
import { serviceLevel, serviceLevelShare } from "../../src/core/service-level";
import { problemOf } from "./problem-of";

const tickets = Object.freeze([
  { replied: 5, watched: 500 }, // in time
  { replied: 10, watched: 500 }, // in time, to the minute
  { replied: 11, watched: 500 }, // late
  { replied: null, watched: 500 }, // late, still open
  { replied: null, watched: 4 }, // not due yet
  { replied: 3, watched: 4 }, // answered, but its ten minutes are not over
]);

it("counts all tickets whose target has passed, answered or not", () => {
  const { due, inTime, share, low, high } = serviceLevel(tickets);
  expect([due, inTime, share]).toEqual([4, 2, 0.5]);
  expect(low).toBeCloseTo(0.15, 2); // Wilson for 2 of 4: 0.1500 … 0.8500
  expect(high).toBeCloseTo(0.85, 2);
});

it("counts only answered tickets on demand", () => {
  expect(serviceLevel(tickets, 10, "answered")).toMatchObject({ due: 4, inTime: 3, share: 0.75 });
});

it("rises with the target while the same tickets are due", () => {
  const ticket = fc.record({
    replied: fc.option(fc.integer({ min: 0, max: 200 })),
    watched: fc.constant(300),
  });
  fc.assert(
    fc.property(fc.array(ticket, { minLength: 1 }), (some) => {
      const shares = [0, 10, 100, 300].map((target) => serviceLevelShare(some, target));
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }),
  );
});

it("has no share where nothing is due", () => {
  const young = [{ replied: null, watched: 4 }];
  expect(serviceLevel(young)).toEqual({ due: 0, inTime: 0, share: null, low: null, high: null });
  expect(problemOf(() => serviceLevelShare(young))).toBe("tooFew created");
  expect(problemOf(() => serviceLevel(tickets, -1))).toBe("negative target_minutes");
});
