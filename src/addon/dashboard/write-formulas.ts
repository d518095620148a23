/** Formulas beside and below each other become one call where nothing stands between them. */

import type { CellFormula, SheetPlan } from "./sheet-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = SheetPlan["cells"];

/** `cells` is what else stands on the sheet. */
export function writeFormulas(sheet: Sheet, formulas: readonly CellFormula[], cells: Cells): void {
  for (const { row, column, formulas: block } of formulaBlocks(formulas, cells))
    sheet.getRange(row, column, block.length, block[0]?.length ?? 1).setFormulas(block);
}

export interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  /** By row, all of one length; "" where the cells are empty. */
  readonly formulas: string[][];
}

export function formulaBlocks(formulas: readonly CellFormula[], cells: Cells): FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  for (const line of lines(formulas, cells)) {
    const above = blocks[blocks.length - 1];
    if (above && isBelow(above, line, cells)) above.formulas.push(...line.formulas);
    else blocks.push(line);
  }
  return blocks.map((block) => {
    const width = widthOf(block);
    const padded = block.formulas.map((row) => [
      ...row,
      ...Array<string>(width - row.length).fill(""),
    ]);
    return { ...block, formulas: padded };
  });
}

/** Those of one row. */
function lines(formulas: readonly CellFormula[], cells: Cells): FormulaBlock[] {
  const found: FormulaBlock[] = [];
  const ordered = [...formulas].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, formula } of ordered) {
    const last = found[found.length - 1];
    const line = last?.formulas[0];
    if (last && line && last.row === row && isFree(cells, row, last.column + line.length, column)) {
      while (last.column + line.length < column) line.push("");
      line.push(formula);
    } else found.push({ row, column, formulas: [[formula]] });
  }
  return found;
}

function isBelow(above: FormulaBlock, line: FormulaBlock, cells: Cells): boolean {
  const { row, column, formulas } = above;
  if (line.column !== column || line.row !== row + formulas.length) return false;
  const end = column + Math.max(widthOf(above), widthOf(line));
  return [...formulas, ...line.formulas].every((one, i) =>
    isFree(cells, row + i, column + one.length, end),
  );
}

const widthOf = ({ formulas }: FormulaBlock): number =>
  Math.max(...formulas.map((row) => row.length));

/** Whether nothing stands from one column up to, but not in another. */
function isFree(cells: Cells, row: number, from: number, to: number): boolean {
  return !cells[row - 1]?.slice(from - 1, to - 1).some((cell) => cell !== undefined);
}
