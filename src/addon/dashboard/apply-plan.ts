/**
 * Writes a plan into a sheet with few calls, whose number does not depend on the data: whole matrices for
 * values and looks, runs of equal heights, groups of equal rules. Three parts, so that each is a short step.
 */

import {
  type Area,
  a1,
  type CellPlan,
  type ChartPlan,
  type Rule,
  type SheetPlan,
} from "./sheet-plan";
import { colors, fontFamily, styles, textFormat } from "./tokens";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** "cells": grid, values, looks. "look": merges, rules, notes, heat maps. "charts": formulas, charts, names. */
export type Part = "cells" | "look" | "charts";

/** `data` is the sheet that the plan's charts draw from. */
export function applyPlan(sheet: Sheet, plan: SheetPlan, part: Part, data: Sheet): void {
  if (part === "cells") writeCells(sheet, plan);
  if (part === "look") writeLook(sheet, plan);
  if (part === "charts") writeCharts(sheet, plan, data);
}

function writeCells(sheet: Sheet, plan: SheetPlan): void {
  fitGrid(sheet, plan);
  const rows = plan.rowHeights.length;
  const columns = plan.columnWidths.length;
  const range = sheet.getRange(1, 1, rows, columns);
  const matrix = <T>(of: (cell: CellPlan | undefined) => T): T[][] =>
    plan.rowHeights.map((_, row) =>
      plan.columnWidths.map((__, column) => of(plan.cells[row]?.[column])),
    );
  const style = (cell: CellPlan | undefined) => styles[cell?.style ?? "cell"];
  range.setFontFamily(fontFamily).setBackground(colors.paper).setVerticalAlignment("middle");
  range.setNumberFormats(matrix((cell) => cell?.format ?? "General"));
  range.setFontSizes(matrix((cell) => style(cell).size));
  range.setFontWeights(matrix((cell) => ("bold" in style(cell) ? "bold" : "normal")));
  range.setFontColors(matrix((cell) => style(cell).color));
  range.setHorizontalAlignments(matrix((cell) => cell?.align ?? "left"));
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(matrix((cell) => (cell?.wrap ? WRAP : OVERFLOW)));
  range.setValues(matrix((cell) => (cell && !isTricky(cell) ? cell.value : "")));
  writeTrickyTexts(sheet, plan);
}

/** Rich text is never parsed: a shop called "=1+1" keeps its name. */
function writeTrickyTexts(sheet: Sheet, { cells }: SheetPlan): void {
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || !isTricky(cell)) return;
      const text = SpreadsheetApp.newRichTextValue().setText(String(cell.value)).build();
      sheet.getRange(r + 1, c + 1).setRichTextValue(text);
    });
  });
}

/** What `setValues` would still take for a formula, or for a mark that it is none. */
const isTricky = ({ value, format }: CellPlan): boolean =>
  typeof value === "string" && format === textFormat && /^[=']/.test(value);

function fitGrid(sheet: Sheet, { rowHeights, columnWidths, frozenRows }: SheetPlan): void {
  const rows = rowHeights.length - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (rows < 0) sheet.deleteRows(rowHeights.length + 1, -rows);
  const columns = columnWidths.length - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  if (columns < 0) sheet.deleteColumns(columnWidths.length + 1, -columns);
  for (const { first, count, value } of runs(columnWidths))
    sheet.setColumnWidths(first, count, value);
  for (const { first, count, value } of runs(rowHeights))
    sheet.setRowHeightsForced(first, count, value);
  sheet.setHiddenGridlines(true);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
}

/** Equal neighbours as one: first (from 1), how many, what. */
export function runs(values: readonly number[]): { first: number; count: number; value: number }[] {
  const found: { first: number; count: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.count++;
    else found.push({ first: i + 1, count: 1, value });
  });
  return found;
}

