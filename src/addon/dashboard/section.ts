/** The head of a block: title, one line below it, and the rule that opens it. */

import type { Canvas } from "./canvas";
import { colors } from "./tokens";

/** Gives the row of the title. */
export function drawSection(canvas: Canvas, title: string, caption: string): number {
  const row = canvas.row(26);
  canvas.put(row, 2, 25, title, "section");
  const below = canvas.row(17);
  canvas.put(below, 2, 25, caption, "sub");
  canvas.rule(below, 2, 25, "bottom", colors.ink);
  return row;
}
