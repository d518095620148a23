/** The head of a block: title, what it shows below it, and the rule that opens it. */

import type { Canvas } from "./canvas";
import { drawParagraph } from "./paragraph";
import { colors } from "./tokens";

/** With room above, as it also opens pages. */
const titleHeight = 36;

/** Gives the row of the title. */
export function drawSection(canvas: Canvas, title: string, caption: string): number {
  const row = canvas.row(titleHeight);
  canvas.put(row, 2, 25, title, "section", { vertical: "bottom" });
  canvas.rule(drawParagraph(canvas, caption, "sub"), 2, 25, colors.ink);
  return row;
}
