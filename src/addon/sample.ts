/** Puts a sample shop into new sheets, which are marked and can be removed like everything of ours. */

import { refusals } from "../text/addon";
import type { Locale } from "../text/text";
import { fitColumns } from "./fit-columns";
import { inspectSheet } from "./inspect";
import { insertOwnSheet, ownSheets, replaceOwn } from "./own-sheets";
import type { Inspection, SampleCell, SampleDay, SampleShop, SampleTable } from "./panel";
import { Refusal } from "./refusal";
import { panelLocale, writeSettings } from "./settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const serialOfDay0 = 25_569; // 1970-01-01 in a spreadsheet's count of days
const mostRows = 20_000;

/** An earlier sample is replaced. */
export function insertSampleShop(sample: SampleShop): Inspection {
  if (!isSample(sample)) throw new Refusal(refusals.badOptions);
  const earlier = ownSheets("sample");
  const made = sample.tables.map((table) => ({ sheet: writeTable(table), name: table.name }));
  replaceOwn(earlier, made);
  writeSettings({ sampleShop: sample.shop });
  const orders = made[0]?.sheet as Sheet;
  SpreadsheetApp.getActive().setActiveSheet(orders);
  return inspectSheet(orders.getSheetId());
}

function writeTable({ name, rows }: SampleTable): Sheet {
  const locale = panelLocale();
  const sheet = insertOwnSheet(name, "sample", false);
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = rows[0]?.length ?? 1;
  sheet.getRange(1, 1, rows.length, width).setValues(rows.map((row) => row.map(cellValue)));
  for (let column = 0; column < width; column++) {
    const pattern = patternFor(
      rows.map((row) => row[column] as SampleCell),
      locale,
    );
    if (pattern) sheet.getRange(2, column + 1, rows.length - 1, 1).setNumberFormat(pattern);
  }
  fitColumns(
    sheet,
    rows.map((row) => row.map((cell) => (isDay(cell) ? "" : cell))),
  );
  sheet.getRange(1, 1, 1, width).setFontWeight("bold");
  sheet.setFrozenRows(1);
  return sheet;
}

/** Days, moments and amounts; whole numbers are shown as they are. */
function patternFor(cells: readonly SampleCell[], locale: Locale): string | null {
  const dated = cells.find(isDay);
  if (dated) return Number.isInteger(dated.day) ? dayPattern[locale] : timePattern[locale];
  const isAmount = cells.some((cell) => typeof cell === "number" && !Number.isInteger(cell));
  return isAmount ? "#,##0.00" : null;
}

const dayPattern = { de: "dd.mm.yyyy", en: "d mmm yyyy" };
const timePattern = { de: "dd.mm.yyyy hh:mm", en: "d mmm yyyy hh:mm" };

const isDay = (cell: SampleCell | undefined): cell is SampleDay => typeof cell === "object";

const cellValue = (cell: SampleCell): string | number =>
  isDay(cell) ? cell.day + serialOfDay0 : cell;

/** Whoever sees the panel's page can call this with anything. */
function isSample(sample: SampleShop | undefined): sample is SampleShop {
  return (
    typeof sample?.shop === "string" &&
    Array.isArray(sample.tables) &&
    sample.tables.length > 0 &&
    sample.tables.every(isTable)
  );
}

function isTable(table: SampleTable | null): boolean {
  const { name, rows } = table ?? {};
  if (typeof name !== "string" || !/^[\p{L}\p{N} ]{1,50}$/u.test(name)) return false;
  if (!Array.isArray(rows) || rows.length < 2 || rows.length > mostRows) return false;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  return (
    width > 0 &&
    rows.every((row) => Array.isArray(row) && row.length === width && row.every(isCell))
  );
}

const isCell = (cell: unknown): boolean =>
  typeof cell === "string"
    ? cell.length <= 200 && !/^[=+@']/.test(cell)
    : typeof cell === "number" || typeof (cell as SampleDay | null)?.day === "number";
