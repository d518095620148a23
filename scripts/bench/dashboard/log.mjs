// The log of orders in files, so that every process starts from the same one without making it again, and the cells of
// a sheet from it: each a new object, as a spreadsheet hands them over.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { date, germanAmount, germanDates, text } from "../cells.mjs";
import { emailOf } from "../tables/emails.mjs";
import { orderLog } from "../tables/orders.mjs";

const columns = { customer: Int32Array, instant: Float64Array, cents: Int32Array };

const fileOf = (folder, rows, column) => join(folder, `${rows}.${column}`);

/** @param {{ folder: string, rows: number }} job */
export function keepLog({ folder, rows }) {
  if (existsSync(fileOf(folder, rows, "cents"))) return;
  const log = orderLog(rows);
  for (const column of Object.keys(columns))
    writeFileSync(fileOf(folder, rows, column), log[column]);
}

export function keptLog(folder, rows) {
  const read = ([column, Type]) => {
    const bytes = readFileSync(fileOf(folder, rows, column));
    return [
      column,
      new Type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    ];
  };
  return Object.fromEntries(Object.entries(columns).map(read));
}

/** [customer, date, amount] by row, with date cells and numbers. */
export function typedRows({ customer, instant, cents }) {
  return Array.from(customer, (who, i) => [text(emailOf(who)), date(instant[i]), cents[i] / 100]);
}

/** The same as texts of a German file: "31.12.2025 14:05", "1.234,56 €". */
export function germanRows({ customer, instant, cents }) {
  const germanDate = germanDates();
  return Array.from(customer, (who, i) => [
    text(emailOf(who)),
    germanDate(instant[i]),
    germanAmount(cents[i]),
  ]);
}

export const headings = ["Kunde", "Datum", "Betrag"];
