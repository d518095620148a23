import { describe, expect, test } from "vitest";
import { planDashboard } from "../../../src/addon/dashboard";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { arrange, pageHeight } from "../../../src/addon/dashboard/pages";
import { linesOf } from "../../../src/addon/dashboard/paragraph";
import type { Block, SheetPlan } from "../../../src/addon/dashboard/sheet-plan";
import { builtAt, sampleReport } from "./sample-report";

/** A block of rows that hold their own number, with a name over all of them. */
function block(name: string, heights: readonly number[]): Block {
  const paper = canvas();
  for (const height of heights) {
    const row = paper.row(height);
    paper.put(row, 2, 25, `${name}${row}`, "cell", { merge: true });
  }
  paper.name(name, 1, heights.length);
  return paper.block();
}

const usual = (count: number): number[] => Array<number>(count).fill(20);
const title = block("title", [36, 100]);

/** Pixels of page above a row; the first row is on every page. */
const above = ({ rowHeights }: SheetPlan, row: number): number =>
  rowHeights.slice(1, row - 1).reduce((sum, height) => sum + height, 0);
const startOf = (plan: SheetPlan, name: string): number =>
  plan.names.find((one) => one.name === name)?.area.row ?? 0;

describe("blocks on pages", () => {
  test("share one where they fit", () => {
    const plan = arrange([title, block("a", usual(10)), block("b", usual(11))]);
    expect(above(plan, startOf(plan, "a"))).toBe(100 + 24);
    expect(above(plan, startOf(plan, "b"))).toBe(124 + 200 + 24);
  });

  test("start a new one where they do not", () => {
    const plan = arrange([title, block("a", usual(10)), block("b", usual(12))]);
    expect(above(plan, startOf(plan, "b"))).toBe(pageHeight);
  });

  test("fill it to the last pixel", () => {
    const plan = arrange([title, block("a", [452]), block("b", usual(2))]);
    expect(above(plan, startOf(plan, "a"))).toBe(124);
    expect(above(plan, startOf(plan, "b"))).toBe(pageHeight);
    expect(plan.rowHeights).toEqual([36, 100, 24, 452, 20, 20]);
  });

  test("go on over the next page where they are longer, and no row is cut", () => {
    const plan = arrange([title, block("long", usual(70)), block("b", usual(2))]);
    const starts = plan.cells.flatMap((row, i) => (row[1]?.value === undefined ? [] : [i + 1]));
    for (const row of starts.slice(1)) {
      const from = above(plan, row) % pageHeight;
      expect(from + (plan.rowHeights[row - 1] as number)).toBeLessThanOrEqual(pageHeight);
    }
    const named = plan.names.find(({ name }) => name === "long")?.area;
    expect(plan.cells[(named?.row ?? 0) - 1]?.[1]?.value).toBe("long1");
    expect(plan.cells[(named?.row ?? 0) + (named?.rows ?? 0) - 2]?.[1]?.value).toBe("long70");
  });

  test("keep merges with their text", () => {
    const plan = arrange([title, block("a", usual(40)), block("b", usual(3))]);
    for (const { row } of plan.merges) expect(plan.cells[row - 1]?.[1]).toBeDefined();
    expect(plan.merges).toHaveLength(2 + 40 + 3);
  });
});

test.each(["de", "en"] as const)(
  "the blocks of the sample open pages or share them, %s",
  (locale) => {
    const { dashboard } = planDashboard(sampleReport(locale), "_Stammkunde", builtAt);
    expect(dashboard.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(944);
    const pageOf = (name: string) =>
      Math.floor(above(dashboard, startOf(dashboard, name)) / pageHeight);
    expect(
      ["SK_cards1", "SK_trend", "SK_bridge", "SK_cohorts", "SK_rfm", "SK_todo"].map(pageOf),
    ).toEqual([0, 1, 2, 3, 4, 4]);
    for (const name of ["SK_trend", "SK_bridge", "SK_cohorts", "SK_rfm"])
      expect(above(dashboard, startOf(dashboard, name)) % pageHeight).toBe(0);
  },
);

test("long text takes as many lines as it fills", () => {
  expect(linesOf("kurz", 9)).toBe(1);
  // 906 pixels hold 145 letters of 6.24 pixels
  expect(linesOf("x".repeat(145), 9)).toBe(1);
  expect(linesOf("x".repeat(146), 9)).toBe(2);
});
