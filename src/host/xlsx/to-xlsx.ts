/** A book as an .xlsx file: what Excel and LibreOffice can show of it, the rest as values and text. */

import { spellAbsolute } from "../engine/area";
import type { Book } from "../engine/book";
import { flushWrites } from "../engine/cells";
import { namedAreas } from "../engine/names";
import { activeSheet, isHidden, nameOf, sheetIds } from "../engine/sheets";
import { writeAside } from "./aside";
import { writeCells } from "./cells";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { type Excelize, newFile } from "./excelize";
import { writeNotes } from "./notes";
import { writeLayout } from "./sheet-layout";
import { excelSheetNames } from "./sheet-names";
import { nameIn, type Target } from "./target";
import { writeValidations } from "./validations";

export async function toXlsx(book: Book, excelize: Excelize): Promise<Uint8Array> {
  flushWrites(book);
  await book.calculation.finish();
  const sheets = sheetIds(book);
  const [asideName = "", ...names] = excelSheetNames([
    "_xlsx",
    ...sheets.map((sheet) => nameOf(book, sheet)),
  ]);
  const to: Target = {
    book,
    excelize,
    file: newFile(excelize),
    names: new Map(sheets.map((sheet, index) => [sheet, names[index] ?? ""])),
    aside: { sheetName: asideName, columns: [] },
  };
  to.file.SetDefaultFont("Arial");
  names.forEach((name, index) => {
    if (index === 0) to.file.SetSheetName("Sheet1", name);
    else to.file.NewSheet(name);
  });
  for (const sheet of sheets) {
    writeCells(to, sheet);
    writeLayout(to, sheet);
    writeConditionalFormats(to, sheet);
    writeValidations(to, sheet);
    writeNotes(to, sheet);
    writeCharts(to, sheet);
  }
  for (const { name, area } of namedAreas(book))
    to.file.SetDefinedName({ Name: name, RefersTo: spellAbsolute(nameIn(to, area.sheet), area) });
  writeAside(to);
  to.file.SetActiveSheet(sheets.indexOf(activeSheet(book)));
  for (const sheet of sheets)
    if (isHidden(book, sheet)) to.file.SetSheetVisible(nameIn(to, sheet), false);
  // The library keeps no results beside formulas, so whoever opens the file has to calculate them.
  to.file.SetCalcProps({ FullCalcOnLoad: true });
  return to.file.WriteToBuffer().buffer as Uint8Array;
}
