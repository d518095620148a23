/**
 * Writes the values that have changed. Writing over formulas and rich texts costs them, and so further calls: rows that
 * have some are left alone where they say the same, and between them goes a stretch of rows at a time.
 */

import type { SheetPlan } from "./sheet-plan";
import { runs, writeValues } from "./write-cells";
import { writeFormulas } from "./write-formulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function rewriteValues(sheet: Sheet, plan: SheetPlan, before: SheetPlan): void {
  const [now, then] = [rowsOf(plan), rowsOf(before)];
  const isSame = now.map(({ text }, i) => text === then[i]?.text);
  const isLeft = now.map(({ costly }, i) => costly && (isSame[i] as boolean));
  for (const { first, count, value } of runs(isLeft)) {
    const last = first + count - 1;
    if (value || isSame.slice(first - 1, last).every(Boolean)) continue;
    writeValues(sheet, plan, first, count);
    const formulas = plan.formulas.filter(({ row }) => row >= first && row <= last);
    writeFormulas(sheet, formulas, plan.cells);
  }
}

/** What each row says, and whether there is more to it than values. */
function rowsOf(plan: SheetPlan): { readonly text: string; readonly costly: boolean }[] {
  return plan.rowHeights.map((_, i) => {
    const isHere = ({ row }: { readonly row: number }) => row === i + 1;
    const more = [...plan.formulas.filter(isHere), ...plan.richTexts.filter(isHere)];
    const values = (plan.cells[i] ?? []).map((cell) => cell?.value);
    return { text: JSON.stringify([values, more]), costly: more.length > 0 };
  });
}
