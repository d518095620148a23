/** Waterfalls: stacked columns whose lowest part is invisible, in heads and in money. */

import type { BridgeBlock, BridgeRow, FigureKind, Report } from "../../report/report";
import { bridgeWords } from "../../text/dashboard";
import type { Locale } from "../../text/text";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { amountText, signed } from "./figures";
import { colors, currencySign, numberFormat, rowHeight } from "./tokens";

const chartRows = 14;

interface Measure {
  readonly title: string;
  readonly value: (row: BridgeRow) => number;
  readonly format: FigureKind;
  readonly column: number;
}

/** Heads, and beside them money where it is known. */
export function drawWaterfalls(
  canvas: Canvas,
  data: DataSheet,
  report: Report,
  { rows }: BridgeBlock,
): void {
  const { locale, currency, title } = report;
  const first = canvas.rows(chartRows);
  const moving = rows.filter(({ id }) => id !== "kept"); // the same people at start and end: always 0
  draw(moving, {
    title: bridgeWords.customers[locale],
    value: ({ customers }) => customers,
    format: "count",
    column: 2,
  });
  if (rows.every(({ money }) => money === null)) return;
  const revenue = bridgeWords.revenue(String(title.lapseDays))[locale];
  draw(rows, {
    title: currency ? `${revenue}, ${currencySign(currency)}` : revenue,
    value: ({ money }) => money ?? 0,
    format: "money",
    column: 14,
  });

  function draw(steps: readonly BridgeRow[], measure: Measure): void {
    canvas.chart({
      kind: "column",
      data: data.block(
        waterfall(steps, measure.value, locale),
        numberFormat(measure.format, locale, currency),
      ),
      row: first,
      column: measure.column,
      stacked: true,
      options: looks(measure.title),
    });
  }
}

/**
 * Label with its number (the axis has no room for a currency), invisible base, stock, plus, minus: stacked,
 * they draw the steps from start to end. What is not there stays empty.
 */
export function waterfall(
  rows: readonly BridgeRow[],
  value: (row: BridgeRow) => number,
  locale: Locale,
): (string | number | null)[][] {
  const w = bridgeWords;
  let level = 0;
  const steps = rows.map((row) => {
    const isStock = row.id === "start" || row.id === "end";
    const change = value(row);
    const shown = (isStock ? amountText : signed)(
      { value: Math.round(change), kind: "count" },
      { locale, currency: null },
    );
    const label = `${w.short[row.id][locale]} ${shown}`;
    if (isStock) {
      level = change;
      return [label, null, change, null, null];
    }
    const base = Math.min(level, level + change);
    level += change;
    return [label, base, null, change > 0 ? change : null, change < 0 ? -change : null];
  });
  return [["", w.base[locale], w.total[locale], w.plus[locale], w.minus[locale]], ...steps];
}

const looks = (title: string) => ({
  title,
  titleTextStyle: { color: colors.ink, fontSize: 12, bold: true },
  colors: [colors.paper, colors.accent, colors.good, colors.warn],
  legend: { position: "none" },
  hAxis: { textStyle: { color: colors.ink2, fontSize: 10 }, slantedText: false },
  vAxis: { viewWindow: { min: 0 }, gridlines: { count: 0 }, textPosition: "none" },
  chartArea: { left: 4, top: 40, width: 430, height: 190 },
  bar: { groupWidth: "72%" },
  width: 456,
  height: chartRows * rowHeight,
});
