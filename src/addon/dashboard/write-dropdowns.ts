/** The cells of the dashboard that its reader may change: dropdowns, and what on the data sheet follows them. */

import { file } from "../file";
import { rangesOf } from "./ranges-of";
import { type Area, a1, type Dropdown, type SheetPlan } from "./sheet-plan";
import { writeFormulas } from "./write-formulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives the cells, which stay open to changes when the sheet is guarded. */
export function writeDropdowns(sheet: Sheet, plan: SheetPlan, data: Sheet): Range[] {
  const cells = rangesOf(sheet, plan.dropdowns.map(cellOf));
  plan.dropdowns.forEach(({ words, help }, i) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...words], true)
      .setAllowInvalid(false)
      .setHelpText(help)
      .build();
    cells[i]?.setDataValidation(rule);
  });
  followDropdowns(sheet, plan, data);
  writeFormulas(data, plan.dataFormulas, []);
  return cells;
}

/** What on the data sheet follows a dropdown follows this sheet's. */
export function followDropdowns(sheet: Sheet, { dropdowns }: SheetPlan, data: Sheet): void {
  for (const { follows, ...place } of dropdowns) {
    if (!follows) continue;
    const { row, column } = follows.chosen;
    const chosen = `'${sheet.getName().replace(/'/g, "''")}'!${a1(cellOf(place))}`;
    const match = `=IFERROR(MATCH(${chosen},${a1(follows.names)},0),1)`; // emptied, it stands at its first word
    data.getRange(row, column).setFormula(match);
  }
}

const cellOf = ({ row, column }: Pick<Dropdown, "row" | "column">): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A new dashboard goes on with what was chosen on the one it replaces, where that is still offered. */
export function keepChosen(sheet: Sheet, { dropdowns }: SheetPlan): void {
  for (const { name, row, column, words, follows } of dropdowns) {
    const before = follows && file().getRangeByName(name)?.getValue();
    if (before !== words[0] && words.includes(String(before)))
      sheet.getRange(row, column).setValue(before);
  }
}
