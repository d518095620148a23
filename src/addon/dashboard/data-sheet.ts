/**
 * The hidden sheet behind the dashboard: the report itself, so that the next call can go on with it, and
 * the numbers that charts and sparklines draw from.
 */

import type { Report } from "../../report/report";
import { fitGrid } from "./grid-size";
import { type Area, a1 } from "./sheet-plan";
import { textFormat } from "./tokens";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const dataSheetName = "_Stammkunde";

/** A cell holds 50,000 characters. */
const mostCharacters = 40_000;

export interface DataCell {
  readonly value: string | number;
  readonly format: string;
}

/** What the data sheet will hold, by row; holes are empty cells. */
export type DataRows = readonly (readonly (DataCell | null)[])[];

/** Column of the first cell that stands aside; everything else is narrower. */
const asideFrom = 41;

type Value = string | number | null;

export interface DataSheet {
  /** Puts rows below what is there; charts show the format of the numbers where one points at them. */
  block(rows: readonly (readonly Value[])[], format?: string): Area;
  /** The same right of all that, for cells that become formulas: whoever writes new values leaves them alone. */
  aside(rows: readonly (readonly Value[])[], format?: string): Area;
  /** An area of this sheet as a formula writes it. */
  reference(area: Area): string;
  rows(): DataRows;
}

/** When a dashboard was built: on the file's clock, "2026-10-01T07:12", and in milliseconds since 1970. */
export interface BuildTime {
  readonly builtAt: string;
  readonly build: number;
}

const unknownTime: BuildTime = { builtAt: "", build: 0 };

export function dataSheet(report: Report, sheetName: string, time = unknownTime): DataSheet {
  const texts = chunksOf(report);
  const kept = [texts.length, ...texts, time.builtAt, time.build];
  const left: (DataCell | null)[][] = kept.map((value) => [cellOf(value, "0")]);
  const right: (DataCell | null)[][] = [];
  const adding =
    (rows: (DataCell | null)[][], column: number): DataSheet["block"] =>
    (block, format = "General") => {
      rows.push([]);
      const row = rows.length + 1;
      for (const values of block) {
        rows.push(values.map((value) => (value === null ? null : cellOf(value, format))));
      }
      const columns = Math.max(1, ...block.map((cells) => cells.length));
      return { row, column, rows: block.length, columns };
    };
  return {
    block: adding(left, 1),
    aside: adding(right, asideFrom),
    reference: (area) => `'${sheetName.replace(/'/g, "''")}'!${a1(area)}`,
    rows: () =>
      Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
        const row = [...(left[i] ?? [])];
        right[i]?.forEach((cell, j) => {
          row[asideFrom - 1 + j] = cell;
        });
        return row;
      }),
  };
}

/** Without formats, labels such as "+1" or "Mai 26" would become numbers and dates. */
const cellOf = (value: string | number, format: string): DataCell => ({
  value,
  format: typeof value === "string" ? textFormat : format,
});

export function writeDataSheet(sheet: Sheet, rows: DataRows): void {
  const width = widthOf(rows);
  const columns = Array.from({ length: width }, (_, column) => column);
  fitGrid(sheet, rows.length, width);
  sheet
    .getRange(1, 1, rows.length, width)
    .setNumberFormats(rows.map((row) => columns.map((column) => row[column]?.format ?? "General")))
    .setValues(rows.map((row) => columns.map((column) => row[column]?.value ?? "")));
}

/** All that is no formula, in a single write; the sheet keeps its size and formats. */
export function rewriteDataSheet(sheet: Sheet, rows: DataRows): void {
  const width = widthOf(rows.map((row) => row.slice(0, asideFrom - 1)));
  const columns = Array.from({ length: width }, (_, column) => column);
  sheet
    .getRange(1, 1, rows.length, width)
    .setValues(rows.map((row) => columns.map((column) => row[column]?.value ?? "")));
}

/** What such a write leaves as it is: sizes, formats, and all that stands aside. */
export const formatsOf = (rows: DataRows): unknown =>
  rows.map((row) => row.map((cell, i) => (i < asideFrom - 1 ? cell?.format : cell)));

const widthOf = (rows: DataRows): number => Math.max(...rows.map((row) => row.length));

/** The report as JSON in pieces that fit a cell. */
function chunksOf(report: Report): string[] {
  const json = escaped(JSON.stringify(withLaterBlocks(report)));
  return Array.from({ length: Math.ceil(json.length / mostCharacters) }, (_, i) => {
    // the leading letter keeps a piece from being taken for a number or a formula
    return `j${json.slice(i * mostCharacters, (i + 1) * mostCharacters)}`;
  });
}

/** ASCII only, so that no piece ends in the middle of a character that takes two units. */
const escaped = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });

/** Whether a kept report is this very one, but for the forecast, which a later step makes of it. */
export function isSame(stored: Report, report: Report): boolean {
  const alike = JSON.stringify(withLaterBlocks(report));
  return JSON.stringify({ ...stored, forecast: report.forecast }) === alike;
}

/** Changes texts of the kept report, in as many cells as before: what is drawn from below them stays in its place. */
export function changeStoredReport(sheet: Sheet, change: (text: string) => string): void {
  const report = readStoredReport(sheet);
  const changed = escaped(
    JSON.stringify(report, (_, value) => (typeof value === "string" ? change(value) : value)),
  );
  if (!report || changed === escaped(JSON.stringify(report))) return;
  const chunks = Number(sheet.getRange(1, 1).getValue());
  const length = Math.ceil(changed.length / chunks);
  sheet
    .getRange(2, 1, chunks, 1)
    .setValues(
      Array.from({ length: chunks }, (_, i) => [`j${changed.slice(i * length, (i + 1) * length)}`]),
    );
}

/** What reports of earlier builds did not have. */
const laterBlocks = {
  why: null,
  actions: null,
  reconcile: null,
  claims: null,
  forecast: null,
} satisfies Partial<Report>;

/** Always in the same order. */
const withLaterBlocks = (report: Report): Report => ({ ...laterBlocks, ...report });

export interface StoredReport extends BuildTime {
  readonly report: Report;
}

export const readStoredReport = (sheet: Sheet): Report | null => readStored(sheet)?.report ?? null;

/** What a data sheet keeps; null where it cannot be read. */
export function readStored(sheet: Sheet): StoredReport | null {
  try {
    // how many cells the report fills stands in the first; other columns have formulas, which are slow to read
    const [chunks, ...cells] = sheet
      .getRange("A:A")
      .getValues()
      .map(([cell]) => cell);
    const count = Number(chunks);
    if (!(count > 0)) return null;
    const [builtAt, build] = cells.slice(count);
    const pieces = cells.slice(0, count).map((cell) => String(cell).slice(1));
    const report = JSON.parse(pieces.join("")) as Report;
    if (report.version !== 1) return null;
    return {
      report: withLaterBlocks(report),
      builtAt: String(builtAt),
      build: Number(build),
    };
  } catch {
    return null;
  }
}
