import { expect, it } from "vitest";
import { quickRatio } from "../../src/core/quick-ratio";
import { problemOf } from "./problem-of";

it("has the figures of published examples", () => {
  expect(quickRatio(20_000, 8000, 0, 3000, 5000)).toBe(3.5); // pitchkit.net, glossary, "Quick Ratio"
  expect(quickRatio(50_000, 15_000, 0, 3000, 10_000)).toBe(5); // caculator.io, "quick ratio"
  expect(quickRatio(8000, 4000, 1000, 2000, 3000)).toBe(2.6); // mowt.pages.dev, MRR calculator
});

it("refuses what has no answer", () => {
  expect(problemOf(() => quickRatio(10, 0, 0, 0, 0))).toBe("noLosses churned");
  expect(problemOf(() => quickRatio(-1, 0, 0, 1, 0))).toBe("negative new");
});
