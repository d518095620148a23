/**
 * The hidden sheet behind the dashboard: the report itself, so that the next call can go on with it, and
 * the numbers that charts and sparklines draw from.
 */

import type { Report } from "../../report/report";
import { type Area, a1, type CellPlan, type SheetPlan } from "./sheet-plan";
import { textFormat } from "./tokens";

export const dataSheetName = "_Stammkunde";

/** A cell holds 50,000 characters. */
const mostCharacters = 40_000;

export interface DataSheet {
  /** Puts rows below what is there. */
  block(rows: readonly (readonly (string | number | null)[])[]): Area;
  /** An area of this sheet as a formula writes it. */
  reference(area: Area): string;
  plan(): SheetPlan;
}

export function dataSheet(report: Report, sheetName: string): DataSheet {
  const rows: (readonly (string | number | null)[])[] = [];
  const json = JSON.stringify(report);
  const chunks = Math.ceil(json.length / mostCharacters);
  rows.push([chunks]);
  for (let i = 0; i < chunks; i++) {
    // the leading letter keeps a chunk from being taken for a number or a formula
    rows.push([`j${json.slice(i * mostCharacters, (i + 1) * mostCharacters)}`]);
  }
  return {
    block(block) {
      rows.push([]);
      const row = rows.length + 1;
      rows.push(...block);
      const columns = Math.max(1, ...block.map((cells) => cells.length));
      return { row, column: 1, rows: block.length, columns };
    },
    reference: (area) => `'${sheetName.replace(/'/g, "''")}'!${a1(area)}`,
    plan: () => planOf(rows),
  };
}

function planOf(rows: readonly (readonly (string | number | null)[])[]): SheetPlan {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    columnWidths: Array<number>(width).fill(80),
    rowHeights: rows.map(() => 21),
    cells: rows.map((row) =>
      row.map((value): CellPlan | undefined =>
        value === null
          ? undefined
          : {
              value,
              style: "cell",
              format: typeof value === "string" ? textFormat : "0.######",
              align: "left",
              wrap: false,
            },
      ),
    ),
    merges: [],
    rules: [],
    notes: [],
    richTexts: [],
    heatMaps: [],
    formulas: [],
    charts: [],
    names: [],
    frozenRows: 0,
  };
}

/** The report in a data sheet; null where it cannot be read. Two calls. */
export function readStoredReport(sheet: GoogleAppsScript.Spreadsheet.Sheet): Report | null {
  try {
    const chunks = Number(sheet.getRange(1, 1).getValue());
    if (!(chunks > 0)) return null;
    const cells = sheet.getRange(2, 1, chunks, 1).getValues();
    const report = JSON.parse(cells.map(([cell]) => String(cell).slice(1)).join("")) as Report;
    return report.version === 1 ? report : null;
  } catch {
    return null;
  }
}
