/** Definitions and sources, one line per term. */

import type { Report } from "../../report/report";
import { definitionWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import { drawSection } from "./section";
import { colors } from "./tokens";

export function drawDefinitions(canvas: Canvas, { definitions, locale }: Report): void {
  const words = definitionWords;
  const top = drawSection(canvas, words.title[locale], words.caption[locale]);
  let at = top;
  for (const { term, meaning, source } of definitions) {
    at = canvas.row();
    canvas.put(at, 2, 6, term, "cellStrong");
    canvas.put(at, 7, 21, meaning, "cellQuiet");
    canvas.put(at, 22, 25, source, "note", { align: "right" });
    canvas.rule(at, 2, 25, colors.line2);
  }
  canvas.put(canvas.row(), 2, 25, words.stays[locale], "note", { vertical: "bottom" });
  canvas.name("SK_definitions", top, at);
}
