/** Often quoted figures, on paper. */

import { expect, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { drawClaims } from "../../../src/addon/dashboard/claims";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import { pageHeight } from "../../../src/addon/dashboard/pages";
import { sampleReport } from "./sample-report";

/** Of a letter as a share of its size, a bit more than Roboto's, so that Arial fits, too. */
const letterWidth = 0.52;
/** Lines that a text may need, broken between words, in so many pixels at so many points. */
function linesIn(text: string, pixels: number, points: number): number {
  const most = Math.floor(pixels / ((points * 4 * letterWidth) / 3));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > most) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

test.each(["de", "en"] as const)("every text fits its three lines and all a page, %s", (locale) => {
  const report = sampleReport(locale);
  const paper = canvas();
  drawClaims(paper, dataSheet(report, "_Stammkunde"), report);
  const { cells, merges, rowHeights } = paper.block();
  expect(rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(pageHeight);
  const sizes = { cellStrong: 9, small: 8, cell: 9, note: 8 };
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!cell?.wrap || rowHeights[r] !== 48) continue;
      const area = merges.find(({ row: at, column }) => at === r + 1 && column === c + 1);
      const pixels = (area?.columns ?? 1) * 38 - 6;
      const size = sizes[cell.style as keyof typeof sizes];
      expect(linesIn(String(cell.value), pixels, size), String(cell.value)).toBeLessThanOrEqual(3);
    }
  }
});
