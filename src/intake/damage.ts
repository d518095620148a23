/** Damage done to a table before it came here, by a spreadsheet or by a wrong encoding. */

import { codeOf } from "./account";
import { type Finding, finding } from "./finding";
import { isMojibake } from "./mojibake";
import { isBrokenId } from "./person-keys";
import type { Columns, Role } from "./role";
import { type Cell, isBlank, isInstant, type Table, textOf } from "./table";

/** What can be seen in the cells alone. `codes`: one reason number per row. */
export function damageIn(
  table: Table,
  rows: Int32Array,
  columns: Columns,
  codes: Uint8Array,
): Finding[] {
  const inColumns = (roles: readonly Role[], code: Finding["code"], is: (cell: Cell) => boolean) =>
    roles.flatMap((role) => {
      const column = columns[role];
      if (!column) return [];
      const found = rowsWhere(rows, (row) => is(table.rows[row]?.[column.index]));
      return finding(code, found, column.heading);
    });
  return [
    ...inColumns(["amount", "refund", "tax", "shipping", "score"], "numbersAsDates", (cell) =>
      isInstant(cell),
    ),
    ...inColumns(["customerId", "orderId", "phone"], "brokenIds", (cell) => isBrokenId(cell)),
    ...inColumns(
      ["name", "firstName", "lastName", "customerId", "product"],
      "mojibake",
      (cell) => typeof cell === "string" && isMojibake(cell),
    ),
    ...lostZeros(table, rows, columns),
    ...repeated(codes),
    ...finding("totalsRow", placesOf(codes, codeOf.total)),
    ...finding("errorCells", placesOf(codes, codeOf.errorCell)),
    ...finding("raggedRows", ragged(table, rows, codes)),
    ...finding("shiftedRows", placesOf(codes, codeOf.shifted)),
  ];
}

function rowsWhere(rows: Int32Array, is: (row: number) => boolean) {
  let count = 0;
  let firstRow = -1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (!is(row)) continue;
    if (count++ === 0) firstRow = row;
  }
  return { count, firstRow };
}

function placesOf(codes: Uint8Array, code: number) {
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) count++;
  return { count, firstRow: codes.indexOf(code) };
}

/** A last empty heading stands for a separator at the end of every line. */
function ragged(table: Table, rows: Int32Array, codes: Uint8Array) {
  const headings = table.rows[codes.indexOf(codeOf.heading)];
  if (!headings) return [];
  return rowsWhere(rows, (row) => {
    const cells = table.rows[row] ?? [];
    if (cells.length < headings.length) return true;
    for (let i = headings.length; i < cells.length; i++) if (!isBlank(cells[i])) return true;
    return false;
  });
}

function repeated(codes: Uint8Array): Finding[] {
  const first = codes.indexOf(codeOf.heading);
  const { count } = placesOf(codes, codeOf.heading);
  if (count < 2) return [];
  return finding("repeatedHeadings", {
    count: count - 1,
    firstRow: codes.indexOf(codeOf.heading, first + 1),
  });
}

const fourDigits = /^\d{4}$/;
const fiveDigits = /^\d{5}$/;

/** Four digits among postcodes of five: 1067 was 01067. */
function lostZeros(table: Table, rows: Int32Array, columns: Columns): Finding[] {
  const { postcode } = columns;
  if (!postcode) return [];
  const at = (row: number) => textOf(table.rows[row]?.[postcode.index]);
  const short = rowsWhere(rows, (row) => fourDigits.test(at(row)));
  const usual = rowsWhere(rows, (row) => fiveDigits.test(at(row)));
  return usual.count > short.count ? finding("lostZeros", short, postcode.heading) : [];
}
