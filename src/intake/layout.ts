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

/** "Summe", "Zwischensumme Q1", "Total 2025:"; what follows the word is a period at most. */
const totals =
  /^(?:grand total|sub-?totals?|totals?|sum|(?:zwischen|gesamt)?summe|gesamt|gesamtbetrag|insgesamt)(?: (?:q[1-4]|\d[\d./-]*))*:?$/i;

export function layoutOf(table: Table, headingRow: number | null, columns: Columns): Layout {
  const codes = new Uint8Array(table.rows.length);
  const rows = new Int32Array(table.rows.length);
  const headings = headingRow === null ? null : (table.rows[headingRow] ?? []).map(textOf);
  const date = columns.date?.index;
  let count = 0;
  for (let row = 0; row < table.rows.length; row++) {
    const cells = table.rows[row] as Row;
    if (isBlankRow(cells)) codes[row] = codeOf.blank;
    else if (headingRow !== null && row < headingRow) codes[row] = codeOf.preamble;
    else if (headings && repeats(cells, headings)) codes[row] = codeOf.heading;
    else if (isTotals(cells, date)) codes[row] = codeOf.total;
    else rows[count++] = row;
  }
  return { codes, rows: rows.subarray(0, count) };
}

export function isBlankRow(cells: Row): boolean {
  for (let i = 0; i < cells.length; i++) if (!isBlank(cells[i])) return false;
  return true;
}

function repeats(cells: Row, headings: readonly string[]): boolean {
  // The first differing cell settles it, so a data row costs one comparison.
  for (let i = 0; i < headings.length; i++) if (textOf(cells[i]) !== headings[i]) return false;
  return true;
}

function isTotals(cells: Row, date: number | undefined): boolean {
  const dated = date === undefined ? undefined : cells[date];
  if (!isBlank(dated)) return typeof dated === "string" && totals.test(textOf(dated));
  const label = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return label !== undefined && totals.test(textOf(label));
}
