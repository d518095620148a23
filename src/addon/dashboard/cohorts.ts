/**
 * The cohort heat map with its weighted rows, the curve beside it and how to read it. A dropdown switches what they
 * show between customers, revenue and orders. Cells of what is not over yet have no formula, so that they are empty
 * in every program.
 */

import type { CohortRow, Report } from "../../report/report";
import type { CohortView } from "../../report/selection";
import { cohortWords } from "../../text/dashboard";
import { periodNouns } from "../../text/periods";
import type { Canvas } from "./canvas";
import { curveHeight, drawCurve } from "./cohort-curve";
import { type CohortSwitch, cohortSwitch, type Measures, measureDropdown } from "./cohort-switch";
import type { DataSheet } from "./data-sheet";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, heatFormat, numberFormat, rowHeight, type StyleName } from "./tokens";

const firstColumn = 6;
const lastColumn = 16;
const cohortHeight = 26;

export function drawCohorts(canvas: Canvas, data: DataSheet, report: Report): void {
  const { cohorts, locale } = report;
  const top = drawSection(canvas, cohorts.title, cohorts.caption);
  const measures = cohortSwitch(data, report);
  const draw = drawing(canvas, measures, report);
  if (cohorts.ages > 0) drawDropdown(canvas, top, measures, report);
  const heads = drawHeads(canvas, report);
  let last = heads + cohorts.rows.length;
  cohorts.rows.forEach((row, i) => {
    drawCohort(draw, row, `cohort.${i}`);
  });
  if (cohorts.ages > 0) {
    const { ages, rows } = cohorts;
    const size = { rows: rows.length, columns: ages };
    canvas.heat({ row: heads + 1, column: firstColumn, ...size, middle: 50 });
    last = drawWeighted(draw);
    drawCurve(canvas, data, measures, report, heads - 1);
    // the curve stands beside, and may be longer than the rows
    const missing = curveHeight - rows.length * cohortHeight - (last - heads) * rowHeight;
    canvas.rows(Math.max(0, Math.ceil(missing / rowHeight)));
  }
  if (cohorts.reading) {
    drawParagraph(canvas, `${cohortWords.reading[locale]}: ${cohorts.reading}`, "sub");
  }
  drawParagraph(canvas, cohorts.note, "note");
  canvas.name("SK_cohorts", top, last);
}

/** Gives the lower of the two rows. */
function drawHeads(canvas: Canvas, { cohorts, locale, period }: Report): number {
  const many = periodNouns[period as keyof typeof periodNouns].many;
  const above = canvas.row();
  if (cohorts.ages > 0)
    canvas.put(above, firstColumn, lastColumn, cohortWords.after(many)[locale], "heading");
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

interface Drawing {
  readonly canvas: Canvas;
  readonly report: Report;
  /** A row of every measure, of which the chosen one is shown; `figure` names what stands in a column. */
  row(
    at: number,
    measures: Measures,
    style: StyleName,
    figure?: (view: CohortView, age: number) => string,
  ): void;
}

function drawing(canvas: Canvas, measures: CohortSwitch, report: Report): Drawing {
  const { cohorts, locale } = report;
  return {
    canvas,
    report,
    row(at, row, style, figure) {
      measures.keep(row).outside.forEach((formula, i) => {
        const place = { row: at, column: firstColumn + i };
        const value = row.customers[i] ?? "";
        canvas.put(at, place.column, place.column, value, style, {
          align: "center",
          format: typeof value === "number" ? heatFormat(locale) : "General", // as text, a formula would be one
        });
        canvas.formula({ ...place, rows: 1, columns: 1 }, formula);
        for (const { id, label } of figure ? cohorts.views : []) {
          if (typeof row[id][i] !== "number" || !figure) continue;
          canvas.figure({
            id: figure(id, i + 1),
            ...place,
            from: place.column,
            to: place.column,
            when: { dropdown: measureDropdown, word: label },
          });
        }
      });
    },
  };
}

function drawDropdown(canvas: Canvas, row: number, measures: CohortSwitch, report: Report): void {
  const { cohorts, locale, period } = report;
  const { one } = periodNouns[period as keyof typeof periodNouns];
  const words = cohorts.views.map(({ label }) => label);
  const help = cohortWords.choose(one)[locale];
  canvas.put(row, 17, 20, cohortWords.show[locale], "heading", {
    align: "right",
    vertical: "bottom",
  });
  canvas.put(row, 21, 25, words[0] ?? "", "cellStrong", {
    align: "right",
    vertical: "bottom",
    merge: true,
    note: help,
  });
  const { names, chosen } = measures;
  canvas.dropdown({
    name: measureDropdown,
    row,
    column: 21,
    words,
    help,
    follows: { names, chosen },
  });
}

function drawCohort({ canvas, report, row: draw }: Drawing, row: CohortRow, figure: string): void {
  const { locale, currency } = report;
  const at = canvas.row(cohortHeight);
  canvas.put(at, 2, 3, row.label, "cellQuiet");
  canvas.put(at, 4, 5, row.size, "cell", {
    align: "right",
    merge: true,
    note: row.small ? cohortWords.tooSmall[locale] : "",
    figure,
    format: numberFormat("count", locale, currency),
  });
  if (row.small) drawTooSmall(canvas, at, row.over);
  else if (row.over > 0)
    draw(at, upTo(row.over, row.values), "cell", (view, age) =>
      view === "customers" ? `${figure}.${age}` : `${figure}.${age}.${view}`,
    );
}

function drawTooSmall(canvas: Canvas, row: number, ages: number): void {
  for (let age = 1; age <= ages; age++) {
    const column = firstColumn + age - 1;
    canvas.put(row, column, column, "·", "note", { align: "center" });
  }
}

/** Gives the last row. */
function drawWeighted({ canvas, report, row: draw }: Drawing): number {
  const { cohorts, locale, currency } = report;
  const ages = cohorts.eligible.filter((customers) => customers !== null).length;
  const weighted = canvas.row();
  const interval = canvas.row();
  const last = canvas.row();
  canvas.put(weighted, 2, 5, cohortWords.weighted[locale], "cellStrong");
  canvas.put(interval, 2, 5, cohortWords.interval[locale], "note");
  canvas.put(last, 2, 5, cohortWords.eligible[locale], "note");
  if (ages > 0) {
    const ranges = cohorts.low.map((low, i) => narrowRange(low ?? 0, cohorts.high[i] ?? 1));
    const none = ranges.map(() => null); // only shares of customers have one
    draw(weighted, upTo(ages, cohorts.weighted), "cellStrong", (view, age) => {
      return `weighted.${view}.${age}`;
    });
    draw(interval, upTo(ages, { customers: ranges, revenue: none, orders: none }), "note");
  }
  const count = numberFormat("count", locale, currency);
  cohorts.eligible.forEach((customers, i) => {
    const column = firstColumn + i;
    if (customers === null) return;
    canvas.put(last, column, column, customers, "note", {
      align: "center",
      format: count,
      figure: `eligible.${i + 1}`,
    });
  });
  canvas.rule(weighted - 1, 2, lastColumn, colors.ink);
  canvas.rule(last, 2, lastColumn, colors.line);
  return last;
}

const upTo = (ages: number, { customers, revenue, orders }: Measures): Measures => ({
  customers: customers.slice(0, ages),
  revenue: revenue.slice(0, ages),
  orders: orders.slice(0, ages),
});

/** "65–74"; 38 pixels do not hold "84–100". */
function narrowRange(low: number, high: number): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return to >= 100 ? `≥\u2009${from}` : `${from}–${to}`;
}
