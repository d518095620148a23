/** Puts the sample shop into new sheets. */

import { inspectSheet } from "./inspect";
import { deleteOwn, insertOwnSheet, ownSheets } from "./own-sheets";
import type { Inspection } from "./panel";
import { sampleShop } from "./sample-shop";
import { panelLocale, writeSettings } from "./settings";

const serialOfDay0 = 25_569; // 1970-01-01 in a spreadsheet's count of days

/** An earlier sample is replaced. */
export function insertSampleShop(): Inspection {
  const locale = panelLocale();
  const spreadsheet = SpreadsheetApp.getActive();
  for (const old of ownSheets("sample")) deleteOwn(old);
  const { shop, tables } = sampleShop(locale);
  const sheets = tables.map(({ name, rows }) => {
    const sheet = insertOwnSheet(name, "sample", false);
    const width = rows[0]?.length ?? 1;
    const missing = rows.length - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const range = sheet.getRange(1, 1, rows.length, width);
    range.setValues(
      rows.map((row) =>
        row.map((cell) => (typeof cell === "object" ? cell.day + serialOfDay0 : cell)),
      ),
    );
    (rows[1] ?? []).forEach((cell, i) => {
      if (typeof cell !== "object") return;
      const pattern = Number.isInteger(cell.day) ? dayPattern[locale] : timePattern[locale];
      sheet.getRange(2, i + 1, rows.length - 1, 1).setNumberFormat(pattern);
    });
    sheet.getRange(1, 1, 1, width).setFontWeight("bold");
    sheet.setFrozenRows(1);
    return sheet;
  });
  writeSettings({ shop });
  const orders = sheets[0] as GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet.setActiveSheet(orders);
  return inspectSheet(orders.getSheetId());
}

const dayPattern = { de: "dd.mm.yyyy", en: "d mmm yyyy" };
const timePattern = { de: "dd.mm.yyyy hh:mm", en: "d mmm yyyy hh:mm" };
