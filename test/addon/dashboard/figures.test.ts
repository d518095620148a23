import { expect, test } from "vitest";
import { comparisonText, intervalText } from "../../../src/addon/dashboard/figures";
import type { FigureKind } from "../../../src/report/report";

const german = { locale: "de", currency: "EUR" } as const;
const english = { locale: "en", currency: "EUR" } as const;
const between = (kind: FigureKind, low: number, high: number) => ({
  figure: { kind, value: (low + high) / 2 },
  interval: { low, high },
});

test("intervals: shares in per cent, scores with their signs, means with one decimal", () => {
  expect(intervalText(between("percent", 0.731, 0.862), german)).toBe("(73–86\u00a0%)");
  expect(intervalText(between("score", 26.3, 54.8), german)).toBe("(+26 bis +55)");
  expect(intervalText(between("score", -12.4, 3.2), english)).toBe("(−12 to +3)");
  expect(intervalText(between("decimal", 5, 5.84), german)).toBe("(5,0–5,8)");
  expect(intervalText(between("minutes", 6, 13.25), english)).toBe("(6–13.3)");
  expect(intervalText({ figure: null, interval: null }, german)).toBe("");
});

test("changes of a score are whole, as the score is shown", () => {
  const change = { value: -3.03, kind: "score" } as const;
  const comparison = { against: "zu Q2 26", change, verdict: "unclear", reason: null } as const;
  expect(comparisonText(comparison, german)).toBe("−3 zu Q2 26");
});
