import { expect, test } from "vitest";
import { figureChange, rateChange, verdictOf } from "../../src/report/verdict";

test("a difference counts only when its interval leaves out zero", () => {
  expect(verdictOf(-0.1, 0.2, "up")).toBe("unclear");
  expect(verdictOf(0, 0.2, "up")).toBe("unclear");
  expect(verdictOf(0.01, 0.2, "up")).toBe("better");
  expect(verdictOf(0.01, 0.2, "down")).toBe("worse");
  expect(verdictOf(-0.2, -0.01, "down")).toBe("better");
  expect(verdictOf(-0.2, -0.01, "none")).toBe("lower");
});

test("rates are compared by Newcombe's interval: 56/70 against 48/80 is 0.0524 to 0.3339", () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, contrast (a), method 10
  expect(rateChange({ count: 48, of: 80 }, { count: 56, of: 70 }, "up")).toMatchObject({
    verdict: "better",
  });
  expect(rateChange({ count: 9, of: 10 }, { count: 3, of: 10 }, "up").verdict).toBe("worse");
  expect(rateChange({ count: 5, of: 10 }, { count: 6, of: 10 }, "up").verdict).toBe("unclear");
});

test("figures are compared by the root of the sum of squares of their errors", () => {
  // 1.96 · √(3² + 4²) = 9.8
  expect(figureChange({ value: 0, error: 3 }, { value: 9.7, error: 4 }, "up").verdict).toBe(
    "unclear",
  );
  expect(figureChange({ value: 0, error: 3 }, { value: 9.9, error: 4 }, "up").verdict).toBe(
    "better",
  );
});
