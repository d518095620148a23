/** A table made ready to read: its columns as decided, its rows of data, and readers for one role each. */

import { type DayColumn, readDays } from "./day-column";
import { decidedColumns } from "./decided-columns";
import type { Decisions } from "./decisions";
import { layoutOf } from "./layout";
import { type NumberColumn, readNumbers } from "./number-column";
import type { Recognition } from "./recognition";
import type { Columns, Role } from "./role";
import type { Context, Row, Table } from "./table";
import { readWords, type WordColumn } from "./word-column";

export interface Frame {
  readonly columns: Columns;
  /** Rows that hold data. */
  readonly rows: Int32Array;
  /** One reason number per row; 0 where the row holds data and nothing is decided. */
  readonly codes: Uint8Array;
  rowAt(row: number): Row;
  /** Each reader gives null where the table has no such column. */
  days(role: Role): DayColumn | null;
  numbers(role: Role): NumberColumn | null;
  words(role: Role): WordColumn | null;
}

export function frameOf(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): Frame {
  const columns = decidedColumns(table, recognition, decisions);
  const { codes, rows } = layoutOf(table, recognition.headingRow, columns);
  const read = <T>(role: Role, reader: (index: number) => T): T | null => {
    const column = columns[role];
    return column ? reader(column.index) : null;
  };
  return {
    columns,
    rows,
    codes,
    rowAt: (row) => table.rows[row] ?? [],
    days: (role) =>
      read(role, (index) =>
        readDays(
          table,
          index,
          rows,
          { decided: decisions.dayOrder, swapped: decisions.swappedDays },
          context,
        ),
      ),
    numbers: (role) =>
      read(role, (index) => readNumbers(table, index, rows, { decided: decisions.decimalMark })),
    words: (role) => read(role, (index) => readWords(table, index, rows)),
  };
}
