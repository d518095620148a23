/**
 * The cohort heat map with its weighted rows, the curve beside it and how to read it. The cells are values:
 * a switch between customers, revenue and orders would make them formulas, which show zeros for what is not
 * over yet in other programs and depend on how the file spells formulas. So revenue and orders have weighted
 * rows below, and each cohort's own stand in the note on its size.
 */

import type { CohortBlock, CohortRow, Report } from "../../report/report";
import { cohortWords } from "../../text/dashboard";
import { periodNouns } from "../../text/periods";
import type { Canvas } from "./canvas";
import { curveHeight, drawCurve } from "./cohort-curve";
import type { DataSheet } from "./data-sheet";
import { percentText } from "./figures";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, heatFormat, numberFormat, rowHeight, type StyleName } from "./tokens";

const firstColumn = 6;
const lastColumn = 16;
const cohortHeight = 26;

export function drawCohorts(canvas: Canvas, data: DataSheet, report: Report): void {
  const { cohorts, locale } = report;
  const top = drawSection(canvas, cohorts.title, cohorts.caption);
  const heads = drawHeads(canvas, report);
  cohorts.rows.forEach((row, i) => {
    drawCohort(canvas, row, `cohort.${i}`, report);
  });
  if (cohorts.ages > 0) {
    const { ages, rows } = cohorts;
    canvas.heat({ row: heads + 1, column: firstColumn, rows: rows.length, columns: ages });
  }
  const last = drawWeighted(canvas, cohorts, report);
  drawCurve(canvas, data, report, heads - 1);
  // the curve stands beside, and may be longer than the rows
  const missing = curveHeight - cohorts.rows.length * cohortHeight - (last - heads) * rowHeight;
  canvas.rows(Math.max(0, Math.ceil(missing / rowHeight)));
  if (cohorts.reading) {
    drawParagraph(canvas, `${cohortWords.reading[locale]}: ${cohorts.reading}`, "sub");
  }
  drawParagraph(canvas, cohorts.note, "note");
  canvas.name("SK_cohorts", top, last);
}

/** Gives the lower of the two rows. */
function drawHeads(canvas: Canvas, { cohorts, locale, period }: Report): number {
  const many = periodNouns[period as keyof typeof periodNouns].many;
  canvas.put(canvas.row(), firstColumn, lastColumn, cohortWords.after(many)[locale], "heading");
  const labels = canvas.row();
  const right = { align: "right", merge: true } as const;
  canvas.put(labels, 2, 3, cohortWords.first[locale], "heading");
  canvas.put(labels, 4, 5, cohortWords.customers[locale], "heading", right);
  for (let age = 1; age <= cohorts.ages; age++) {
    const column = firstColumn + age - 1;
    canvas.put(labels, column, column, `+${age}`, "heading", { align: "center" });
  }
  return labels;
}

function drawCohort(canvas: Canvas, row: CohortRow, figure: string, report: Report): void {
  const { locale, currency } = report;
  const at = canvas.row(cohortHeight);
  const note = row.small ? cohortWords.tooSmall[locale] : otherViews(row, report);
  canvas.put(at, 2, 3, row.label, "cellQuiet");
  canvas.put(at, 4, 5, row.size, "cell", {
    align: "right",
    merge: true,
    note,
    figure,
    format: numberFormat("count", locale, currency),
  });
  if (row.small) drawTooSmall(canvas, at, row.over);
  else drawShares(canvas, at, row.values.customers, "cell", figure, locale);
}

function drawTooSmall(canvas: Canvas, row: number, ages: number): void {
  for (let age = 1; age <= ages; age++) {
    const column = firstColumn + age - 1;
    canvas.put(row, column, column, "·", "note", { align: "center" });
  }
}

/** "Umsatz: 62 %, 50 % …" for the views that the heat map does not show. */
function otherViews({ values, over }: CohortRow, { cohorts, period, locale }: Report): string {
  if (over === 0) return "";
  const { one } = periodNouns[period as keyof typeof periodNouns];
  const lines = cohorts.views
    .filter(({ id }) => id !== "customers")
    .map(({ id, label }) => {
      const shares = values[id].slice(0, over);
      const texts = shares.map((share) => (share === null ? "–" : percentText(share, locale)));
      return `${label}: ${texts.join(", ")}`;
    });
  return lines.length === 0 ? "" : [cohortWords.ofFirst(one)[locale], ...lines].join("\n");
}

function drawShares(
  canvas: Canvas,
  row: number,
  shares: readonly (number | null)[],
  style: StyleName,
  figure: string,
  locale: Report["locale"],
): void {
  shares.forEach((share, i) => {
    if (share === null) return;
    const column = firstColumn + i;
    canvas.put(row, column, column, share, style, {
      align: "center",
      format: heatFormat(locale),
      figure: `${figure}.${i + 1}`,
    });
  });
}

/** Gives the last row. */
function drawWeighted(canvas: Canvas, cohorts: CohortBlock, report: Report): number {
  const { locale, currency } = report;
  const weighted = canvas.row();
  canvas.put(weighted, 2, 5, cohortWords.weighted[locale], "cellStrong");
  drawShares(
    canvas,
    weighted,
    cohorts.weighted.customers,
    "cellStrong",
    "weighted.customers",
    locale,
  );
  canvas.rule(weighted - 1, 2, lastColumn, colors.ink);
  const interval = canvas.row();
  canvas.put(interval, 2, 5, cohortWords.interval[locale], "note");
  const eligible = canvas.row();
  canvas.put(eligible, 2, 5, cohortWords.eligible[locale], "note");
  const count = numberFormat("count", locale, currency);
  cohorts.eligible.forEach((customers, i) => {
    const [low, high] = [cohorts.low[i], cohorts.high[i]];
    const column = firstColumn + i;
    if (customers === null || low == null || high == null) return;
    canvas.put(interval, column, column, narrowRange(low, high), "note", { align: "center" });
    canvas.put(eligible, column, column, customers, "note", {
      align: "center",
      format: count,
      figure: `eligible.${i + 1}`,
    });
  });
  let last = eligible;
  for (const { id, label } of cohorts.views) {
    if (id === "customers") continue;
    last = canvas.row();
    const { one } = periodNouns[report.period as keyof typeof periodNouns];
    canvas.put(last, 2, 5, label, "cellQuiet", { note: cohortWords.ofFirst(one)[locale] });
    drawShares(canvas, last, cohorts.weighted[id], "cellQuiet", `weighted.${id}`, locale);
  }
  canvas.rule(eligible, 2, lastColumn, colors.line);
  canvas.rule(last, 2, lastColumn, colors.line);
  return last;
}

/** "65–74"; 38 pixels do not hold "84–100". */
function narrowRange(low: number, high: number): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return to >= 100 ? `≥\u2009${from}` : `${from}–${to}`;
}
