import { expect, it } from "vitest";
import { waits } from "../../src/core/tickets";
import { problemOf } from "./problem-of";

it("forgets what happened after the last day", () => {
  expect(
    waits(
      Object.freeze([
        { replied: 5, watched: 60 },
        { replied: 90, watched: 60 }, // answered after the last day
        { replied: null, watched: 60 },
        { replied: 5, watched: -10 }, // created after the last day
      ]),
    ),
  ).toEqual([
    { minutes: 5, answered: true, watched: 60 },
    { minutes: 60, answered: false, watched: 60 },
    { minutes: 60, answered: false, watched: 60 },
  ]);
});

it("refuses replies before their ticket, and nothing at all", () => {
  expect(problemOf(() => waits([{ replied: -1, watched: 60 }]))).toBe("order created");
  expect(problemOf(() => waits([]))).toBe("empty created");
});
