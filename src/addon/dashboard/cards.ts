/** All cards in rows: the main figure over half the width, then fours, then satisfaction and service in fives. */

import type { Card, CardId, Report } from "../../report/report";
import { cardWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import { type CardPainter, cardPainter } from "./card";
import type { DataSheet } from "./data-sheet";

/** Between two rows of cards. */
const space = 10;
/** First columns of the cards in a row; each ends one column before the next begins. */
const fours = [2, 8, 14, 20];
const fives = [2, 7, 12, 17, 22];

const aboutService: ReadonlySet<CardId> = new Set([
  "nps",
  "csat",
  "ces",
  "firstResponse",
  "serviceLevel",
]);

export function drawCards(canvas: Canvas, data: DataSheet, report: Report): void {
  const service = report.cards.filter(({ id }) => aboutService.has(id));
  const [main, ...others] = report.cards.filter(({ id }) => !aboutService.has(id));
  if (!main) return;
  const painter = cardPainter(canvas, data, report);
  drawFirstRow(canvas, painter, main, others.slice(0, 2));
  if (others.length > 2) drawRow(canvas, painter, others.slice(2, 6));
  if (service.length === 0) return;
  drawHeading(canvas, report);
  drawNarrowRow(canvas, painter, service);
}

function drawFirstRow(canvas: Canvas, painter: CardPainter, main: Card, others: readonly Card[]) {
  const rows = addRows(canvas, 46, [16, 16]);
  painter.mainCard(main, { ...rows, from: 2, to: 12 });
  others.forEach((card, i) => {
    const from = fours[i + 2] as number;
    painter.card(card, { ...rows, from, to: from + 4 });
  });
  canvas.name("SK_cards1", rows.label, rows.goal);
}

function drawRow(canvas: Canvas, painter: CardPainter, cards: readonly Card[]): void {
  canvas.row(space);
  const rows = addRows(canvas, 32, [16, 16]);
  cards.forEach((card, i) => {
    const from = fours[i] as number;
    painter.card(card, { ...rows, from, to: from + 4 });
  });
  canvas.name("SK_cards2", rows.label, rows.goal);
}

function drawHeading(canvas: Canvas, { locale, cardSources = "" }: Report): void {
  canvas.row(space);
  const row = canvas.row();
  canvas.put(row, 2, 6, cardWords.more[locale], "strong");
  canvas.put(row, 7, 25, cardSources, "sub");
}

/** Cards of four columns and one of air, which leave no room for a verdict beside a comparison. */
function drawNarrowRow(canvas: Canvas, painter: CardPainter, cards: readonly Card[]): void {
  const rows = addRows(canvas, 31, [15, 15, 15, 15]);
  cards.forEach((card, i) => {
    const from = fives[i] as number;
    painter.card(card, { ...rows, from, to: from + 3 });
  });
  canvas.name("SK_cards3", rows.label, rows.goal);
}

/** Label, figure, basis, comparisons, trend and goal; the basis is as high as a comparison. */
function addRows(canvas: Canvas, figureHeight: number, lineHeights: readonly number[]) {
  return {
    label: canvas.row(),
    figure: canvas.row(figureHeight),
    basis: canvas.row(lineHeights[0]),
    lines: lineHeights.map((height) => canvas.row(height)),
    trend: canvas.row(),
    goal: canvas.row(),
  };
}
