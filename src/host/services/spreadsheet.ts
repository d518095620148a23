/** SpreadsheetApp.Spreadsheet: the file, its sheets, its named ranges. */
import { copySheet } from "../engine/copy-sheet";
import { cellCount, wholeSheet } from "../engine/grid";
import { namedArea, namedAreas, removeName, setNamedArea } from "../engine/names";
import { select, selected } from "../engine/selection";
import * as sheets from "../engine/sheets";
import { ScriptError } from "../failures";
import { areaNamed } from "./locate";
import { metadataMembers } from "./metadata";
import { checkRangeName, namedRangeTarget } from "./named-range";
import { protectionTarget } from "./protection";
import { KIND, type Members, type Script } from "./script";
import { checkCells, checkSheetName } from "./sheet-names";
import { on } from "./strict";
import {
  type RangeTarget,
  rangeListTarget,
  rangeTarget,
  type SheetTarget,
  type SpreadsheetTarget,
  sheetTarget,
} from "./targets";

const MOST_SHEETS = 200;
const newSheet = { rows: 1000, columns: 26 };

interface SheetOptions {
  readonly template?: SheetTarget;
}

export const spreadsheetMembers = (script: Script): Members<SpreadsheetTarget> => ({
  ...file(script),
  ...sheetsOf(script),
  ...ranges(script),
  ...metadataMembers<SpreadsheetTarget>(script.book, () => null),
});

const file = ({ book, host }: Script): Members<SpreadsheetTarget> => ({
  getId: on("", () => book.id),
  getName: on("", () => book.workbook.getName()),
  getUrl: on("", () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`),
  getSpreadsheetLocale: on("", () => book.locale),
  getSpreadsheetTimeZone: on("", () => book.timeZone),
  toast: on(
    "string string? number/null?",
    (_, message: string, title?: string, seconds?: number) => {
      host.screen.toast({ message, title: title ?? "", seconds: seconds ?? 5 });
    },
  ),
  getProtections: on("ProtectionType", (_, type: "RANGE" | "SHEET") =>
    book.protections
      .filter(({ area }) => (area === null) === (type === "SHEET"))
      .map(protectionTarget),
  ),
});

function sheetsOf({ book }: Script): Members<SpreadsheetTarget> {
  const freeName = (): string => {
    const stem =
      sheets.nameOf(book, sheets.sheetIds(book)[0] ?? "0").replace(/\d+$/, "") || "Sheet";
    let number = sheets.sheetIds(book).length + 1;
    while (sheets.sheetNamed(book, `${stem}${number}`) !== null) number += 1;
    return `${stem}${number}`;
  };

  const activeIndex = () => sheets.sheetIds(book).indexOf(sheets.activeSheet(book));

  return {
    getSheets: on("", () => sheets.sheetIds(book).map(sheetTarget)),
    getNumSheets: on("", () => sheets.sheetIds(book).length),
    getSheetByName: on("string", (_, name: string) => {
      const id = sheets.sheetNamed(book, name);
      return id === null ? null : sheetTarget(id);
    }),
    getSheetById: on("int", (_, id: number) =>
      sheets.exists(book, String(id)) ? sheetTarget(String(id)) : null,
    ),
    getActiveSheet: on("", () => sheetTarget(sheets.activeSheet(book))),
    setActiveSheet: on("Sheet boolean?", (_, sheet: SheetTarget) => {
      sheets.activateSheet(book, sheet.id);
      return sheetTarget(sheet.id);
    }),
    insertSheet: on(
      "string? | int | string int | object | string object | int object | string int object",
      (_, ...given: (string | number | SheetOptions)[]) => {
        const of = <T>(type: string) => given.find((one) => typeof one === type) as T | undefined;
        const name = of<string>("string") ?? freeName();
        const index = of<number>("number") ?? activeIndex() + 1;
        const template = of<SheetOptions>("object")?.template?.id;
        checkSheetName(book, name, null);
        const added = template ? wholeSheet(book, template) : newSheet;
        checkCells(cellCount(book), added.rows * added.columns);
        const { length } = sheets.sheetIds(book);
        if (length >= MOST_SHEETS)
          throw new ScriptError(`You can't have more than ${MOST_SHEETS} sheets.`);
        if (index < 0 || index > length)
          throw new ScriptError(`Sheet index ${index} is out of bounds.`);
        const id = template
          ? copySheet(book, template, { name, index })
          : sheets.insertSheet(book, { name, index });
        sheets.activateSheet(book, id);
        return sheetTarget(id);
      },
    ),
    deleteSheet: on("Sheet", (_, { id }: SheetTarget) => {
      const visible = sheets.sheetIds(book).filter((one) => !sheets.isHidden(book, one));
      if (visible.every((one) => one === id))
        throw new ScriptError("You can't remove all the visible sheets in a document.");
      sheets.deleteSheet(book, id);
    }),
    deleteActiveSheet: on("", () => {
      sheets.deleteSheet(book, sheets.activeSheet(book));
      return sheetTarget(sheets.activeSheet(book));
    }),
    moveActiveSheet: on("int", (_, position: number) => {
      if (position < 1 || position > sheets.sheetIds(book).length)
        throw new ScriptError(`Sheet position ${position} is out of bounds.`);
      sheets.moveSheet(book, sheets.activeSheet(book), position - 1);
    }),
  };
}

function ranges({ book }: Script): Members<SpreadsheetTarget> {
  const home = () => sheets.activeSheet(book);
  const selection = () => rangeTarget(selected(book, home()));
  return {
    getRange: on("string", (_, name: string) => rangeTarget(areaNamed(book, name, home()))),
    getRangeList: on("string[]", (_, names: string[]) =>
      rangeListTarget(names.map((name) => areaNamed(book, name, home()))),
    ),
    getSelection: on("", () => ({ [KIND]: "Selection" })),
    getActiveRange: on("", selection),
    getActiveCell: on("", () => rangeTarget({ ...selected(book, home()), rows: 1, columns: 1 })),
    setActiveRange: on("Range", (_, { area }: RangeTarget) => {
      sheets.activateSheet(book, area.sheet);
      select(book, area);
      return rangeTarget(area);
    }),
    getRangeByName: on("string", (_, name: string) => {
      const area = namedArea(book, name);
      return area && rangeTarget(area);
    }),
    getNamedRanges: on("", () => namedAreas(book).map(({ name }) => namedRangeTarget(name))),
    setNamedRange: on("string Range", (_, name: string, { area }: RangeTarget) => {
      checkRangeName(name);
      setNamedArea(book, name, area);
    }),
    removeNamedRange: on("string", (_, name: string) => {
      if (!namedArea(book, name)) throw new ScriptError(`The named range "${name}" was not found.`);
      removeName(book, name);
    }),
  };
}
