/** One sentence on a dashboard that could not be refreshed, in the gap above its headline. */

import { file } from "../file";
import { linesOf } from "./paragraph";
import { colors, rowHeight, textFormat } from "./tokens";

const points = 9;
/** Pixels, as the title leaves it. */
const gap = 6;

/** Where the user has deleted the headline, nothing is shown. */
export function showNotice(sentence: string): void {
  const cells = gapCells();
  if (!cells) return;
  cells
    .merge()
    .setNumberFormat(textFormat)
    .setFontColor(colors.warn)
    .setFontSize(points)
    .setFontWeight("bold")
    .setWrap(true)
    .setVerticalAlignment("middle")
    .setValue(sentence);
  cells.getSheet().setRowHeight(cells.getRow(), linesOf(sentence, points) * rowHeight);
}

export function hideNotice(): void {
  const cells = gapCells();
  if (!cells || cells.getValue() === "") return;
  cells.breakApart().clearContent();
  cells.getSheet().setRowHeight(cells.getRow(), gap);
}

function gapCells(): GoogleAppsScript.Spreadsheet.Range | null {
  const headline = file().getRangeByName("SK_headline");
  return headline?.getSheet().getRange(headline.getRow() - 1, 2, 1, 24) ?? null;
}
