/** Text over the whole width that may need more than one line: over as many usual rows as it fills. */

import type { Canvas } from "./canvas";
import { type StyleName, styles } from "./tokens";

const width = 24 * 38 - 6;
/** Of a letter of running text, as a share of its size: a bit more than Roboto's, so that Arial fits, too. */
const letterWidth = 0.52;
const pixelsPerPoint = 4 / 3;

export function drawParagraph(canvas: Canvas, text: string, style: StyleName): number {
  const lines = linesOf(text, styles[style].size);
  const first = canvas.rows(lines);
  const wrapped = { wrap: true, merge: true, rows: lines, vertical: "top" } as const;
  canvas.put(first, 2, 25, text, style, lines > 1 ? wrapped : {});
  return first + lines - 1;
}

export function linesOf(text: string, points: number): number {
  const pixels = text.length * points * pixelsPerPoint * letterWidth;
  return Math.max(1, Math.ceil(pixels / width));
}
