import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { drawCards } from "../../../src/addon/dashboard/cards";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import { barSegments, scaleStart } from "../../../src/addon/dashboard/interval-bar";
import type { Block, CellPlan } from "../../../src/addon/dashboard/sheet-plan";
import type { Card } from "../../../src/report/report";
import { cardLike, sampleReport } from "./sample-report";

const report = sampleReport("de");

function drawn(cards: readonly Card[], cardSources = ""): Block {
  const paper = canvas();
  paper.row(6);
  const all = { ...report, cards, cardSources };
  drawCards(paper, dataSheet(all, "_Stammkunde"), all);
  return paper.block();
}

/** A second card stands in columns 14 to 18, its rows from the second of the block on. */
const rows = { label: 2, figure: 3, basis: 4, first: 5, second: 6, trend: 7, goal: 8 };
const second = (change: Partial<Card>) => {
  const block = drawn([cardLike({}), cardLike(change)]);
  const cell = (row: number, column = 14): CellPlan | undefined =>
    block.cells[row - 1]?.[column - 1];
  const joined = (row: number, column = 14) =>
    block.merges.find((area) => area.row === row && area.column === column);
  const formula = (row: number, column = 14) =>
    block.formulas.find((one) => one.row === row && one.column === column)?.formula;
  const note = (row: number) =>
    block.notes.find((one) => one.row === row && one.column >= 14 && one.column <= 18)?.text;
  return { cell, joined, formula, note };
};

