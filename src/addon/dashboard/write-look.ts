/** Merges, rules, notes and heat maps, those that go together in one call. */

import { rangesOf } from "./ranges-of";
import { type Area, a1, type HeatMap, type Rule, type SheetPlan } from "./sheet-plan";
import { colors } from "./tokens";
import { wholeOf } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function writeLook(sheet: Sheet, plan: SheetPlan): void {
  const blocks = mergeBlocks(plan.merges);
  rangesOf(
    sheet,
    blocks.map(({ area }) => area),
  ).forEach((range, i) => {
    if (blocks[i]?.across) range.mergeAcross();
    else range.merge();
  });
  writeRules(sheet, plan.rules);
  writeNotes(wholeOf(sheet, plan), plan);
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

function writeRules(sheet: Sheet, rules: readonly Rule[]): void {
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = `${rule.color} ${rule.thick}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  for (const group of groups.values()) {
    const { color, thick } = group[0] as Rule;
    sheet
      .getRangeList(group.map(({ area }) => a1(area)))
      .setBorder(null, null, true, null, null, null, color, thick ? SOLID_THICK : SOLID);
  }
}

export function writeNotes(range: Range, { notes, rowHeights, columnWidths }: SheetPlan): void {
  const texts = rowHeights.map(() => columnWidths.map(() => ""));
  for (const { row, column, text } of notes) (texts[row - 1] as string[])[column - 1] = text;
  range.setNotes(texts);
}

/** The sheet is new, so there are no rules of anybody else's to keep. */
function writeHeatMaps(sheet: Sheet, maps: readonly HeatMap[]): void {
  const { PERCENTILE } = SpreadsheetApp.InterpolationType;
  const ranges = rangesOf(sheet, maps);
  const rules = maps.map(({ middle }, i) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint(colors.heat0)
      .setGradientMidpointWithValue(colors.heat1, PERCENTILE, String(middle))
      .setGradientMaxpoint(colors.heat2)
      .setRanges(ranges.slice(i, i + 1))
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}