function writeLook(sheet: Sheet, plan: SheetPlan): void {
  for (const { area, across } of mergeBlocks(plan.merges)) {
    const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
    if (across) range.mergeAcross();
    else range.merge();
  }
  for (const { rule, areas } of ruleGroups(plan.rules)) {
    const style = rule.thick
      ? SpreadsheetApp.BorderStyle.SOLID_THICK
      : SpreadsheetApp.BorderStyle.SOLID;
    const [top, bottom] = rule.side === "top" ? [true, null] : [null, true];
    sheet
      .getRangeList(areas.map(a1))
      .setBorder(top, null, bottom, null, null, null, rule.color, style);
  }
  writeNotes(sheet, plan);
  for (const { row, column, text, split, rest } of plan.richTexts) {
    const { size, color } = styles[rest];
    const after = SpreadsheetApp.newTextStyle()
      .setBold(false)
      .setFontSize(size)
      .setForegroundColor(color)
      .build();
    const rich = SpreadsheetApp.newRichTextValue()
      .setText(text)
      .setTextStyle(split, text.length, after)
      .build();
    sheet.getRange(row, column).setRichTextValue(rich);
  }
  if (plan.heatMaps.length > 0) writeHeatMaps(sheet, plan.heatMaps);
}

/** Rows below each other that join the same columns are joined by one call, each row for itself. */
export function mergeBlocks(merges: readonly Area[]): { area: Area; across: boolean }[] {
  const blocks = merges.filter(({ rows }) => rows > 1).map((area) => ({ area, across: false }));
  const lines = merges
    .filter(({ rows }) => rows === 1)
    .sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const joined: { area: Area; across: boolean }[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1]?.area;
    const follows =
      last &&
      last.column === line.column &&
      last.columns === line.columns &&
      last.row + last.rows === line.row;
    if (follows)
      joined[joined.length - 1] = { area: { ...last, rows: last.rows + 1 }, across: true };
    else joined.push({ area: line, across: true });
  }
  return [...blocks, ...joined];
}

function ruleGroups(rules: readonly Rule[]): { rule: Rule; areas: Area[] }[] {
  const groups = new Map<string, { rule: Rule; areas: Area[] }>();
  for (const rule of rules) {
    const key = `${rule.side} ${rule.color} ${rule.thick}`;
    const group = groups.get(key) ?? { rule, areas: [] };
    group.areas.push(rule.area);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function writeNotes(sheet: Sheet, { notes, rowHeights, columnWidths }: SheetPlan): void {
  if (notes.length === 0) return;
  const texts = rowHeights.map(() => columnWidths.map(() => ""));
  for (const { row, column, text } of notes) (texts[row - 1] as string[])[column - 1] = text;
  sheet.getRange(1, 1, rowHeights.length, columnWidths.length).setNotes(texts);
}

function writeHeatMaps(sheet: Sheet, areas: readonly Area[]): void {
  const { PERCENTILE } = SpreadsheetApp.InterpolationType;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint(colors.heat0)
    .setGradientMidpointWithValue(colors.heat1, PERCENTILE, "50")
    .setGradientMaxpoint(colors.heat2)
    .setRanges(areas.map((area) => sheet.getRange(a1(area))))
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}

function writeCharts(sheet: Sheet, plan: SheetPlan, data: Sheet): void {
  const spreadsheet = sheet.getParent();
  for (const { row, column, formula } of plan.formulas)
    sheet.getRange(row, column).setFormula(formula);
  for (const chart of plan.charts) sheet.insertChart(chartOf(sheet, chart, data));
  for (const { name, area } of plan.names)
    spreadsheet.setNamedRange(name, sheet.getRange(a1(area)));
  sheet.setTabColor(colors.accent);
  sheet.protect().setDescription("Stammkunde").setWarningOnly(true);
}

function chartOf(
  sheet: Sheet,
  { kind, data: area, row, column, stacked, options }: ChartPlan,
  data: Sheet,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const general = sheet.newChart();
  const builder = kind === "combo" ? general.asComboChart() : general.asColumnChart();
  builder.addRange(data.getRange(a1(area))).setNumHeaders(1);
  if (stacked) builder.setStacked();
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.setPosition(row, column, 0, 0).build();
}
