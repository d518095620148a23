/** The cohort heat map with its weighted row, the curve beside it and how to read it. */

import type { CohortBlock, Report } from "../../report/report";
import { cohortWords } from "../../text/dashboard";
import { periodNouns } from "../../text/periods";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { drawSection } from "./section";
import { colors, heatFormat, numberFormat } from "./tokens";

const firstColumn = 6;
const chartHeight = 253;

export function drawCohorts(canvas: Canvas, data: DataSheet, report: Report): void {
  const { cohorts, locale, period } = report;
  const top = drawSection(canvas, cohorts.title, cohorts.caption);
  const heads = canvas.row(20);
  const many = periodNouns[period as keyof typeof periodNouns].many;
  canvas.put(heads, firstColumn, 16, cohortWords.after(many)[locale], "heading");
  drawMatrix(canvas, cohorts, report);
  drawWeighted(canvas, cohorts, report);
  canvas.row(Math.max(8, chartHeight - 99 - 27 * cohorts.rows.length)); // the curve stands beside
  if (cohorts.reading) {
    const reading = `${cohortWords.reading[locale]}: ${cohorts.reading}`;
    canvas.put(canvas.row(18), 2, 25, reading, "sub");
  }
  canvas.put(canvas.row(32), 2, 25, cohorts.note, "note", { wrap: true, merge: true });
  drawCurve(canvas, data, report, heads);
  canvas.endPage();
  canvas.name("SK_cohorts", { row: top, column: 2, rows: cohorts.rows.length + 9, columns: 24 });
}

function drawMatrix(
  canvas: Canvas,
  { rows, ages }: CohortBlock,
  { locale, currency }: Report,
): void {
  const right = { align: "right", merge: true } as const;
  const count = { ...right, format: numberFormat("count", locale, currency) };
  const labels = canvas.row(17);
  canvas.put(labels, 2, 3, cohortWords.first[locale], "heading");
  canvas.put(labels, 4, 5, cohortWords.customers[locale], "heading", right);
  for (let age = 1; age <= ages; age++) {
    canvas.put(labels, firstColumn + age - 1, firstColumn + age - 1, `+${age}`, "heading", {
      align: "center",
    });
  }
  const first = labels + 1;
  for (const row of rows) {
    const at = canvas.row(27);
    canvas.put(at, 2, 3, row.label, "cellQuiet");
    canvas.put(at, 4, 5, row.size, "cell", count);
    drawShares(canvas, at, row.values.customers, "cell", locale);
  }
  if (ages > 0) canvas.heat({ row: first, column: firstColumn, rows: rows.length, columns: ages });
}

function drawShares(
  canvas: Canvas,
  row: number,
  shares: readonly (number | null)[],
  style: "cell" | "cellStrong",
  locale: Report["locale"],
): void {
  shares.forEach((share, i) => {
    if (share === null) return;
    const column = firstColumn + i;
    canvas.put(row, column, column, share, style, { align: "center", format: heatFormat(locale) });
  });
}

function drawWeighted(canvas: Canvas, cohorts: CohortBlock, { locale, currency }: Report): void {
  canvas.row(4);
  const weighted = canvas.row(24);
  canvas.put(weighted, 2, 5, cohortWords.weighted[locale], "cellStrong");
  drawShares(canvas, weighted, cohorts.weighted.customers, "cellStrong", locale);
  canvas.rule(weighted, 2, 16, "top", colors.ink);
  const interval = canvas.row(17);
  canvas.put(interval, 2, 5, cohortWords.interval[locale], "note");
  const eligible = canvas.row(17);
  canvas.put(eligible, 2, 5, cohortWords.eligible[locale], "note");
  const count = numberFormat("count", locale, currency);
  cohorts.eligible.forEach((customers, i) => {
    const [low, high] = [cohorts.low[i], cohorts.high[i]];
    const column = firstColumn + i;
    if (customers === null || low == null || high == null) return;
    const range = `${Math.round(low * 100)}–${Math.round(high * 100)}`;
    canvas.put(interval, column, column, range, "note", { align: "center" });
    canvas.put(eligible, column, column, customers, "note", { align: "center", format: count });
  });
  canvas.rule(eligible, 2, 16, "bottom", colors.line);
}

/** Right of the matrix: the weighted curve with its band. */
function drawCurve(
  canvas: Canvas,
  data: DataSheet,
  { cohorts, locale }: Report,
  row: number,
): void {
  const known = cohorts.weighted.customers.filter((share) => share !== null).length;
  if (known < 2) return;
  const { interval, share: label } = cohortWords;
  canvas.chart({
    kind: "combo",
    data: data.block([
      ["", interval[locale], interval[locale], label[locale]],
      ...cohorts.weighted.customers
        .slice(0, known)
        .map((share, i) => [`+${i + 1}`, cohorts.high[i] ?? null, cohorts.low[i] ?? null, share]),
    ]),
    row,
    column: 18,
    stacked: false,
    options: curveOptions(cohortWords.curve[locale]),
  });
}

function curveOptions(title: string): Record<string, unknown> {
  const area = (color: string) => ({
    type: "area",
    color,
    areaOpacity: 1,
    lineWidth: 0,
    pointSize: 0,
    visibleInLegend: false,
  });
  return {
    title,
    titleTextStyle: { color: colors.ink, fontSize: 11, bold: true },
    series: {
      0: area(colors.accentSoft),
      1: area(colors.paper),
      2: { type: "line", color: colors.accent, lineWidth: 3, pointSize: 5 },
    },
    vAxis: { format: "percent", viewWindow: { min: 0, max: 1 }, gridlines: { color: "#E6EAEF" } },
    legend: { position: "none" },
    width: 304,
    height: chartHeight,
  };
}
