/** Right of the cohort matrix: the weighted curve with the band of its interval. */

import type { Report } from "../../report/report";
import { cohortWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { CohortSwitch } from "./cohort-switch";
import type { DataSheet } from "./data-sheet";
import { colors, numberFormat } from "./tokens";

export const curveHeight = 260;

export function drawCurve(
  canvas: Canvas,
  data: DataSheet,
  measures: CohortSwitch,
  report: Report,
  row: number,
): void {
  const { cohorts, locale, currency } = report;
  const { revenue, orders, customers } = cohorts.weighted;
  const known = customers.filter((share) => share !== null).length;
  if (known < 2) return;
  // only shares of customers have an interval: elsewhere its band is as narrow as the line
  const columns = [cohorts.high, cohorts.low, customers].map((cells) =>
    measures.keep({
      customers: cells.slice(0, known),
      revenue: revenue.slice(0, known),
      orders: orders.slice(0, known),
    }),
  );
  const { interval, share: label } = cohortWords;
  const area = data.aside(
    [
      ["", interval[locale], interval[locale], label[locale]],
      ...customers
        .slice(0, known)
        .map((share, i) => [`+${i + 1}`, cohorts.high[i] ?? null, cohorts.low[i] ?? null, share]),
    ],
    numberFormat("percent", locale, currency),
  );
  columns.forEach(({ local }, c) => {
    local.forEach((formula, i) => {
      canvas.dataFormula({ row: area.row + 1 + i, column: area.column + 1 + c, formula });
    });
  });
  canvas.chart({
    kind: "combo",
    data: area,
    row,
    column: 18,
    stacked: false,
    options: curveOptions(cohortWords.curve[locale]),
  });
}

/** The band is two areas, the lower one white. */
function curveOptions(title: string): Readonly<Record<string, unknown>> {
  const area = (color: string) => ({
    type: "area",
    color,
    areaOpacity: 1,
    lineWidth: 0,
    pointSize: 0,
  });
  return {
    title,
    titleTextStyle: { color: colors.ink, fontSize: 12, bold: true },
    series: {
      0: area(colors.accentSoft),
      1: area(colors.paper),
      2: { type: "line", color: colors.accent, lineWidth: 3, pointSize: 5 },
    },
    vAxis: { format: "percent", viewWindow: { min: 0 }, gridlines: { color: colors.grid } },
    chartArea: { left: 44, top: 40, width: 252, height: 188 },
    legend: { position: "none" },
    width: 304,
    height: curveHeight,
  };
}