describe("a card", () => {
  test("with a figure compares it, verdict beside", () => {
    const { cell } = second({});
    expect(cell(rows.figure)).toMatchObject({ value: 0.2, style: "figure" });
    expect(cell(rows.basis)?.value).toBe("(14–27\u00a0%) · 30 von 150");
    expect(cell(rows.first)?.value).toBe("+3,9 Pkt. zu Q2 26");
    expect(cell(rows.first, 17)).toMatchObject({ value: "≈ nicht unterscheidbar", style: "small" });
    expect(cell(rows.second, 17)).toMatchObject({ value: "▼ besser", style: "smallGood" });
    expect(cell(rows.goal)?.value).toBe("◆ kein Ziel gesetzt");
  });

  test("with a small number says how small, draws the interval and keeps the comparisons in a note", () => {
    const { cell, joined, formula, note } = second({
      state: "small",
      interval: { low: 0.06, high: 0.29 },
      hint: "Für ±5 Punkte: 73 Kunden, heute 20.",
    });
    expect(cell(rows.figure)?.value).toBe(0.2);
    expect(cell(rows.first)).toMatchObject({
      value: "Wenig Daten: Intervall 23 Punkte breit.\nFür ±5 Punkte: 73 Kunden, heute 20.",
      wrap: true,
      vertical: "top",
    });
    expect(joined(rows.first)).toEqual({ row: rows.first, column: 14, rows: 2, columns: 6 });
    expect(note(rows.first)).toBe(
      "+3,9 Pkt. zu Q2 26 ≈ nicht unterscheidbar\n−12,8 Pkt. zu Q3 25 ▼ besser",
    );
    expect(formula(rows.trend)).toMatch(/^=SPARKLINE\(/);
    expect(cell(rows.goal)?.value).toBe("Skala 0–100\u00a0%");
  });

  test("with too little data shows a grey dash and wraps what is needed", () => {
    const hint = "Für eine ehrliche Zahl müssten die Daten 120 Tage weiter zurückreichen.";
    const { cell, joined, formula } = second({
      state: "tooLittle",
      figure: null,
      interval: null,
      basis: "",
      comparisons: [],
      hint,
      goal: hint,
    });
    expect(cell(rows.label)?.style).toBe("strongQuiet");
    expect(cell(rows.figure)).toMatchObject({ value: "–", style: "missing" });
    expect(cell(rows.basis)).toMatchObject({ value: hint, wrap: true });
    expect(joined(rows.basis)).toEqual({ row: rows.basis, column: 14, rows: 3, columns: 5 });
    expect(formula(rows.trend)).toBeUndefined();
    expect(cell(rows.goal)).toBeUndefined();
  });

  test("whose source is missing names it where the basis stands", () => {
    const { cell } = second({
      state: "missing",
      figure: null,
      interval: null,
      basis: "Werbekosten fehlen",
      comparisons: [],
      hint: "Blatt „Werbekosten“: Zeitraum, Betrag.",
    });
    expect(cell(rows.figure)?.value).toBe("–");
    expect(cell(rows.basis)?.value).toBe("Werbekosten fehlen");
    expect(cell(rows.first)?.value).toBe("Blatt „Werbekosten“: Zeitraum, Betrag.");
  });

  const without = (against: string) => ({
    against,
    change: null,
    verdict: null,
    reason: "Dafür reichen die Daten nicht weit genug zurück.",
  });

  test("of a first period says that there is nothing to compare with yet", () => {
    const comparisons = [without("zu Q2 26"), without("zu Q3 25")];
    const { cell, note } = second({ state: "first", comparisons });
    expect(cell(rows.first)?.value).toBe("noch kein Vergleich");
    expect(note(rows.first)).toBe("Dafür reichen die Daten nicht weit genug zurück.");
    expect(cell(rows.second)).toBeUndefined();
  });

  test("with one comparison says which is missing", () => {
    const comparisons = [cardLike({}).comparisons[0], without("zu Q3 25")].filter((one) => !!one);
    const { cell, note } = second({ comparisons });
    expect(cell(rows.second)?.value).toBe("zu Q3 25: kein Vergleich");
    expect(note(rows.second)).toBe("Dafür reichen die Daten nicht weit genug zurück.");
  });

  test("above 100 % is explained, not clipped", () => {
    const { cell } = second({
      state: "above",
      figure: { value: 1.04, kind: "percent" },
      interval: null,
      basis: "über 100 %, kein Intervall",
      comparisons: [],
      hint: "12 Zurückgekehrte zählen hier mit.",
    });
    expect(cell(rows.figure)?.value).toBe(1.04);
    expect(cell(rows.basis)?.value).toBe("über 100 %, kein Intervall");
    expect(cell(rows.first)?.value).toBe("12 Zurückgekehrte zählen hier mit.");
  });
});

describe("cards about satisfaction and service", () => {
  const ids = ["nps", "csat", "ces", "firstResponse", "serviceLevel"] as const;
  const others = Array.from({ length: 7 }, () => cardLike({}));
  const block = drawn(
    [...others, ...ids.map((id) => cardLike({ id, label: id }))],
    "aus dem Blatt „Umfrage“ (96 Antworten)",
  );
  const placeOf = ({ cells }: Block, text: string): [number, number] | undefined => {
    const row = cells.findIndex((line) => line.some((cell) => cell?.value === text));
    return row < 0
      ? undefined
      : [row + 1, (cells[row] ?? []).findIndex((cell) => cell?.value === text) + 1];
  };

  test("stand in a third row of five, verdicts below the comparisons", () => {
    const [row = 0] = placeOf(block, "nps") ?? [];
    expect(ids.map((id) => placeOf(block, id))).toEqual(
      [2, 7, 12, 17, 22].map((column) => [row, column]),
    );
    expect(block.cells[row + 2]?.[1]?.value).toBe("+3,9 Pkt. zu Q2 26");
    expect(block.cells[row + 3]?.[1]?.value).toBe("≈ nicht unterscheidbar");
    expect(block.names.map(({ name }) => name)).toEqual(["SK_cards1", "SK_cards2", "SK_cards3"]);
  });

  test("have a heading that names the sheets they rest on", () => {
    const [row = 0] = placeOf(block, "nps") ?? [];
    expect(placeOf(block, "Zufriedenheit und Service")).toEqual([row - 1, 2]);
    expect(placeOf(block, "aus dem Blatt „Umfrage“ (96 Antworten)")).toEqual([row - 1, 7]);
  });

  test("fill the first page exactly, with the title above", () => {
    const heights = block.rowHeights.slice(1);
    const aboveCards = 20 + 20 + 6 + 24 + 6;
    expect(aboveCards + heights.reduce((sum, height) => sum + height, 0)).toBe(576);
  });

  test("stand there even where fewer others do, as without amounts", () => {
    const few = drawn([...others.slice(0, 5), cardLike({ id: "nps", label: "nps" })]);
    expect(placeOf(few, "nps")?.[1]).toBe(2);
    expect(few.names.map(({ name }) => name)).toEqual(["SK_cards1", "SK_cards2", "SK_cards3"]);
  });
});

describe("the interval bar", () => {
  const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

  test("puts interval and goal where they belong on the scale", () => {
    const interval = { low: 0.7, high: 0.86 };
    expect(barSegments(interval, null, 0.5)).toEqual(
      [0.4, 0.32, 0.28].map((n) => expect.closeTo(n)),
    );
    const [before = 0, left = 0, notch = 0] = barSegments(interval, 0.82, 0.5);
    expect(before + left + notch / 2).toBeCloseTo(0.64, 12);
    const [ahead = 0, tick = 0] = barSegments(interval, 0.6, 0.5);
    expect(ahead + tick / 2).toBeCloseTo(0.2, 12);
    const behind = barSegments(interval, 0.95, 0.5);
    expect(sum(behind.slice(0, 3)) + (behind[3] ?? 0) / 2).toBeCloseTo(0.9, 12);
  });

  test("adds up to 1 without negative parts, and the goal is never at the wrong end", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (one, other, goal) => {
        const interval = { low: Math.min(one, other), high: Math.max(one, other) };
        const start = scaleStart(interval, goal);
        const segments = barSegments(interval, goal, start);
        expect(sum(segments)).toBeCloseTo(1, 9);
        expect(Math.min(...segments)).toBeGreaterThanOrEqual(-1e-12);
        const at = (goal - start) / (1 - start);
        const edges = segments.map(
          (_, i) => sum(segments.slice(0, i)) + (segments[i] as number) / 2,
        );
        const distance = Math.min(...[1, 2, 3].map((i) => Math.abs((edges[i] as number) - at)));
        const half = (interval.high - interval.low) / (1 - start) / 2;
        expect(distance).toBeLessThanOrEqual(Math.max(0.0121, half));
      }),
    );
  });
});
