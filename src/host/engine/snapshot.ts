/** A sheet as plain data, for assertions, exports and drawing. */
import type { IStyleData } from "@univerjs/core";
import { type Area, spellA1 } from "./area";
import type { Book } from "./book";
import { readArea, type Scalar } from "./cells";
import type { ChartModel } from "./charts";
import { usedArea } from "./clearing";
import { type ConditionalFormat, conditionalFormatsOf } from "./conditional-formats";
import { type PlacedValidation, validationsOf } from "./data-validation";
import { displayText } from "./display";
import { filterOf } from "./filter";
import { columnCount, columnWidth, rowCount, rowHeight } from "./grid";
import { mergesOf } from "./merges";
import type { Metadata } from "./metadata";
import { type NamedArea, namedAreas } from "./names";
import { type Note, notesOf } from "./notes";
import type { Protection } from "./protection";
import type { RichText } from "./rich-text";
import { type Frozen, frozenPart, hasGridlines, isHidden, nameOf, tabColor } from "./sheets";
import * as styles from "./styles";

export interface CellLook {
  readonly background: string | undefined;
  readonly fontColor: string | undefined;
  readonly fontFamily: string | undefined;
  readonly fontSize: number | undefined;
  readonly fontWeight: string | undefined;
  readonly fontStyle: string | undefined;
  readonly fontLine: string | undefined;
  readonly horizontalAlignment: string | undefined;
  readonly verticalAlignment: string | undefined;
  readonly wrapStrategy: string | undefined;
  readonly numberFormat: string | undefined;
  readonly borders: Partial<Record<styles.Side, styles.Border>>;
}

export interface CellSnapshot {
  readonly value: Scalar;
  readonly formula: string;
  readonly display: string;
  readonly look: CellLook;
  readonly richText: RichText | null;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly frozen: Frozen;
  readonly rows: number;
  readonly columns: number;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  /** Cells that hold or look like something, by their A1 name. */
  readonly cells: ReadonlyMap<string, CellSnapshot>;
  readonly notes: readonly Note[];
  readonly merges: readonly Area[];
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartModel[];
  readonly filter: Area | null;
  readonly names: readonly NamedArea[];
  readonly protections: readonly Protection[];
  readonly metadata: readonly Metadata[];
}

export function readSheet(book: Book, sheet: string): SheetSnapshot {
  const [rows, columns] = [rowCount(book, sheet), columnCount(book, sheet)];
  const onSheet = <T extends { readonly sheet: string | null }>(list: readonly T[]) =>
    list.filter((one) => one.sheet === sheet);
  return {
    id: sheet,
    name: nameOf(book, sheet),
    hidden: isHidden(book, sheet),
    tabColor: tabColor(book, sheet),
    gridlines: hasGridlines(book, sheet),
    frozen: frozenPart(book, sheet),
    rows,
    columns,
    rowHeights: Array.from({ length: rows }, (_, row) => rowHeight(book, sheet, row)),
    columnWidths: Array.from({ length: columns }, (_, column) => columnWidth(book, sheet, column)),
    cells: readCells(book, sheet),
    notes: notesOf(book, sheet),
    merges: mergesOf(book, sheet),
    validations: validationsOf(book, sheet),
    conditionalFormats: conditionalFormatsOf(book, sheet),
    charts: book.charts.on(sheet),
    filter: filterOf(book, sheet),
    names: namedAreas(book).filter(({ area }) => area.sheet === sheet),
    protections: onSheet(book.protections),
    metadata: onSheet(book.metadata),
  };
}

function readCells(book: Book, sheet: string): Map<string, CellSnapshot> {
  const area = usedArea(book, sheet);
  const found = new Map<string, CellSnapshot>();
  const rows = readArea(book, area, (cell) => cell);
  for (const [row, cells] of rows.entries())
    for (const [column, { value, formula, pattern, style, custom }] of cells.entries()) {
      if (value === null && formula === "" && Object.keys(style).length === 0) continue;
      found.set(spellA1({ row, column, rows: 1, columns: 1 }), {
        value,
        formula,
        display: displayText(book.packages, book.rules, value, pattern),
        look: lookOf(style),
        richText: (custom?.richText as RichText | undefined) ?? null,
      });
    }
  return found;
}

const lookOf = (style: IStyleData): CellLook => ({
  background: styles.background.read(style),
  fontColor: styles.fontColor.read(style),
  fontFamily: styles.fontFamily.read(style),
  fontSize: styles.fontSize.read(style),
  fontWeight: styles.fontWeight.read(style),
  fontStyle: styles.fontStyle.read(style),
  fontLine: styles.fontLine.read(style),
  horizontalAlignment: styles.horizontalAlignment.read(style),
  verticalAlignment: styles.verticalAlignment.read(style),
  wrapStrategy: styles.wrapStrategy.read(style),
  numberFormat: styles.numberFormat.read(style),
  borders: styles.readBorders(style),
});
