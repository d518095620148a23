/** The bridge from start to end: one table, and a waterfall each for heads and money. */

import type { BridgeBlock, BridgeRow, Report } from "../../report/report";
import { bridgeWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

export function drawBridge(canvas: Canvas, data: DataSheet, report: Report): void {
  const { bridge, locale } = report;
  if (!bridge) return;
  const hasMoney = bridge.rows.some(({ money }) => money !== null);
  const top = drawSection(canvas, bridge.title, bridge.caption);
  const last = drawTable(canvas, bridge, report, hasMoney);
  const check = canvas.row(18);
  const holds = bridge.offHeads === 0 && Math.abs(bridge.offMoney ?? 0) < 0.005;
  canvas.put(check, 2, 25, bridge.check, holds ? "cellGood" : "cellWarn");
  canvas.row(12);
  const charts = canvas.rowsOf(14, 20);
  const heads = waterfall(bridge.rows, (row) => row.customers, locale);
  canvas.chart(chart(data, heads, charts, 2, bridgeWords.heads[locale]));
  if (hasMoney) {
    const money = waterfall(bridge.rows, (row) => row.money ?? 0, locale);
    const title = bridgeWords.revenue(String(report.title.lapseDays))[locale];
    canvas.chart(chart(data, money, charts, 14, title));
  }
  canvas.row(8);
  const note = canvas.row(34);
  canvas.put(note, 2, 25, bridge.note, "note", { wrap: true, merge: true });
  canvas.endPage();
  canvas.name("SK_bridge", { row: top, column: 2, rows: last - top + 1, columns: 24 });
}

function drawTable(
  canvas: Canvas,
  { rows }: BridgeBlock,
  report: Report,
  hasMoney: boolean,
): number {
  const { locale, currency, title } = report;
  const head = canvas.row(20);
  const right = { align: "right", merge: true } as const;
  canvas.put(head, 2, 7, bridgeWords.movement[locale], "heading");
  canvas.put(head, 8, 10, bridgeWords.customers[locale], "heading", right);
  if (hasMoney) {
    const days = String(title.lapseDays);
    canvas.put(head, 11, 14, bridgeWords.revenue(days)[locale], "heading", right);
  }
  canvas.put(head, 16, 25, bridgeWords.meaning[locale], "heading");
  canvas.rule(head, 2, 25, "bottom", colors.line);
  let at = head;
  for (const row of rows) {
    at = canvas.row(21);
    const isStock = row.id === "start" || row.id === "end";
    const style = isStock ? "cellStrong" : "cell";
    const format = (kind: "count" | "change" | "moneyExact" | "moneyChange") =>
      numberFormat(kind, locale, currency);
    canvas.put(at, 2, 7, row.label, style);
    canvas.put(at, 8, 10, row.customers, style, {
      ...right,
      format: format(isStock ? "count" : "change"),
    });
    if (row.money !== null) {
      const money = format(isStock ? "moneyExact" : "moneyChange");
      canvas.put(at, 11, 14, row.money, style, { ...right, format: money });
    }
    canvas.put(at, 16, 25, row.meaning, "cellQuiet");
    if (row.id === "end") canvas.rule(at, 2, 25, "top", colors.line);
  }
  return at;
}

/** Label, invisible base, stock, plus, minus: stacked, they draw the steps from start to end. */
export function waterfall(
  rows: readonly BridgeRow[],
  value: (row: BridgeRow) => number,
  locale: Report["locale"],
): (string | number)[][] {
  const w = bridgeWords;
  let level = 0;
  const steps = rows.map((row) => {
    const label = w.short[row.id][locale];
    const change = value(row);
    if (row.id === "start" || row.id === "end") {
      level = change;
      return [label, 0, change, 0, 0];
    }
    const base = Math.min(level, level + change);
    level += change;
    return [label, base, 0, Math.max(0, change), Math.max(0, -change)];
  });
  return [["", w.base[locale], w.total[locale], w.plus[locale], w.minus[locale]], ...steps];
}

function chart(
  data: DataSheet,
  rows: (string | number)[][],
  row: number,
  column: number,
  title: string,
) {
  return {
    kind: "column",
    data: data.block(rows),
    row,
    column,
    stacked: true,
    options: {
      title,
      titleTextStyle: { color: colors.ink, fontSize: 11, bold: true },
      colors: [colors.paper, colors.accent, colors.good, colors.warn],
      legend: { position: "none" },
      vAxis: { gridlines: { count: 0 }, textPosition: "none" },
      bar: { groupWidth: "72%" },
      width: 456,
      height: 280,
    },
  } as const;
}
