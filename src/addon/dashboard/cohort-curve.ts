/** Right of the cohort matrix: the weighted curve with the band of its interval. */

import type { Report } from "../../report/report";
import { cohortWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { colors, numberFormat } from "./tokens";

export const curveHeight = 260;

export function drawCurve(canvas: Canvas, data: DataSheet, report: Report, row: number): void {
  const { cohorts, locale, currency } = report;
  const shares = cohorts.weighted.customers;
  const known = shares.filter((share) => share !== null).length;
  if (known < 2) return;
  const { interval, share: label } = cohortWords;
  canvas.chart({
    kind: "combo",
    data: data.block(
      [
        ["", interval[locale], interval[locale], label[locale]],
        ...shares
          .slice(0, known)
          .map((share, i) => [`+${i + 1}`, cohorts.high[i] ?? null, cohorts.low[i] ?? null, share]),
      ],
      numberFormat("percent", locale, currency),
    ),
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
    vAxis: { format: "percent", viewWindow: { min: 0, max: 1 }, gridlines: { color: colors.grid } },
    chartArea: { left: 44, top: 40, width: 252, height: 188 },
    legend: { position: "none" },
    width: 304,
    height: curveHeight,
  };
}
