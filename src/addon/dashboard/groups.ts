/** Customer groups by recency, frequency and spend, and the ladder from order to order. */

import type { GroupRow, Report } from "../../report/report";
import { groupWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { percentRange } from "./figures";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

export function drawGroups(canvas: Canvas, data: DataSheet, report: Report): void {
  const { groups, locale } = report;
  const top = drawSection(canvas, groups.title, groups.caption);
  const head = canvas.row(20);
  const hasMoney = groups.total.money !== null;
  const right = { align: "right", merge: true } as const;
  canvas.put(head, 2, 6, groupWords.group[locale], "heading");
  canvas.put(head, 7, 8, groupWords.customers[locale], "heading", right);
  canvas.put(head, 9, 10, groupWords.share[locale], "heading", right);
  if (hasMoney) {
    canvas.put(head, 11, 13, groupWords.revenue[locale], "heading", right);
    canvas.put(head, 14, 15, groupWords.share[locale], "heading", right);
  }
  if (groups.total.change !== null)
    canvas.put(head, 16, 17, groupWords.change[locale], "heading", right);
  canvas.rule(head, 2, 17, "bottom", colors.line);
  for (const row of groups.rows) drawRow(canvas, canvas.row(20), row, report);
  const total = canvas.row(21);
  drawRow(canvas, total, groups.total, report);
  canvas.rule(total, 2, 17, "top", colors.ink);
  drawLadder(canvas, data, report, head);
  canvas.endPage();
  canvas.name("SK_rfm", { row: top, column: 2, rows: total - top + 1, columns: 24 });
}

function drawRow(canvas: Canvas, at: number, row: GroupRow, { locale, currency }: Report): void {
  const style = row.id === "total" ? "cellStrong" : "cell";
  const put = (
    from: number,
    to: number,
    value: number | null,
    kind: Parameters<typeof numberFormat>[0],
    quiet = false,
  ) => {
    if (value === null) return;
    const format = numberFormat(kind, locale, currency);
    canvas.put(at, from, to, value, quiet ? "cellQuiet" : style, {
      align: "right",
      merge: true,
      format,
    });
  };
  canvas.put(at, 2, 6, row.label, style);
  put(7, 8, row.customers, "count");
  put(9, 10, row.share, row.id === "total" ? "percent" : "percent1");
  put(11, 13, row.money, "money");
  put(14, 15, row.moneyShare, row.id === "total" ? "percent" : "percent1", true);
  put(16, 17, row.change, "change");
}

/** Beside the groups, three rows a rung: share with interval, bar, what it rests on. */
function drawLadder(
  canvas: Canvas,
  data: DataSheet,
  { groups, locale }: Report,
  head: number,
): void {
  if (groups.ladder.length === 0) return;
  canvas.put(head, 19, 25, groups.ladderTitle, "smallStrong");
  canvas.rule(head, 19, 25, "bottom", colors.line);
  const options = data.block([
    ["charttype", "bar"],
    ["max", 1],
    ["color1", colors.accent],
    ["color2", colors.track],
  ]);
  groups.ladder.forEach((rung, i) => {
    const at = head + 1 + 3 * i;
    canvas.put(at, 19, 21, rung.label, "cellStrong");
    if (rung.share !== null) {
      const percent = `${Math.round(rung.share * 100)}${locale === "de" ? "\u00a0" : ""}%`;
      const range =
        rung.low === null || rung.high === null
          ? ""
          : `  (${percentRange(rung.low, rung.high, locale)})`;
      canvas.put(at, 22, 25, percent + range, "cell", { align: "right", merge: true });
      const bar = data.block([[rung.share, 1 - rung.share]]);
      const formula = `=SPARKLINE(${data.reference(bar)},${data.reference(options)})`;
      canvas.formula(at + 1, 19, 25, 1, formula);
    }
    canvas.put(at + 2, 19, 25, rung.basis, "note");
  });
}
