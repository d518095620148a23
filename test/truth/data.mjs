// Tables of a truth folder, as ranges.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** Reads tables by their path in the folder, each once. */
export function dataIn(folder) {
  return (path) => {
    const key = join(folder, path);
    if (!tables.has(key)) {
      const { data } = Papa.parse(readFileSync(key, "utf8"), {
        header: true,
        skipEmptyLines: true,
      });
      tables.set(key, data);
    }
    return tables.get(key);
  };
}

const tables = new Map();

/** One column of a table as a range; numbers as numbers. */
export const range = (rows, key) =>
  rows.map((row) => {
    const text = row[key];
    return [text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text];
  });

/** Values as a range of one column. */
export const columnOf = (values) => values.map((value) => [value]);
