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
  const sources = rangesOf(
    data,
    plan.charts.map((chart) => chart.data),
  );
  plan.charts.forEach((chart, i) => {
    sheet.insertChart(chartOf(sheet, chart, sources[i] as Range));
  });
  sheet.setTabColor(colors.accent);
  sheet
    .protect()
    .setDescription("Stammkunde")
    .setWarningOnly(true)
    .setUnprotectedRanges(writeDropdowns(sheet, plan, data));
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
