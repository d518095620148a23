/** The bridge from start to end: one table, and a waterfall each for heads and money. */

import type { BridgeBlock, BridgeRow, FigureKind, Report } from "../../report/report";
import { bridgeWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";
import { drawWaterfalls } from "./waterfall";

export function drawBridge(canvas: Canvas, data: DataSheet, report: Report): void {
  const { bridge } = report;
  if (!bridge) return;
  const hasMoney = bridge.rows.some(({ money }) => money !== null);
  const top = drawSection(canvas, bridge.title, bridge.caption);
  const last = drawTable(canvas, bridge, report, hasMoney);
  const holds = bridge.offHeads === 0 && Math.abs(bridge.offMoney ?? 0) < 0.005;
  canvas.put(canvas.row(), 2, 25, bridge.check, holds ? "cellGood" : "cellWarn");
  drawWaterfalls(canvas, data, report, bridge);
  if (bridge.note !== "") drawParagraph(canvas, bridge.note, "note");
  canvas.name("SK_bridge", top, last);
}

function drawTable(
  canvas: Canvas,
  { rows }: BridgeBlock,
  report: Report,
  hasMoney: boolean,
): number {
  const { locale, title } = report;
  const head = canvas.row();
  const right = { align: "right", merge: true } as const;
  canvas.put(head, 2, 7, bridgeWords.movement[locale], "heading");
  canvas.put(head, 8, 10, bridgeWords.customers[locale], "heading", right);
  if (hasMoney) {
    const days = String(title.lapseDays);
    canvas.put(head, 11, 14, bridgeWords.revenue(days)[locale], "heading", right);
  }
  const meaning = hasMoney ? 16 : 12;
  canvas.put(head, meaning, 25, bridgeWords.meaning[locale], "heading");
  canvas.rule(head, 2, 25, colors.line);
  for (const row of rows) drawRow(canvas, row, report, meaning);
  const last = head + rows.length;
  canvas.rule(head + 1, 2, 25, colors.line);
  canvas.rule(last - 1, 2, 25, colors.line);
  return last;
}

function drawRow(
  canvas: Canvas,
  row: BridgeRow,
  { locale, currency }: Report,
  meaning: number,
): void {
  const isStock = row.id === "start" || row.id === "end";
  const style = isStock ? "cellStrong" : "cell";
  const put = (from: number, to: number, value: number, kind: FigureKind, figure: string) =>
    canvas.put(at, from, to, value, style, {
      align: "right",
      merge: true,
      figure,
      format: numberFormat(kind, locale, currency),
    });
  const at = canvas.row();
  canvas.put(at, 2, 7, row.label, style);
  put(8, 10, row.customers, isStock ? "count" : "change", `bridge.${row.id}`);
  if (row.money !== null)
    put(11, 14, row.money, isStock ? "moneyExact" : "moneyChange", `bridge.${row.id}.money`);
  canvas.put(at, meaning, 25, row.meaning, "cellQuiet");
}
