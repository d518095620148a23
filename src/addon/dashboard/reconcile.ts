/** Why others say another number: each rate with its counts, and who makes the difference to ours. */

import type { ReconcileRow, Report } from "../../report/report";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { percentRange } from "./figures";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

export function drawReconcile(canvas: Canvas, _: DataSheet, report: Report): void {
  const { reconcile } = report;
  if (!reconcile) return;
  const top = drawSection(canvas, reconcile.title, reconcile.caption);
  let last = top;
  for (const row of reconcile.rows) last = drawRate(canvas, row, report);
  canvas.name("SK_reconcile", top, last);
}

/** Gives the last row. */
function drawRate(canvas: Canvas, row: ReconcileRow, { locale, currency }: Report): number {
  const { above, below, interval } = row;
  const at = canvas.row();
  canvas.put(at, 2, 8, row.label, "cellStrong");
  const format = numberFormat("percent1", locale, currency);
  canvas.put(at, 9, 10, above / below, "cellStrong", {
    align: "right",
    merge: true,
    format,
    figure: `rate.${row.id}`,
  });
  if (interval) {
    const range = percentRange(interval.low, interval.high, locale);
    canvas.put(at, 11, 13, ` (${range})`, "cellQuiet");
  }
  canvas.put(at, 14, 25, row.meaning, "cellQuiet");
  const last = drawParagraph(canvas, row.difference, "small");
  canvas.rule(last, 2, 25, colors.line2);
  return last;
}
