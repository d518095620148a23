/** Makes real dates and numbers of an imported sheet's texts, where their column leaves no doubt. */

import { type Cell, type TypedColumn, typedColumns } from "../intake";
import type { Locale } from "../text/text";
import { fileLocale, readMapping, writeMapping } from "./settings";
import { fileContext, type Source, sheetById } from "./source";
import { writeCells } from "./write-cells";

/** A column's cells cross in blocks, so that no single call carries all of a long sheet. */
const rowsPerCall = 20_000;

/** The table reads the same afterwards; what only the texts said is kept with the sheet. */
export function convertColumns({ sheetId, table, recognition, decisions }: Source): void {
  const { columns, said } = typedColumns(table, recognition, decisions, fileContext());
  const sheet = sheetById(sheetId);
  const formats = numberFormats[fileLocale()];
  for (const { index, kind, value } of columns) {
    const first = value.findIndex((one) => !Number.isNaN(one));
    for (let row = first; row >= 0 && row < value.length; row += rowsPerCall) {
      const end = Math.min(row + rowsPerCall, value.length);
      const cells: Cell[][] = [];
      for (let at = row; at < end; at++) {
        const one = value[at] as number;
        cells.push([Number.isNaN(one) ? table.rows[at]?.[index] : one]);
      }
      writeCells(sheet, row + 1, index + 1, cells, [formats[kind]]);
    }
  }
  const mapping = readMapping(sheetId);
  writeMapping(sheetId, { ...mapping, decisions: { ...said, ...mapping.decisions } });
}

/** As the file's country writes them; Sheets puts in its own decimal mark. */
const numberFormats: Readonly<Record<Locale, Readonly<Record<TypedColumn["kind"], string>>>> = {
  de: { day: "dd.mm.yyyy", moment: "dd.mm.yyyy hh:mm", amount: "#,##0.00" },
  en: { day: "d mmm yyyy", moment: "d mmm yyyy hh:mm", amount: "#,##0.00" },
};
