/** One card: label, figure, interval and basis, what it is compared with, a small trend and a line for the goal. */

import type { Card, Comparison, Report } from "../../report/report";
import { cardWords, noFigure } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { comparisonText, intervalText, shownIn, verdictStyle, verdictText } from "./figures";
import { intervalBars, scaleStart } from "./interval-bar";
import { colors, numberFormat } from "./tokens";

/** The rows of a card, and the columns its text may fill. */
export interface CardPlace {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly figure: number;
  readonly basis: number;
  /** Two rows with text and verdict side by side, or four with the verdict below the text. */
  readonly lines: readonly number[];
  readonly trend: number;
  readonly goal: number;
}

/** Of the columns of a card, so many are for a comparison; its verdict stands beside. */
const comparisonColumns = 3;

export type CardPainter = ReturnType<typeof cardPainter>;

/** What cards draw with; colours and other settings of their sparklines are kept once. */
export function cardPainter(canvas: Canvas, data: DataSheet, report: Report) {
  const { locale, currency } = report;
  const shown = shownIn(report);
  const bar = intervalBars(data);
  const line = sparklineOptions("line", { color: colors.accent, linewidth: 2 });
  const columns = sparklineOptions("column", {
    color: colors.accentMid,
    lastcolor: colors.accent,
    negcolor: colors.warn,
  });

  function sparklineOptions(
    type: string,
    others: Readonly<Record<string, string | number>>,
  ): string {
    return data.reference(data.block([["charttype", type], ...Object.entries(others)]));
  }

  function label(card: Card, { label: row, from, to }: CardPlace): void {
    canvas.put(row, from, to, card.label, card.figure ? "strong" : "strongQuiet");
  }

  function figure(card: Card, { figure: row, from }: CardPlace, to: number, isMain: boolean): void {
    const drawn = { figure: card.id, merge: true };
    if (!card.figure) {
      canvas.put(row, from, to, noFigure[locale], "missing", drawn);
      return;
    }
    const { kind, value } = card.figure;
    const format = numberFormat(kind, locale, currency);
    canvas.put(row, from, to, value, isMain ? "hero" : "figure", { ...drawn, format });
  }

  /** In place of comparisons: why there is no figure, or what would make it a better one. */
  function hint(card: Card, place: CardPlace): void {
    const { from, to, basis, lines } = place;
    const first = card.basis === "" ? basis : (lines[0] as number);
    // two lines of text need the air beside the card, too
    const isTight = first !== basis && lines.length === 2;
    const rows = (lines[lines.length - 1] as number) - first + 1;
    const wide = card.state === "small" && card.interval ? widthText(card.interval) : "";
    const text = [wide, card.hint].filter((part) => part !== "").join("\n");
    const compared = card.comparisons.map(spelledOut).join("\n");
    canvas.put(first, from, isTight ? to + 1 : to, text, "small", {
      wrap: true,
      merge: true,
      rows,
      vertical: "top",
      ...(compared === "" ? {} : { note: compared }),
    });
  }

  const widthText = ({ low, high }: { low: number; high: number }) =>
    cardWords.wide(String(Math.round((high - low) * 100)))[locale];

  const spelledOut = (comparison: Comparison) =>
    `${comparisonText(comparison, shown)} ${verdictText(comparison, locale)}`.trim();

  function comparisons(card: Card, { from, to, lines }: CardPlace): void {
    if (card.state === "first") {
      const reason = card.comparisons[0]?.reason;
      const note = reason ? { note: reason } : {};
      canvas.put(lines[0] as number, from, to, cardWords.first[locale], "small", note);
      return;
    }
    const isNarrow = lines.length > 2;
    card.comparisons.forEach((comparison, i) => {
      const row = lines[isNarrow ? 2 * i : i];
      if (row === undefined) return;
      const { change, reason, verdict } = comparison;
      const note = reason ? { note: reason } : {};
      const text = comparisonText(comparison, shown);
      canvas.put(row, from, to, text, change ? "small" : "note", note);
      if (!verdict) return;
      const [below, beside] = isNarrow ? [row + 1, from] : [row, from + comparisonColumns];
      canvas.put(below, beside, to, verdictText(comparison, locale), verdictStyle(verdict));
    });
  }

  function trend(card: Card, row: number, from: number, to: number, rows: number): void {
    if (card.trend.filter((value) => value !== null).length < 2) return;
    const values = data.reference(data.block([card.trend]));
    const options = card.figure?.kind === "change" ? columns : line;
    const area = { row, column: from, rows, columns: to - from + 1 };
    canvas.formula(area, `=SPARKLINE(${values},${options})`);
  }

  /** Gives the words for the scale of the bar; "" where there is no bar. */
  function intervalBar({ interval, goalValue }: Card, { trend: row, from, to }: CardPlace): string {
    if (!interval) return "";
    const start = scaleStart(interval, goalValue);
    const area = { row, column: from, rows: 1, columns: to - from + 1 };
    canvas.formula(area, bar(interval, goalValue, start));
    return cardWords.scale(String(Math.round(start * 100)))[locale];
  }

  const body = (card: Card, place: CardPlace) =>
    card.hint === "" ? comparisons(card, place) : hint(card, place);

  return {
    card(card: Card, place: CardPlace): void {
      const { from, to, basis, goal } = place;
      canvas.rule(place.label - 1, from, to, colors.ink);
      label(card, place);
      figure(card, place, to, false);
      const parts = [intervalText(card, shown), card.basis].filter((part) => part !== "");
      if (parts.length > 0) canvas.put(basis, from, to, parts.join(" · "), "sub");
      body(card, place);
      if (!card.figure) return;
      const scale = card.state === "small" ? intervalBar(card, place) : "";
      if (scale === "") trend(card, place.trend, from, to, 1);
      const below = scale !== "" && card.goalValue === null ? scale : card.goal;
      canvas.put(goal, from, to, below, "small");
    },

    /** The first card, twice as wide: its trend stands at the right, its interval has a bar of its own. */
    mainCard(card: Card, place: CardPlace): void {
      const { from, to, basis, lines, goal } = place;
      canvas.rule(place.label - 1, from, to, colors.accent, true);
      label(card, place);
      figure(card, place, from + 3, true);
      if (card.basis !== "") canvas.put(basis, from, from + 6, card.basis, "sub");
      body(card, { ...place, to: card.hint === "" ? from + 6 : from + 5 }); // a hint may take one more
      if (!card.figure) return;
      canvas.put(place.figure, from + 4, from + 6, intervalText(card, shown), "heroInterval");
      trend(card, place.figure, from + 7, to, 2);
      canvas.put(lines[0] as number, from + 7, to, card.trendSpan, "small");
      const scale = intervalBar(card, place);
      if (scale !== "") canvas.put(goal, from + 7, to, scale, "small", { align: "right" });
      if (card.goal === card.hint) return;
      canvas.put(goal, from, from + 6, card.goal, "small", { note: cardWords.goalNote[locale] });
    },
  };
}
