/** Rows that hold no data: what stands above the headings, the headings (again), blank rows, totals. */

import { codeOf } from "./account";
import type { Columns } from "./role";
import { isBlank, type Row, type Table, textOf } from "./table";

export interface Layout {
  /** A reason number for every row that holds no data, 0 for the rest. */
  readonly codes: Uint8Array;
  /** The rows that hold data, by place in the table. */
  readonly rows: Int32Array;
}

const totals = /^(?:grand total|totals?|sum|summe|gesamt|gesamtsumme|gesamtbetrag|insgesamt):?$/i;

export function layoutOf(table: Table, headingRow: number | null, columns: Columns): Layout {
  const codes = new Uint8Array(table.rows.length);
  const rows = new Int32Array(table.rows.length);
  const headings = headingRow === null ? null : (table.rows[headingRow] ?? []).map(textOf);
  const date = columns.date?.index;
  let count = 0;
  table.rows.forEach((cells, row) => {
    if (cells.every(isBlank)) codes[row] = codeOf.blank;
    else if (headingRow !== null && row < headingRow) codes[row] = codeOf.preamble;
    else if (headings && repeats(cells, headings)) codes[row] = codeOf.heading;
    else if (isTotals(cells, date)) codes[row] = codeOf.total;
    else rows[count++] = row;
  });
  return { codes, rows: rows.subarray(0, count) };
}

function repeats(cells: Row, headings: readonly string[]): boolean {
  // The first differing cell settles it, so a data row costs one comparison.
  return headings.every((heading, i) => textOf(cells[i]) === heading);
}

function isTotals(cells: Row, date: number | undefined): boolean {
  if (date !== undefined && !isBlank(cells[date])) return totals.test(textOf(cells[date]));
  const label = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return label !== undefined && totals.test(textOf(label));
}
