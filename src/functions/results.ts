/** How numbers become cells: one cell, one row of an interval, label-value rows, or a table with headings. */

import type { Text } from "../text/text";
import type { OutputCell } from "./cell";
import type { Sheet } from "./read-cell";

/** A number, or an empty cell where there is no answer. */
export type Answer = number | string | boolean | null;

const cell = (answer: Answer): OutputCell => (answer === null ? "" : answer);

/** One row. */
export const row = (...answers: readonly Answer[]): OutputCell[][] => [answers.map(cell)];

/** Rows of label and value, without headings. */
export function details(lines: readonly (readonly [Text, Answer])[], sheet: Sheet): OutputCell[][] {
  return lines.map(([label, answer]) => [label[sheet.locale], cell(answer)]);
}

/** A row of headings in the spreadsheet's language, then the rows. */
export function table(
  headings: readonly (Text | string | number)[],
  rows: readonly (readonly Answer[])[],
  sheet: Sheet,
): OutputCell[][] {
  return [
    headings.map((heading) => (typeof heading === "object" ? heading[sheet.locale] : heading)),
    ...rows.map((answers) => answers.map(cell)),
  ];
}
