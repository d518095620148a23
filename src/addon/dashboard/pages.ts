/** Puts blocks onto printed pages: those that fit share one, and what is longer goes on over the next. */

import type { Area, Block, SheetPlan } from "./sheet-plan";
import { rowHeight } from "./tokens";

/** Margin, 24 columns, margin: 944 pixels, which fit beside the open sidebar on a small laptop. */
const columnWidths = [16, ...Array<number>(24).fill(38), 16];
/** What one A4 landscape page holds at full width, beside the first row, which is repeated on each. */
export const pageHeight = 576;
/** Between two blocks on one page. */
const gap = 24;

export function arrange(blocks: readonly Block[]): SheetPlan {
  const rowHeights: number[] = [];
  const placed: Block[] = [];
  let used = 0;

  const add = (height: number): number => {
    if (rowHeights.length > 0) used += height; // the first row stands on every page anyway
    return rowHeights.push(height);
  };
  const endPage = () => {
    for (const height of fillers(pageHeight - used)) rowHeights.push(height);
    used = 0;
  };
  for (const block of blocks) {
    const height = block.rowHeights.reduce((sum, pixels) => sum + pixels, 0);
    if (used > 0 && used + gap + height <= pageHeight) add(gap);
    else if (used > 0) endPage();
    const rows = block.rowHeights.map((pixels) => {
      if (used + pixels > pageHeight) endPage();
      return add(pixels);
    });
    placed.push(moved(block, rows));
  }
  return { columnWidths, rowHeights, frozenRows: 1, ...joined(placed, rowHeights.length) };
}

/** Usual rows as far as they go, and what is left as part of the last: heights that differ cost a call each. */
function fillers(pixels: number): number[] {
  if (pixels < rowHeight) return pixels > 0 ? [pixels] : [];
  const usual = Array<number>(Math.floor(pixels / rowHeight)).fill(rowHeight);
  usual[usual.length - 1] = rowHeight + (pixels % rowHeight);
  return usual;
}

/** The block with its rows where they came to stand: `rows[i]` is where row i + 1 went. */
function moved(block: Block, rows: readonly number[]): Block {
  const to = (row: number) => rows[row - 1] as number;
  const at = <T extends { readonly row: number }>(one: T): T => ({ ...one, row: to(one.row) });
  const over = <T extends Area>(area: T): T => {
    const last = to(area.row + area.rows - 1);
    return { ...area, row: to(area.row), rows: last - to(area.row) + 1 };
  };
  const cells: Block["cells"][number][] = [];
  for (const [i, row] of block.cells.entries()) cells[to(i + 1) - 1] = row;
  return {
    rowHeights: block.rowHeights,
    cells,
    merges: block.merges.map(over),
    rules: block.rules.map((rule) => ({ ...rule, area: over(rule.area) })),
    notes: block.notes.map(at),
    richTexts: block.richTexts.map(at),
    heatMaps: block.heatMaps.map(over),
    formulas: block.formulas.map(at),
    dataFormulas: block.dataFormulas,
    dropdowns: block.dropdowns.map(at),
    charts: block.charts.map(at),
    names: block.names.map(({ name, area }) => ({ name, area: over(area) })),
    figures: block.figures.map(at),
  };
}

function joined(blocks: readonly Block[], rows: number): Omit<Block, "rowHeights"> {
  const all = <T>(of: (block: Block) => readonly T[]): T[] => blocks.flatMap(of);
  return {
    cells: Array.from(
      { length: rows },
      (_, i) => blocks.find(({ cells }) => cells[i])?.cells[i] ?? [],
    ),
    merges: all(({ merges }) => merges),
    rules: all(({ rules }) => rules),
    notes: all(({ notes }) => notes),
    richTexts: all(({ richTexts }) => richTexts),
    heatMaps: all(({ heatMaps }) => heatMaps),
    formulas: all(({ formulas }) => formulas),
    dataFormulas: all(({ dataFormulas }) => dataFormulas),
    dropdowns: all(({ dropdowns }) => dropdowns),
    charts: all(({ charts }) => charts),
    names: all(({ names }) => names),
    figures: all(({ figures }) => figures),
  };
}
