/** The cards: the main figure over half the width, the others in sixes of columns. */

import type { Card, Report } from "../../report/report";
import { fingerprintLine, goalNote, noFigure, scaleWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import {
  comparisonText,
  intervalText,
  type Shown,
  shownIn,
  verdictStyle,
  verdictText,
} from "./figures";
import { colors, numberFormat, type StyleName } from "./tokens";

/** Heights of label, figure, interval, two comparisons, trend and goal. */
const mainHeights = [20, 48, 17, 16, 16, 24, 16];
const heights = [20, 35, 16, 15, 15, 24, 15];

export function drawCards(canvas: Canvas, data: DataSheet, report: Report): void {
  const [main, ...others] = report.cards;
  if (!main) return;
  const draw = painter(canvas, data, report);
  const first = mainHeights.map((height) => canvas.row(height));
  draw.mainCard(first, main);
  others.slice(0, 2).forEach((card, i) => {
    draw.card(first, 14 + 6 * i, card);
  });
  canvas.name("SK_cards1", { row: first[0] as number, column: 2, rows: first.length, columns: 24 });
  canvas.row(10);
  if (others.length <= 2) return;
  const second = heights.map((height) => canvas.row(height));
  others.slice(2, 6).forEach((card, i) => {
    draw.card(second, 2 + 6 * i, card);
  });
  canvas.name("SK_cards2", {
    row: second[0] as number,
    column: 2,
    rows: second.length,
    columns: 24,
  });
  canvas.row(10);
}

function painter(canvas: Canvas, data: DataSheet, report: Report) {
  const { locale, currency, fingerprint } = report;
  const shown: Shown = shownIn(report);
  const count = (value: number) => value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
  const footnote = fingerprintLine(
    count(fingerprint.rows),
    count(fingerprint.customers),
    fingerprint.checksum,
  )[locale];
  const line = data.block([
    ["charttype", "line"],
    ["color", colors.accent],
    ["linewidth", 2],
  ]);
  const columns = data.block([
    ["charttype", "column"],
    ["color", colors.accentMid],
    ["lastcolor", colors.accent],
    ["negcolor", colors.warn],
  ]);

  function label(row: number, from: number, to: number, card: Card): void {
    canvas.put(row, from, to, card.label, "strong", { note: `${card.definition}\n${footnote}` });
  }

  function figure(row: number, from: number, to: number, card: Card, style: StyleName): void {
    if (!card.figure) {
      canvas.put(row, from, to, noFigure[locale], "missing", { merge: true });
      return;
    }
    const { kind, value } = card.figure;
    const format = numberFormat(kind, locale, currency);
    canvas.put(row, from, to, value, style, { format, merge: true });
  }

  function comparisons(rows: readonly number[], from: number, card: Card, room: number): void {
    card.comparisons.forEach((comparison, i) => {
      const row = rows[i];
      if (row === undefined) return;
      const style = comparison.change ? "small" : "note";
      canvas.put(row, from, from + room - 1, comparisonText(comparison, shown), style, {
        ...(comparison.reason ? { note: comparison.reason } : {}),
      });
      const verdict = verdictText(comparison, locale);
      if (verdict) {
        canvas.put(row, from + room, from + room + 2, verdict, verdictStyle(comparison.verdict));
      }
    });
  }

  /** One small chart; nothing with fewer than two points. */
  function trend(row: number, from: number, to: number, rows: number, card: Card): void {
    if (card.trend.filter((value) => value !== null).length < 2) return;
    const values = data.block([card.trend]);
    const options = card.figure?.kind === "change" ? columns : line;
    const formula = `=SPARKLINE(${data.reference(values)},${data.reference(options)})`;
    canvas.formula(row, from, to, rows, formula);
  }

  return {
    card(rows: readonly number[], from: number, card: Card): void {
      const [top, big, interval, first, second, spark, goal] = rows as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      canvas.rule(top, from, from + 4, "top", colors.ink);
      label(top, from, from + 4, card);
      figure(big, from, from + 4, card, "figure");
      const basis = [intervalText(card, shown), card.basis].filter((part) => part !== "");
      canvas.put(interval, from, from + 4, basis.join(" · "), "sub");
      comparisons([first, second], from, card, 3);
      trend(spark, from, from + 4, 1, card);
      canvas.put(goal, from, from + 5, card.goal, "small");
    },

    mainCard(rows: readonly number[], card: Card): void {
      const [top, big, basis, first, second, bar, goal] = rows as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      canvas.rule(top, 2, 12, "top", colors.accent, true);
      label(top, 2, 12, card);
      figure(big, 2, 5, card, card.figure ? "hero" : "missing");
      canvas.put(big, 6, 8, intervalText(card, shown), "heroInterval");
      canvas.put(basis, 2, 8, card.basis, "sub");
      comparisons([first, second], 2, card, 3);
      trend(big, 9, 12, 2, card);
      canvas.put(first, 9, 12, card.trendSpan, "small");
      canvas.put(goal, 2, 8, card.goal, "small", { note: goalNote[locale] });
      intervalBar(bar, goal, card);
    },
  };

  /** Gap, interval, notch for the goal, interval, rest: five segments on a scale that holds them all. */
  function intervalBar(bar: number, below: number, card: Card): void {
    if (!card.interval) return;
    const from = Math.min(card.interval.low, card.goalValue ?? 1) >= 0.5 ? 0.5 : 0;
    const segments = barSegments(card.interval, card.goalValue, from);
    const values = data.block([segments]);
    const options = data.block([
      ["charttype", "bar"],
      ["max", 1],
      ["color1", colors.track],
      ["color2", colors.accent],
    ]);
    canvas.formula(
      bar,
      2,
      12,
      1,
      `=SPARKLINE(${data.reference(values)},${data.reference(options)})`,
    );
    const percent = (value: number) => `${Math.round(value * 100)}`;
    const scale = scaleWords(percent(from), `${percent(1)}${locale === "de" ? "\u00a0" : ""}%`);
    canvas.put(below, 9, 12, scale[locale], "small", { align: "right", merge: true });
  }
}

const notchWidth = 0.008;

/** The segments add up to 1. They alternate between track and accent, so a goal inside is a notch. */
export function barSegments(
  { low, high }: { readonly low: number; readonly high: number },
  goal: number | null,
  from: number,
): number[] {
  const at = (value: number) => Math.min(1, Math.max(0, (value - from) / (1 - from)));
  const [a, b] = [at(low), at(high)];
  const g = goal === null ? null : at(goal);
  const half = notchWidth / 2;
  if (g === null) return [a, b - a, 1 - b];
  if (g > a + half && g < b - half) return [a, g - half - a, notchWidth, b - g - half, 1 - b];
  const tick = Math.min(1 - half, Math.max(half, g));
  if (tick <= a) {
    const start = Math.min(tick - half, a - notchWidth);
    return [start, notchWidth, a - start - notchWidth, b - a, 1 - b];
  }
  const start = Math.max(tick - half, b);
  return [
    a,
    b - a,
    start - b,
    Math.min(notchWidth, 1 - start),
    Math.max(0, 1 - start - notchWidth),
  ];
}
