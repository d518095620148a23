/** Customer groups by recency, frequency and spend, and the ladder from order to order. */

import type { FigureKind, GroupRow, Report } from "../../report/report";
import { groupWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { percentRange, percentText } from "./figures";
import { intervalBars } from "./interval-bar";
import { drawSection } from "./section";
import { colors, numberFormat, type StyleName } from "./tokens";

export function drawGroups(canvas: Canvas, data: DataSheet, report: Report): void {
  const { groups, locale } = report;
  const top = drawSection(canvas, groups.title, groups.caption);
  const head = canvas.row();
  const hasMoney = groups.total.money !== null;
  const last = hasMoney ? 17 : 12; // the change moves to where money would stand
  const right = { align: "right", merge: true } as const;
  canvas.put(head, 2, 6, groupWords.group[locale], "heading");
  canvas.put(head, 7, 8, groupWords.customers[locale], "heading", right);
  canvas.put(head, 9, 10, groupWords.share[locale], "heading", right);
  if (hasMoney) {
    canvas.put(head, 11, 13, groupWords.revenue[locale], "heading", right);
    canvas.put(head, 14, 15, groupWords.share[locale], "heading", right);
  }
  if (groups.total.change !== null)
    canvas.put(head, last - 1, last, groupWords.change[locale], "heading", right);
  canvas.rule(head, 2, last, colors.line);
  for (const row of groups.rows) drawRow(canvas, row, report, last);
  const total = drawRow(canvas, groups.total, report, last);
  canvas.rule(total - 1, 2, last, colors.ink);
  drawLadder(canvas, data, report, head);
  canvas.name("SK_rfm", top, total);
}

/** Gives its number. */
function drawRow(
  canvas: Canvas,
  row: GroupRow,
  { locale, currency }: Report,
  last: number,
): number {
  const isTotal = row.id === "total";
  const style = isTotal ? "cellStrong" : "cell";
  const share = isTotal ? "percent" : "percent1";
  const at = canvas.row();
  canvas.put(at, 2, 6, row.label, style);
  const id = `group.${row.id}`;
  put(7, 8, row.customers, "count", style, id);
  put(9, 10, row.share, share, style, `${id}.share`);
  put(11, 13, row.money, "money", style, `${id}.money`);
  put(14, 15, row.moneyShare, share, "cellQuiet", `${id}.moneyShare`);
  put(last - 1, last, row.change, "change", style, `${id}.change`);
  return at;

  function put(
    from: number,
    to: number,
    value: number | null,
    kind: FigureKind,
    look: StyleName,
    figure: string,
  ): void {
    if (value === null) return;
    const format = numberFormat(kind, locale, currency);
    canvas.put(at, from, to, value, look, { align: "right", merge: true, format, figure });
  }
}

/** Beside the groups, three rows a rung: share with interval, the interval as a bar, what it rests on. */
function drawLadder(
  canvas: Canvas,
  data: DataSheet,
  { groups, locale }: Report,
  head: number,
): void {
  if (groups.ladder.length === 0) return;
  canvas.put(head, 19, 25, groups.ladderTitle, "smallStrong");
  canvas.rule(head, 19, 25, colors.line);
  const bar = intervalBars(data);
  groups.ladder.forEach(({ label, order, share, low, high, basis }, i) => {
    const at = head + 1 + 3 * i;
    canvas.put(at, 19, 20, label, "cellStrong");
    canvas.put(at + 2, 19, 25, basis, "note");
    if (share === null) return;
    const percent = percentText(share, locale);
    const interval = low === null || high === null ? null : { low, high };
    const range = interval ? `  (${percentRange(interval.low, interval.high, locale)})` : "";
    canvas.put(at, 21, 25, percent + range, "cell", { align: "right", figure: `ladder.${order}` });
    if (!interval) return;
    const area = { row: at + 1, column: 19, rows: 1, columns: 7 };
    canvas.formula(area, bar(interval, null, 0));
  });
}
