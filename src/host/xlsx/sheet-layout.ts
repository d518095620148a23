/** What a sheet looks like around its cells: sizes, merges, what stays in view, how it prints. */
import { columnLetters } from "../engine/area";
import { newSheet, worksheet } from "../engine/book";
import { usedArea } from "../engine/clearing";
import { columnCount, columnWidth, rowHeight } from "../engine/grid";
import { mergesOf } from "../engine/merges";
import { frozenPart, hasGridlines, tabColor } from "../engine/sheets";
import { excelColor } from "./color";
import { quotedSheet } from "./sheet-names";
import { cellName, nameIn, type Target } from "./target";

/** Widths count digits of the file's standard font, Arial at 11 points, which are 8 pixels wide. */
export const excelWidth = (pixels: number): number => Math.min(pixels / 8, 255);

/** Heights are in points. */
export const excelHeight = (pixels: number): number => Math.min(pixels * 0.75, 409);

const A4 = 9;
/** A landscape A4 page and what Google calls normal margins, in inches. */
const page = { width: 297 / 25.4, height: 210 / 25.4 };
const margin = { side: 0.7, top: 0.75, header: 0.3 };
const PIXELS_PER_INCH = 96;

export function writeLayout(to: Target, sheet: string): void {
  const { book, file } = to;
  const name = nameIn(to, sheet);
  const color = excelColor(tabColor(book, sheet));
  file.SetSheetProps(name, {
    CustomHeight: true,
    DefaultRowHeight: excelHeight(newSheet.defaultRowHeight),
    DefaultColWidth: excelWidth(newSheet.defaultColumnWidth),
    ...(color && { TabColorRGB: color }),
  });
  writeColumns(to, sheet);
  writeRows(to, sheet);
  for (const { row, column, rows, columns } of mergesOf(book, sheet)) {
    const last = cellName(row + rows - 1, column + columns - 1);
    file.MergeCell(name, cellName(row, column), last);
  }
  if (!hasGridlines(book, sheet)) file.SetSheetView(name, -1, { ShowGridLines: false } as never);
  writeFrozen(to, sheet);
  writePrint(to, sheet);
}

function writeColumns({ book, file, names }: Target, sheet: string): void {
  const name = names.get(sheet) ?? "";
  const count = columnCount(book, sheet);
  for (let column = 0; column < count; ) {
    const width = columnWidth(book, sheet, column);
    let end = column + 1;
    while (end < count && columnWidth(book, sheet, end) === width) end += 1;
    file.SetColWidth(name, columnLetters(column), columnLetters(end - 1), excelWidth(width));
    column = end;
  }
  for (let column = 0; column < count; column += 1)
    if (!worksheet(book, sheet).getColVisible(column))
      file.SetColVisible(name, columnLetters(column), false);
}

function writeRows({ book, file, names }: Target, sheet: string): void {
  const name = names.get(sheet) ?? "";
  const { rows } = usedArea(book, sheet);
  for (let row = 0; row < rows; row += 1) {
    const height = rowHeight(book, sheet, row);
    if (height !== newSheet.defaultRowHeight) file.SetRowHeight(name, row + 1, excelHeight(height));
    if (!worksheet(book, sheet).getRowVisible(row)) file.SetRowVisible(name, row + 1, false);
  }
}

function writeFrozen(to: Target, sheet: string): void {
  const { rows, columns } = frozenPart(to.book, sheet);
  if (rows === 0 && columns === 0) return;
  to.file.SetPanes(nameIn(to, sheet), {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: cellName(rows, columns),
    ActivePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
  });
}

/** A4 landscape, as wide as the page; frozen rows stand on every page, as Google prints them. */
function writePrint(to: Target, sheet: string): void {
  const name = nameIn(to, sheet);
  to.file.SetSheetProps(name, { FitToPage: true });
  to.file.SetPageLayout(name, {
    Size: A4,
    Orientation: "landscape",
    FitToWidth: 1,
    FitToHeight: 0,
  });
  to.file.SetPageMargins(name, marginsFor(printedWidth(to, sheet)));
  const { rows } = frozenPart(to.book, sheet);
  if (rows === 0) return;
  to.file.SetDefinedName({
    Name: "_xlnm.Print_Titles",
    RefersTo: `${quotedSheet(name)}!$1:$${rows}`,
    Scope: name,
  });
}

/**
 * Fitting to the page shrinks but never enlarges, as Google does. So for what is a little narrower than
 * the page all margins grow in proportion, and pages break where they do in Google.
 */
export function marginsFor(pixels: number) {
  const width = page.width - 2 * margin.side;
  const height = page.height - 2 * margin.top;
  const share = pixels / PIXELS_PER_INCH / width;
  const spare = share > 0.8 && share < 1 ? (1 - share) / 2 : 0;
  const side = margin.side + spare * width;
  const top = margin.top + spare * height;
  return {
    Left: side,
    Right: side,
    Top: top,
    Bottom: top,
    Header: margin.header,
    Footer: margin.header,
  };
}

/** Up to the last column that holds or looks like something, in pixels. */
function printedWidth({ book }: Target, sheet: string): number {
  let pixels = 0;
  const { columns } = usedArea(book, sheet);
  for (let column = 0; column < columns; column += 1) pixels += columnWidth(book, sheet, column);
  return pixels;
}
