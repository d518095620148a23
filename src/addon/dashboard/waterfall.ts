/** Waterfalls: stacked columns whose lowest part is invisible, in heads and in money. */

import type { BridgeBlock, BridgeRow, FigureKind, Report } from "../../report/report";
import { bridgeWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { amountText, signed } from "./figures";
import { colors, numberFormat, rowHeight } from "./tokens";

const chartRows = 14;

interface Measure {
  readonly title: string;
  readonly value: (row: BridgeRow) => number;
  /** How start and end are shown, and how what happens between them. */
  readonly stock: FigureKind;
  readonly change: FigureKind;
  readonly column: number;
}

/** Heads, and beside them money where it is known. */
export function drawWaterfalls(
  canvas: Canvas,
  data: DataSheet,
  report: Report,
  { rows }: BridgeBlock,
): void {
  const { locale, title } = report;
  const first = canvas.rows(chartRows);
  const moving = rows.filter(({ id }) => id !== "kept"); // the same people at start and end: always 0
  draw(moving, {
    title: bridgeWords.customers[locale],
    value: ({ customers }) => customers,
    stock: "count",
    change: "change",
    column: 2,
  });
  if (rows.every(({ money }) => money === null)) return;
  draw(rows, {
    title: bridgeWords.revenue(String(title.lapseDays))[locale],
    value: ({ money }) => money ?? 0,
    stock: "money",
    change: "moneyChange",
    column: 14,
  });

  function draw(steps: readonly BridgeRow[], measure: Measure): void {
    const format = numberFormat(measure.stock, locale, report.currency);
    canvas.chart({
      kind: "column",
      data: data.block(waterfall(steps, measure, report), format),
      row: first,
      column: measure.column,
      stacked: true,
      options: looks(measure.title),
    });
  }
}

/**
 * Label with its number, invisible base, stock, plus, minus: stacked, they draw the steps from start to end.
 * What is not there stays empty.
 */
export function waterfall(
  rows: readonly BridgeRow[],
  { value, stock, change: kind }: Pick<Measure, "value" | "stock" | "change">,
  report: Pick<Report, "locale" | "currency">,
): (string | number | null)[][] {
  const w = bridgeWords;
  const { locale } = report;
  let level = 0;
  const steps = rows.map((row) => {
    const isStock = row.id === "start" || row.id === "end";
    const change = value(row);
    const shown = isStock
      ? amountText({ value: change, kind: stock }, report)
      : signed({ value: change, kind }, report);
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
  bar: { groupWidth: "72%" },
  width: 456,
  height: chartRows * rowHeight,
});
