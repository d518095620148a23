/** Notes on cells. */
import { notesOf } from "../engine/notes";
import { cellName, nameIn, type Target } from "./target";

const WIDTH = 220;
const CHARACTERS_PER_LINE = 34;
const LINE_HEIGHT = 17;

export function writeNotes(to: Target, sheet: string): void {
  for (const { row, column, text } of notesOf(to.book, sheet)) {
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
    to.file.AddComment(nameIn(to, sheet), {
      Cell: cellName(row, column),
      Author: "Stammkunde",
      Paragraph: [{ Text: text }],
      Width: WIDTH,
      Height: LINE_HEIGHT * (lines + 1),
    });
  }
}
