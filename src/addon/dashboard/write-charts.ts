/** Sparklines, charts and what guards the sheet. */

import { rangesOf } from "./ranges-of";
import type { CellFormula, ChartPlan, SheetPlan } from "./sheet-plan";
import { colors } from "./tokens";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function writeCharts(sheet: Sheet, plan: SheetPlan, data: Sheet): void {
  for (const { row, column, formulas } of formulaRows(plan))
    sheet.getRange(row, column, 1, formulas.length).setFormulas([formulas]);
  const sources = rangesOf(
    data,
    plan.charts.map((chart) => chart.data),
  );
  plan.charts.forEach((chart, i) => {
    sheet.insertChart(chartOf(sheet, chart, sources[i] as Range));
  });
  sheet.setTabColor(colors.accent);
  sheet.protect().setDescription("Stammkunde").setWarningOnly(true);
}

interface FormulaRow {
  readonly row: number;
  readonly column: number;
  /** "" between two formulas, where the cells are empty. */
  readonly formulas: string[];
}

/** Formulas of a row become one call where nothing stands between them. */
export function formulaRows({
  formulas,
  cells,
}: Pick<SheetPlan, "formulas" | "cells">): FormulaRow[] {
  const found: FormulaRow[] = [];
  const ordered = [...formulas].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const one of ordered) {
    const last = found[found.length - 1];
    if (last && last.row === one.row && isFree(last.column + last.formulas.length, one)) {
      while (last.column + last.formulas.length < one.column) last.formulas.push("");
      last.formulas.push(one.formula);
    } else found.push({ row: one.row, column: one.column, formulas: [one.formula] });
  }
  return found;

  function isFree(from: number, { row, column }: CellFormula): boolean {
    return !cells[row - 1]?.slice(from - 1, column - 1).some((cell) => cell !== undefined);
  }
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
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.setPosition(row, column, 0, 0).build();
}
