/** Widens the columns of a sheet of ours so that what stands in them can be read. */

/** What a new sheet has, and what an address needs, in pixels. */
const usualWidth = 100;
const mostWidth = 260;
const perCharacter = 8;
const padding = 16;
const rowsLookedAt = 50;

/** One call for each column that is too narrow. */
export function fitColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly unknown[])[],
): void {
  const looked = rows.slice(0, rowsLookedAt);
  (looked[0] ?? []).forEach((_, column) => {
    const longest = looked.reduce((most, row) => Math.max(most, `${row[column]}`.length), 0);
    const width = Math.min(mostWidth, longest * perCharacter + padding);
    if (width > usualWidth) sheet.setColumnWidth(column + 1, width);
  });
}
