/** Sparklines, charts and what guards the sheet. */

import { rangesOf } from "./ranges-of";
import type { ChartPlan, SheetPlan } from "./sheet-plan";
import { colors } from "./tokens";
import { writeDropdowns } from "./write-dropdowns";
import { writeFormulas } from "./write-formulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels above and below a chart: it would hide the rules there. */
const air = 2;

export function writeCharts(sheet: Sheet, plan: SheetPlan, data: Sheet): void {
  writeFormulas(sheet, plan.formulas, plan.cells);
  insertCharts(sheet, plan.charts, data);
  sheet.setTabColor(colors.accent);
  sheet
    .protect()
    .setDescription("Stammkunde")
    .setWarningOnly(true)
    .setUnprotectedRanges(writeDropdowns(sheet, plan, data));
}

/** All anew where one has changed: a chart that is modified forgets how its ranges are read. */
export function rewriteCharts(
  sheet: Sheet,
  charts: readonly ChartPlan[],
  before: readonly ChartPlan[],
  data: Sheet,
): void {
  if (JSON.stringify(charts) === JSON.stringify(before)) return;
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  insertCharts(sheet, charts, data);
}

function insertCharts(sheet: Sheet, charts: readonly ChartPlan[], data: Sheet): void {
  const sources = rangesOf(
    data,
    charts.map((chart) => chart.data),
  );
  charts.forEach((chart, i) => {
    sheet.insertChart(chartOf(sheet, chart, sources[i] as Range));
  });
}

function chartOf(
  sheet: Sheet,
  { kind, row, column, stacked, options }: ChartPlan,
  data: Range,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const general = sheet.newChart();
  const builder = kind === "combo" ? general.asComboChart() : general.asColumnChart();
  builder.addRange(data).setNumHeaders(1);
  if (stacked) builder.setStacked();
  for (const [name, value] of Object.entries(options))
    builder.setOption(name, name === "height" ? Number(value) - 2 * air : value);
  return builder.setPosition(row, column, 0, air).build();
}
