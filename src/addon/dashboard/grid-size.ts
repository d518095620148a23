/** Makes a sheet exactly as large as what is written on it, so that nothing grey or empty prints. */

export function fitGrid(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  columns: number,
): void {
  const moreRows = rows - sheet.getMaxRows();
  if (moreRows > 0) sheet.insertRowsAfter(rows - moreRows, moreRows);
  if (moreRows < 0) sheet.deleteRows(rows + 1, -moreRows);
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreColumns > 0) sheet.insertColumnsAfter(columns - moreColumns, moreColumns);
  if (moreColumns < 0) sheet.deleteColumns(columns + 1, -moreColumns);
}
